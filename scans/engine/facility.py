"""What a letter to the facility needs to know, picked from a pooled report."""

from collections import Counter
from dataclasses import dataclass
from typing import Any

from scans.engine.patient_identity import is_placeholder
from scans.engine.person_names import readable_name

WANTED = {
    "(0008,0080)": "facility",
    "(0008,0081)": "address",
    "(0008,0020)": "study date",
    "(0010,0020)": "record number",
    "(0008,0050)": "accession number",
    "(0010,0010)": "patient name",
    "(0010,0030)": "birth date",
}


@dataclass(frozen=True, slots=True)
class FacilityFacts:
    """Plain values, "" where the files are silent. Dates are ISO 8601."""

    facility: str
    address: str
    study_dates: tuple[str, ...]
    record_number: str
    accession_numbers: tuple[str, ...]
    patient_name: str
    birth_date: str


def facility_facts(report: dict[str, Any]) -> FacilityFacts:
    """The value that most files give for each fact; every date and accession number."""
    found: dict[str, Counter[str]] = {fact: Counter() for fact in WANTED.values()}
    wanted = {
        number: WANTED[element["path"]]
        for number, element in enumerate(report["elements"])
        if element["path"] in WANTED and not is_placeholder(element["value"])
    }
    for file in report["files"]:
        for number in file["elements"]:
            if number in wanted:
                found[wanted[number]][report["elements"][number]["value"]] += 1
    dates = sorted({date for date in map(_iso_date, found["study date"]) if date})
    return FacilityFacts(
        facility=_most_common(found["facility"]),
        address=_most_common(found["address"]),
        study_dates=tuple(dates),
        record_number=_most_common(found["record number"]),
        accession_numbers=tuple(sorted(found["accession number"])),
        patient_name=readable_name(_most_common(found["patient name"])),
        birth_date=_iso_date(_most_common(found["birth date"])),
    )


def _most_common(values: Counter[str]) -> str:
    return values.most_common(1)[0][0] if values else ""


def _iso_date(value: str) -> str:
    """20240314 -> 2024-03-14; "" for anything else (PS3.5, section 6.2, DA)."""
    if len(value) != 8 or not value.isdigit():
        return ""
    return f"{value[:4]}-{value[4:6]}-{value[6:]}"
