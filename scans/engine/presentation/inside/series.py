"""The series of a report, and the files of one of them."""

from typing import Any

from scans.engine.acquisitions import Acquisition, acquisitions_of
from scans.engine.instances import instances_of
from scans.engine.presentation.inside.pages_of_list import stretch
from scans.engine.presentation.inside.words import say
from scans.engine.presentation.known_facts import KnownFacts
from scans.engine.presentation.time_line import in_words

FILES_AT_ONCE = 50


# A label, and the numbers of the files.
Series = tuple[str, tuple[int, ...]]


def series_of(report: dict[str, Any], language: str) -> list[Series]:
    """Label and file numbers of each series, in the order of the time line; files without a series come last."""
    acquisitions: tuple[Acquisition, ...] = acquisitions_of(instances_of(report))
    facts = KnownFacts(report)
    series = [(in_words(one, facts, language), one.places) for one in acquisitions]
    in_series = {place for _, places in series for place in places}
    others = tuple(place for place in range(len(report["files"])) if place not in in_series)
    return [*series, (say("other files", language), others)] if others else series


def all_series(series: list[Series], language: str) -> dict[str, Any]:
    """One link for each series."""
    return {
        "kind": "all",
        "title": say("all series", language),
        "series": [{"number": number, "label": label} for number, (label, _) in enumerate(series)],
    }


def files_of_series(report: dict[str, Any], number: int, start: int, language: str) -> dict[str, Any]:
    """The files of series `number`, FILES_AT_ONCE from `start` on. Raises LookupError where there is no such series."""
    label, places = series_of(report, language)[number]
    shown = stretch(places, start, FILES_AT_ONCE, language)
    return {
        "kind": "series",
        "title": label,
        "number": number,
        "back": say("back", language),
        "files": [
            {
                "number": place,
                "path": report["files"][place]["path"],
                "entries": count_of_entries(len(report["files"][place]["elements"]), language),
            }
            for _, place in shown.entries
        ],
        "ways": shown.ways,
    }


def count_of_entries(count: int, language: str) -> str:
    return say("one entry", language) if count == 1 else say("entries", language, count=f"{count:,}")
