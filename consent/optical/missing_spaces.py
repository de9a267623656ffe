"""Puts back spaces that the reader of pictures swallowed: "wipedwithinthirtydays" is four words.

The words are those of the sentences that the engine learns from, in both languages. Only what is no word itself, and
falls into words without a rest, is parted.
"""

import json
import math
import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from typing import Final

from consent.engine.normalization import fold

_SENTENCES: Final = Path(__file__).resolve().parent.parent / "training" / "sentences"
_ENDED = re.compile(r"(?<=[a-záéíóúñ]{2}[.!?;:,])(?=[¿¡]?[A-ZÁÉÍÓÚÑ])|(?<=[^\W\d_]\))(?=[^\W\d_])")
_LETTERS = re.compile(r"[^\W\d_]+")
_ADDRESS = re.compile(r"https?:|www\.|@|\.(?:com|org|net|gov|edu|example)\b", re.IGNORECASE)
FEWEST_LETTERS: Final = 6
# How often the sentences have to use a short word, and a long one, before it is believed in.
FEWEST_USES: Final = 8
FEWEST_USES_OF_LONG: Final = 2
LONG_WORD: Final = 5
LONGEST_WORD: Final = 20
# Words of one or two letters fit anywhere; only these are believed.
_SHORT: Final = {
    "en": frozenset(
        [
            "as",
            "at",
            "be",
            "by",
            "do",
            "if",
            "in",
            "is",
            "it",
            "my",
            "no",
            "of",
            "on",
            "or",
            "so",
            "to",
            "up",
            "us",
            "we",
        ]
    ),
    "es": frozenset(["al", "de", "el", "en", "la", "lo", "mi", "no", "se", "si", "su", "un"]),
}
# Other forms of a known word are words too.
_ENDINGS: Final = (
    "s", "es", "ed", "d", "ing", "ly", "al", "er", "or", "able", "ment", "a", "o", "as", "os", "an", "en", "se", "la",
    "lo", "le", "las", "los", "les", "e", "ado", "ada", "ados", "adas", "ido", "ida", "ar", "ir", "mente", "ra", "ran", "aria",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Lexicon:
    """Every word of the sentences, and what it costs to believe in one of the usual ones of each language."""

    known: frozenset[str]
    costs: tuple[dict[str, float], ...]

    def holds(self, word: str) -> bool:
        return word in self.known or any(
            word.endswith(ending)
            and any(word.removesuffix(ending) + other in self.known for other in ("", *_ENDINGS))
            for ending in ("", *_ENDINGS)
            if len(word) - len(ending) > 2
        )


def _lexicon() -> _Lexicon:
    """Read before the child gives up its files."""
    counts: dict[str, Counter[str]] = {language: Counter() for language in _SHORT}
    for file in sorted(_SENTENCES.glob("*.jsonl")):
        for line in file.read_text(encoding="utf-8").splitlines():
            sentence = json.loads(line)
            counts[sentence["language"]].update(_LETTERS.findall(fold(sentence["text"])))
    return _Lexicon(
        frozenset(word for count in counts.values() for word in count),
        tuple(_costs(count, _SHORT[language]) for language, count in counts.items()),
    )


def _costs(counts: Counter[str], short: frozenset[str]) -> dict[str, float]:
    total = counts.total()
    return {
        word: math.log(total / count)
        for word, count in counts.items()
        if word in short
        or (len(word) > 2 and count >= (FEWEST_USES_OF_LONG if len(word) >= LONG_WORD else FEWEST_USES))
    }


_LEXICON = _lexicon()


def with_spaces(line: str) -> str:
    """The line with the spaces that it lacks after marks and between known words."""
    if _ADDRESS.search(line):
        return line
    return _LETTERS.sub(lambda match: _parted(match.group()), _ENDED.sub(" ", line))


@lru_cache(maxsize=10_000)
def _parted(letters: str) -> str:
    folded = fold(letters)
    if len(letters) < FEWEST_LETTERS or len(folded) != len(letters) or _LEXICON.holds(folded):
        return letters
    cost, cuts = min(_cheapest_cuts(folded, costs) for costs in _LEXICON.costs)
    if cost == math.inf:
        return letters
    return " ".join(letters[start:end] for start, end in pairwise(cuts))


def _cheapest_cuts(letters: str, costs: dict[str, float]) -> tuple[float, list[int]]:
    """Where to cut so that only usual words are left, and what it costs; infinity where there is no way."""
    best: list[tuple[float, list[int]]] = [(0.0, [0])]
    for end in range(1, len(letters) + 1):
        ways = [
            (best[start][0] + costs[letters[start:end]], [*best[start][1], end])
            for start in range(max(0, end - LONGEST_WORD), end)
            if letters[start:end] in costs and best[start][0] < math.inf
        ]
        best.append(min(ways, default=(math.inf, [])))
    return best[-1]
