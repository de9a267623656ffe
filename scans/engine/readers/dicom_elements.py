"""A walk over the elements of an encoded DICOM dataset (PS3.5, section 7), which counts what it costs.

Written here and not left to a library because every level, item and element of a stranger's file has to be counted
while it is read, and what was read before a fault has to be kept.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from typing import BinaryIO, NamedTuple

from scans.engine.dictionary import is_private_creator, known_vr
from scans.engine.errors import LimitExceeded, UnreadableFile
from scans.engine.limits import InspectionLimits
from scans.engine.tag_path import TAG_IN_PATH, print_tag
from scans.engine.wording import READING

UNDEFINED = 0xFFFFFFFF
ITEM, ITEM_END, SEQUENCE_END = 0xFFFEE000, 0xFFFEE00D, 0xFFFEE0DD
ITEM_START_LITTLE = b"\xfe\xff\x00\xe0"
PIXEL_DATA = {0x7FE00008, 0x7FE00009, 0x7FE00010}
SEQUENCE_END_LITTLE = b"\xfe\xff\xdd\xe0\0\0\0\0"
META_GROUP = 0x0002
TRANSFER_SYNTAX = 0x00020010
CHARACTER_SET = 0x00080005
# In the place of an offset: the element was read from bytes that were unpacked from the file.
NOT_IN_FILE = -1
SKIP_STEP = 64 * 1024
LONG_FORM_VRS = {b"OB", b"OD", b"OF", b"OL", b"OV", b"OW", b"SQ", b"SV", b"UC", b"UN", b"UR", b"UT", b"UV"}
KNOWN_VRS = LONG_FORM_VRS | {
    vr.encode()
    for vr in ["AE", "AS", "AT", "CS", "DA", "DS", "DT", "FD", "FL", "IS", "LO", "LT", "PN", "SH", "SL", "SS", "ST", "TM", "UI", "UL", "US"]
}  # fmt: skip


class RawElement(NamedTuple):
    """An element as it stands in the file. `value` is None for sequences, pixel data and what was too long to read.

    `length` counts the bytes of the value, without the headers of fragments; `header_at`, `value_at` and `value_end` are
    offsets.
    """

    path: str
    tag: int
    vr: str
    length: int
    value: bytes | None
    creator: str | None
    character_set: bytes
    is_little: bool
    items: int | None
    header_at: int
    value_at: int
    value_end: int


@dataclass(slots=True)
class _Frame:
    """A dataset or a sequence that is being read. `end` is an offset, or None where a delimiter ends it."""

    prefix: str
    end: int | None
    is_explicit: bool
    character_set: bytes = b""
    creators: dict[int, str] = field(default_factory=dict)


@dataclass(slots=True)
class _SequenceFrame:
    path: str
    tag: int
    end: int | None
    is_explicit: bool
    creator: str | None
    header_at: int
    start: int
    items: int = 0


class ElementWalk:
    """Reads the dataset that begins where `file` stands; `size` is the offset at which the file ends.

    `elements()` yields RawElement in file order (a sequence after its items) and raises UnreadableFile where the file
    breaks off. Pixel data is passed over unread.
    """

    def __init__(
        self,
        file: BinaryIO,
        size: int,
        limits: InspectionLimits,
        *,
        is_explicit: bool,
        is_little: bool,
        start: int = 0,
        character_set: bytes = b"",
        prefix: str = "",
        depth: int = 0,
        stop_at_group: int | None = None,
    ) -> None:
        self._file = file
        self._size = size
        self._limits = limits
        self._order = "little" if is_little else "big"
        self._is_little = is_little
        self._position = start
        self._stop_at_group = stop_at_group
        self._depth = depth
        self._elements = 0
        self._items = 0
        self._value_bytes_left = limits.all_values_bytes
        self._is_cut_short = False
        self._stack: list[_Frame | _SequenceFrame] = [
            _Frame(prefix, None, is_explicit, character_set=character_set)
        ]

    @property
    def position(self) -> int:
        """The offset of the next unread byte."""
        return self._position

    def elements(self) -> Iterator[RawElement]:
        try:
            yield from self._steps()
        except UnreadableFile:
            # The sequences that the fault left open were read too.
            while len(self._stack) > 1:
                yield from self._leave()
            raise

    def _steps(self) -> Iterator[RawElement]:
        while self._stack:
            if self._is_cut_short:
                raise UnreadableFile(READING["cut short"].en)
            frame = self._stack[-1]
            if frame.end is not None and self._position >= frame.end:
                yield from self._leave()
                continue
            at_root = len(self._stack) == 1
            if at_root and self._position >= self._size:
                return
            offset = self._position
            header = self._file.read(8)
            if len(header) < 8:
                if at_root and not header.strip(b"\0"):
                    return
                raise UnreadableFile(READING["cut short"].en)
            if at_root and self._stop_at_group is not None and self._group(header) != self._stop_at_group:
                self._file.seek(offset)
                return
            self._position += 8
            if isinstance(frame, _SequenceFrame):
                yield from self._sequence_step(frame, header)
            else:
                yield from self._dataset_step(frame, header, offset)

    # ---- Steps ----

    def _sequence_step(self, frame: _SequenceFrame, header: bytes) -> Iterator[RawElement]:
        tag, length = self._tag(header), self._number(header[4:8])
        if tag == SEQUENCE_END:
            yield from self._leave()
        elif tag == ITEM:
            self._enter_item(frame, length)
        else:
            raise UnreadableFile(READING["damaged"].en)

    def _dataset_step(self, frame: _Frame, header: bytes, header_at: int) -> Iterator[RawElement]:
        tag = self._tag(header)
        if tag == ITEM_END:
            if len(self._stack) > 1:
                self._stack.pop()
            return
        if tag == SEQUENCE_END:
            if len(self._stack) > 1:
                self._stack.pop()
                yield from self._leave()
            return
        if tag == ITEM:
            raise UnreadableFile(READING["damaged"].en)
        self._elements += 1
        if self._elements > self._limits.elements:
            raise LimitExceeded(READING["too many elements"].en)
        creator = self._creator(frame, tag)
        vr, length, is_explicit = self._vr_and_length(frame, header, tag, creator)
        path = frame.prefix + print_tag(tag)
        if vr == "SQ" or (vr == "UN" and length == UNDEFINED and tag not in PIXEL_DATA):
            self._enter_sequence(path, tag, length, is_explicit, creator, header_at)
            return
        yield self._leaf(frame, path, tag, vr, length, creator, header_at)

    def _leaf(
        self, frame: _Frame, path: str, tag: int, vr: str, length: int, creator: str | None, header_at: int
    ) -> RawElement:
        value: bytes | None = None
        value_at = self._position
        longest = min(self._limits.value_bytes, self._value_bytes_left)
        if length == UNDEFINED:
            length = self._skip_fragments()
        elif self._position + length > self._size and (tag in PIXEL_DATA or length > longest):
            self._is_cut_short = True
            length = self._size - self._position
            self._skip(length)
        elif tag in PIXEL_DATA or length > longest:
            self._skip(length)
        else:
            value = self._file.read(length)
            self._is_cut_short = len(value) < length
            length = len(value)
            self._position += length
            self._value_bytes_left -= length
            if tag == CHARACTER_SET:
                frame.character_set = value
            elif is_private_creator(tag):
                frame.creators[(tag >> 16) << 8 | tag & 0xFF] = value.decode("latin-1").strip(" \0")
        return RawElement(
            path,
            tag,
            vr,
            length,
            value,
            creator,
            frame.character_set,
            self._is_little,
            None,
            header_at,
            value_at,
            self._position,
        )

    # ---- Sequences ----

    def _enter_sequence(
        self, path: str, tag: int, length: int, is_explicit: bool, creator: str | None, header_at: int
    ) -> None:
        if self._depth + len(self._stack) // 2 >= self._limits.nesting:
            raise LimitExceeded(READING["too deep"].en)
        end = None if length == UNDEFINED else self._position + length
        self._stack.append(_SequenceFrame(path, tag, end, is_explicit, creator, header_at, self._position))

    def _enter_item(self, sequence: _SequenceFrame, length: int) -> None:
        self._items += 1
        if self._items > self._limits.items:
            raise LimitExceeded(READING["too many items"].en)
        parent = self._stack[-2]
        character_set = parent.character_set if isinstance(parent, _Frame) else b""
        end = None if length == UNDEFINED else self._position + length
        self._stack.append(
            _Frame(f"{sequence.path}[{sequence.items}].", end, sequence.is_explicit, character_set)
        )
        sequence.items += 1

    def _leave(self) -> Iterator[RawElement]:
        frame = self._stack.pop()
        if isinstance(frame, _SequenceFrame):
            parent = self._stack[-1]
            character_set = parent.character_set if isinstance(parent, _Frame) else b""
            yield RawElement(
                frame.path, frame.tag, "SQ", self._position - frame.start, None, frame.creator,
                character_set, self._is_little, frame.items, frame.header_at, frame.start, self._position,
            )  # fmt: skip

    def _skip_fragments(self) -> int:
        """Pass over encapsulated fragments (PS3.5, section A.4); gives their bytes."""
        total = 0
        while True:
            header = self._file.read(8)
            self._position += len(header)
            if len(header) < 8:
                raise UnreadableFile(READING["cut short"].en)
            tag, length = self._tag(header), self._number(header[4:8])
            if tag == SEQUENCE_END:
                return total
            if tag != ITEM or self._position + length > self._size:
                raise UnreadableFile(READING["cut short"].en)
            self._skip(length)
            total += length

    # ---- Headers ----

    def _vr_and_length(
        self, frame: _Frame, header: bytes, tag: int, creator: str | None
    ) -> tuple[str, int, bool]:
        letters = header[4:6]
        # Writers that mix encodings exist: in an explicit dataset, no VR letters mean an implicit element.
        if frame.is_explicit and (letters in KNOWN_VRS or (letters.isalpha() and letters.isupper())):
            if letters not in LONG_FORM_VRS:
                vr = letters.decode() if letters in KNOWN_VRS else "UN"
                return vr, self._number(header[6:8]), True
            rest = self._file.read(4)
            self._position += 4
            if len(rest) < 4:
                raise UnreadableFile(READING["cut short"].en)
            # What is inside UN is implicit VR little endian (PS3.5, section 6.2.2, note 2).
            is_unknown = letters == b"UN"
            vr = known_vr(tag, creator) if is_unknown else letters.decode()
            return vr, self._number(rest), not is_unknown
        return known_vr(tag, creator), self._number(header[4:8]), False

    def _creator(self, frame: _Frame, tag: int) -> str | None:
        if not tag >> 16 & 1 or tag & 0xFFFF <= 0xFF:
            return None
        return frame.creators.get((tag >> 16) << 8 | (tag >> 8) & 0xFF)

    def _group(self, header: bytes) -> int:
        return self._number(header[:2])

    def _tag(self, header: bytes) -> int:
        return self._number(header[:2]) << 16 | self._number(header[2:4])

    def _number(self, raw: bytes) -> int:
        return int.from_bytes(raw, self._order)  # type: ignore[arg-type]

    def _skip(self, length: int) -> None:
        self._position += length
        if self._file.seekable():
            # Past the last byte there is nothing to look at: a zip would unpack all pixels to get there.
            if self._position < self._size:
                self._file.seek(self._position)
            return
        while length > 0:
            passed = len(self._file.read(min(length, SKIP_STEP)))
            if not passed:
                raise UnreadableFile(READING["cut short"].en)
            length -= passed


def hidden_items(element: RawElement) -> bool:
    """Whether a value of unknown VR is a sequence in disguise."""
    return element.vr == "UN" and element.value is not None and element.value[:4] == ITEM_START_LITTLE


def opened(element: RawElement, limits: InspectionLimits, depth: int) -> Iterator[RawElement]:
    """The elements of a sequence that hides in an UN value, and the sequence itself."""
    encoded = struct.pack("<HHI", element.tag >> 16, element.tag & 0xFFFF, UNDEFINED)
    encoded += (element.value or b"") + SEQUENCE_END_LITTLE
    walk = ElementWalk(
        BytesIO(encoded), len(encoded), limits, is_explicit=False, is_little=True,
        character_set=element.character_set, prefix=element.path[:-TAG_IN_PATH], depth=depth,
    )  # fmt: skip
    for inner in walk.elements():
        creator = element.creator if inner.path == element.path else inner.creator
        yield inner._replace(creator=creator, header_at=NOT_IN_FILE, value_at=NOT_IN_FILE)
