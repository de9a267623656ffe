"""What the files say, grouped by whom it tells about: each attribute once, however many slices repeat it."""

from collections import Counter
from dataclasses import dataclass, field
from itertools import chain
from typing import Any

from scans.engine.page_words import GROUP_WORDS, PAGE
from scans.engine.presentation.file_counts import in_files, in_which_files
from scans.engine.presentation.labels import group_of, label_of
from scans.engine.tables.hipaa_identifiers import SAFE_HARBOR
from scans.engine.tables.plain_names import PLAIN_NAMES

VALUES_SHOWN = 5
PATHS_SHOWN = 3
ROWS_AT_ONCE = 6
RANKS = {keyword: rank for rank, keyword in enumerate(PLAIN_NAMES)}


@dataclass(slots=True)
class _Row:
    """One attribute of one group, over all files."""

    label: str
    rank: int
    level: str
    hipaa: str | None
    values: Counter[str] = field(default_factory=Counter)
    paths: Counter[str] = field(default_factory=Counter)
    elements: list[int] = field(default_factory=list)
    files: list[int] = field(default_factory=list)
    is_everywhere: bool = False


def present_groups(report: dict[str, Any], language: str) -> list[dict[str, Any]]:
    """The groups that have rows, in the order of GROUP_WORDS."""
    groups = _rows_by_group(report, language)
    _find_files([row for rows in groups.values() for row in rows], report)
    paths = [file["path"] for file in report["files"]]
    return [_group(key, rows, paths, language) for key, rows in groups.items() if rows]


def _rows_by_group(report: dict[str, Any], language: str) -> dict[str, list[_Row]]:
    groups: dict[str, dict[tuple[str, str], _Row]] = {key: {} for key in GROUP_WORDS}
    counts = Counter(chain.from_iterable(file["elements"] for file in report["files"]))
    for index, element in enumerate(report["elements"]):
        if element["level"] == "none":
            continue
        rows = groups[group_of(element)]
        label = label_of(element, language)
        row = rows.get((label, element["level"]))
        if row is None:
            rank = RANKS.get(element["keyword"], len(RANKS))
            row = rows[label, element["level"]] = _Row(label, rank, element["level"], element["hipaa"])
        row.values[element["value"]] += counts[index]
        row.paths[element["path"]] += counts[index]
        row.elements.append(index)
        row.is_everywhere = row.is_everywhere or counts[index] == len(report["files"])
    return {key: list(rows.values()) for key, rows in groups.items()}


def _find_files(rows: list[_Row], report: dict[str, Any]) -> None:
    """Note the files of each row that does not stand in all of them."""
    row_of = {
        index: number for number, row in enumerate(rows) if not row.is_everywhere for index in row.elements
    }
    for place, file in enumerate(report["files"]):
        for number in {row_of[index] for index in row_of.keys() & file["elements"]}:
            rows[number].files.append(place)


def _group(key: str, rows: list[_Row], paths: list[str], language: str) -> dict[str, Any]:
    title, intro = GROUP_WORDS[key]
    ordered = sorted(rows, key=lambda row: (row.level != "direct", row.rank))
    shown = [_shown_row(row, paths, language) for row in ordered]
    at_once = max(ROWS_AT_ONCE, sum(row.level == "direct" for row in ordered))
    return {
        "key": key,
        "title": title.in_language(language),
        "intro": intro.in_language(language),
        "rows": shown[:at_once],
        "further": shown[at_once:],
        "further_label": PAGE["further"].in_language(language).format(count=len(shown) - at_once),
    }


def _shown_row(row: _Row, paths: list[str], language: str) -> dict[str, Any]:
    values = [value for value, _ in row.values.most_common(VALUES_SHOWN)]
    more = len(row.values) - len(values)
    shown = " · ".join(values)
    if more:
        shown += " · " + PAGE["more values"].in_language(language).format(count=more)
    where = (
        in_files(len(paths), len(paths), language)
        if row.is_everywhere
        else in_which_files(row.files, paths, language)
    )
    notes = [_tag_paths(row, language), where]
    if row.level == "direct":
        notes.append(PAGE["direct"].in_language(language))
    if row.hipaa:
        notes.append(PAGE["safe harbor"].in_language(language).format(
            words=SAFE_HARBOR[row.hipaa].in_language(language), letter=row.hipaa))  # fmt: skip
    return {
        "label": row.label,
        "value": shown,
        "masked": True,
        "note": " · ".join(notes),
        "level": row.level,
        "count": len(row.values),
    }


def _tag_paths(row: _Row, language: str) -> str:
    paths = [path for path, _ in row.paths.most_common(PATHS_SHOWN)]
    more = len(row.paths) - len(paths)
    return ", ".join(paths) + (
        " " + PAGE["more places"].in_language(language).format(count=more) if more else ""
    )
