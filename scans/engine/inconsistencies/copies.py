"""One world-wide number on several files: the same picture twice, or two pictures that claim to be one."""

from collections.abc import Iterator, Sequence
from typing import Any

from scans.engine.inconsistencies.finding import Evidence, Inconsistency
from scans.engine.instances import Instance

DIFFERENCES_SHOWN = 3


def copies(instances: Sequence[Instance], elements: Sequence[dict[str, Any]]) -> Iterator[Inconsistency]:
    """One finding for each SOP Instance UID with files that differ; one for all files that are plain copies.

    Pixel data is compared where the report has digests. `elements` are those of the pooled report.
    """
    by_uid: dict[str, list[Instance]] = {}
    for instance in instances:
        if uid := instance.get("SOPInstanceUID"):
            by_uid.setdefault(uid, []).append(instance)
    plain_copies = []
    for uid, members in by_uid.items():
        if len(members) == 1:
            continue
        differences = _differences(members, elements)
        digests: dict[str, list[int]] = {}
        for member in members:
            if member.pixel_sha256:
                digests.setdefault(member.pixel_sha256, []).append(member.place)
        if len(digests) > 1:
            yield Inconsistency(
                "other pixels",
                tuple(Evidence("PixelData", digest, tuple(places)) for digest, places in digests.items()),
            )
        if differences:
            yield Inconsistency("other content", differences)
        elif len(digests) <= 1:
            plain_copies.append(Evidence("SOPInstanceUID", uid, tuple(member.place for member in members)))
    if plain_copies:
        yield Inconsistency("same file twice", tuple(plain_copies))


def _differences(members: list[Instance], elements: Sequence[dict[str, Any]]) -> tuple[Evidence, ...]:
    """The first few elements that not all of the files have."""
    in_all = set(members[0].elements).intersection(*(member.elements for member in members[1:]))
    places: dict[int, list[int]] = {}
    for member in members:
        for index in member.elements:
            if index not in in_all:
                places.setdefault(index, []).append(member.place)
    return tuple(
        Evidence(
            elements[index]["keyword"] or elements[index]["path"], elements[index]["value"], tuple(where)
        )
        for index, where in list(places.items())[: 2 * DIFFERENCES_SHOWN]
    )
