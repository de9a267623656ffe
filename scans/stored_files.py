"""The files of an upload as one long file, of which only what is read is opened."""

import io
from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Sequence
from itertools import accumulate

from patientprivacy.models import EncryptedFile
from patientprivacy.random_access import RandomAccess

OPEN_FILES = 2


class StoredFilesReader(RandomAccess):
    """Reads encrypted files that lie one after the other; keeps two open, so that memory does not grow with them."""

    def __init__(self, stored: Sequence[EncryptedFile]) -> None:
        self._stored = stored
        self._starts = [0, *accumulate(file.size for file in stored)]
        self._open_files: OrderedDict[int, io.BufferedIOBase] = OrderedDict()
        super().__init__(self._starts[-1])

    def read_at(self, offset: int, buffer: memoryview) -> int:
        index = bisect_right(self._starts, offset) - 1
        file = self._file(index)
        file.seek(offset - self._starts[index])
        part = file.read(min(len(buffer), self._starts[index + 1] - offset))
        buffer[: len(part)] = part
        return len(part)

    def _file(self, index: int) -> io.BufferedIOBase:
        if index not in self._open_files:
            self._open_files[index] = self._stored[index].open()
            while len(self._open_files) > OPEN_FILES:
                self._open_files.popitem(last=False)[1].close()
        self._open_files.move_to_end(index)
        return self._open_files[index]
