"""NIfTI-1 and NIfTI-2 headers with their extensions, gzipped or not, and their ancestor ANALYZE 7.5.

Sources: nifti1.h and nifti2.h (nifti.nimh.nih.gov); "NIfTI-1 header extensions"; Mayo's ANALYZE 7.5 dbh.h.
"""

import io
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from scans.engine.errors import LimitExceeded, UnreadableFile
from scans.engine.limits import InspectionLimits
from scans.engine.metadata import Enclosed, Field, Part
from scans.engine.readers.dicom_values import readable_runs
from scans.engine.readers.reading import text_from
from scans.engine.readers.xml_text import xml_texts
from scans.engine.risks.face import face_in_volume
from scans.engine.wording import READING

GZIP_MAGIC = b"\x1f\x8b"
HEADER_BYTES_1, HEADER_BYTES_2 = 348, 540
# Name -> (offset, bytes) of the text fields.
TEXTS_1 = {
    "data_type": (4, 10),
    "db_name": (14, 18),
    "descrip": (148, 80),
    "aux_file": (228, 24),
    "intent_name": (328, 16),
}
TEXTS_2 = {"descrip": (240, 80), "aux_file": (320, 24), "intent_name": (508, 16)}
TEXTS_ANALYZE = {
    "data_type": (4, 10), "db_name": (14, 18), "descrip": (148, 80), "aux_file": (228, 24), "originator": (253, 10),
    "generated": (263, 10), "scannum": (273, 10), "patient_id": (283, 10), "exp_date": (293, 10),
    "exp_time": (303, 10), "hist_un0": (313, 3),
}  # fmt: skip
DATA_OFFSET_1, DATA_OFFSET_2 = (108, "f"), (168, "q")
EXTENSION_NAMES = {
    0: "unknown", 2: "DICOM", 4: "AFNI", 6: "comment", 8: "XCEDE", 10: "JIM", 12: "workflow", 14: "FreeSurfer",
    16: "Python", 18: "MiND", 32: "CIFTI", 34: "variable frames", 38: "Eval", 40: "MATLAB", 42: "Quantiphyse", 44: "MRS",
}  # fmt: skip
SPATIAL_DIMENSIONS = 3
DICOM_CODE = 2
XML_CODES = {4, 8, 32}


def nifti_parts(file: BinaryIO, size: int, limits: InspectionLimits) -> Iterator[Part]:
    """The header's texts and sizes, and its extensions; at most 4 MiB are inflated for them."""
    head = _HeadReader(file, limits)
    start = head.at(0, HEADER_BYTES_1)
    for order in "<>":
        if struct.unpack(f"{order}i", start[:4])[0] == HEADER_BYTES_2:
            header = head.at(0, HEADER_BYTES_2)
            yield from _fields(header, order, NIFTI_2)
            (offset,) = _numbers(header, order, DATA_OFFSET_2)
            is_single = header[4:7] == b"n+2"
            yield from _extensions(head, order, HEADER_BYTES_2, offset if is_single else size, limits)
            return
        if struct.unpack(f"{order}i", start[:4])[0] == HEADER_BYTES_1:
            is_nifti = start[344:347] in (b"n+1", b"ni1")
            yield from _fields(start, order, NIFTI_1 if is_nifti else ANALYZE)
            if is_nifti:
                (offset,) = _numbers(start, order, DATA_OFFSET_1)
                is_single = start[344:347] == b"n+1"
                yield from _extensions(head, order, HEADER_BYTES_1, offset if is_single else size, limits)
            return
    raise UnreadableFile(READING["damaged"].en)


