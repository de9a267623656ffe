"""Check the text of a consent form: the engine's front door."""

from collections import defaultdict
from typing import Final

from consent.engine.authorization.elements import find_elements
from consent.engine.form_duties.finding import find_duties
from consent.engine.form_text import FormText
from consent.engine.language import LANGUAGES
from consent.engine.normalization import hidden_character_count
from consent.engine.readability import count_words, readability_of
from consent.engine.report import ClauseFinding, ConsentReport
from consent.engine.resolution import Match, matches_in
from consent.engine.rules import RULES

CONFIDENT_ENOUGH: Final = 0.5
MAX_CHARACTERS: Final = 1_000_000


class TextTooLong(ValueError):
    """The text is longer than MAX_CHARACTERS."""


def check_text(text: str, kind: str | None = None, language: str | None = None) -> ConsentReport:
    """Find risks, promises, missing elements and the reading grade of a form.

    `kind` is a kind of document as the label guide names them, where known; `language` is `en` or `es`, told from
    the text where None. Offsets of findings are character offsets into `text`. Raises TextTooLong, or ValueError for
    another language.
    """
    if len(text) > MAX_CHARACTERS:
        raise TextTooLong(len(text))
    if language is not None and language not in LANGUAGES:
        raise ValueError(f"Language is one of {LANGUAGES}")
    form = FormText(text, language)
    matches = [
        m for m in matches_in(form, RULES) if m.confidence >= CONFIDENT_ENOUGH and not _is_routine(m, kind)
    ]
    return ConsentReport(
        language=form.language,
        words=count_words(text),
        readability=readability_of(form),
        findings=tuple(_finding(form, match) for match in matches),
        element_places=find_elements(form, _places_by_category(matches)),
        duties=find_duties(form),
        text=text,
        hidden_characters=hidden_character_count(text),
    )


def _is_routine(match: Match, kind: str | None) -> bool:
    """A notice that is said to be no form to sign asks for no signature: nothing in it can lapse or be conditioned."""
    return kind == "privacy-notice" and match.category == "conditioned"


def _places_by_category(matches: list[Match]) -> dict[str, set[int]]:
    places: defaultdict[str, set[int]] = defaultdict(set)
    for match in matches:
        places[match.category].add(match.place)
    return places


def _finding(form: FormText, match: Match) -> ClauseFinding:
    unit = form.units[match.place]
    return ClauseFinding(
        category=match.category,
        polarity=match.polarity,
        severity=match.severity,
        start=unit.start,
        end=unit.end,
        quote=form.text[unit.start : unit.end],
        confidence=match.confidence,
    )
