"""JPEG files: what stands in their segments before the picture (ISO/IEC 10918-1, Annex B; Exif 3.0, 4.7)."""

from collections.abc import Iterator
from typing import BinaryIO

from scans.engine.limits import InspectionLimits
from scans.engine.metadata import Field, Notice, Part
from scans.engine.readers.dicom_values import readable_runs
from scans.engine.readers.exif import exif_parts
from scans.engine.readers.photoshop import photoshop_parts
from scans.engine.readers.reading import read_at, text_from
from scans.engine.readers.xmp import xmp_parts

START_OF_SCAN, END_OF_IMAGE, COMMENT, APP0, APP1, APP13, APP15 = 0xDA, 0xD9, 0xFE, 0xE0, 0xE1, 0xED, 0xEF
WITHOUT_LENGTH = {0x01, *range(0xD0, 0xD9)}
FRAMES = set(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
XMP_HEAD = b"http://ns.adobe.com/xap/1.0/\0"
EXTENDED_XMP_HEAD = b"http://ns.adobe.com/xmp/extension/\0"
EXTENDED_XMP_BYTES = 40  # digest, full length, offset
PHOTOSHOP_HEAD = b"Photoshop 3.0\0"
JFIF_FIXED_BYTES = 14


def jpeg_parts(file: BinaryIO, size: int, limits: InspectionLimits) -> Iterator[Part]:
    """The fields of every segment up to the picture itself, which is not read."""
    extended_xmp: list[bytes] = []
    at = 2
    while True:
        marker = read_at(file, at, 2)
        if marker[0] != 0xFF or marker[1] in (START_OF_SCAN, END_OF_IMAGE):
            break
        if marker[1] == 0xFF:
            at += 1
            continue
        if marker[1] in WITHOUT_LENGTH:
            at += 2
            continue
        length = int.from_bytes(read_at(file, at + 2, 2), "big")
        body = read_at(file, at + 4, max(0, length - 2))
        at += 2 + max(2, length)
        if marker[1] == APP1 and body.startswith(EXTENDED_XMP_HEAD):
            extended_xmp.append(body[len(EXTENDED_XMP_HEAD) + EXTENDED_XMP_BYTES :])
        else:
            yield from _segment(marker[1], body, limits)
    if extended_xmp:
        yield from xmp_parts(b"".join(extended_xmp), limits, "XMP extension")


def _segment(marker: int, body: bytes, limits: InspectionLimits) -> Iterator[Part]:
    if marker == APP1 and body.startswith(b"Exif\0"):
        yield from exif_parts(body, limits)
    elif marker == APP1 and body.startswith(XMP_HEAD):
        yield from xmp_parts(body[len(XMP_HEAD) :], limits)
    elif marker == APP13 and body.startswith(PHOTOSHOP_HEAD):
        yield from photoshop_parts(body[len(PHOTOSHOP_HEAD) :], limits)
    elif marker == COMMENT:
        yield Field("JPEG/Comment", "Comment", text_from(body))
    elif marker == APP0 and body.startswith((b"JFIF\0", b"JFXX\0")):
        if body.startswith(b"JFXX\0") or len(body) > JFIF_FIXED_BYTES:
            yield Notice("thumbnail", (("stands in", "JFIF"),))
    elif marker in FRAMES and len(body) >= 5:
        height, width = int.from_bytes(body[1:3], "big"), int.from_bytes(body[3:5], "big")
        yield Field("JPEG/ImageSize", "ImageSize", f"{width} x {height}", "SOF")
    elif APP0 <= marker <= APP15:
        words = " ".join(readable_runs(body).split("\n"))
        name = f"APP{marker - APP0}"
        yield Field(f"JPEG/{name}", name, f"{len(body)} bytes" + (f": {words}" if words else ""), "bytes")
