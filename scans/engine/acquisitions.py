"""The series of a report in the order in which they were acquired, with the times that the files hold."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time

from scans.engine.instances import Instance
from scans.engine.plain_dates import day_of, moment_of

# From the nearest to the picture to the farthest (PS3.3, C.7.6.1, C.7.3.1, C.7.2.1).
DAY_AND_TIME = (
    ("AcquisitionDate", "AcquisitionTime"),
    ("ContentDate", "ContentTime"),
    ("SeriesDate", "SeriesTime"),
    ("StudyDate", "StudyTime"),
)


@dataclass(frozen=True, slots=True)
class Acquisition:
    """One series: the files with one Series Instance UID, and from when to when they were acquired by their headers.

    `begun` and `ended` are None where no file has both a day and a time; `day` is then what they say of the day alone.
    """

    study: str
    series: str
    modality: str
    description: str
    body_part: str
    number: str
    day: date | None
    begun: datetime | None
    ended: datetime | None
    places: tuple[int, ...]


def acquisitions_of(instances: Iterable[Instance]) -> tuple[Acquisition, ...]:
    """The earliest first; those without a time last, in the order of their files. Files without a series are left out."""
    by_series: dict[tuple[str, str], list[Instance]] = {}
    for instance in instances:
        if instance.get("SeriesInstanceUID"):
            key = (instance.get("StudyInstanceUID"), instance.get("SeriesInstanceUID"))
            by_series.setdefault(key, []).append(instance)
    found = [_acquisition(study, series, members) for (study, series), members in by_series.items()]
    return tuple(sorted(found, key=_order))


def _acquisition(study: str, series: str, members: list[Instance]) -> Acquisition:
    moments = [moment for moment in map(moment_acquired, members) if moment]
    days = [day for member in members for day in [_day(member)] if day]
    return Acquisition(
        study=study,
        series=series,
        modality=_most_common(members, "Modality"),
        description=_most_common(members, "SeriesDescription"),
        body_part=_most_common(members, "BodyPartExamined"),
        number=_most_common(members, "SeriesNumber"),
        day=min(days, default=None),
        begun=min(moments, default=None),
        ended=max(moments, default=None),
        places=tuple(member.place for member in members),
    )


def moment_acquired(instance: Instance) -> datetime | None:
    """When the picture was acquired, by the attribute nearest to it that has a day and a time."""
    stamp = instance.get("AcquisitionDateTime")
    if moment := moment_of(stamp[:8], stamp[8:].split("+")[0].split("-")[0]):
        return moment
    moments = (moment_of(instance.get(day), instance.get(hour)) for day, hour in DAY_AND_TIME)
    return next((moment for moment in moments if moment), None)


def _day(instance: Instance) -> date | None:
    days = (day_of(instance.get(day)) for day, _ in DAY_AND_TIME)
    return next((day for day in days if day), None)


def _most_common(members: list[Instance], keyword: str) -> str:
    values = Counter(value for member in members if (value := member.get(keyword)))
    return values.most_common(1)[0][0] if values else ""


def _order(acquisition: Acquisition) -> tuple[date, bool, time, int]:
    """By day, then by time; what has none comes after what has one."""
    begun = acquisition.begun
    return (
        begun.date() if begun else acquisition.day or date.max,
        begun is None,
        begun.time() if begun else time.max,
        acquisition.places[0],
    )
