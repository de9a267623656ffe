"""The report as CSV: by RFC 4180, and nothing in it that a spreadsheet runs."""

import csv
import io

import pytest

from patientprivacy.spreadsheet_cells import harmless
from scans.csv_report import BYTE_ORDER_MARK, COLUMNS, csv_report
from tests.scans.engine.test_presentation import pooled
from tests.scans.studies import ct_file

FORMULAS = (
    "=1+1",
    "+1+1",
    "-1+1",
    "@SUM(1)",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    " =1+1",
    "\u00a0=1+1",
    '=HYPERLINK("http://example.org","x")',
    "=cmd|' /C calc'!A0",
    "＝1+1",
    "＋1",
    "－1",
    "＠SUM(1)",
)


def rows_of(report: dict) -> list[list[str]]:
    text = "".join(csv_report(report))
    assert text.startswith(BYTE_ORDER_MARK)
    return list(csv.reader(io.StringIO(text.removeprefix(BYTE_ORDER_MARK), newline=""), strict=True))


@pytest.mark.parametrize("formula", FORMULAS)
def test_no_cell_is_live(formula):
    rows = rows_of(pooled({"a": ct_file(PatientComments=formula)}))
    cells = [cell for row in rows for cell in row]
    assert not [
        cell for cell in cells if cell[:1] in {"\t", "\r", "\n"} or cell.lstrip()[:1] in set("=+-@＝＋－＠")
    ]
    assert harmless(formula) == "'" + formula


@pytest.mark.parametrize("text", ["Zabriskie^Ottoline", "20240314", "a=b", "", "2.25.1"])
def test_what_is_no_formula_stays_as_it_is(text):
    assert harmless(text) == text


def test_quotes_commas_and_line_breaks_come_back_as_they_were():
    written = 'said "no", then\r\nleft'
    report = pooled({"a": ct_file()})
    report["elements"][0]["value"] = written
    rows = rows_of(report)
    assert written in [row[COLUMNS.index("value")] for row in rows]


def test_every_distinct_element_is_one_row_with_its_files_counted():
    report = pooled({"a": ct_file(1), "b": ct_file(2)})
    head, *rows = rows_of(report)
    assert head == list(COLUMNS)
    assert len(rows) == len(report["elements"])
    name = next(row for row in rows if row[0] == "(0010,0010)")
    assert name[-2:] == ["2", "a"]
    second = next(row for row in rows if row[2] == "InstanceNumber" and row[4] == "2")
    assert second[-2:] == ["1", "b"]
