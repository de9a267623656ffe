"""One file with all its elements, each of which unfolds."""

from typing import Any

from scans.engine.page_words import PAGE
from scans.engine.presentation.file_lists import in_language
from scans.engine.presentation.inside.pages_of_list import stretch
from scans.engine.presentation.inside.series import count_of_entries, series_of
from scans.engine.presentation.inside.words import TONES, say
from scans.engine.presentation.labels import label_of
from scans.engine.presentation.removal import ACTIONS
from scans.engine.private_elements import maker_of
from scans.engine.tables.hipaa_identifiers import SAFE_HARBOR

ENTRIES_AT_ONCE = 250
LONGEST_VALUE = 2000


def file_contents(
    report: dict[str, Any], number: int, start: int, element: int | None, language: str
) -> dict[str, Any]:
    """ENTRIES_AT_ONCE elements of file `number` from `start` on; `element` is unfolded. Raises LookupError."""
    file = report["files"][number]
    if element is not None:
        start = element
    shown = stretch(file["elements"], start, ENTRIES_AT_ONCE, language)
    series = next(
        (place for place, (_, places) in enumerate(series_of(report, language)) if number in places), None
    )
    return {
        "kind": "file",
        "title": file["path"],
        "number": number,
        "series": series,
        "back": say("back to series", language),
        "error": in_language(file["error"], language) if file["error"] else "",
        "entries_words": count_of_entries(len(file["elements"]), language)
        if file["elements"]
        else say("no entries", language),
        "entries": [
            {**_entry(report["elements"][index], language), "is_open": place == element}
            for place, index in shown.entries
        ],
        "ways": shown.ways,
    }


def _entry(element: dict[str, Any], language: str) -> dict[str, Any]:
    level = element["level"]
    return {
        "label": label_of(element, language),
        "path": element["path"],
        "level": level,
        "level_words": say(level, language),
        "tone": TONES[level],
        "rows": [
            {"label": label, "value": value}
            for label, value in (
                (say("value", language), _shortened(element["value"])),
                (say("kind", language), _kind(element, language)),
                (say("tells", language), _tells(element, language)),
                (say("removal", language), _action(element, language)),
            )
            if value
        ],
    }


def _kind(element: dict[str, Any], language: str) -> str:
    maker = maker_of(element["private_creator"])
    parts = [element["name"], element["vr"], say("maker", language, maker=maker) if maker else ""]
    return ", ".join(part for part in parts if part)


def _tells(element: dict[str, Any], language: str) -> str:
    words = say(element["level"], language)
    if not element["hipaa"]:
        return words
    law = PAGE["safe harbor"].in_language(language).format(
        words=SAFE_HARBOR[element["hipaa"]].in_language(language), letter=element["hipaa"])  # fmt: skip
    return f"{words} · {law}"


def _action(element: dict[str, Any], language: str) -> str:
    profile = element["profile"]
    if profile is None and element["level"] != "direct":
        return ""
    words = ACTIONS[(profile or "")[:1]].in_language(language)
    return f"{words} ({profile})" if profile else words


def _shortened(value: str) -> str:
    return value if len(value) <= LONGEST_VALUE else value[:LONGEST_VALUE] + "…"
