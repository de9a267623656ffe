"""A word of forms that many patients don't know, with plain words for it."""

from dataclasses import dataclass

from consent.engine.words import Words


@dataclass(frozen=True, slots=True)
class HardWord:
    """`name` as a reader would look it up; `terms` in the notation of concepts/concept.py; what it means, in both languages."""

    name: str
    terms: str
    plain: Words


def hard(name: str, en: str, es: str, terms: str = "") -> HardWord:
    """A row of a table; `terms` where the word has other forms than `name`."""
    return HardWord(name, terms or name, Words(en, es))
