"""Two persons in one study: a name, birth date, sex or record number that differs between its files."""

import re
from collections.abc import Iterator, Sequence

from scans.engine.inconsistencies.finding import Evidence, Inconsistency
from scans.engine.instances import Instance
from scans.engine.patient_identity import is_placeholder

KIND_OF = {
    "PatientName": "two names",
    "PatientBirthDate": "two birth dates",
    "PatientSex": "two sexes",
    "PatientID": "two record numbers",
}


def persons(instances: Sequence[Instance]) -> Iterator[Inconsistency]:
    """One finding for each study and attribute of the patient (PS3.3, C.7.1.1) with more than one value."""
    by_study: dict[str, list[Instance]] = {}
    for instance in instances:
        if study := instance.get("StudyInstanceUID"):
            by_study.setdefault(study, []).append(instance)
    for members in by_study.values():
        for attribute, kind in KIND_OF.items():
            found: dict[str, tuple[str, list[int]]] = {}
            for member in members:
                value = member.get(attribute)
                if value and not is_placeholder(value):
                    found.setdefault(_as_compared(value), (value, []))[1].append(member.place)
            if len(found) > 1:
                yield Inconsistency(
                    kind, tuple(Evidence(attribute, value, tuple(places)) for value, places in found.values())
                )


def _as_compared(value: str) -> str:
    """Spelling that means the same: capitals, empty components, further writings of a name (PS3.5, 6.2.1.1)."""
    return " ".join(part for part in re.split(r"[\s^,]+", value.split("=")[0].casefold()) if part)
