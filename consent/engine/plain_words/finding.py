"""Which hard words a form uses, how often, and where first."""

import re
from collections import Counter
from dataclasses import asdict, dataclass
from typing import Any, Final

from consent.engine.concepts.concept import Concept
from consent.engine.concepts.lexicon import Lexicon
from consent.engine.form_text import FormText
from consent.engine.plain_words.english import ENGLISH
from consent.engine.plain_words.hard_word import HardWord
from consent.engine.plain_words.spanish import SPANISH

HARD_WORDS: Final[dict[str, dict[str, HardWord]]] = {
    "en": {word.name: word for word in ENGLISH},
    "es": {word.name: word for word in SPANISH},
}
_LEXICONS: Final = {
    language: Lexicon((Concept(word.name, word.terms, word.terms) for word in words.values()), language)
    for language, words in HARD_WORDS.items()
}
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class HardWordUse:
    """`name` is a row of HARD_WORDS[language]; it first stands in the sentence `text[start:end]`."""

    language: str
    name: str
    count: int
    start: int
    end: int

    def to_json(self) -> dict[str, Any]:
        """As the report's `hard_words` holds it."""
        return asdict(self)


def find_hard_words(form: FormText) -> tuple[HardWordUse, ...]:
    """Each hard word once, the most used first."""
    counts: Counter[tuple[str, str]] = Counter()
    first: dict[tuple[str, str], int] = {}
    for place, (folded, language) in enumerate(zip(form.folded, form.languages, strict=True)):
        for _, name in _LEXICONS[language].concepts_in(_WORD.findall(folded)):
            counts[language, name] += 1
            first.setdefault((language, name), place)
    return tuple(
        HardWordUse(language, name, count, form.units[place].start, form.units[place].end)
        for (language, name), count in counts.most_common()
        for place in [first[language, name]]
    )
