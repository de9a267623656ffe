"""TIFF image file directories, as they stand in TIFF files and as EXIF in other pictures (TIFF 6.0; Exif 3.0, 4.6)."""

import io
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from scans.engine.errors import LimitExceeded, UnreadableFile
from scans.engine.limits import InspectionLimits
from scans.engine.metadata import Field, Notice, Part
from scans.engine.readers.dicom_values import readable_runs
from scans.engine.readers.photoshop import iptc_parts, photoshop_parts
from scans.engine.readers.reading import read_at, text_from
from scans.engine.readers.xmp import xmp_parts
from scans.engine.tables.exif_tags import GPS_TAGS, IMAGE_TAGS, INTEROPERABILITY_TAGS, PHOTO_TAGS
from scans.engine.wording import READING

MOST_DIRECTORIES = 500
NUMBERS_SHOWN = 64
# Longer runs of the type BYTE are a maker's own bytes, or text.
MOST_SINGLE_BYTES = 8
XMP_TAG, IPTC_TAG, PHOTOSHOP_TAG, THUMBNAIL_TAG, USER_COMMENT = 0x02BC, 0x83BB, 0x8649, 0x0201, 0x9286
XP_TAGS = range(0x9C9B, 0x9CA0)
# Entries that point to another directory: its name in paths and its tags.
POINTERS = {
    0x8769: ("EXIF", PHOTO_TAGS),
    0x8825: ("GPS", GPS_TAGS),
    0xA005: ("Interoperability", INTEROPERABILITY_TAGS),
    0x014A: ("SubIFD", IMAGE_TAGS),
}
# Type number -> (name, bytes, struct letter or "" for what is no number).
TYPES = {
    1: ("BYTE", 1, "B"), 2: ("ASCII", 1, ""), 3: ("SHORT", 2, "H"), 4: ("LONG", 4, "I"), 5: ("RATIONAL", 8, "I"),
    6: ("SBYTE", 1, "b"), 7: ("UNDEFINED", 1, ""), 8: ("SSHORT", 2, "h"), 9: ("SLONG", 4, "i"),
    10: ("SRATIONAL", 8, "i"), 11: ("FLOAT", 4, "f"), 12: ("DOUBLE", 8, "d"), 13: ("IFD", 4, "I"),
    16: ("LONG8", 8, "Q"), 17: ("SLONG8", 8, "q"), 18: ("IFD8", 8, "Q"), 129: ("UTF-8", 1, ""),
}  # fmt: skip
# UserComment, GPSProcessingMethod and GPSAreaInformation begin with the name of their character code.
CHARACTER_CODES = {
    b"ASCII\0\0\0": "ascii",
    b"UNICODE\0": "utf-16",
    b"JIS\0\0\0\0\0": "shift_jis",
    bytes(8): "utf-8",
}


@dataclass(frozen=True, slots=True)
class _Entry:
    tag: int
    type_number: int
    count: int
    raw: bytes | None  # None where the value is too long to read
    size: int


def exif_parts(content: bytes, limits: InspectionLimits, prefix: str = "EXIF") -> Iterator[Part]:
    """The fields of an EXIF block, with or without its "Exif" head."""
    if content[:6] in (b"Exif\0\0", b"Exif\0\xff"):
        content = content[6:]
    yield from tiff_parts(io.BytesIO(content), len(content), limits, prefix)


def tiff_parts(file: BinaryIO, size: int, limits: InspectionLimits, prefix: str = "TIFF") -> Iterator[Part]:
    """Every entry of every directory; offsets count from the start of `file`. Raises UnreadableFile at a fault."""
    yield from _DirectoryWalk(file, limits, prefix).parts()


