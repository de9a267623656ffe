"""English or Spanish? Told by the small words that every text is full of."""

import re

_WORD = re.compile(r"[a-z]+")
_ENGLISH = frozenset(
    [
        "the",
        "of",
        "and",
        "to",
        "in",
        "is",
        "are",
        "be",
        "will",
        "may",
        "not",
        "for",
        "with",
        "that",
        "this",
        "by",
        "or",
        "you",
        "your",
        "we",
        "our",
        "my",
        "i",
        "on",
        "as",
        "from",
        "any",
        "if",
        "have",
        "has",
        "it",
        "their",
        "they",
        "who",
        "at",
        "an",
        "can",
        "do",
        "does",
        "which",
        "when",
        "what",
        "no",
    ]
)
_SPANISH = frozenset(
    [
        "el",
        "la",
        "los",
        "las",
        "de",
        "del",
        "y",
        "en",
        "es",
        "son",
        "que",
        "no",
        "por",
        "para",
        "con",
        "se",
        "su",
        "sus",
        "un",
        "una",
        "al",
        "lo",
        "mi",
        "mis",
        "usted",
        "este",
        "esta",
        "como",
        "si",
        "o",
        "sera",
        "podra",
        "puede",
        "pueden",
        "nos",
        "nuestro",
        "nuestra",
        "le",
        "les",
        "ni",
        "sin",
        "sobre",
        "cuando",
        "donde",
        "tu",
        "tus",
        "te",
    ]
)
LANGUAGES = ("en", "es")


def language_of(folded: str, default: str = "en") -> str:
    """`en` or `es` for a folded text; `default` where neither speaks more."""
    words = _WORD.findall(folded)
    english = sum(word in _ENGLISH for word in words)
    spanish = sum(word in _SPANISH for word in words)
    if english == spanish:
        return default
    return "en" if english > spanish else "es"
