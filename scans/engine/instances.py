"""What each file of a pooled report says at the top level of its header, for questions about many files at once."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

# Tag path -> keyword (PS3.6).
READ_AT_TOP_LEVEL: Mapping[str, str] = MappingProxyType({
    "(0002,0002)": "MediaStorageSOPClassUID",
    "(0002,0003)": "MediaStorageSOPInstanceUID",
    "(0008,0016)": "SOPClassUID",
    "(0008,0018)": "SOPInstanceUID",
    "(0008,0020)": "StudyDate",
    "(0008,0021)": "SeriesDate",
    "(0008,0022)": "AcquisitionDate",
    "(0008,0023)": "ContentDate",
    "(0008,002A)": "AcquisitionDateTime",
    "(0008,0030)": "StudyTime",
    "(0008,0031)": "SeriesTime",
    "(0008,0032)": "AcquisitionTime",
    "(0008,0033)": "ContentTime",
    "(0008,0060)": "Modality",
    "(0008,103E)": "SeriesDescription",
    "(0010,0010)": "PatientName",
    "(0010,0020)": "PatientID",
    "(0010,0030)": "PatientBirthDate",
    "(0010,0040)": "PatientSex",
    "(0010,1010)": "PatientAge",
    "(0018,0015)": "BodyPartExamined",
    "(0020,000D)": "StudyInstanceUID",
    "(0020,000E)": "SeriesInstanceUID",
    "(0020,0011)": "SeriesNumber",
    "(0020,0012)": "AcquisitionNumber",
    "(0020,0013)": "InstanceNumber",
    "(0020,0032)": "ImagePositionPatient",
    "(0020,0037)": "ImageOrientationPatient",
    "(0020,0100)": "TemporalPositionIdentifier",
    "(0018,0086)": "EchoNumbers",
    "(0008,0008)": "ImageType",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Instance:
    """One file: its number and path in the report, its digest of pixel data where asked for, and keyword -> value."""

    place: int
    path: str
    pixel_sha256: str | None
    elements: tuple[int, ...]
    values: Mapping[str, str]

    def get(self, keyword: str) -> str:
        """The value as text, "" where the file is silent."""
        return self.values.get(keyword, "")


def instances_of(report: dict[str, Any]) -> tuple[Instance, ...]:
    """`report` is what PooledReport.to_json gives. Files that could be read, in their order."""
    wanted = {
        index: (READ_AT_TOP_LEVEL[element["path"]], element["value"])
        for index, element in enumerate(report["elements"])
        if element["path"] in READ_AT_TOP_LEVEL
    }
    return tuple(
        Instance(
            place,
            file["path"],
            file["pixel_sha256"],
            tuple(file["elements"]),
            dict(wanted[index] for index in wanted.keys() & file["elements"]),
        )
        for place, file in enumerate(report["files"])
        if file["elements"]
    )
