"""Something that can be read at any place, as a seekable file. Imports nothing of Django: children and tabs use it."""

import io
from abc import abstractmethod


class RandomAccess(io.RawIOBase):
    """A seekable reader of `size` bytes; a subclass says how to read some of them at one place."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._position = 0

    @abstractmethod
    def read_at(self, offset: int, buffer: memoryview) -> int:
        """Fill `buffer`, or its beginning, with the bytes from `offset` on; gives how many were read."""

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
        wanted = min(len(buffer), self._size - self._position)
        if wanted <= 0:
            return 0
        count = self.read_at(self._position, memoryview(buffer)[:wanted])
        self._position += count
        return count
