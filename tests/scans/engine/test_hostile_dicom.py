"""Crafted files at the real limits: each ends with one sentence, and what stands in front is told."""

import resource
import struct
import zlib

import pytest
from pydicom.charset import python_encoding
from pydicom.uid import DeflatedExplicitVRLittleEndian

from tests.scans.inspecting import found, inspect_one
from tests.scans.studies import PATIENT_NAME, ct_file, ct_study, encoded

UNDEFINED = 0xFFFFFFFF
PIXELS_BYTES = 44
FRONT = ct_file()[:-PIXELS_BYTES]
PIXELS = ct_file()[-PIXELS_BYTES:]
MOST_KIB = 512 * 1024
MANY = 1_000_000


def long_element(group: int, element: int, vr: bytes, length: int) -> bytes:
    return struct.pack("<HH2sHI", group, element, vr, 0, length)


def tag_and_length(group: int, element: int, length: int) -> bytes:
    return struct.pack("<HHI", group, element, length)


ITEM, OPEN_ITEM = tag_and_length(0xFFFE, 0xE000, 0), tag_and_length(0xFFFE, 0xE000, UNDEFINED)
OPEN_SEQUENCE = long_element(0x0040, 0x0275, b"SQ", UNDEFINED)
OPEN_UNKNOWN = long_element(0x0041, 0x1001, b"UN", UNDEFINED)
# What is inside unknown VRs is implicit.
OPEN_IN_UNKNOWN = tag_and_length(0x0041, 0x1001, UNDEFINED)
OPEN_IMPLICIT = tag_and_length(0x0040, 0x0275, UNDEFINED)
SEQUENCE_END = tag_and_length(0xFFFE, 0xE0DD, 0)


def sized_nesting(depth: int) -> bytes:
    """Sequences and items that all say how long they are."""
    content = b""
    for _ in range(depth):
        content = tag_and_length(0xFFFE, 0xE000, len(content)) + content
        content = long_element(0x0040, 0x0275, b"SQ", len(content)) + content
    return content


def hidden_nesting(depth: int) -> bytes:
    """Private values of unknown VR, each with a sequence inside."""
    content = b""
    for _ in range(depth):
        content = tag_and_length(0xFFFE, 0xE000, len(content)) + content
        content = tag_and_length(0x0041, 0x1001, len(content)) + content
    return long_element(0x0041, 0x1001, b"UN", len(content)) + content


def deflated(body: bytes, mebibytes: int) -> bytes:
    """A deflated file: the front, `body`, and a text of so many mebibytes in pieces of one."""
    file = encoded(ct_study(), DeflatedExplicitVRLittleEndian)
    meta_end = 132 + 12 + struct.unpack("<I", file[140:144])[0]
    plain_meta_end = 132 + 12 + struct.unpack("<I", FRONT[140:144])[0]
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    head = packer.compress(FRONT[plain_meta_end:] + body) + packer.flush(zlib.Z_FULL_FLUSH)
    piece = long_element(0x0040, 0xA160, b"UT", 2**20 - 12).ljust(2**20, b"a")
    # After a full flush every piece is packed into the same bytes.
    packed = packer.compress(piece) + packer.flush(zlib.Z_FULL_FLUSH)
    return file[:meta_end] + head + packed * mebibytes + packer.flush()


