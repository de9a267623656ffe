"""What to say about each category: why it matters, the law, a question to ask, wording to ask for instead."""

from consent.engine.advice.advice import Advice
from consent.engine.advice.english import ENGLISH
from consent.engine.advice.provisions import PROVISIONS
from consent.engine.advice.spanish import SPANISH

__all__ = ["PROVISIONS", "Advice", "advice_for"]

_TABLES = {"en": ENGLISH, "es": SPANISH}


def advice_for(category: str, language: str) -> Advice:
    """The advice on a category in `en` or `es` (any other language: `en`). Raises KeyError for an unknown category."""
    words = _TABLES.get(language, ENGLISH)[category]
    return Advice(words.label, words.why, PROVISIONS[category], words.ask, words.instead)
