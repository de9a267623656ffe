"""Risks as the report's page shows them: each kind once with what it rests on and who has shown it, in one language.

A face is judged for a whole series here, where its slices are known; a single file tells only of slices like itself.
"""

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from scans.engine.page_words import PAGE
from scans.engine.risks.face import level_for_coverage
from scans.engine.risks.header import number
from scans.engine.risks.series import Series, series_in
from scans.engine.risks.words import EVIDENCE_LABELS, RISK_LEVELS, RISK_TITLES, SHOWN, risk_sentences
from scans.engine.tables.plain_names import PLAIN_NAMES

TONES = {"high": "grave", "medium": "care", "low": "know"}
VALUES_SHOWN = 3
SERIES_SHOWN = 6
# Technical words of closed lists and numbers. Everything else may hold a name, or is nobody's business: it is covered.
SHOWN_OPENLY = frozenset({
    "Modality", "BodyPartExamined", "BurnedInAnnotation", "RecognizableVisualFeatures", "ConversionType", "SOPClassUID",
    "ImageType", "MRAcquisitionType", "SliceThickness", "SpacingBetweenSlices", "PixelSpacing", "Rows", "Columns",
    "Manufacturer", "ManufacturerModelName", "UID root", "volume", "voxel", "first bytes", "format", "stands in", "bytes", "files named", "files missing",
})  # fmt: skip
# What one line about each series says in their place.
SAID_OF_SERIES = frozenset({
    "Modality", "BodyPartExamined", "MRAcquisitionType", "SliceThickness", "SpacingBetweenSlices", "PixelSpacing", "Rows",
    "Columns",
})  # fmt: skip


@dataclass(slots=True)
class _Entry:
    """One kind of risk at one level for one reason, over all files."""

    kind: str
    level: str
    why: str
    sources: tuple[str, ...]
    evidence: dict[str, Counter[str]] = field(default_factory=dict)
    series: dict[str, Series] = field(default_factory=dict)
    files: int = 0


def present_risks(report: dict[str, Any], language: str) -> list[dict[str, Any]]:
    """`report` is what PooledReport.to_json gives. The risks that matter most come first."""
    kinds, levels = list(RISK_TITLES), list(RISK_LEVELS)
    entries = sorted(
        _entries(report).values(), key=lambda entry: (levels.index(entry.level), kinds.index(entry.kind))
    )
    return [
        _shown(entry, place, len(report["files"]), language) for place, entry in enumerate(entries, start=1)
    ]


def head_series(report: dict[str, Any]) -> list[Series]:
    """The series from which a face may be drawn, the likeliest first, then those with the most slices."""
    found: dict[str, tuple[str, Series]] = {}
    for entry in _entries(report).values():
        if entry.kind == "face-reconstruction":
            found |= {uid: (entry.level, series) for uid, series in entry.series.items()}
    levels = list(RISK_LEVELS)
    ordered = sorted(found.values(), key=lambda pair: (levels.index(pair[0]), -pair[1].frames))
    return [series for _level, series in ordered]


def _entries(report: dict[str, Any]) -> dict[tuple[str, str, str], _Entry]:
    series_of = {place: series for series in series_in(report) for place in series.files}
    level_of_series: dict[str, str] = {}
    entries: dict[tuple[str, str, str], _Entry] = {}
    for place, file in enumerate(report["files"]):
        for risk in file["risks"]:
            kind, level = risk["kind"], risk["level"]
            series = series_of.get(place) if kind == "face-reconstruction" else None
            if series:
                if series.uid not in level_of_series:
                    level_of_series[series.uid] = level_for_coverage(level, series.coverage())
                level = level_of_series[series.uid]
            key = (kind, level, risk["why"])
            entry = entries.setdefault(key, _Entry(kind, level, risk["why"], tuple(risk["sources"])))
            entry.files += 1
            if series:
                entry.series[series.uid] = series
            for name, value in risk["evidence"].items():
                if not (series and name in SAID_OF_SERIES):
                    entry.evidence.setdefault(name, Counter())[value] += 1
    return entries


