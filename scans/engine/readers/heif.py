"""HEIC and AVIF pictures: EXIF and XMP items of the `meta` box (ISO/IEC 23008-12; ISO/IEC 14496-12, 8.11)."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from scans.engine.errors import UnreadableFile
from scans.engine.limits import InspectionLimits
from scans.engine.metadata import Notice, Part
from scans.engine.readers.exif import exif_parts
from scans.engine.readers.iso_boxes import Box, BoxReader
from scans.engine.readers.reading import read_at
from scans.engine.readers.xmp import xmp_parts
from scans.engine.wording import READING

FULL_BOX_BYTES = 4
XMP_MIME = b"application/rdf+xml"


@dataclass(frozen=True, slots=True)
class _Item:
    number: int
    kind: bytes
    is_xmp: bool


def heif_parts(file: BinaryIO, size: int, limits: InspectionLimits) -> Iterator[Part]:
    """The fields of the picture's EXIF and XMP; whether a thumbnail is kept."""
    reader = BoxReader(file, limits)
    for box in reader.boxes(0, size):
        if box.kind == b"meta":
            yield from _meta(file, reader, box, limits)


def _meta(file: BinaryIO, reader: BoxReader, meta: Box, limits: InspectionLimits) -> Iterator[Part]:
    items: list[_Item] = []
    places: dict[int, tuple[int, int]] = {}
    data_start = 0
    for box in reader.boxes(meta.start + FULL_BOX_BYTES, meta.end):
        if box.kind == b"iinf":
            items = list(_items(reader, box))
        elif box.kind == b"iloc":
            places = _places(reader.body(box))
        elif box.kind == b"idat":
            data_start = box.start
        elif box.kind == b"iref" and any(
            b.kind == b"thmb" for b in reader.boxes(box.start + FULL_BOX_BYTES, box.end)
        ):
            yield Notice("thumbnail", (("stands in", "HEIF"),))
    for item in items:
        if item.number not in places or not (item.kind == b"Exif" or item.is_xmp):
            continue
        offset, length = places[item.number]
        content = read_at(
            file, offset if offset >= 0 else data_start - offset - 1, min(length, limits.field_bytes)
        )
        if item.is_xmp:
            yield from xmp_parts(content, limits)
        else:
            # Four bytes say how far behind them the TIFF head begins.
            yield from exif_parts(content[4 + int.from_bytes(content[:4], "big") :], limits)


def _items(reader: BoxReader, box: Box) -> Iterator[_Item]:
    """Item infos of version 2 and 3: number, protection, type, name, content type."""
    version = reader.body(box)[:1]
    entries_start = box.start + FULL_BOX_BYTES + (2 if version == b"\0" else 4)
    for entry in reader.boxes(entries_start, box.end):
        body = reader.body(entry)
        if entry.kind != b"infe" or len(body) < 12 or body[0] not in (2, 3):
            continue
        wide = 2 if body[0] == 2 else 4
        number = int.from_bytes(body[4 : 4 + wide], "big")
        kind = body[6 + wide : 10 + wide]
        yield _Item(number, kind, kind == b"mime" and XMP_MIME in body[10 + wide :])


def _places(body: bytes) -> dict[int, tuple[int, int]]:
    """Item number -> (offset, length) of its first extent; an offset into `idat` is given as -1 - offset."""
    cursor = _Cursor(body)
    version = cursor.number(1)
    cursor.number(3)
    sizes = cursor.number(2)
    offset_bytes, length_bytes, base_bytes, index_bytes = (sizes >> shift & 0xF for shift in (12, 8, 4, 0))
    count = cursor.number(4 if version == 2 else 2)
    places = {}
    for _ in range(count):
        number = cursor.number(4 if version == 2 else 2)
        method = cursor.number(2) & 0xF if version else 0
        cursor.number(2)
        base = cursor.number(base_bytes)
        for extent in range(cursor.number(2)):
            cursor.number(index_bytes if version else 0)
            offset, length = base + cursor.number(offset_bytes), cursor.number(length_bytes)
            if extent == 0:
                places[number] = (-1 - offset if method == 1 else offset, length)
    return places


class _Cursor:
    """Big-endian numbers one after the other."""

    def __init__(self, body: bytes) -> None:
        self._body = body
        self._at = 0

    def number(self, width: int) -> int:
        if self._at + width > len(self._body):
            raise UnreadableFile(READING["cut short"].en)
        value = int.from_bytes(self._body[self._at : self._at + width], "big")
        self._at += width
        return value