BOMBS = {
    "sequences 5,000 deep": (lambda: FRONT + (OPEN_SEQUENCE + OPEN_ITEM) * 5000, "64 levels"),
    "sequences 100,000 deep in implicit VR": (lambda: FRONT + (OPEN_IMPLICIT + OPEN_ITEM) * 100_000, "64 levels"),
    "sized sequences 300 deep": (lambda: FRONT + sized_nesting(300), "64 levels"),
    "unknown VRs 5,000 deep": (lambda: FRONT + OPEN_UNKNOWN + OPEN_ITEM + (OPEN_IN_UNKNOWN + OPEN_ITEM) * 5000, "64 levels"),
    "a million empty items": (lambda: FRONT + OPEN_SEQUENCE + ITEM * MANY, "100,000 parts"),
    "a million elements": (
        lambda: FRONT + OPEN_SEQUENCE + OPEN_ITEM + struct.pack("<HH2sH", 0x0041, 0x1010, b"LO", 0) * MANY, "500,000",
    ),
    "a million fragments and no end": (
        lambda: FRONT + long_element(0x7FE0, 0x0010, b"OB", UNDEFINED) + ITEM * MANY, "ends in the middle",
    ),
    "a length of 0xFFFFFFFE": (lambda: FRONT + long_element(0x0040, 0xA160, b"UT", 0xFFFFFFFE), "ends in the middle"),
    "a length past the end": (lambda: FRONT + long_element(0x0040, 0xA160, b"UT", 5000) + b"x", "ends in the middle"),
    "an item past the end": (
        lambda: FRONT + OPEN_SEQUENCE + tag_and_length(0xFFFE, 0xE000, 0xFFFFFF00), "ends in the middle",
    ),
    "a sequence without end": (lambda: FRONT + OPEN_SEQUENCE + OPEN_ITEM, "ends in the middle"),
    "an item where none can be": (lambda: FRONT + ITEM, ""),
    "a deflated gibibyte": (lambda: deflated(b"", 1024), "256 MB"),
    "four deflated gibibytes": (lambda: deflated(b"", 4096), "256 MB"),
    "deflated sequences without end": (lambda: deflated((OPEN_SEQUENCE + OPEN_ITEM) * 5000, 0), "64 levels"),
    "deflated and then damaged": (lambda: deflated(b"", 3)[:-2000] + b"\xff" * 50, ""),
}  # fmt: skip


@pytest.mark.parametrize(("make", "said"), BOMBS.values(), ids=BOMBS)
def test_a_bomb_ends_with_a_sentence_and_what_stands_in_front_is_told(make, said):
    content = make()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    report = inspect_one(content)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < MOST_KIB
    assert said in report.error
    assert found(report)["(0010,0010)"].value == PATIENT_NAME


HARMLESS = {
    "unknown values 200 deep in each other": FRONT + hidden_nesting(200) + PIXELS,
    "zeros behind the pixels": FRONT + PIXELS + bytes(4096),
    "an end of a sequence that never began": FRONT + SEQUENCE_END + PIXELS,
    "a length of items that is too long by one": FRONT
    + long_element(0x0040, 0x0275, b"SQ", 9)
    + ITEM
    + PIXELS,
}


@pytest.mark.parametrize("content", HARMLESS.values(), ids=HARMLESS)
def test_what_is_odd_and_harmless_is_read(content):
    assert found(inspect_one(content))["(0010,0010)"].value == PATIENT_NAME


def test_both_of_two_repeated_elements_are_shown():
    again = struct.pack("<HH2sH", 0x0010, 0x0010, b"PN", 10) + b"Quist^Ada "
    names = [e.value for e in inspect_one(FRONT + again + PIXELS).elements if e.path == "(0010,0010)"]
    assert names == [PATIENT_NAME, "Quist^Ada"]


def test_what_stands_behind_the_pixels_is_shown():
    behind = struct.pack("<HH2sH", 0x7FE1, 0x1010, b"LO", 10) + b"Zabriskie "
    assert found(inspect_one(FRONT + PIXELS + behind))["(7FE1,1010)"].level == "direct"


NAMES = [
    b"Buc^J\xe9r\xf4me",
    b"\x1b$B;3ED\x1b(B^\x1b$B",
    b"\x81\x30\x81\x30\xff\xfe",
    b"A\x00\x07\x9b31m^\x1b[31m",
    b"\xe2\x80\xae^gpj",
]


@pytest.mark.parametrize("name", NAMES, ids=range(len(NAMES)))
@pytest.mark.parametrize(
    "character_set",
    [*python_encoding, "\\ISO 2022 IR 87\\", "ISO_IR 6\\\\\\", "ISO 2022 IR 149\\GB18030", "?"],
)
def test_no_character_set_lets_a_control_character_through(character_set, name):
    raw = name.ljust(len(name) + len(name) % 2)
    content = ct_file(PatientName="N" * len(raw)).replace(b"N" * len(raw), raw)
    term = character_set.encode().ljust(len(character_set) + len(character_set) % 2)
    content = content.replace(
        struct.pack("<HH2sH", 8, 5, b"CS", 10) + b"ISO_IR 192",
        struct.pack("<HH2sH", 8, 5, b"CS", len(term)) + term,
    )
    value = found(inspect_one(content))["(0010,0010)"].value
    assert value.isprintable()
