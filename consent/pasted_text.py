"""Check a form that came as plain text: the door that pages and commands go through."""

from typing import Any

from consent.engine.check import check_text
from consent.reading.limits import MAX_CHARACTERS
from consent.reading.unreadable import UnreadableDocument


def check_pasted_text(text: str, *, name: str, advice_language: str | None = None) -> dict[str, Any]:
    """The report on plain text, the text included. Raises UnreadableDocument where there is none or too much."""
    if not text.strip():
        raise UnreadableDocument("empty")
    if len(text) > MAX_CHARACTERS:
        raise UnreadableDocument("too-long")
    return check_text(text).to_json(name, advice_language=advice_language)
