"""Broken copies of real files: the same ones for the same seed."""

import random
import re
import struct
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pydicom

PYDICOM_DATA = Path(pydicom.__file__).parent / "data"
# Most of a longer file is pixels, which are passed over unread.
LONGEST_SEED = 100_000
VRS = b"AE AS AT CS DA DS DT FD FL IS LO LT OB OD OF OL OV OW PN SH SL SQ SS ST SV TM UC UI UL UN UR US UT UV".split()
VR_AT = re.compile(b"|".join(VRS))
DELIMITERS = (b"\xfe\xff\x00\xe0", b"\xfe\xff\x0d\xe0", b"\xfe\xff\xdd\xe0")
LENGTHS = (0, 1, 2, 3, 0x7F, 0xFF, 0x100, 0xFFFF, 0x10000, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFE, 0xFFFFFFFF)
MOST_CHANGES = 6

Mutation = Callable[[bytearray, random.Random], None]


def real_files() -> list[bytes]:
    """The files in pydicom's wheel that are short enough, largest variety first: every kind once."""
    paths = sorted(path for path in PYDICOM_DATA.rglob("*") if path.is_file() and path.suffix != ".py")
    return [path.read_bytes() for path in paths if 0 < path.stat().st_size <= LONGEST_SEED]


def mutants(files: Sequence[bytes], count: int, seed: int) -> Iterator[bytes]:
    """`count` broken copies, of each file in turn."""
    chance = random.Random(seed)
    for number in range(count):
        content = bytearray(files[number % len(files)])
        for _ in range(chance.randint(1, MOST_CHANGES)):
            chance.choice(MUTATIONS)(content, chance)
        yield bytes(content)


def _flip_bit(content: bytearray, chance: random.Random) -> None:
    if content:
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)


def _change_length(content: bytearray, chance: random.Random) -> None:
    """Another length after the letters of a VR or after an item's tag."""
    at, length = _place_of_vr(content, chance) + 2, chance.choice(LENGTHS)
    if chance.random() < 0.5:
        content[at : at + 2] = struct.pack("<H", length & 0xFFFF)
    else:
        at = chance.choice((at + 2, content.find(DELIMITERS[0], chance.randrange(len(content) + 1)) + 4))
        content[at : at + 4] = struct.pack("<I", length)


def _swap_vr(content: bytearray, chance: random.Random) -> None:
    at = _place_of_vr(content, chance)
    content[at : at + 2] = chance.choice(VRS)


def _insert_delimiter(content: bytearray, chance: random.Random) -> None:
    at = chance.randrange(len(content) + 1)
    content[at:at] = chance.choice(DELIMITERS) + struct.pack("<I", chance.choice(LENGTHS))


def _splice(content: bytearray, chance: random.Random) -> None:
    """A piece from one place put over, or into, another."""
    start, target = chance.randrange(len(content) + 1), chance.randrange(len(content) + 1)
    piece = content[start : start + chance.choice((8, 64, 512, 4096))]
    content[target : target + chance.choice((0, len(piece)))] = piece


def _truncate(content: bytearray, chance: random.Random) -> None:
    del content[chance.randrange(len(content) + 1) :]


def _fill(content: bytearray, chance: random.Random) -> None:
    at, length = chance.randrange(len(content) + 1), chance.choice((1, 4, 16, 256))
    content[at : at + length] = bytes([chance.randrange(256)]) * length


def _place_of_vr(content: bytearray, chance: random.Random) -> int:
    """The offset of two letters that may be a VR; any offset where there are none."""
    after = chance.randrange(len(content) + 1)
    found = VR_AT.search(content, after) or VR_AT.search(content)
    return found.start() if found else after


MUTATIONS: tuple[Mutation, ...] = (
    _flip_bit, _flip_bit, _change_length, _change_length, _swap_vr, _insert_delimiter, _splice, _truncate, _fill,
)  # fmt: skip