class _DirectoryWalk:
    """Follows the chain of directories and the pointers in them, each directory once."""

    def __init__(self, file: BinaryIO, limits: InspectionLimits, prefix: str) -> None:
        self._file = file
        self._limits = limits
        head = read_at(file, 0, 16)
        self._order = {b"II": "<", b"MM": ">"}.get(head[:2], "")
        if not self._order:
            raise UnreadableFile(READING["damaged"].en)
        self._is_big = self._unpack("H", head[2:4]) == 43
        first = self._unpack("Q", head[8:16]) if self._is_big else self._unpack("I", head[4:8])
        self._waiting: list[tuple[int, str, dict[int, str]]] = [(first, f"{prefix}/IFD0", IMAGE_TAGS)]
        self._prefix = prefix
        self._seen: set[int] = set()
        self._chained = 0
        self._fields = 0

    def parts(self) -> Iterator[Part]:
        while self._waiting:
            offset, path, names = self._waiting.pop(0)
            if offset == 0 or offset in self._seen:
                continue
            self._seen.add(offset)
            if len(self._seen) > MOST_DIRECTORIES:
                raise LimitExceeded(READING["too many fields"].en)
            yield from self._directory(offset, path, names)

    def _directory(self, offset: int, path: str, names: dict[int, str]) -> Iterator[Part]:
        count_bytes, entry_bytes, next_code = (8, 20, "Q") if self._is_big else (2, 12, "I")
        count = self._unpack("Q" if self._is_big else "H", read_at(self._file, offset, count_bytes))
        self._fields += count
        if self._fields > self._limits.fields:
            raise LimitExceeded(READING["too many fields"].en)
        for number in range(count):
            at = offset + count_bytes + number * entry_bytes
            entry = self._entry(read_at(self._file, at, entry_bytes))
            if entry is not None:
                yield from self._parts_of(entry, path, names)
        if names is IMAGE_TAGS and "SubIFD" not in path:
            after = offset + count_bytes + count * entry_bytes
            self._file.seek(after)
            following = self._file.read(struct.calcsize(next_code))
            if len(following) == struct.calcsize(next_code):
                self._chained += 1
                self._waiting.append(
                    (self._unpack(next_code, following), f"{self._prefix}/IFD{self._chained}", IMAGE_TAGS)
                )

    def _entry(self, raw: bytes) -> _Entry | None:
        tag, type_number = self._unpack("H", raw[:2]), self._unpack("H", raw[2:4])
        if type_number not in TYPES:
            return None
        count = self._unpack("Q", raw[4:12]) if self._is_big else self._unpack("I", raw[4:8])
        inline = raw[12:20] if self._is_big else raw[8:12]
        size = count * TYPES[type_number][1]
        if size <= len(inline):
            return _Entry(tag, type_number, count, inline[:size], size)
        offset = self._unpack("Q" if self._is_big else "I", inline)
        if size > self._limits.field_bytes:
            return _Entry(tag, type_number, count, None, size)
        return _Entry(tag, type_number, count, read_at(self._file, offset, size), size)

    def _parts_of(self, entry: _Entry, path: str, names: dict[int, str]) -> Iterator[Part]:
        name = names.get(entry.tag) or IMAGE_TAGS.get(entry.tag) or f"Tag0x{entry.tag:04X}"
        if entry.tag in POINTERS and entry.raw is not None and TYPES[entry.type_number][2]:
            branch, branch_names = POINTERS[entry.tag]
            self._waiting += [
                (offset, f"{path.partition('/')[0]}/{branch}", branch_names)
                for offset in self._numbers(entry)[:MOST_DIRECTORIES]
            ]
        elif entry.tag == XMP_TAG and entry.raw is not None:
            yield from xmp_parts(entry.raw, self._limits)
        elif entry.tag == IPTC_TAG and entry.raw is not None:
            yield from iptc_parts(entry.raw)
        elif entry.tag == PHOTOSHOP_TAG and entry.raw is not None:
            yield from photoshop_parts(entry.raw, self._limits)
        else:
            text, type_name = self._text_and_type(entry, names)
            yield Field(f"{path}/{name}", name, text, type_name)
            if entry.tag == THUMBNAIL_TAG:
                yield Notice("thumbnail", (("stands in", path),))

    # ---- Values ----

    def _text_and_type(self, entry: _Entry, names: dict[int, str]) -> tuple[str, str]:
        """The value as people read it; bytes that turn out to be text are typed as that."""
        raw = entry.raw
        type_name, _, letter = TYPES[entry.type_number]
        if raw is None:
            return f"{entry.size} bytes", type_name
        if names is IMAGE_TAGS and entry.tag in XP_TAGS:
            return text_from(raw.decode("utf-16-le", "replace").encode()), "UTF-16"
        if type_name in ("ASCII", "UTF-8"):
            return text_from(raw).replace("\\x00", "\n"), type_name
        if letter and not (letter == "B" and entry.count > MOST_SINGLE_BYTES):
            return self._numbers_as_text(entry), type_name
        if raw[:8] in CHARACTER_CODES and (entry.tag == USER_COMMENT or names is GPS_TAGS):
            return text_from(raw[8:].decode(self._character_code(raw[:8]), "replace").encode()), "text"
        if raw.isascii() and raw.rstrip(b"\0").decode("ascii").isprintable():
            return text_from(raw), "text"
        words = " ".join(readable_runs(raw).split("\n"))
        return f"{entry.size} bytes" + (f": {words}" if words else ""), "bytes"

    def _character_code(self, head: bytes) -> str:
        code = CHARACTER_CODES[head]
        if code == "utf-16":
            return "utf-16-le" if self._order == "<" else "utf-16-be"
        return code

    def _numbers(self, entry: _Entry) -> list[int]:
        letter = TYPES[entry.type_number][2]
        raw = entry.raw or b""
        return list(struct.unpack(f"{self._order}{len(raw) // struct.calcsize(letter)}{letter}", raw))

    def _numbers_as_text(self, entry: _Entry) -> str:
        numbers = self._numbers(entry)
        values = [f"{number:.10g}" for number in numbers[: 2 * NUMBERS_SHOWN]]
        if TYPES[entry.type_number][0].endswith("RATIONAL"):
            pairs = list(zip(numbers[::2], numbers[1::2], strict=False))[:NUMBERS_SHOWN]
            values = [f"{top / bottom:.10g}" if bottom else "undefined" for top, bottom in pairs]
        shown = " ".join(values[:NUMBERS_SHOWN])
        return shown if entry.count <= NUMBERS_SHOWN else f"{shown} … ({entry.count} numbers)"

    def _unpack(self, letter: str, raw: bytes) -> int:
        return int(struct.unpack(self._order + letter, raw)[0])