class _HeadReader:
    """The bytes of a file from its start, unpacked as far as asked and allowed."""

    def __init__(self, file: BinaryIO, limits: InspectionLimits) -> None:
        file.seek(0)
        self._limit = limits.nifti_header_bytes
        self._file: BinaryIO = file
        if file.read(2) == GZIP_MAGIC:
            file.seek(0)
            self._file = io.BytesIO(self._unpacked(file))

    def _unpacked(self, file: BinaryIO) -> bytes:
        """Up to the limit; a damaged stream gives what came before the damage."""
        inflater = zlib.decompressobj(zlib.MAX_WBITS | 16)
        pieces, left = [], self._limit
        try:
            while (
                left > 0 and not inflater.eof and (packed := inflater.unconsumed_tail or file.read(64 * 1024))
            ):
                pieces.append(inflater.decompress(packed, left))
                left -= len(pieces[-1])
        except zlib.error:
            if not any(pieces):
                raise UnreadableFile(READING["damaged compression"].en) from None
        return b"".join(pieces)

    def at(self, offset: int, length: int) -> bytes:
        if offset + length > self._limit:
            raise LimitExceeded(READING["header too long"].en)
        self._file.seek(offset)
        piece = self._file.read(length)
        if len(piece) < length:
            raise UnreadableFile(READING["cut short"].en)
        return piece


def _numbers(header: bytes, order: str, place: tuple[int, str]) -> tuple[float, ...]:
    offset, code = place
    return struct.unpack_from(order + code, header, offset)


@dataclass(frozen=True, slots=True)
class _Layout:
    """Where a header keeps its texts, as (offset, bytes), and its sizes and spacings, as (offset, struct code)."""

    texts: dict[str, tuple[int, int]]
    dimensions: tuple[int, str]
    spacings: tuple[int, str]


NIFTI_1 = _Layout(TEXTS_1, (40, "8h"), (76, "8f"))
NIFTI_2 = _Layout(TEXTS_2, (16, "8q"), (104, "8d"))
ANALYZE = _Layout(TEXTS_ANALYZE, (40, "8h"), (76, "8f"))


def _fields(header: bytes, order: str, layout: _Layout) -> Iterator[Part]:
    texts = {
        name: text_from(header[offset : offset + length].split(b"\0")[0])
        for name, (offset, length) in layout.texts.items()
    }
    for name, value in texts.items():
        if value:
            yield Field(f"NIfTI/{name}", name, value, f"char[{layout.texts[name][1]}]")
    shape = [int(size) for size in _numbers(header, order, layout.dimensions)]
    used = max(0, min(7, shape[0]))
    widths = [abs(width) for width in _numbers(header, order, layout.spacings)]
    yield Field("NIfTI/dim", "dim", " x ".join(str(size) for size in shape[1 : used + 1]), "int")
    yield Field(
        "NIfTI/pixdim", "pixdim", " x ".join(f"{width:.6g}" for width in widths[1 : used + 1]), "float"
    )
    if used >= SPATIAL_DIMENSIONS:
        _, x, y, z, *_rest = shape
        _, dx, dy, dz, *_rest_of_widths = widths
        if risk := face_in_volume((x, y, z), (dx, dy, dz), " ".join(texts.values())):
            yield risk


def _extensions(
    head: _HeadReader, order: str, at: int, end: float, limits: InspectionLimits
) -> Iterator[Part]:
    """Each extension: size, code, content. They end where the picture begins."""
    try:
        flags = head.at(at, 4)
    except UnreadableFile:
        return  # the four bytes may be missing where no extension follows
    at += 4
    number = 0
    while flags[0] and at + 8 <= end:
        size, code = struct.unpack(f"{order}ii", head.at(at, 8))
        if size < 8:
            raise UnreadableFile(READING["damaged"].en)
        yield from _extension(code, head.at(at + 8, size - 8), number, limits)
        at += size
        number += 1


def _extension(code: int, content: bytes, number: int, limits: InspectionLimits) -> Iterator[Part]:
    path = f"NIfTI/extension[{number}]"
    kind = EXTENSION_NAMES.get(code, f"code {code}")
    if code == DICOM_CODE:
        yield Enclosed(path, content)
    elif code in XML_CODES and content.lstrip()[:1] == b"<":
        for place, text in enumerate(xml_texts(content.rstrip(b"\0 \n"), limits)):
            yield Field(
                f"{path}/{'/'.join(text.steps)}[{place}]", text.steps[-1].lstrip("@"), text.value, kind
            )
    else:
        stripped = content.rstrip(b"\0")
        is_text = b"\0" not in stripped
        value = (
            text_from(stripped)
            if is_text
            else f"{len(content)} bytes: " + readable_runs(content).replace("\n", " ")
        )
        yield Field(path, f"{kind} comment", value, kind, name=f"Extension ({kind})")
