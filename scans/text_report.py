"""A report as lines for a terminal: counts first, then each distinct value once with the files it stands in."""

from collections import Counter
from itertools import chain

from scans.engine.report import ElementFinding, StudyReport, distinct_elements


def text_report(report: StudyReport) -> str:
    summary = report.summary
    lines = [
        f"Files: {summary.files}. Studies: {summary.studies}. Values that name the patient: {summary.direct}; that "
        f"identify together with others: {summary.indirect}. Risks beyond single values: {summary.risks}."
    ]
    distinct = distinct_elements(report.files)
    times = Counter(chain.from_iterable(map(id, file.elements) for file in report.files))
    for level, title in (
        ("direct", "Names the patient"),
        ("indirect", "Identifies together with other data"),
    ):
        found = _grouped(
            [(element, times[key]) for key, element in distinct.items() if element.level == level]
        )
        if found:
            lines += ["", title]
            lines += [_line(elements, files) for elements, files in found]
    lines += _risks(report)
    if report.skipped:
        lines += ["", "Not inspected"]
        lines += [f"  {_one_line(skipped.path)}: {skipped.reason}" for skipped in report.skipped]
    return "\n".join(lines)


def _grouped(counted: list[tuple[ElementFinding, int]]) -> list[tuple[list[ElementFinding], int]]:
    """For each tag path: its distinct findings, and in how many files they stand."""
    by_path: dict[str, tuple[dict[str, ElementFinding], int]] = {}
    for element, times in counted:
        values, files = by_path.get(element.path, ({}, 0))
        values.setdefault(element.value, element)
        by_path[element.path] = (values, files + times)
    return [(list(values.values()), files) for values, files in by_path.values()]


def _line(elements: list[ElementFinding], files: int) -> str:
    first = elements[0]
    more = f" and {len(elements) - 1} other values" if len(elements) > 1 else ""
    return (
        f"  {first.path} {first.name} [{first.identifies}]: {_one_line(first.value)}{more} ({files} "
        f"{'file' if files == 1 else 'files'})"
    )


def _risks(report: StudyReport) -> list[str]:
    files_by_risk: dict[tuple[str, str, str], int] = {}
    for file in report.files:
        for risk in file.risks:
            key = (risk.kind, risk.level, risk.why)
            files_by_risk[key] = files_by_risk.get(key, 0) + 1
    if not files_by_risk:
        return []
    return ["", "Beyond single values"] + [
        f"  {kind} ({level}, {files} files): {why}" for (kind, level, why), files in files_by_risk.items()
    ]


def _one_line(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 100 else line[:99] + "…"
