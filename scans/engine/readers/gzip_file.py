"""A single file packed by gzip (RFC 1952), other than a NIfTI volume, which reads its own."""

import gzip
import io
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO, cast

from scans.engine.errors import UnreadableFile
from scans.engine.readers.archive import BudgetedReader, UnpackingBudget
from scans.engine.readers.reading import read_at
from scans.engine.report import SkippedFile
from scans.engine.sources import Source
from scans.engine.wording import READING, SKIPPING

SHORTEST = 18
BUFFER_BYTES = 64 * 1024


class _GzipReader(gzip.GzipFile):
    """Says in one sentence what the library says in three kinds of exception."""

    def read(self, size: int | None = -1) -> bytes:
        with _told_apart():
            return super().read(size)

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        with _told_apart():
            return super().seek(offset, whence)


@contextmanager
def _told_apart() -> Iterator[None]:
    try:
        yield
    except (OSError, EOFError, zlib.error):
        raise UnreadableFile(READING["damaged compression"].en) from None


def gzip_entries(
    file: BinaryIO, path: str, size: int, budget: UnpackingBudget
) -> Iterator[Source | SkippedFile]:
    """The packed file, named without ".gz"; its size is what the last four bytes say, modulo 4 GiB."""
    if size < SHORTEST:
        yield SkippedFile(path, SKIPPING["gzip damaged"].en)
        return
    unpacked_size = int.from_bytes(read_at(file, size - 4, 4), "little")
    name = path.replace("\\", "/").rpartition("/")[2]
    inner = name[: -len(".gz")] if name.casefold().endswith(".gz") else "content"

    def opened() -> io.BufferedReader:
        file.seek(0)
        unpacked = cast(BinaryIO, _GzipReader(fileobj=file))
        return io.BufferedReader(BudgetedReader(unpacked, budget), BUFFER_BYTES)

    yield Source(f"{path}/{inner}", unpacked_size, opened)
