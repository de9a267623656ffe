"""Boxes of the ISO base media file format (ISO/IEC 14496-12, 4.2), which MP4, QuickTime and HEIF share."""

from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

from scans.engine.errors import LimitExceeded, UnreadableFile
from scans.engine.limits import InspectionLimits
from scans.engine.readers.reading import read_at
from scans.engine.wording import READING


class Box(NamedTuple):
    """A box by its type and where its body lies."""

    kind: bytes
    start: int
    end: int


class BoxReader:
    """Lists boxes, and counts them, so that no file can ask for more than the limits."""

    def __init__(self, file: BinaryIO, limits: InspectionLimits) -> None:
        self._file = file
        self._limits = limits
        self._left = limits.fields

    def boxes(self, start: int, end: int) -> Iterator[Box]:
        """The boxes between two offsets. Raises UnreadableFile where one reaches past the end."""
        at = start
        while at + 8 <= end:
            self._left -= 1
            if self._left < 0:
                raise LimitExceeded(READING["too many fields"].en)
            head = read_at(self._file, at, 8)
            length, body = int.from_bytes(head[:4], "big"), at + 8
            if length == 1:
                length, body = int.from_bytes(read_at(self._file, body, 8), "big"), at + 16
            elif length == 0:
                length = end - at
            if length < body - at:
                raise UnreadableFile(READING["damaged"].en)
            if at + length > end:
                yield Box(head[4:], body, end)
                raise UnreadableFile(READING["cut short"].en)
            yield Box(head[4:], body, at + length)
            at += length

    def body(self, box: Box) -> bytes:
        """The bytes of a box; those of one that is too long are cut at the limit of a field."""
        return read_at(self._file, box.start, min(box.end - box.start, self._limits.field_bytes))
