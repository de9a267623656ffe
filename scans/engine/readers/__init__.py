"""One reader for each format. Which one reads a file is decided by its bytes, never by its name."""

from typing import BinaryIO, Protocol

from scans.engine.limits import InspectionLimits
from scans.engine.readers.dicom import DicomReader
from scans.engine.readers.file_format import format_of
from scans.engine.readers.named_only import NamedOnlyReader
from scans.engine.report import FileReport

NAMED_ONLY = ("nifti", "jpeg", "png", "tiff", "pdf", "mp4")


class Reader(Protocol):
    """Reads files of one format; remembers across files what they share."""

    format: str

    def read(self, file: BinaryIO, path: str, size: int, *, digests: bool = False) -> FileReport:
        """What the file holds. Faults of the file are told in the report's `error`."""


class Readers:
    """The readers of one inspection."""

    def __init__(self, limits: InspectionLimits) -> None:
        self._by_format: dict[str, Reader] = {"dicom": DicomReader(limits)}
        for name in NAMED_ONLY:
            self._by_format[name] = NamedOnlyReader(name)

    def reader_for(self, head: bytes) -> Reader | None:
        """The reader for a file that begins with `head`; None where nothing here reads it."""
        return self._by_format.get(format_of(head))
