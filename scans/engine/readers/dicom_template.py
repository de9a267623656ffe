"""The slices of a series differ in a handful of values: what all of them share is compared whole, not walked again.

A template is made from a file that was walked element by element. Another file fits it where its header is the same
bytes but for values that stand in places of their own. Wherever that is not sure, the file doesn't fit and is walked.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from scans.engine.dictionary import is_private_creator
from scans.engine.limits import InspectionLimits
from scans.engine.patient_identity import IDENTITY_TAGS
from scans.engine.readers.dicom_contents import carries_more
from scans.engine.readers.dicom_elements import (
    CHARACTER_SET,
    NOT_IN_FILE,
    PIXEL_DATA,
    TRANSFER_SYNTAX,
    RawElement,
)
from scans.engine.tag_path import TAG_IN_PATH

# A header longer than this holds more than a slice's usual one.
LONGEST_HEADER = 2**20
# Values of a slice may be longer than those of the one before: so many bytes more are read with its header.
SLACK_BYTES = 4096
# The length of an implicit element can't be taken for the two letters of a VR below this.
LONGEST_IMPLICIT_VALUE = 0x4000
SHORT_HEADER_BYTES = 8
# A file that differs in more values is no slice; comparing would cost more than walking it.
MOST_CHANGED_VALUES = 200
# What the rest of the file is understood by: where one of these changes, nothing else can be taken as it was.
GOVERNING_TAGS = IDENTITY_TAGS | {CHARACTER_SET, TRANSFER_SYNTAX}


class Fit(NamedTuple):
    """A file that fits: the values that differ by the number of their element, and the offset of the pixel data."""

    values: dict[int, bytes]
    pixels_at: int


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a value may change: element number, offsets in the template's header, how long its length is written.

    `lengths` are those that a value may have here: inside a sequence one, as its own length would change with it.
    """

    number: int
    length_at: int
    length_bytes: int
    value_end: int
    lengths: range


@dataclass(frozen=True, slots=True)
class _Step:
    """Bytes that all slices share, from `start` on in the template's header, and the place that follows; None at the end."""

    start: int
    shared: bytes
    place: _Place | None


class SliceTemplate:
    """The header of a walked file, split at the values in which other files were seen to differ."""

    def __init__(self, header: bytes, places: Sequence[_Place]) -> None:
        self._places = places
        self._starts = [place.length_at for place in places]
        self._steps = [_Step(0, header, None)]
        self.bytes_to_read = len(header) + SLACK_BYTES

    def fit(self, head: bytes) -> Fit | None:
        """Compare the first `bytes_to_read` bytes of a file; None where it is no slice like this one."""
        steps, values, position, number = self._steps, {}, 0, 0
        while number < len(steps):
            step = steps[number]
            if not head.startswith(step.shared, position):
                split = self._split(step, _first_difference(step.shared, head, position))
                if split is None or len(steps) > MOST_CHANGED_VALUES:
                    return None
                steps = [*steps[:number], *split, *steps[number + 1 :]]
                continue
            position += len(step.shared)
            place = step.place
            if place is not None:
                length = int.from_bytes(head[position : position + place.length_bytes], "little")
                position += place.length_bytes
                if length not in place.lengths:
                    return None
                values[place.number] = head[position : position + length]
                position += length
            number += 1
        if position > len(head):
            return None
        self._steps = steps
        return Fit(values, position)

    def _split(self, step: _Step, offset: int) -> tuple[_Step, _Step] | None:
        """The step in two, around the value that holds the byte at `offset` of its shared bytes."""
        at = bisect_right(self._starts, step.start + offset) - 1
        if at < 0:
            return None
        place = self._places[at]
        before, after = place.length_at - step.start, place.value_end - step.start
        if before < 0 or offset >= after:
            return None
        return (
            _Step(step.start, step.shared[:before], place),
            _Step(place.value_end, step.shared[after:], step.place),
        )


def can_have_slices(elements: Sequence[RawElement], size: int, limits: InspectionLimits) -> bool:
    """Whether other files may be slices like this one of `size` bytes: one that ends with its pixel data.

    Its header has to stay far from every limit that counts over a whole file.
    """
    if not elements:
        return False
    pixels = elements[-1]
    return (
        pixels.tag in PIXEL_DATA
        and len(pixels.path) == TAG_IN_PATH
        and pixels.is_little
        and pixels.value_end == size
        and 0
        < pixels.header_at
        <= min(LONGEST_HEADER, limits.value_bytes, limits.all_values_bytes) - SLACK_BYTES
    )


def template_of(header: bytes, elements: Sequence[RawElement]) -> SliceTemplate:
    """A template from the elements of a walked file, of which `header` is what stands before its pixel data."""
    places = [place for number, e in enumerate(elements) if (place := _place(number, e, header)) is not None]
    return SliceTemplate(header, places)


def _place(number: int, element: RawElement, header: bytes) -> _Place | None:
    """Where this element's value may change; None for what shapes the file or is not written in the usual way."""
    tag = element.tag
    is_shaping = tag in GOVERNING_TAGS or is_private_creator(tag) or carries_more(tag)
    if is_shaping or element.value is None or element.header_at == NOT_IN_FILE:
        return None
    encoded = header[element.header_at : element.value_at]
    is_explicit = encoded[4:6] == element.vr.encode() or encoded[4:6] == b"UN"
    length_bytes = 2 if is_explicit and len(encoded) == SHORT_HEADER_BYTES else 4
    if int.from_bytes(encoded[-length_bytes:], "little") != element.length:
        return None
    if len(element.path) > TAG_IN_PATH:
        lengths = range(element.length, element.length + 1)
    else:
        lengths = range(LONGEST_HEADER if is_explicit else LONGEST_IMPLICIT_VALUE)
    return _Place(number, element.value_at - length_bytes, length_bytes, element.value_end, lengths)


def _first_difference(shared: bytes, head: bytes, position: int) -> int:
    """The offset in `shared` of the first byte that `head` does not have from `position` on."""
    same, differs = 0, len(shared)
    while differs - same > 1:
        middle = (same + differs) // 2
        if head.startswith(shared[same:middle], position + same):
            same = middle
        else:
            differs = middle
    return same
