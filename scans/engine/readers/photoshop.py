"""Photoshop image resources (Adobe Photoshop File Formats, "Image Resources Section") and the IPTC records in them."""

import struct
from collections.abc import Iterator

from scans.engine.limits import InspectionLimits
from scans.engine.metadata import Field, Notice, Part
from scans.engine.readers.dicom_values import readable_runs
from scans.engine.readers.reading import text_from
from scans.engine.readers.xmp import xmp_parts

IPTC_RESOURCE, XMP_RESOURCE, THUMBNAILS = 0x0404, 0x0424, {0x0409, 0x040C}
EXIF_RESOURCE = 0x0422
RESOURCE_NAMES = {0x03F0: "Caption", 0x040A: "CopyrightFlag", 0x040B: "URL", 0x041E: "URLList"}
MOST_RECORDS = 5_000
# Datasets of record 2, the application record (IPTC-IIM 4.2, chapter 6).
IPTC_NAMES = {
    5: "ObjectName", 7: "EditStatus", 10: "Urgency", 15: "Category", 20: "SupplementalCategories",
    22: "FixtureIdentifier", 25: "Keywords", 26: "ContentLocationCode", 27: "ContentLocationName",
    30: "ReleaseDate", 35: "ReleaseTime", 40: "SpecialInstructions", 55: "DateCreated", 60: "TimeCreated",
    62: "DigitalCreationDate", 63: "DigitalCreationTime", 65: "OriginatingProgram", 70: "ProgramVersion",
    80: "By-line", 85: "By-lineTitle", 90: "City", 92: "Sublocation", 95: "Province-State",
    100: "CountryCode", 101: "CountryName", 103: "OriginalTransmissionReference", 105: "Headline", 110: "Credit",
    115: "Source", 116: "CopyrightNotice", 118: "Contact", 120: "Caption-Abstract", 122: "Writer-Editor",
}  # fmt: skip


def photoshop_parts(content: bytes, limits: InspectionLimits) -> Iterator[Part]:
    """The resources that may speak of a person; a damaged block ends them."""
    at = 0
    while content[at : at + 4] == b"8BIM" and at + 12 <= len(content):
        resource = int.from_bytes(content[at + 4 : at + 6], "big")
        name_bytes = content[at + 6] + 1
        at += 6 + name_bytes + name_bytes % 2
        if at + 4 > len(content):
            return
        size = int.from_bytes(content[at : at + 4], "big")
        body = content[at + 4 : at + 4 + size]
        at += 4 + size + size % 2
        if resource == IPTC_RESOURCE:
            yield from iptc_parts(body)
        elif resource == XMP_RESOURCE:
            yield from xmp_parts(body, limits)
        elif resource in THUMBNAILS:
            yield Notice("thumbnail", (("stands in", "Photoshop"),))
        elif resource in RESOURCE_NAMES or any(map(str.isalpha, readable_runs(body))):
            name = RESOURCE_NAMES.get(resource, f"Resource0x{resource:04X}")
            words = " ".join(readable_runs(body).split("\n"))
            yield Field(f"Photoshop/{name}", name, f"{size} bytes" + (f": {words}" if words else ""), "bytes")


def iptc_parts(content: bytes) -> Iterator[Part]:
    """The datasets of IPTC records, repeated ones counted from 0."""
    at = 0
    counts: dict[str, int] = {}
    while at + 5 <= len(content) and content[at] == 0x1C and sum(counts.values()) < MOST_RECORDS:
        record, dataset, size = struct.unpack(">BBH", content[at + 1 : at + 5])
        at += 5
        if size & 0x8000:
            length_bytes = min(size & 0x7FFF, 4)
            size = int.from_bytes(content[at : at + length_bytes], "big")
            at += length_bytes
        name = (
            IPTC_NAMES.get(dataset, f"Dataset{dataset}") if record == 2 else f"Record{record}Dataset{dataset}"
        )
        value = text_from(content[at : at + size])
        at += size
        number = counts.get(name, 0)
        counts[name] = number + 1
        if record >= 2 and dataset and value:
            yield Field(f"IPTC/{name}" + (f"[{number}]" if number else ""), name, value)
