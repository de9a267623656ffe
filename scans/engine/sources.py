"""What the engine is given to read: named bytes."""

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import BinaryIO


@dataclass(frozen=True, slots=True)
class Source:
    """One file: the path to show, its size in bytes, and how to get a seekable binary reader at its start."""

    path: str
    size: int
    open: Callable[[], BinaryIO | io.BufferedReader]


class _Slice(io.RawIOBase):
    """Part of a longer file, as a file of its own."""

    def __init__(self, file: BinaryIO, start: int, size: int) -> None:
        self._file, self._start, self._size, self._position = file, start, size, 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._position

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._position, io.SEEK_END: self._size}[whence]
        self._position = max(0, base + offset)
        return self._position

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        wanted = min(len(buffer), self._size - self._position)
        if wanted <= 0:
            return 0
        self._file.seek(self._start + self._position)
        part = self._file.read(wanted)
        buffer[: len(part)] = part
        self._position += len(part)
        return len(part)


def slice_of(file: BinaryIO, path: str, start: int, size: int) -> Source:
    """A source for the part of `file` that begins at `start`."""
    return Source(path, size, partial(_buffered_slice, file, start, size))


def sources_in(file: BinaryIO, parts: Sequence[tuple[str, int]]) -> list[Source]:
    """Sources for files that lie one after the other in `file`, each given by path and size."""
    sources, start = [], 0
    for path, size in parts:
        sources.append(slice_of(file, path, start, size))
        start += size
    return sources


def _buffered_slice(file: BinaryIO, start: int, size: int) -> io.BufferedReader:
    return io.BufferedReader(_Slice(file, start, size), buffer_size=64 * 1024)
