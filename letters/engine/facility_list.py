"""A list of facilities, one letter for each: a CSV file as spreadsheets write it."""

import csv
import io
from dataclasses import dataclass

from letters.engine.facts import MAX_CHARACTERS
from letters.engine.words import Words

MOST_FACILITIES = 1_000

# What the columns may be called; matched whole, without case and punctuation.
COLUMNS = {
    "name": ("name", "facility", "clinic", "hospital", "provider", "nombre", "clínica", "hospital o clínica"),
    "address": ("address", "mailing address", "dirección", "domicilio"),
    "street": ("street", "street address", "address 1", "address line 1", "calle"),
    "street2": ("address 2", "address line 2", "suite", "unit"),
    "city": ("city", "town", "ciudad"),
    "state": ("state", "estado"),
    "zip": ("zip", "zip code", "postal code", "código postal"),
    "attention": ("attention", "attn", "contact", "privacy officer", "atención"),
    "record_number": (
        "record number",
        "mrn",
        "medical record number",
        "patient number",
        "número de expediente",
    ),
}
_FIELD_OF_COLUMN = {name: field for field, names in COLUMNS.items() for name in names}

NO_NAME_COLUMN = Words(
    "The first row has to name the columns: at least “name” and “address”.",
    "La primera fila tiene que nombrar las columnas: al menos “nombre” y “dirección”.",
)
TOO_MANY = Words(
    "The list has more than 1,000 facilities. Split it.",
    "La lista tiene más de 1,000 centros. Divídala.",
)
NOTHING_LISTED = Words("The list has no facility in it.", "La lista no tiene ningún centro.")
NAME_MISSING = Words("Row {row} has no name.", "La fila {row} no tiene nombre.")
ADDRESS_MISSING = Words("Row {row} has no address.", "La fila {row} no tiene dirección.")
TOO_LONG = Words("Row {row} has a text that is too long.", "La fila {row} tiene un texto demasiado largo.")


@dataclass(frozen=True, slots=True)
class ListedFacility:
    """One row: where the letter goes, and what the facility knows the patient by."""

    name: str
    address: str
    attention: str = ""
    record_number: str = ""


@dataclass(frozen=True, slots=True)
class FacilityList:
    """The rows that can be written to, each once, and a sentence for every row that can't."""

    facilities: tuple[ListedFacility, ...]
    problems: tuple[str, ...]


def read_facilities(text: str, language: str = "en") -> FacilityList:
    """Read the list; rows are counted as a spreadsheet counts them, the row of names being the first."""
    rows = list(csv.reader(io.StringIO(text.removeprefix("\ufeff")), delimiter=_delimiter(text)))
    fields = [_FIELD_OF_COLUMN.get(_plain(cell), "") for cell in rows[0]] if rows else []
    if "name" not in fields or not {"address", "street"} & set(fields):
        return FacilityList((), (NO_NAME_COLUMN.to(language),))
    found: dict[ListedFacility, None] = {}
    problems: list[str] = []
    for number, cells in enumerate(rows[1:], start=2):
        values = {
            field: cell.strip() for field, cell in zip(fields, cells, strict=False) if field and cell.strip()
        }
        if not values:
            continue
        problem = _problem(values)
        if problem:
            problems.append(problem.to(language).format(row=number))
        else:
            found[_facility(values)] = None
    if len(found) > MOST_FACILITIES:
        return FacilityList((), (TOO_MANY.to(language),))
    if not found and not problems:
        problems.append(NOTHING_LISTED.to(language))
    return FacilityList(tuple(found), tuple(problems))


def _delimiter(text: str) -> str:
    return max(",;\t", key=text.partition("\n")[0].count)


def _plain(heading: str) -> str:
    return " ".join("".join(c if c.isalnum() else " " for c in heading.casefold()).split())


def _problem(values: dict[str, str]) -> Words | None:
    if "name" not in values:
        return NAME_MISSING
    if not values.keys() & {"address", "street"}:
        return ADDRESS_MISSING
    if max(map(len, values.values())) > MAX_CHARACTERS:
        return TOO_LONG
    return None


def _facility(values: dict[str, str]) -> ListedFacility:
    region = " ".join(filter(None, (values.get("state"), values.get("zip"))))
    town = ", ".join(filter(None, (values.get("city"), region)))
    lines = (values.get("address"), values.get("street"), values.get("street2"), town)
    return ListedFacility(
        values["name"],
        "\n".join(filter(None, lines)),
        values.get("attention", ""),
        values.get("record_number", ""),
    )
