"""Slices that are missing from a series, or stand in it twice: by their numbers and by their places in the body."""

import math
from collections.abc import Iterator, Sequence
from itertools import pairwise

from scans.engine.inconsistencies.finding import Evidence, Inconsistency
from scans.engine.instances import Instance

FEWEST_SLICES = 5
# Above this share of gaps the series is numbered or placed by another rule, and no slice need be missing.
MOST_GAPS = 0.1
WIDE_STEP = 1.8
SAME_PLACE_MM = 0.01
# Within a series, pictures of one kind; the others may repeat number and place (PS3.3, C.7.6.1, C.8.3.1).
SAME_KIND = (
    "AcquisitionNumber",
    "ImageType",
    "EchoNumbers",
    "TemporalPositionIdentifier",
    "ImageOrientationPatient",
)


def slices(instances: Sequence[Instance]) -> Iterator[Inconsistency]:
    """For each series: numbers left out, numbers used twice, and wider steps between slices than elsewhere."""
    by_series: dict[str, list[Instance]] = {}
    for instance in instances:
        if series := instance.get("SeriesInstanceUID"):
            by_series.setdefault(series, []).append(instance)
    for members in by_series.values():
        if len(members) >= FEWEST_SLICES:
            yield from _numbers_left_out(members)
            yield from _wide_steps(members)
        yield from _numbers_used_twice(members)


def _numbers_left_out(members: list[Instance]) -> Iterator[Inconsistency]:
    place_of = {
        number: m.place for m in members if (number := _whole_number(m.get("InstanceNumber"))) is not None
    }
    gaps = [(before, after) for before, after in pairwise(sorted(place_of)) if after - before > 1]
    missing = sum(after - before - 1 for before, after in gaps)
    if 0 < missing <= MOST_GAPS * len(place_of):
        yield Inconsistency(
            "numbers left out",
            tuple(
                Evidence("InstanceNumber", _range(before + 1, after - 1), (place_of[before], place_of[after]))
                for before, after in gaps
            ),
        )


def _numbers_used_twice(members: list[Instance]) -> Iterator[Inconsistency]:
    by_number: dict[tuple[str, ...], dict[str, int]] = {}
    for member in members:
        if number := member.get("InstanceNumber"):
            key = (number, *(member.get(attribute) for attribute in SAME_KIND))
            by_number.setdefault(key, {})[member.get("SOPInstanceUID")] = member.place
    twice = [(key[0], tuple(uids.values())) for key, uids in by_number.items() if len(uids) > 1]
    if 0 < len(twice) <= max(1, MOST_GAPS * len(members)):
        yield Inconsistency(
            "number used twice", tuple(Evidence("InstanceNumber", number, places) for number, places in twice)
        )


def _wide_steps(members: list[Instance]) -> Iterator[Inconsistency]:
    by_orientation: dict[str, list[tuple[float, Instance]]] = {}
    for member in members:
        orientation = member.get("ImageOrientationPatient")
        distance = _distance(orientation, member.get("ImagePositionPatient"))
        if distance is not None:
            by_orientation.setdefault(orientation, []).append((distance, member))
    for placed in by_orientation.values():
        ordered = sorted(placed, key=lambda pair: pair[0])
        steps = [(b[0] - a[0], a[1], b[1]) for a, b in pairwise(ordered) if b[0] - a[0] > SAME_PLACE_MM]
        if len(steps) < FEWEST_SLICES - 1:
            continue
        usual = sorted(step for step, _, _ in steps)[len(steps) // 2]
        wide = [(step, a, b) for step, a, b in steps if step > WIDE_STEP * usual]
        if 0 < len(wide) <= max(1, MOST_GAPS * len(steps)):
            yield Inconsistency(
                "wide step",
                tuple(
                    Evidence("ImagePositionPatient", f"{step:.4g} mm ({usual:.4g} mm)", (a.place, b.place))
                    for step, a, b in wide
                ),
            )


def _distance(orientation: str, position: str) -> float | None:
    """How far along the normal of the slices (PS3.3, C.7.6.2.1.1), in mm."""
    row_and_column, place = _floats(orientation), _floats(position)
    if len(row_and_column) != 6 or len(place) != 3:
        return None
    (a, b, c), (d, e, f) = row_and_column[:3], row_and_column[3:]
    normal = (b * f - c * e, c * d - a * f, a * e - b * d)
    return sum(n * p for n, p in zip(normal, place, strict=True))


def _floats(text: str) -> list[float]:
    try:
        numbers = [float(part) for part in text.split("\\")]
    except ValueError:
        return []
    return numbers if all(map(math.isfinite, numbers)) else []


def _whole_number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None


def _range(first: int, last: int) -> str:
    return str(first) if first == last else f"{first}-{last}"
