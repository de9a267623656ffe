"""The files that a person chose, read piece by piece: nothing is copied into memory as a whole."""

from collections.abc import Callable
from typing import Protocol

from patientprivacy.random_access import RandomAccess


class TypedArray(Protocol):
    """What a JavaScript Uint8Array offers to Python (Pyodide, "JsBuffer")."""

    def assign_to(self, buffer: memoryview) -> None:
        """Copy the bytes into `buffer`, which has exactly their length."""


class ChosenFiles(RandomAccess):
    """All chosen files, one after the other, as one seekable file of `size` bytes.

    `read_slice(start, end)` gives the bytes from `start` up to `end`, offsets into the whole; it raises where the file
    can't be read any more.
    """

    def __init__(self, read_slice: Callable[[int, int], TypedArray], size: int) -> None:
        super().__init__(size)
        self._read_slice = read_slice

    def read_at(self, offset: int, buffer: memoryview) -> int:
        self._read_slice(offset, offset + len(buffer)).assign_to(buffer)
        return len(buffer)
