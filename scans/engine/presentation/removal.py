"""What a proper de-identification would do with these files: the Basic Profile of PS3.15, Table E.1-1."""

from typing import Any

from scans.engine.page_words import PAGE
from scans.engine.presentation.labels import label_of
from scans.engine.tables.confidentiality_profile import EDITION
from scans.engine.wording import Words

ROWS_SHOWN = 400
# The first letter of an action; of a choice such as X/Z/D, the one that takes away the most counts (PS3.15, Table E.1-1a).
ACTIONS: dict[str, Words] = {
    "X": Words("Taken out", "Se quita"),
    "Z": Words("Emptied, or filled with a made-up value", "Se deja vacío o se llena con un valor inventado"),
    "D": Words("Filled with a made-up value", "Se llena con un valor inventado"),
    "U": Words("Replaced by a new number, the same one everywhere", "Se cambia por un número nuevo, igual en todas partes"),
    "C": Words("Cleaned: kept, with what identifies taken out", "Se limpia: queda, sin lo que identifica"),
    "K": Words("Kept", "Se conserva"),
    "": Words(
        "Not in the standard's list, but it names you: has to be cleaned by hand",
        "No está en la lista de la norma, pero lo nombra: hay que limpiarlo a mano",
    ),
}  # fmt: skip
SECTION = {
    "title": Words("What would have to go before sharing", "Lo que habría que quitar antes de compartir"),
    "intro": Words(
        "The standard for scans lists what to take out so that a copy no longer points to you. "
        "In these files that is {count} entries. Text and faces in the pictures themselves need more than this.",
        "La norma de las imágenes médicas dice qué quitar para que una copia ya no lo señale. "
        "En estos archivos son {count} datos. El texto y las caras dentro de las imágenes necesitan más que esto.",
    ),
    "source": Words(
        "DICOM PS3.15 Table E.1-1, Basic Profile, edition {edition}.",
        "DICOM PS3.15, tabla E.1-1, perfil básico, edición {edition}.",
    ),
    "which": Words("Which ones", "Cuáles"),
}


def removal(report: dict[str, Any], language: str) -> dict[str, Any]:
    """{title, intro, source, actions}: for each action its words, the count of distinct entries, and which they are."""
    by_action: dict[str, dict[str, str]] = {action: {} for action in ACTIONS}
    for element in report["elements"]:
        profile = element["profile"]
        if profile is None and element["level"] != "direct":
            continue
        action = (profile or "")[:1]
        by_action[action].setdefault(element["path"], label_of(element, language))
    count = sum(len(entries) for action, entries in by_action.items() if action != "K")
    return {
        "title": SECTION["title"].in_language(language),
        "intro": SECTION["intro"].in_language(language).format(count=f"{count:,}"),
        "source": SECTION["source"].in_language(language).format(edition=EDITION),
        "which": SECTION["which"].in_language(language),
        "count": count,
        "actions": [_action(action, entries, language) for action, entries in by_action.items() if entries],
    }


def _action(action: str, entries: dict[str, str], language: str) -> dict[str, Any]:
    more = len(entries) - ROWS_SHOWN
    return {
        "code": action,
        "words": ACTIONS[action].in_language(language),
        "count": len(entries),
        "entries": [{"label": label, "path": path} for path, label in list(entries.items())[:ROWS_SHOWN]],
        "more": PAGE["more values"].in_language(language).format(count=more) if more > 0 else "",
    }
