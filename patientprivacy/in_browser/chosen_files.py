"""The files that a person chose, read piece by piece: nothing is copied into memory as a whole."""

import io
from collections.abc import Callable
from typing import Protocol


class TypedArray(Protocol):
    """What a JavaScript Uint8Array offers to Python (Pyodide, "JsBuffer")."""

    def assign_to(self, buffer: memoryview) -> None:
        """Copy the bytes into `buffer`, which has exactly their length."""


class ChosenFiles(io.RawIOBase):
    """All chosen files, one after the other, as one seekable file of `size` bytes.

    `read_slice(start, end)` gives the bytes from `start` up to `end`, offsets into the whole; it raises where the file
    can't be read any more.
    """

    def __init__(self, read_slice: Callable[[int, int], TypedArray], size: int) -> None:
        self._read_slice = read_slice
        self._size = size
        self._position = 0

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

    def readinto(self, buffer) -> int:
        count = min(len(buffer), self._size - self._position)
        if count <= 0:
            return 0
        array = self._read_slice(self._position, self._position + count)
        array.assign_to(memoryview(buffer)[:count])
        self._position += count
        return count
