"""A pooled report as a page shows it: grouped by whom it tells about, counted instead of repeated, in one language.

The page only loops over what this gives, on a server and in a browser tab alike.
"""

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from scans.engine.attributes import judgement_of
from scans.engine.dictionary import UNNAMED_PRIVATE_ELEMENT
from scans.engine.page_words import GROUP_WORDS, PAGE, TITLES
from scans.engine.private_elements import maker_of
from scans.engine.risks.presentation import present_risks
from scans.engine.tables.confidentiality_profile import EDITION
from scans.engine.tables.hipaa_identifiers import SAFE_HARBOR
from scans.engine.tables.plain_names import PLAIN_NAMES
from scans.engine.tag_path import last_tag
from scans.engine.wording import all_sentences

VALUES_SHOWN = 5
PATHS_SHOWN = 3
FILES_NAMED = 20
ROWS_AT_ONCE = 6
GROUPS = tuple(GROUP_WORDS)
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
    files: int = 0
    last_file: int = -1


def present(report: dict[str, Any], language: str = "en") -> dict[str, Any]:
    """`report` is what PooledReport.to_json gives; `language` a code such as "en" or "es"."""
    groups = [
        _group(key, rows, len(report["files"]), language)
        for key, rows in _rows_by_group(report, language).items()
        if rows
    ]
    return {
        "summary": report["summary"],
        "headline": _headline(report, language),
        "cards": _cards(report, language),
        "groups": groups,
        "words": {key: words.in_language(language) for key, words in TITLES.items()},
        "risks": present_risks(report, language),
        "errors": _errors(report, language),
        "skipped": _skipped(report, language),
        "edition": PAGE["edition"].in_language(language).format(edition=EDITION),
        "limits_of_report": PAGE["limits"].in_language(language),
    }


# ---- Groups ----


def _rows_by_group(report: dict[str, Any], language: str) -> dict[str, dict[tuple[str, str], _Row]]:
    groups: dict[str, dict[tuple[str, str], _Row]] = {key: {} for key in GROUPS}
    rows = [_row_for(element, groups, language) for element in report["elements"]]
    for number, file in enumerate(report["files"]):
        for index in file["elements"]:
            row = rows[index]
            if row is None:
                continue
            element = report["elements"][index]
            row.values[element["value"]] += 1
            row.paths[element["path"]] += 1
            if row.last_file != number:
                row.last_file = number
                row.files += 1
    return groups


def _row_for(
    element: dict[str, Any], groups: dict[str, dict[tuple[str, str], _Row]], language: str
) -> _Row | None:
    """The row that an element belongs to, made where it is new; None for what identifies nobody."""
    if element["level"] == "none":
        return None
    label = _label(element, language)
    rows = groups[_about(element)]
    key = (label, element["level"])
    if key not in rows:
        rows[key] = _Row(
            label,
            RANKS.get(element["keyword"], len(RANKS)),
            element["level"],
            element["hipaa"],
        )
    return rows[key]


def _about(element: dict[str, Any]) -> str:
    tag = last_tag(element["path"])
    about = "notes" if tag >> 16 & 1 else judgement_of(tag, element["vr"]).about
    if element["identifies"] == "person-other" and about == "study":
        return "staff"
    return about


def _label(element: dict[str, Any], language: str) -> str:
    plain = PLAIN_NAMES.get(element["keyword"])
    if plain:
        return plain.in_language(language)
    name = str(element["name"])
    if name == UNNAMED_PRIVATE_ELEMENT:
        name = PAGE["private element"].in_language(language)
    maker = maker_of(element["private_creator"])
    return PAGE["maker"].in_language(language).format(maker=maker, name=name) if maker else name


def _group(key: str, rows: dict[tuple[str, str], _Row], files: int, language: str) -> dict[str, Any]:
    title, intro = GROUP_WORDS[key]
    ordered = sorted(rows.values(), key=lambda row: (row.level != "direct", row.rank))
    shown = [_shown_row(row, files, language) for row in ordered]
    at_once = max(ROWS_AT_ONCE, sum(row.level == "direct" for row in ordered))
    return {
        "key": key,
        "title": title.in_language(language),
        "intro": intro.in_language(language),
        "rows": shown[:at_once],
        "further": shown[at_once:],
        "further_label": PAGE["further"].in_language(language).format(count=len(shown) - at_once),
    }


def _shown_row(row: _Row, files: int, language: str) -> dict[str, Any]:
    values = [value for value, _ in row.values.most_common(VALUES_SHOWN)]
    more = len(row.values) - len(values)
    shown = " · ".join(values)
    if more:
        shown += " · " + PAGE["more values"].in_language(language).format(count=more)
    notes = [_paths(row, language), _in_files(row.files, files, language)]
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


def _paths(row: _Row, language: str) -> str:
    paths = [path for path, _ in row.paths.most_common(PATHS_SHOWN)]
    more = len(row.paths) - len(paths)
    return ", ".join(paths) + (
        " " + PAGE["more places"].in_language(language).format(count=more) if more else ""
    )


def _in_files(count: int, files: int, language: str) -> str:
    if files == 1:
        return PAGE["in the file"].in_language(language)
    key = "in all files" if count == files else "in some files"
    return PAGE[key].in_language(language).format(count=count, files=files)


# ---- The rest of the page ----


def _headline(report: dict[str, Any], language: str) -> str:
    summary = report["summary"]
    if not summary["files"]:
        return PAGE["nothing read"].in_language(language)
    key = "names you" if summary["direct"] else "does not name you"
    return PAGE[key].in_language(language).format(**summary)


def _cards(report: dict[str, Any], language: str) -> list[dict[str, Any]]:
    summary = report["summary"]
    cards = (
        (summary["direct"], "direct card", "grave" if summary["direct"] else "plain"),
        (summary["indirect"], "indirect card", "care" if summary["indirect"] else "plain"),
        (summary["risks"], "risks card", "care" if summary["risks"] else "plain"),
        (summary["files"], "files card", "plain"),
    )
    return [
        {
            "figure": figure,
            "label": PAGE[words + (", one" if figure == 1 else "")].in_language(language),
            "tone": tone,
        }
        for figure, words, tone in cards
    ]


def _errors(report: dict[str, Any], language: str) -> list[dict[str, Any]]:
    by_reason: dict[str, list[str]] = {}
    for file in report["files"]:
        if file["error"]:
            by_reason.setdefault(file["error"], []).append(file["path"])
    return _with_paths(by_reason, language)


def _skipped(report: dict[str, Any], language: str) -> list[dict[str, Any]]:
    by_reason: dict[str, list[str]] = {}
    for skipped in report["skipped"]:
        by_reason.setdefault(skipped["reason"], []).append(skipped["path"])
    return _with_paths(by_reason, language)


def _with_paths(by_reason: dict[str, list[str]], language: str) -> list[dict[str, Any]]:
    return [
        {
            "reason": in_language(reason, language),
            "count_words": _count_of_files(len(paths), language),
            "which_words": PAGE["which files"].in_language(language),
            "paths": paths[:FILES_NAMED],
            "more_words": _more_files(len(paths) - FILES_NAMED, language),
        }
        for reason, paths in by_reason.items()
    ]


def _count_of_files(count: int, language: str) -> str:
    return PAGE["one file" if count == 1 else "several files"].in_language(language).format(count=count)


def _more_files(count: int, language: str) -> str:
    return PAGE["more values"].in_language(language).format(count=count) if count > 0 else ""


def in_language(sentence: str, language: str) -> str:
    """A fixed sentence of a report in another language; anything else as it is."""
    words = all_sentences().get(sentence)
    return words.in_language(language) if words else sentence
