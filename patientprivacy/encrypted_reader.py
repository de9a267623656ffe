"""A seekable reader over pieces that are opened one at a time."""

import io
from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Callable, Sequence
from itertools import accumulate

PIECES_IN_MEMORY = 2


class PieceReader(io.RawIOBase):
    """Reads bytes out of pieces of the given sizes; `read_piece(index)` gives one piece's plain bytes."""

    def __init__(self, piece_sizes: Sequence[int], read_piece: Callable[[int], bytes]) -> None:
        self._starts = [0, *accumulate(piece_sizes)]
        self._read_piece = read_piece
        self._recent: OrderedDict[int, bytes] = OrderedDict()
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
        piece = self._piece(index)
        offset = self._position - self._starts[index]
        part = piece[offset : offset + len(buffer)]
        buffer[: len(part)] = part
        self._position += len(part)
        return len(part)

    def _piece(self, index: int) -> bytes:
        if index not in self._recent:
            self._recent[index] = self._read_piece(index)
            while len(self._recent) > PIECES_IN_MEMORY:
                self._recent.popitem(last=False)
        self._recent.move_to_end(index)
        return self._recent[index]
