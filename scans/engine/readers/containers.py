"""Files that hold other files: zips, images of discs, gzip."""

from collections.abc import Iterator
from typing import BinaryIO

from scans.engine.limits import InspectionLimits
from scans.engine.readers.archive import UnpackingBudget, entries_of
from scans.engine.readers.disc_image import disc_entries, is_disc_image
from scans.engine.readers.file_format import kind_of
from scans.engine.readers.gzip_file import gzip_entries
from scans.engine.report import FileReport, SkippedFile
from scans.engine.sources import Source

Entry = Source | SkippedFile | FileReport


def container_kind(file: BinaryIO, head: bytes, size: int) -> str:
    """One of "zip", "gzip" and "disc", "" for a file of its own. `head` are its first bytes."""
    kind = kind_of(head)
    if kind in {"zip", "gzip"}:
        return kind
    return "disc" if kind == "unknown" and is_disc_image(file, size) else ""


def entries_in(
    kind: str, file: BinaryIO, path: str, size: int, limits: InspectionLimits, budget: UnpackingBudget
) -> Iterator[Entry]:
    """The files in a container, what is left out with why, and what the container says of itself."""
    if kind == "disc":
        yield from disc_entries(file, path, size, limits)
    elif kind == "gzip":
        yield from gzip_entries(file, path, size, budget)
    else:
        yield from entries_of(file, path, size, limits, budget)
