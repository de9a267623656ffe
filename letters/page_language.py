"""The language in which the engine's words go onto a page."""

from django.utils.translation import get_language

from letters.engine.words import LANGUAGES


def page_language() -> str:
    """The page's language, where the engine speaks it; else English."""
    code = (get_language() or "en")[:2]
    return code if code in LANGUAGES else "en"
