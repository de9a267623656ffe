"""MP4 and MOV films: dates, place, camera and tags (ISO/IEC 14496-12; QuickTime File Format, "Metadata")."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import BinaryIO

from scans.engine.limits import InspectionLimits
from scans.engine.metadata import Field, Part
from scans.engine.readers.dicom_values import readable_runs
from scans.engine.readers.iso_boxes import Box, BoxReader
from scans.engine.readers.reading import text_from
from scans.engine.readers.xmp import xmp_parts

# Times count from here; a time of zero means that none was written.
EPOCH = datetime(1904, 1, 1, tzinfo=UTC)
DATED = {b"mvhd": "Movie", b"tkhd": "Track", b"mdhd": "Media"}
OPENED = {b"moov", b"trak", b"mdia", b"edts", b"minf"}
XMP_UUID = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
TEXT_DATA, UTF16_DATA, PICTURE_DATA = 1, 2, {13, 14, 27}
# 3GPP's user data: version and flags, a packed language, then text (3GPP TS 26.244, section 8).
ASSET_BOXES = {b"titl", b"auth", b"dscp", b"cprt", b"perf", b"gnre", b"albm"}
MOST_NESTED = 8


def movie_parts(file: BinaryIO, size: int, limits: InspectionLimits) -> Iterator[Part]:
    """The fields of a film; pictures and sound are passed over."""
    yield from _MovieWalk(BoxReader(file, limits), limits).parts(0, size, "MP4", 0)


class _MovieWalk:
    """Goes down into the boxes that hold metadata."""

    def __init__(self, reader: BoxReader, limits: InspectionLimits) -> None:
        self._reader = reader
        self._limits = limits
        self._keys: list[str] = []
        self._tracks = 0

    def parts(self, start: int, end: int, path: str, depth: int) -> Iterator[Part]:
        for box in self._reader.boxes(start, end):
            if box.kind in DATED:
                yield from self._dates(box, path)
            elif box.kind in OPENED and depth < MOST_NESTED:
                yield from self.parts(box.start, box.end, self._inner_path(box, path), depth + 1)
            elif box.kind == b"udta":
                yield from self._user_data(box, path)
            elif box.kind == b"meta":
                yield from self._meta(box, path)
            elif box.kind == b"hdlr":
                yield from self._handler(box, path)
            elif box.kind == b"uuid" and self._reader.body(box)[:16] == XMP_UUID:
                yield from xmp_parts(self._reader.body(box)[16:], self._limits)

    def _inner_path(self, box: Box, path: str) -> str:
        if box.kind != b"trak":
            return path
        self._tracks += 1
        return f"{path}/Track{self._tracks - 1}"

    def _dates(self, box: Box, path: str) -> Iterator[Part]:
        """Creation and modification time, seconds since 1904, in UTC (ISO/IEC 14496-12, 8.2.2)."""
        body = self._reader.body(box)
        wide = 8 if body[:1] == b"\1" else 4
        for number, name in enumerate(("CreationTime", "ModificationTime")):
            seconds = int.from_bytes(body[4 + number * wide : 4 + (number + 1) * wide], "big")
            if 0 < seconds < 2**33:
                moment = (EPOCH + timedelta(seconds=seconds)).strftime("%Y-%m-%d %H:%M:%S UTC")
                keyword = f"{DATED[box.kind]}{name}"
                yield Field(f"{path}/{keyword}", keyword, moment, "time")

    def _handler(self, box: Box, path: str) -> Iterator[Part]:
        name = text_from(self._reader.body(box)[24:].strip(b"\0"))
        if name:
            yield Field(f"{path}/HandlerDescription", "HandlerDescription", name)

    def _user_data(self, box: Box, path: str) -> Iterator[Part]:
        for inner in self._reader.boxes(box.start, box.end):
            if inner.kind == b"meta":
                yield from self._meta(inner, path)
            elif inner.kind == b"XMP_":
                yield from xmp_parts(self._reader.body(inner), self._limits)
            elif value := self._user_text(inner):
                name = inner.kind.decode("latin-1")
                yield Field(f"{path}/UserData/{name}", name, value)

    def _user_text(self, box: Box) -> str:
        body = self._reader.body(box)
        if box.kind[:1] == b"\xa9" and len(body) >= 4:
            return text_from(body[4 : 4 + int.from_bytes(body[:2], "big")])
        if box.kind in ASSET_BOXES and len(body) > 6:
            return text_from(body[6:])
        if box.kind == b"loci" and len(body) > 6:
            return _location(body[6:])
        words = " ".join(readable_runs(body).split("\n"))
        return f"{len(body)} bytes: {words}" if words else ""

    def _meta(self, box: Box, path: str) -> Iterator[Part]:
        """Apple's keys and values, and iTunes' list."""
        # QuickTime writes `meta` as a plain box, MP4 with four bytes of version and flags in front.
        start = box.start if self._reader.body(box)[4:8] == b"hdlr" else box.start + 4
        self._keys = []
        for inner in self._reader.boxes(start, box.end):
            if inner.kind == b"keys":
                self._keys = [
                    text_from(self._reader.body(key))
                    for key in self._reader.boxes(inner.start + 8, inner.end)
                ]
            elif inner.kind == b"ilst":
                for item in self._reader.boxes(inner.start, inner.end):
                    yield from self._list_item(item, path)
            elif inner.kind == b"xml ":
                yield from xmp_parts(self._reader.body(inner)[4:], self._limits, "XML")

    def _list_item(self, item: Box, path: str) -> Iterator[Part]:
        number = int.from_bytes(item.kind, "big")
        name = self._keys[number - 1] if 0 < number <= len(self._keys) else text_from(item.kind)
        described = ""
        for inner in self._reader.boxes(item.start, item.end):
            body = self._reader.body(inner)
            if inner.kind == b"name":
                described = text_from(body[4:])
            if inner.kind == b"data":
                keyword = described or name
                yield Field(f"{path}/Tags/{keyword}", keyword, _data_text(body), "data")


def _data_text(body: bytes) -> str:
    kind, value = int.from_bytes(body[:4], "big"), body[8:]
    if kind == TEXT_DATA:
        return text_from(value)
    if kind == UTF16_DATA:
        return text_from(value.decode("utf-16-be", "replace").encode())
    if kind in PICTURE_DATA:
        return f"picture, {len(value)} bytes"
    words = " ".join(readable_runs(value).split("\n"))
    return f"{len(value)} bytes" + (f": {words}" if words else "")


def _location(body: bytes) -> str:
    """3GPP's place: name, role, longitude, latitude, altitude as 16.16 numbers."""
    name, _, rest = body.partition(b"\0")
    if len(rest) < 13:
        return text_from(name)
    longitude, latitude = (int.from_bytes(rest[at : at + 4], "big", signed=True) / 65536 for at in (1, 5))
    return f"{text_from(name)} {latitude:+.5f} {longitude:+.5f}".strip()
