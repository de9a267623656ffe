"""Where the patient's own facts stand beside the places meant for them: in descriptions, private blocks, documents."""

from typing import Any

from scans.engine.attributes import judgement_of
from scans.engine.metadata import judgement_of_keyword
from scans.engine.page_words import PAGE
from scans.engine.presentation.labels import label_of
from scans.engine.tag_path import is_tag_path, last_tag
from scans.engine.wording import Words

PLACES_SHOWN = 12
SECTION = {
    "title": Words("Where else it stands", "Dónde más aparece"),
    "intro": Words(
        "We searched everything else in the files for what we know of you. Taking out the usual entries would leave these.",
        "Buscamos en todo lo demás lo que sabemos de usted. Si se quitan los datos habituales, estos quedarían.",
    ),
    "place": Words("{label}, at {path}", "{label}, en {path}"),
}
# By what a finding identifies.
FACTS: dict[str, Words] = {
    "name": Words("Your name also stands in", "Su nombre también está en"),
    "record-number": Words("A number of yours also stands in", "Un número suyo también está en"),
    "contact": Words("A telephone number, e-mail or web address stands in", "Hay un teléfono, correo o dirección web en"),
    "place": Words("A street address also stands in", "Una dirección también está en"),
}  # fmt: skip


def other_places(report: dict[str, Any], language: str) -> dict[str, Any]:
    """{title, intro, rows}: rows for `summary_list.html`, one for each kind of fact that was found elsewhere."""
    places: dict[str, dict[str, None]] = {kind: {} for kind in FACTS}
    for element in report["elements"]:
        if element["level"] == "direct" and element["identifies"] in FACTS and not _is_meant_for_it(element):
            place = (
                SECTION["place"]
                .in_language(language)
                .format(label=label_of(element, language), path=element["path"])
            )
            places[element["identifies"]][place] = None
    return {
        "title": SECTION["title"].in_language(language),
        "intro": SECTION["intro"].in_language(language),
        "rows": [_row(kind, list(found), language) for kind, found in places.items() if found],
    }


def _is_meant_for_it(element: dict[str, Any]) -> bool:
    """Whether the attribute or field is direct whatever its value, so that anyone would look there first."""
    path = element["path"].rpartition("/")[2]
    if is_tag_path(path):
        return judgement_of(last_tag(path), element["vr"]).level == "direct"
    return judgement_of_keyword(element["keyword"]).level == "direct"


def _row(kind: str, places: list[str], language: str) -> dict[str, Any]:
    shown = places[:PLACES_SHOWN]
    if len(places) > len(shown):
        shown.append(PAGE["more places"].in_language(language).format(count=len(places) - len(shown)))
    return {"label": FACTS[kind].in_language(language), "value": " · ".join(shown), "masked": False}
