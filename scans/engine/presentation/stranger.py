"""What a stranger would learn, in words: who, when, where, which doctors, which machine, and what for."""

from collections.abc import Sequence
from typing import Any

from scans.engine.page_words import PAGE
from scans.engine.person_names import readable_name, readable_names
from scans.engine.plain_dates import age_in_words, day_of, days_in_words
from scans.engine.presentation.known_facts import KnownFacts, readable_day
from scans.engine.wording import Words

PERSONS_SHOWN = 8
DOCTORS = (
    "ReferringPhysicianName",
    "RequestingPhysician",
    "PhysiciansOfRecord",
    "PerformingPhysicianName",
    "NameOfPhysiciansReadingStudy",
    "OperatorsName",
)
PLACE = ("InstitutionName", "InstitutionAddress", "InstitutionalDepartmentName", "CurrentPatientLocation")
MACHINE = ("Manufacturer", "ManufacturerModelName", "StationName", "DeviceSerialNumber", "SoftwareVersions")
REASONS = (
    "StudyDescription",
    "ReasonForStudy",
    "AdmittingDiagnosesDescription",
    "BodyPartExamined",
    "MedicalAlerts",
    "PatientComments",
)
QUESTIONS = {
    "title": Words("What a stranger would learn", "Lo que sabría una persona extraña"),
    "who": Words("Who you are", "Quién es usted"),
    "when": Words("When you were there", "Cuándo estuvo allí"),
    "where": Words("Where you were", "Dónde estuvo"),
    "doctors": Words("Who took care of you", "Quién lo atendió"),
    "machine": Words("Which machine made the pictures", "Qué aparato hizo las imágenes"),
    "why": Words("What it may have been for", "Para qué pudo ser"),
    "born": Words("born {day}", "nacimiento: {day}"),
    "others": Words("and {count} other values", "y {count} valores más"),
}


def learned_by_a_stranger(facts: KnownFacts, language: str) -> dict[str, Any]:
    """{title, rows}: rows for `summary_list.html`, without those to which the files are silent."""
    days = [day for text in facts.values("StudyDate") for day in [day_of(text)] if day]
    rows = [
        _row("who", _who(facts, language), True, language),
        _row("when", [days_in_words(sorted(days), language)], False, language),
        _row("where", *_of(PLACE, facts), language),
        _row("doctors", _persons(facts, language), False, language),
        _row("machine", *_of(MACHINE, facts), language),
        _row("why", *_of(REASONS, facts), language),
    ]
    return {"title": QUESTIONS["title"].in_language(language), "rows": [row for row in rows if row["value"]]}


def _row(key: str, parts: Sequence[str], is_covered: bool, language: str) -> dict[str, Any]:
    value = " · ".join(part for part in parts if part)
    return {"label": QUESTIONS[key].in_language(language), "value": value, "masked": is_covered}


def _who(facts: KnownFacts, language: str) -> list[str]:
    found = {key: facts.fact(key) for key in ("PatientName", "PatientBirthDate", "PatientAge", "PatientID")}
    name, born, age, number = found.values()
    return [
        readable_name(name.value) if name else "",
        QUESTIONS["born"].in_language(language).format(day=readable_day(born.value, language))
        if born
        else "",
        age_in_words(age.value, language) if age else "",
        number.value if number else "",
    ]


def _persons(facts: KnownFacts, language: str) -> list[str]:
    names = readable_names(value for keyword in DOCTORS for value in facts.values(keyword))
    more = len(names) - PERSONS_SHOWN
    return names[:PERSONS_SHOWN] + (
        [PAGE["more values"].in_language(language).format(count=more)] if more > 0 else []
    )


def _of(keywords: Sequence[str], facts: KnownFacts) -> tuple[list[str], bool]:
    """The values of these attributes, and whether one of them names the patient."""
    found = [fact for keyword in keywords if (fact := facts.fact(keyword))]
    return list(dict.fromkeys(fact.value.replace("\\", ", ") for fact in found)), any(
        f.is_covered for f in found
    )
