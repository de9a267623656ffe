"""The permission map: a picture (SVG) of the ways that data may go from the person, and the same ways as a list.

Arrows and boxes stand where this module puts them; the template loops. A wide arrow is a grave one, a dashed one can
be declined.
"""

from typing import Any, Final

from consent.engine.advice import advice_for
from consent.engine.page_words import TITLES
from consent.engine.presentation.clauses import Finding, Shown, mark_id, tone_of
from consent.engine.presentation.recipients import RECEIVERS, Flow, flows
from consent.engine.words import Words

WIDTH: Final = 360
FIRST_ROW: Final = 8
ROW: Final = 76
BOX_HEIGHT: Final = 56
BOX_X: Final = 138
PERSON_X: Final = 46
ARROW_HEAD: Final = 12
QUOTES_SHOWN: Final = 3
STROKES: Final = {"grave": 6, "care": 4, "know": 2.5, "shield": 2.5}

WORDS: Final[dict[str, Words]] = {
    "title": Words("Where your data could go", "A dónde podrían ir sus datos"),
    "lead": Words(
        "A wide arrow matters more. A dashed arrow can be declined. Follow an arrow to the words of the form.",
        "Una flecha ancha importa más. Una flecha discontinua se puede rechazar. Siga una flecha hasta las palabras.",
    ),
    "you": Words("You", "Usted"),
    "clinic": Words("Your clinic", "Su clínica"),
    "clinic_note": Words("asks for your yes", "le pide su permiso"),
    "list": Words("The same as a list", "Lo mismo como lista"),
    "choice": Words("You can say no to this.", "Puede decir que no a esto."),
    "some_choice": Words(
        "You can say no to part of this.",
        "Puede decir que no a una parte de esto.",
    ),
    "no_choice": Words("We found no way to say no to this.", "No encontramos cómo decir que no a esto."),
}


def permission_map(report: dict[str, Any], language: str) -> Shown | None:
    """Rows with their places in a drawing of `width` by `height`; None where the form lets data go nowhere."""
    ways = flows(report)
    if not ways:
        return None
    height = FIRST_ROW + ROW * (len(ways) + 1)
    person_y = height // 2
    rows = [_clinic_row(person_y, language)]
    rows += [_row(flow, place, person_y, language) for place, flow in enumerate(ways, start=1)]
    return {
        "width": WIDTH,
        "height": height,
        "person": {"x": PERSON_X, "y": person_y, "label_y": person_y + 48},
        "rows": rows,
        "list": [_entry(flow, language) for flow in ways],
        "words": {key: words.in_language(language) for key, words in WORDS.items()}
        | {"where": TITLES["where"].in_language(language)},
    }


def _clinic_row(person_y: int, language: str) -> Shown:
    names = {
        "label": WORDS["clinic"].in_language(language),
        "note": WORDS["clinic_note"].in_language(language),
    }
    return _place(0, person_y, "plain", 2.5) | names | {"href": "", "is_dashed": False}


def _row(flow: Flow, place: int, person_y: int, language: str) -> Shown:
    gravest = flow.clauses[0]
    tone = tone_of(gravest)
    return _place(place, person_y, tone, STROKES[tone]) | {
        "label": RECEIVERS[flow.receiver].in_language(language),
        "note": advice_for(gravest["category"], language).label,
        "href": f"#{mark_id(gravest)}",
        "is_dashed": flow.is_optional,
    }


def _place(place: int, person_y: int, tone: str, stroke: float) -> Shown:
    """A row's box and the arrow to it: a curve from the person that ends level, and its head."""
    y = FIRST_ROW + ROW * place + ROW // 2 - 4
    tip = BOX_X - 4
    neck = tip - ARROW_HEAD
    bend = (PERSON_X + neck) // 2
    return {
        "tone": tone,
        "stroke": f"{stroke:g}",
        "curve": f"M{PERSON_X + 24} {person_y}C{bend + 20} {person_y} {bend} {y} {neck} {y}",
        "head": f"M{neck} {y - 8}L{tip} {y}L{neck} {y + 8}z",
        "box": {"x": BOX_X, "y": y - BOX_HEIGHT // 2, "width": WIDTH - BOX_X - 2, "height": BOX_HEIGHT},
        "text_x": BOX_X + 14,
        "label_y": y - 4,
        "note_y": y + 17,
    }


def _entry(flow: Flow, language: str) -> Shown:
    return {
        "label": RECEIVERS[flow.receiver].in_language(language),
        "tone": tone_of(flow.clauses[0]),
        "choice": _choice(flow, language),
        "clauses": [_clause(clause, language) for clause in flow.clauses[:QUOTES_SHOWN]],
    }


def _choice(flow: Flow, language: str) -> str:
    key = "choice" if flow.is_optional else "some_choice" if flow.optional else "no_choice"
    return WORDS[key].in_language(language)


def _clause(finding: Finding, language: str) -> Shown:
    return {
        "label": advice_for(finding["category"], language).label,
        "quote": " ".join(finding["quote"].split()),
        "href": f"#{mark_id(finding)}",
    }
