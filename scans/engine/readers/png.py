"""PNG files: text, time, EXIF and XMP chunks (PNG, third edition, chapter 11)."""

from collections.abc import Iterator
from typing import BinaryIO

from scans.engine.limits import InspectionLimits
from scans.engine.metadata import Field, Part
from scans.engine.readers.exif import exif_parts
from scans.engine.readers.reading import inflated, read_at, text_from
from scans.engine.readers.xmp import xmp_parts

SIGNATURE_BYTES = 8
XMP_KEYWORD = b"XML:com.adobe.xmp"
READ_CHUNKS = {b"IHDR", b"tEXt", b"zTXt", b"iTXt", b"eXIf", b"tIME"}


def png_parts(file: BinaryIO, size: int, limits: InspectionLimits) -> Iterator[Part]:
    """The fields of every chunk; those of the picture itself are passed over."""
    at = SIGNATURE_BYTES
    chunks = 0
    while at + 8 <= size and chunks < limits.fields:
        head = read_at(file, at, 8)
        length, kind = int.from_bytes(head[:4], "big"), head[4:]
        if kind == b"IEND":
            return
        if kind in READ_CHUNKS and length <= limits.field_bytes:
            yield from _chunk(kind, read_at(file, at + 8, length), limits)
        at += 12 + length
        chunks += 1


def _chunk(kind: bytes, body: bytes, limits: InspectionLimits) -> Iterator[Part]:
    if kind == b"IHDR" and len(body) >= 8:
        width, height = int.from_bytes(body[:4], "big"), int.from_bytes(body[4:8], "big")
        yield Field("PNG/ImageSize", "ImageSize", f"{width} x {height}", "IHDR")
    elif kind == b"eXIf":
        yield from exif_parts(body, limits)
    elif kind == b"tIME" and len(body) >= 7:
        day = f"{int.from_bytes(body[:2], 'big'):04}-{body[2]:02}-{body[3]:02}"
        yield Field(
            "PNG/ModificationTime",
            "ModificationTime",
            f"{day} {body[4]:02}:{body[5]:02}:{body[6]:02}",
            "tIME",
        )
    else:
        yield from _text(kind, body, limits)


def _text(kind: bytes, body: bytes, limits: InspectionLimits) -> Iterator[Part]:
    """tEXt: keyword, text. zTXt: keyword, method, packed. iTXt: keyword, packed?, method, language, translation, text."""
    keyword, _, rest = body.partition(b"\0")
    if kind == b"zTXt":
        rest = inflated(rest[1:], limits.inflated_field_bytes)
    elif kind == b"iTXt":
        is_packed = rest[:1] == b"\1"
        rest = rest[2:].split(b"\0", 2)[-1]
        if is_packed:
            rest = inflated(rest, limits.inflated_field_bytes)
    if keyword == XMP_KEYWORD:
        yield from xmp_parts(rest, limits)
        return
    name = text_from(keyword)
    yield Field(f"PNG/{name}", name, text_from(rest), kind.decode("ascii", "replace"))
