"""A single file packed by gzip (RFC 1952), other than a NIfTI volume, which reads its own."""

import gzip
import io
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO, cast

from scans.engine.errors import UnreadableFile
from scans.engine.readers.archive import BudgetedReader, UnpackingBudget
from scans.engine.readers.reading import read_at, text_from
from scans.engine.report import SkippedFile
from scans.engine.sources import Source
from scans.engine.wording import READING, SKIPPING

SHORTEST = 18
BUFFER_BYTES = 64 * 1024
HEAD_BYTES = 1024
FIXED_HEAD_BYTES = 10
# Flags of the header: an extra field would stand before the name.
EXTRA_FIELD, NAME_FIELD = 0x04, 0x08
OPTIONAL_FIELDS = EXTRA_FIELD | NAME_FIELD


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
    """The packed file, named as it was when packed, or without ".gz"; its size is what the last four bytes say, modulo 4 GiB."""
    if size < SHORTEST:
        yield SkippedFile(path, SKIPPING["gzip damaged"].en)
        return
    unpacked_size = int.from_bytes(read_at(file, size - 4, 4), "little")
    inner = _original_name(read_at(file, 0, min(size, HEAD_BYTES))) or _name_without_ending(path)

    def opened() -> io.BufferedReader:
        file.seek(0)
        unpacked = cast(BinaryIO, _GzipReader(fileobj=file))
        return io.BufferedReader(BudgetedReader(unpacked, budget), BUFFER_BYTES)

    yield Source(f"{path}/{inner}", unpacked_size, opened)


def _original_name(head: bytes) -> str:
    """The name that the file had when it was packed, if the header keeps it behind no other field."""
    if head[3] & OPTIONAL_FIELDS != NAME_FIELD:
        return ""
    name, end, _ = head[FIXED_HEAD_BYTES:].partition(b"\0")
    return text_from(name) if end else ""


def _name_without_ending(path: str) -> str:
    name = path.replace("\\", "/").rpartition("/")[2]
    return name[: -len(".gz")] if name.casefold().endswith(".gz") else "content"
