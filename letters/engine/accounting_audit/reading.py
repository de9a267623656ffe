"""Reads an accounting as it came: a CSV file, or the text of a letter, a PDF or a photo, with a table or labelled lines.

What is read is a proposal: the person sees each field beside what they were sent, and corrects it.
"""

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from letters.engine.accounting_audit.accounting import DisclosureEntry
from letters.engine.wording import MONTHS

MOST_ENTRIES = 5_000

# How accountings name their columns and labels; a heading is matched whole, without case and punctuation.
HEADINGS: dict[str, tuple[str, ...]] = {
    "date_text": (
        "date", "date of disclosure", "disclosure date", "date disclosed", "dates", "date released", "first date",
        "date of first disclosure", "fecha", "fecha de divulgación", "fecha de la divulgación", "fecha de entrega", "primera fecha",
    ),
    "recipient": (
        "recipient", "disclosed to", "released to", "to", "to whom", "name of recipient", "recipient name", "name", "organization",
        "entity", "received by", "name of entity or person", "destinatario", "entregado a", "divulgado a", "a quién", "nombre", "organización",
        "recibido por", "nombre del destinatario",
    ),
    "address": (
        "address", "recipient address", "address of recipient", "address if known", "location", "dirección",
        "dirección del destinatario", "domicilio",
    ),
    "description": (
        "description", "information disclosed", "description of information", "description of phi", "phi disclosed", "what was disclosed",
        "information", "records", "what", "brief description", "description of information disclosed", "type of information",
        "descripción", "información divulgada", "información entregada", "información", "qué se entregó", "descripción de la información",
    ),
    "purpose": (
        "purpose", "reason", "purpose of disclosure", "reason for disclosure", "basis", "why", "statement of purpose", "propósito",
        "motivo", "razón", "finalidad", "propósito de la divulgación", "motivo de la divulgación", "para qué",
    ),
    "frequency": (
        "frequency", "number", "number of disclosures", "how often", "times", "frecuencia", "número", "número de divulgaciones", "veces",
    ),
    "last_date": ("last date", "date of last disclosure", "last disclosure", "última fecha", "última divulgación", "fecha de la última divulgación"),
}  # fmt: skip
_FIELD_OF_HEADING = {heading: field for field, headings in HEADINGS.items() for heading in headings}
_FEWEST_COLUMNS = 2
_GAP = re.compile(r"\t|\s*\|\s*| {2,}")
_MONTH_NUMBERS = {
    name[:3].casefold(): number
    for number, words in enumerate(MONTHS, start=1)
    for name in (words.en, words.es)
}


@dataclass(frozen=True, slots=True)
class ReadAnswer:
    """The entries that were found, and the text that is none of them."""

    entries: tuple[DisclosureEntry, ...]
    remarks: str


def read_csv(text: str) -> ReadAnswer:
    """The rows of a CSV file (comma, semicolon or tab) under the first row of known headings; rows above are remarks."""
    rows = list(csv.reader(io.StringIO(text), _dialect(text)))
    for at, row in enumerate(rows):
        fields = [_field_named(cell) for cell in row]
        if _are_headings(fields):
            entries = (_entry(fields, cells) for cells in rows[at + 1 : at + 1 + MOST_ENTRIES])
            remarks = "\n".join(" ".join(cells) for cells in rows[:at])
            return ReadAnswer(tuple(entry for entry in entries if entry is not None), remarks.strip())
    return ReadAnswer((), text)


def read_text(text: str) -> ReadAnswer:
    """The entries of a letter's text: a table whose columns are parted by wide gaps, or blocks of "Label: value" lines."""
    lines = text.splitlines()
    for at, line in enumerate(lines):
        cells = _cells(line)
        fields = [_field_named(cell) for _, cell in cells]
        if _are_headings(fields):
            starts = [start for start, _ in cells]
            entries, rest = _table(lines[at + 1 :], starts, fields)
            return ReadAnswer(entries, "\n".join([*lines[:at], *rest]).strip())
    return _labelled_blocks(lines)


def read_date(text: str) -> date | None:
    """The one full date that a text is: 2024-04-03, 4/3/2024 (month first, as in the US), April 3, 2024, 3 de abril de 2024."""
    text = text.strip().rstrip(".")
    for pattern, order in _DATE_FORMS:
        found = pattern.fullmatch(text)
        if found:
            parts = dict(zip(order, found.groups(), strict=True))
            month = parts["month"]
            number = int(month) if month.isdigit() else _MONTH_NUMBERS.get(month[:3].casefold(), 0)
            year = int(parts["year"])
            try:
                return date(year + 2000 if year < 100 else year, number, int(parts["day"]))
            except ValueError:
                return None
    return None


_DATE_FORMS = (
    (re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})"), ("year", "month", "day")),
    (re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})"), ("month", "day", "year")),
    (re.compile(r"([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})"), ("month", "day", "year")),
    (re.compile(r"(\d{1,2}) (?:de )?([A-Za-z]{3,10})\.?,? (?:de )?(\d{4})"), ("day", "month", "year")),
)


