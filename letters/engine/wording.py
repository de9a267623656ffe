"""Turns facts into the lines and sentences of a letter, in English or Spanish."""

import re
import string
from datetime import date

from letters.engine.errors import BlankInLetter
from letters.engine.words import Words

MONTHS = (
    Words("January", "enero"),
    Words("February", "febrero"),
    Words("March", "marzo"),
    Words("April", "abril"),
    Words("May", "mayo"),
    Words("June", "junio"),
    Words("July", "julio"),
    Words("August", "agosto"),
    Words("September", "septiembre"),
    Words("October", "octubre"),
    Words("November", "noviembre"),
    Words("December", "diciembre"),
)


def spell_date(day: date, language: str = "en") -> str:
    """ "March 3, 2026" or "3 de marzo de 2026"."""
    month = MONTHS[day.month - 1].to(language)
    return f"{day.day} de {month} de {day.year}" if language == "es" else f"{month} {day.day}, {day.year}"


def write(words: Words, language: str, **values: str) -> str:
    """Fill the blanks of a sentence; raises BlankInLetter, naming the blank, where nothing is there to fill it."""
    sentence = words.to(language)
    for _, blank, _, _ in string.Formatter().parse(sentence):
        if blank is not None and not values.get(blank, "").strip():
            raise BlankInLetter(blank)
    return sentence.format_map(values)


def lines(text: str) -> tuple[str, ...]:
    """The lines of an address, without empty ones and stray space."""
    return tuple(re.sub(r"\s+", " ", line).strip() for line in text.splitlines() if line.strip())