def _shown(entry: _Entry, place: int, files: int, language: str) -> dict[str, Any]:
    rows = _series_rows(list(entry.series.values()), language)
    rows += [_row(name, values, language) for name, values in entry.evidence.items()]
    return {
        "id": f"risk-{place}",
        "kind": entry.kind,
        "title": RISK_TITLES[entry.kind].in_language(language),
        "tone": TONES[entry.level],
        "tone_label": RISK_LEVELS[entry.level].in_language(language),
        "why": _translated(entry.why, language),
        "rows": rows,
        "where": _in_files(entry.files, files, language),
        "sources_label": SHOWN["sources"].in_language(language),
        "sources": list(entry.sources),
    }


def _row(name: str, values: Counter[str], language: str) -> dict[str, Any]:
    shown = [_translated(value, language) for value, _ in values.most_common(VALUES_SHOWN)]
    if len(values) > len(shown):
        shown.append(SHOWN["more values"].in_language(language).format(count=len(values) - len(shown)))
    is_open = name in SHOWN_OPENLY or next(iter(values)) in risk_sentences()
    return {"label": _label(name, language), "value": " · ".join(shown), "masked": not is_open}


def _label(name: str, language: str) -> str:
    words = PLAIN_NAMES.get(name) or EVIDENCE_LABELS.get(name) or risk_sentences().get(name)
    return words.in_language(language) if words else name


def _series_rows(series: list[Series], language: str) -> list[dict[str, Any]]:
    rows = [
        {
            "label": SHOWN["series"].in_language(language).format(number=place),
            "value": _series_words(one, language),
            "masked": False,
            "note": SHOWN["too little"].in_language(language) if _is_too_little(one) else "",
        }
        for place, one in enumerate(series[:SERIES_SHOWN], start=1)
    ]
    if len(series) > SERIES_SHOWN:
        more = SHOWN["more values"].in_language(language).format(count=len(series) - SERIES_SHOWN)
        rows.append({"label": SHOWN["more series"].in_language(language), "value": more, "masked": False})
    return rows


def _is_too_little(series: Series) -> bool:
    return level_for_coverage("high", series.coverage()) != "high"


def _series_words(series: Series, language: str) -> str:
    """ "MR, 3D, HEAD, 175 slices, 1 mm apart, covers 175 mm, cut from side to side, 192 × 192 points of 1.1 mm"."""

    def say(key: str, **values: object) -> str:
        return SHOWN[key].in_language(language).format(**values)

    header, coverage = series.header, series.coverage()
    parts = [header.get(name, "") for name in ("Modality", "MRAcquisitionType", "BodyPartExamined")]
    parts.append(say("one slice") if coverage.slices == 1 else say("slices", count=coverage.slices))
    if coverage.spacing_mm and coverage.slices > 1:
        parts.append(say("apart", mm=f"{coverage.spacing_mm:.3g}"))
    if coverage.extent_mm:
        parts.append(say("covers", mm=f"{coverage.extent_mm:.0f}"))
    if coverage.orientation:
        parts.append(say(coverage.orientation))
    point_mm = number(header.get("PixelSpacing"))
    size = {"rows": header.get("Rows", ""), "columns": header.get("Columns", "")}
    parts.append(say("points", mm=f"{point_mm:.2g}", **size) if point_mm else say("matrix", **size))
    return ", ".join(part for part in parts if part)


def _in_files(count: int, files: int, language: str) -> str:
    if files == 1:
        return PAGE["in the file"].in_language(language)
    key = "in all files" if count == files else "in some files"
    return PAGE[key].in_language(language).format(count=count, files=files)


def _translated(sentence: str, language: str) -> str:
    words = risk_sentences().get(sentence)
    return words.in_language(language) if words else sentence
