"""A report as CSV (RFC 4180) for spreadsheets: each distinct element once, with the files that hold it counted."""

import csv
import io
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any

from patientprivacy.spreadsheet_cells import harmless

COLUMNS = (
    "path", "name", "keyword", "vr", "value", "level", "identifies", "hipaa", "profile", "private_creator", "files", "first_file",
)  # fmt: skip
BYTE_ORDER_MARK = "\ufeff"


def csv_report(report: dict[str, Any]) -> Iterator[str]:
    """`report` is what PooledReport.to_json gives; yields lines. The mark at the start tells Excel that it is UTF-8."""
    counts = Counter(chain.from_iterable(file["elements"] for file in report["files"]))
    first_file: dict[int, str] = {}
    for file in report["files"]:
        for index in file["elements"]:
            first_file.setdefault(index, file["path"])
    yield BYTE_ORDER_MARK + _line(COLUMNS)
    for index, element in enumerate(report["elements"]):
        row = {**element, "files": counts[index], "first_file": first_file.get(index, "")}
        yield _line(harmless(row[column]) for column in COLUMNS)


def _line(cells: Iterable[str]) -> str:
    buffer = io.StringIO()
    csv.writer(buffer, lineterminator="\r\n").writerow(cells)
    return buffer.getvalue()
