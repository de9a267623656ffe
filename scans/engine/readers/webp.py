"""WebP files: EXIF and XMP chunks of the RIFF container (RFC 9649, section 2.7)."""

from collections.abc import Iterator
from typing import BinaryIO

from scans.engine.limits import InspectionLimits
from scans.engine.metadata import Part
from scans.engine.readers.exif import exif_parts
from scans.engine.readers.reading import read_at
from scans.engine.readers.xmp import xmp_parts

RIFF_HEAD_BYTES = 12


def webp_parts(file: BinaryIO, size: int, limits: InspectionLimits) -> Iterator[Part]:
    """The fields of the chunks that speak of the picture; frames are passed over."""
    at = RIFF_HEAD_BYTES
    chunks = 0
    while at + 8 <= size and chunks < limits.fields:
        head = read_at(file, at, 8)
        kind, length = head[:4], int.from_bytes(head[4:], "little")
        if kind == b"EXIF" and length <= limits.field_bytes:
            yield from exif_parts(read_at(file, at + 8, length), limits)
        elif kind == b"XMP " and length <= limits.field_bytes:
            yield from xmp_parts(read_at(file, at + 8, length), limits)
        at += 8 + length + length % 2
        chunks += 1
