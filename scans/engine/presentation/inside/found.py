"""What a search finds: each attribute once, with its values, the number of files, and the way to the first of them."""

from collections import Counter
from itertools import chain
from typing import Any

from scans.engine.page_words import PAGE
from scans.engine.presentation.file_counts import in_files
from scans.engine.presentation.inside.query import Query, plain
from scans.engine.presentation.inside.series import series_of
from scans.engine.presentation.inside.words import TONES, say
from scans.engine.presentation.labels import label_of
from scans.engine.tag_path import last_tag

FOUND_SHOWN = 50
VALUES_SHOWN = 5
LEVELS = ("direct", "indirect", "none")


def found(report: dict[str, Any], query: Query, language: str) -> dict[str, Any]:
    """What matches, that which names the patient first. A tag of eight digits is found with and without its comma."""
    places = _places(report, query, language)
    counts = Counter(chain.from_iterable(report["files"][place]["elements"] for place in places))
    evidence = _evidence(report, places) if query.show == "risk" else frozenset()
    by_path: dict[tuple[str, str], list[int]] = {}
    for index in sorted(counts):
        element = report["elements"][index]
        if _is_wanted(element, query, evidence) and _matches(element, query, language):
            by_path.setdefault((element["path"], element["level"]), []).append(index)
    ordered = sorted(by_path.items(), key=lambda entry: LEVELS.index(entry[0][1]))
    first_files = _first_files(report, places, {i for _, indexes in ordered[:FOUND_SHOWN] for i in indexes})
    return {
        "kind": "found",
        "title": _title(len(ordered), language),
        "back": say("back", language),
        "entries": [
            _entry(indexes, counts, first_files, report, language) for _, indexes in ordered[:FOUND_SHOWN]
        ],
        "more": say("found more", language, count=FOUND_SHOWN) if len(ordered) > FOUND_SHOWN else "",
    }


def _places(report: dict[str, Any], query: Query, language: str) -> list[int]:
    """The numbers of the files to search in."""
    places: range | tuple[int, ...] = range(len(report["files"]))
    if query.series is not None:
        series = series_of(report, language)
        places = series[query.series][1] if query.series < len(series) else ()
    wanted = plain(query.file)
    return [place for place in places if wanted in plain(report["files"][place]["path"])]


def _evidence(report: dict[str, Any], places: list[int]) -> frozenset[str]:
    return frozenset(
        name for place in places for risk in report["files"][place]["risks"] for name in risk["evidence"]
    )


def _is_wanted(element: dict[str, Any], query: Query, evidence: frozenset[str]) -> bool:
    if query.show == "private":
        return bool(last_tag(element["path"]) >> 16 & 1)
    if query.show == "risk":
        return element["keyword"] in evidence
    return query.show in {"all", element["level"]}


def _matches(element: dict[str, Any], query: Query, language: str) -> bool:
    terms = query.terms()
    if not terms:
        return True
    known = (label_of(element, language), element["name"], element["keyword"], element["path"])
    text = plain(" ".join((*known, element["private_creator"] or "", element["value"])))
    # A tag is also written without its comma; the value stays apart from it, so that digits can't join.
    tag = f"{last_tag(element['path']):08x}"
    return all(term in text or term == tag for term in terms)


def _first_files(report: dict[str, Any], places: list[int], indexes: set[int]) -> dict[int, int]:
    first: dict[int, int] = {}
    for place in places:
        if len(first) == len(indexes):
            break
        for index in indexes.intersection(report["files"][place]["elements"]):
            first.setdefault(index, place)
    return first


def _entry(
    indexes: list[int],
    counts: Counter[int],
    first_files: dict[int, int],
    report: dict[str, Any],
    language: str,
) -> dict[str, Any]:
    element = report["elements"][indexes[0]]
    values = [report["elements"][index]["value"] for index in indexes[:VALUES_SHOWN]]
    if len(indexes) > VALUES_SHOWN:
        values.append(PAGE["more values"].in_language(language).format(count=len(indexes) - VALUES_SHOWN))
    place = first_files[indexes[0]]
    file = report["files"][place]
    return {
        "label": label_of(element, language),
        "path": element["path"],
        "level": element["level"],
        "level_words": say(element["level"], language),
        "tone": TONES[element["level"]],
        "value": " · ".join(values),
        "is_covered": element["level"] != "none",
        "where": in_files(sum(counts[index] for index in indexes), len(report["files"]), language),
        "file": place,
        "element": file["elements"].index(indexes[0]),
        "open": say("open", language, file=file["path"].rpartition("/")[2]),
    }


def _title(count: int, language: str) -> str:
    if not count:
        return say("found none", language)
    return say("found, one", language) if count == 1 else say("found", language, count=f"{count:,}")
