"""The file's own label against what is inside: File Meta Information and dataset name the picture alike (PS3.10, 7.1)."""

from collections.abc import Iterator, Sequence

from scans.engine.inconsistencies.finding import Evidence, Inconsistency
from scans.engine.instances import Instance

SAME_IN_BOTH = {
    "MediaStorageSOPInstanceUID": "SOPInstanceUID",
    "MediaStorageSOPClassUID": "SOPClassUID",
}


def file_meta(instances: Sequence[Instance]) -> Iterator[Inconsistency]:
    """One finding for all files whose label differs."""
    evidence = [
        Evidence(attribute, instance.get(attribute), (instance.place,))
        for instance in instances
        for in_meta, in_dataset in SAME_IN_BOTH.items()
        if instance.get(in_meta)
        and instance.get(in_dataset)
        and instance.get(in_meta) != instance.get(in_dataset)
        for attribute in (in_meta, in_dataset)
    ]
    if evidence:
        yield Inconsistency("label differs", tuple(evidence))