def _dialect(text: str) -> type[csv.Dialect]:
    class Found(csv.excel):
        delimiter = max(",;\t", key=text[:4096].count)

    return Found


def _field_named(heading: str) -> str:
    plain = re.sub(r"[^\w\s]", " ", heading.casefold())
    return _FIELD_OF_HEADING.get(" ".join(plain.split()), "")


def _are_headings(fields: Sequence[str]) -> bool:
    known = {field for field in fields if field}
    return len(known) >= _FEWEST_COLUMNS and "recipient" in known


def _entry(fields: Sequence[str], cells: Sequence[str]) -> DisclosureEntry | None:
    values: dict[str, str] = {}
    for field, cell in zip(fields, cells, strict=False):
        if field and cell.strip():
            values[field] = f"{values[field]} {cell.strip()}" if field in values else cell.strip()
    return _made_entry(values) if values else None


def _made_entry(values: Mapping[str, str]) -> DisclosureEntry:
    fields = {field: values.get(field, "") for field in HEADINGS}
    return DisclosureEntry(
        date_text=fields["date_text"],
        recipient=fields["recipient"],
        address=fields["address"],
        description=fields["description"],
        purpose=fields["purpose"],
        frequency=fields["frequency"],
        last_date=fields["last_date"],
        on=read_date(fields["date_text"]),
    )


def _cells(line: str) -> list[tuple[int, str]]:
    """The cells of a line and where each begins."""
    cells, start = [], len(line) - len(line.lstrip(" |\t"))
    for gap in _GAP.finditer(line, start):
        if line[start : gap.start()].strip():
            cells.append((start, line[start : gap.start()].strip()))
        start = gap.end()
    if line[start:].strip():
        cells.append((start, line[start:].strip()))
    return cells


def _table(
    lines: Sequence[str], starts: Sequence[int], fields: Sequence[str]
) -> tuple[tuple[DisclosureEntry, ...], list[str]]:
    """The rows under the headings. A line with nothing in its first column goes on with the row above."""
    rows: list[list[str]] = []
    for number, line in enumerate(lines):
        cells = _cells(line)
        if not cells or not line.strip("-=_| \t"):
            continue
        if (
            rows
            and len(cells) == 1
            and cells[0][0] <= starts[0] + 2
            and len(cells[0][1]) > _WIDEST_FIRST_CELL
        ):
            return _entries(fields, rows), list(lines[number:])
        row = _columns(line, cells, starts)
        if rows and not row[0] and (cells[0][0] > starts[0] + 2) and _goes_on(row, rows[-1]):
            rows[-1] = [f"{above} {below}".strip() for above, below in zip(rows[-1], row, strict=True)]
        else:
            rows.append(row)
        if len(rows) >= MOST_ENTRIES:
            break
    return _entries(fields, rows), []


def _columns(line: str, cells: Sequence[tuple[int, str]], starts: Sequence[int]) -> list[str]:
    """The cells of a line, each in its column: by what parts them, by their number, or by where they begin."""
    for mark in "|\t":
        if mark in line:
            parted = [cell.strip() for cell in line.strip(" |").split(mark)]
            return [*parted, *[""] * len(starts)][: len(starts)]
    if len(cells) == len(starts):
        return [cell for _, cell in cells]
    row = [""] * len(starts)
    for start, cell in cells:
        column = min(range(len(starts)), key=lambda at: abs(starts[at] - start))
        row[column] = f"{row[column]} {cell}".strip()
    return row


# A line this long in the first column alone is a sentence under the table.
_WIDEST_FIRST_CELL = 40


def _goes_on(row: Sequence[str], above: Sequence[str]) -> bool:
    """Whether a line without a date continues the row above: it fills no more than half of the columns."""
    filled = sum(1 for cell in row if cell)
    return filled <= max(1, sum(1 for cell in above if cell) // 2)


def _entries(fields: Sequence[str], rows: Sequence[Sequence[str]]) -> tuple[DisclosureEntry, ...]:
    made = (_entry(fields, row) for row in rows)
    return tuple(entry for entry in made if entry is not None)


def _labelled_blocks(lines: Sequence[str]) -> ReadAnswer:
    entries: list[DisclosureEntry] = []
    remarks: list[str] = []
    values: dict[str, str] = {}
    current = ""
    for line in lines:
        field, value = _labelled(line)
        if field:
            if field in values:
                entries.extend(_finished(values))
                values = {}
            values[field], current = value, field
        elif current and line.startswith((" ", "\t")) and line.strip():
            values[current] = f"{values[current]} {line.strip()}".strip()
        else:
            current = ""
            remarks.append(line)
    entries.extend(_finished(values))
    return ReadAnswer(tuple(entries[:MOST_ENTRIES]), "\n".join(remarks).strip())


def _labelled(line: str) -> tuple[str, str]:
    label, colon, value = line.strip().lstrip("•-*0123456789.) ").partition(":")
    field = _field_named(label) if colon else ""
    return field, value.strip()


def _finished(values: dict[str, str]) -> Iterator[DisclosureEntry]:
    if sum(1 for value in values.values() if value) >= _FEWEST_COLUMNS:
        yield _made_entry(values)
