"""The longest sentences of a form: those that are the hardest to follow."""

from dataclasses import asdict, dataclass
from typing import Any, Final

from consent.engine.form_text import FormText
from consent.engine.readability import count_words

LONG_FROM_WORDS: Final = 30
LONGEST_KEPT: Final = 3


@dataclass(frozen=True, slots=True)
class LongSentence:
    """`text[start:end]` has that many words."""

    words: int
    start: int
    end: int

    def to_json(self) -> dict[str, Any]:
        """As the report's `long_sentences` holds it."""
        return asdict(self)


def find_long_sentences(form: FormText) -> tuple[LongSentence, ...]:
    """Three at most, the longest first; none that has fewer than LONG_FROM_WORDS words."""
    counted = (
        LongSentence(count_words(folded), unit.start, unit.end)
        for unit, folded in zip(form.units, form.folded, strict=True)
        if unit.kind != "heading"
    )
    long = [sentence for sentence in counted if sentence.words >= LONG_FROM_WORDS]
    return tuple(sorted(long, key=lambda sentence: (-sentence.words, sentence.start))[:LONGEST_KEPT])
