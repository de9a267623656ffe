"""A seekable reader over pieces that are opened one at a time."""

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Callable, Sequence
from itertools import accumulate

from patientprivacy.random_access import RandomAccess

PIECES_IN_MEMORY = 2


class PieceReader(RandomAccess):
    """Reads bytes out of pieces of the given sizes; `read_piece(index)` gives one piece's plain bytes."""

    def __init__(self, piece_sizes: Sequence[int], read_piece: Callable[[int], bytes]) -> None:
        self._starts = [0, *accumulate(piece_sizes)]
        self._read_piece = read_piece
        self._recent: OrderedDict[int, bytes] = OrderedDict()
        super().__init__(self._starts[-1])

    def read_at(self, offset: int, buffer: memoryview) -> int:
        index = bisect_right(self._starts, offset) - 1
        start = offset - self._starts[index]
        part = self._piece(index)[start : start + len(buffer)]
        buffer[: len(part)] = part
        return len(part)

    def _piece(self, index: int) -> bytes:
        if index not in self._recent:
            self._recent[index] = self._read_piece(index)
            while len(self._recent) > PIECES_IN_MEMORY:
                self._recent.popitem(last=False)
        self._recent.move_to_end(index)
        return self._recent[index]
