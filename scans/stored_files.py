"""The files of an upload as one long file, of which only what is read is opened."""

import io
from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Sequence
from itertools import accumulate

from patientprivacy.models import EncryptedFile

OPEN_FILES = 2


class StoredFilesReader(io.RawIOBase):
    """Reads encrypted files that lie one after the other; keeps two open, so that memory does not grow with them."""

    def __init__(self, stored: Sequence[EncryptedFile]) -> None:
        self._stored = stored
        self._starts = [0, *accumulate(file.size for file in stored)]
        self._open_files: OrderedDict[int, io.BufferedIOBase] = OrderedDict()
        self._position = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._position

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._position, io.SEEK_END: self._starts[-1]}[whence]
        self._position = max(0, base + offset)
        return self._position

    def readinto(self, buffer) -> int:
        if self._position >= self._starts[-1] or not len(buffer):
            return 0
        index = bisect_right(self._starts, self._position) - 1
        file = self._file(index)
        file.seek(self._position - self._starts[index])
        part = file.read(min(len(buffer), self._starts[index + 1] - self._position))
        buffer[: len(part)] = part
        self._position += len(part)
        return len(part)

    def _file(self, index: int) -> io.BufferedIOBase:
        if index not in self._open_files:
            self._open_files[index] = self._stored[index].open()
            while len(self._open_files) > OPEN_FILES:
                self._open_files.popitem(last=False)[1].close()
        self._open_files.move_to_end(index)
        return self._open_files[index]
