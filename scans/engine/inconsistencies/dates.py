"""Dates that disagree: two days of one study, a series before its study, a birth date against an age."""

from collections.abc import Iterator, Sequence
from datetime import date

from scans.engine.inconsistencies.finding import Evidence, Inconsistency
from scans.engine.instances import Instance
from scans.engine.plain_dates import age_in_years, day_of

# A study may run past midnight, and pictures may be worked on for a while; they can't be acquired before it began.
LATEST_DAYS_AFTER = {"SeriesDate": 2, "AcquisitionDate": 2}
DAYS_OF_PICTURES = ("SeriesDate", "AcquisitionDate", "ContentDate")
# An age is in whole years and sometimes written at registration.
YEARS_APART = 1.5
DAYS_A_YEAR = 365.25


def dates(instances: Sequence[Instance]) -> Iterator[Inconsistency]:
    """Each disagreement once, with the files that show it."""
    yield from _two_days_of_a_study(instances)
    found: dict[tuple[str, tuple[tuple[str, str], ...]], list[int]] = {}
    for instance in instances:
        for kind, attributes in _of_one_file(instance):
            values = tuple((attribute, instance.get(attribute)) for attribute in attributes)
            found.setdefault((kind, values), []).append(instance.place)
    for (kind, values), places in found.items():
        yield Inconsistency(
            kind, tuple(Evidence(attribute, value, tuple(places)) for attribute, value in values)
        )


def _two_days_of_a_study(instances: Sequence[Instance]) -> Iterator[Inconsistency]:
    by_study: dict[str, dict[str, list[int]]] = {}
    for instance in instances:
        study, day = instance.get("StudyInstanceUID"), instance.get("StudyDate")
        if study and day:
            by_study.setdefault(study, {}).setdefault(day, []).append(instance.place)
    for days in by_study.values():
        if len(days) > 1:
            yield Inconsistency(
                "two study days",
                tuple(Evidence("StudyDate", day, tuple(places)) for day, places in sorted(days.items())),
            )


def _of_one_file(instance: Instance) -> Iterator[tuple[str, tuple[str, ...]]]:
    study_day = day_of(instance.get("StudyDate"))
    if study_day is None:
        return
    for attribute in DAYS_OF_PICTURES:
        day = day_of(instance.get(attribute))
        latest = LATEST_DAYS_AFTER.get(attribute)
        if day and day < study_day:
            yield "picture before study", ("StudyDate", attribute)
        elif day and latest and (day - study_day).days > latest:
            yield "picture long after study", ("StudyDate", attribute)
    yield from _birth(instance, study_day)


def _birth(instance: Instance, study_day: date) -> Iterator[tuple[str, tuple[str, ...]]]:
    born = day_of(instance.get("PatientBirthDate"))
    if born is None:
        return
    if born > study_day:
        yield "born after study", ("PatientBirthDate", "StudyDate")
        return
    age = age_in_years(instance.get("PatientAge"))
    if age is not None and abs((study_day - born).days / DAYS_A_YEAR - age - 0.5) > YEARS_APART:
        yield "age against birth date", ("PatientBirthDate", "PatientAge", "StudyDate")
