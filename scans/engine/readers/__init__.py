"""One reader for each format. Which one reads a file is decided by its bytes, never by its name."""

import io
from dataclasses import replace
from typing import BinaryIO, Protocol

from scans.engine.limits import InspectionLimits
from scans.engine.readers.cda import xml_parts
from scans.engine.readers.dicom import DicomReader
from scans.engine.readers.exif import tiff_parts
from scans.engine.readers.file_format import HEAD_BYTES, kind_of, kind_of_enclosed
from scans.engine.readers.heif import heif_parts
from scans.engine.readers.jpeg import jpeg_parts
from scans.engine.readers.metadata_reader import MetadataReader, PartsOf
from scans.engine.readers.nifti import nifti_parts
from scans.engine.readers.pdf import pdf_parts
from scans.engine.readers.png import png_parts
from scans.engine.readers.quicktime import movie_parts
from scans.engine.readers.surface import surface_parts
from scans.engine.readers.webp import webp_parts
from scans.engine.report import ElementFinding, FileReport, Risk
from scans.engine.wording import RISKS

# Kind -> (the report's name of the format, what lists its fields). The report has no names for all kinds.
FORMATS: dict[str, tuple[str, PartsOf]] = {
    "nifti": ("nifti", nifti_parts),
    "jpeg": ("jpeg", jpeg_parts),
    "png": ("png", png_parts),
    "tiff": ("tiff", tiff_parts),
    "webp": ("unknown", webp_parts),
    "heif": ("unknown", heif_parts),
    "pdf": ("pdf", pdf_parts),
    "mp4": ("mp4", movie_parts),
    "xml": ("unknown", xml_parts),
    "surface": ("unknown", surface_parts),
}


class Reader(Protocol):
    """Reads files of one format; remembers across files what they share."""

    format: str

    def read(self, file: BinaryIO, path: str, size: int, *, digests: bool = False) -> FileReport:
        """What the file holds. Faults of the file are told in the report's `error`."""


class Readers:
    """The readers of one inspection."""

    def __init__(self, limits: InspectionLimits) -> None:
        self._limits = limits
        self._depth = 0
        self._by_kind: dict[str, Reader] = {"dicom": DicomReader(limits, self.read_enclosed)}
        for kind, (name, parts_of) in FORMATS.items():
            self._by_kind[kind] = MetadataReader(name, parts_of, limits, self.read_enclosed)

    def reader_for(self, head: bytes) -> Reader | None:
        """The reader for a file that begins with `head`; None where nothing here reads it."""
        return self._by_kind.get(kind_of(head))

    def read_enclosed(self, content: bytes, path: str) -> FileReport | None:
        """The report of a document that stands inside a file at `path`; None where it is of no kind we read, or too deep."""
        kind = kind_of_enclosed(content[:HEAD_BYTES])
        reader = self._by_kind.get(kind)
        if reader is None or self._depth >= self._limits.enclosed_depth:
            return None
        self._depth += 1
        try:
            report = reader.read(io.BytesIO(content), path, len(content))
        finally:
            self._depth -= 1
        elements = tuple(_under(path, element) for element in report.elements)
        return replace(report, elements=elements, risks=report.risks + _unread_inside(path, report.error))


def _unread_inside(path: str, error: str | None) -> tuple[Risk, ...]:
    if error is None:
        return ()
    return (Risk("partly-read", "low", RISKS["partly-read"].en, (("stands in", path), ("reason", error))),)


def _under(path: str, element: ElementFinding) -> ElementFinding:
    return replace(element, path=f"{path}/{element.path}")
