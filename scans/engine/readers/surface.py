"""Surface models that a DICOM file may enclose: STL, OBJ, MTL (PS3.3, A.85). Their words are names and comments."""

import re
from collections.abc import Iterator
from typing import BinaryIO

from scans.engine.limits import InspectionLimits
from scans.engine.metadata import Field, Notice, Part
from scans.engine.readers.reading import text_from

HEAD_BYTES = 64 * 1024
BINARY_STL_HEAD = 80
_WORDED_LINE = re.compile(rb"^[ \t]*(#.*|(?:solid|o|g|newmtl|mtllib|usemtl)[ \t]+\S.*)$", re.M)


def is_surface_text(head: bytes) -> bool:
    return head.lstrip()[:6] == b"solid " or bool(re.match(rb"(?:#.*\n|\s)*(?:v|o|g|mtllib|newmtl) ", head))


def surface_parts(file: BinaryIO, size: int, limits: InspectionLimits) -> Iterator[Part]:
    """The 80 bytes at the head of a binary STL, or the names and comments of a text model."""
    file.seek(0)
    head = file.read(HEAD_BYTES)
    yield Notice("surface-model", (("bytes", str(size)),))
    if not is_surface_text(head):
        words = text_from(head[:BINARY_STL_HEAD].replace(b"\0", b" ").strip())
        if words:
            yield Field("STL/Header", "HeaderText", words, "char[80]")
        return
    for number, line in enumerate(_WORDED_LINE.findall(head)[: limits.fields]):
        yield Field(f"Model/Line[{number}]", "Comment", text_from(line))
