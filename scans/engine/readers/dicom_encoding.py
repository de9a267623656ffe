"""Where a DICOM dataset begins in a file and how it is encoded: preamble, file meta information, transfer syntax."""

import io
import zlib
from dataclasses import dataclass
from typing import BinaryIO

from scans.engine.errors import LimitExceeded, UnreadableFile
from scans.engine.readers.dicom_elements import KNOWN_VRS
from scans.engine.wording import READING

PREAMBLE_BYTES = 128
MAGIC = b"DICM"
# Deflated explicit little endian, and JPIP Referenced Deflate and its HTJ2K twin.
DEFLATED = {"1.2.840.10008.1.2.1.99", "1.2.840.10008.1.2.4.95", "1.2.840.10008.1.2.4.205"}
FIRST_GROUPS = {0x0002, 0x0004, 0x0008, 0x0010}
LONGEST_FIRST_VALUE = 4096
INFLATE_STEP = 64 * 1024


@dataclass(frozen=True, slots=True)
class Encoding:
    """How the elements of a dataset are written."""

    is_explicit: bool
    is_little: bool


def has_preamble(head: bytes) -> bool:
    return head[PREAMBLE_BYTES : PREAMBLE_BYTES + 4] == MAGIC


def starts_with_element(head: bytes) -> bool:
    """Whether a file without preamble begins with a plausible first element of a DICOM dataset."""
    if len(head) < 8:
        return False
    encoding = guess_encoding(head)
    order = "little" if encoding.is_little else "big"
    group, element = (int.from_bytes(head[at : at + 2], order) for at in (0, 2))  # type: ignore[arg-type]
    if group not in FIRST_GROUPS or element > 0x0FFF:
        return False
    if encoding.is_explicit:
        return True
    length = int.from_bytes(head[4:8], "little")
    return length <= LONGEST_FIRST_VALUE and (element != 0 or length == 4)


def guess_encoding(head: bytes) -> Encoding:
    """The encoding that the first element shows. Its bytes are believed, not the transfer syntax: files exist that lie."""
    is_big = int.from_bytes(head[:2], "big") in FIRST_GROUPS and int.from_bytes(head[:2], "little") > 0xFF
    return Encoding(is_explicit=head[4:6] in KNOWN_VRS, is_little=not is_big)


class InflatingReader(io.RawIOBase):
    """Inflates a raw deflate stream step by step, forward only; never holds more than one step."""

    def __init__(self, source: BinaryIO, limit: int) -> None:
        self._source = source
        self._limit = limit
        self._inflater = zlib.decompressobj(-zlib.MAX_WBITS)
        self._position = 0
        self._ready = b""

    def readable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._position

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        if not self._ready:
            self._ready = self._inflate()
        part = self._ready[: len(buffer)]
        self._ready = self._ready[len(part) :]
        buffer[: len(part)] = part
        self._position += len(part)
        if self._position > self._limit:
            raise LimitExceeded(READING["inflates too far"].en)
        return len(part)

    def _inflate(self) -> bytes:
        while not self._inflater.eof:
            packed = self._inflater.unconsumed_tail or self._source.read(INFLATE_STEP)
            if not packed:
                return b""
            try:
                out = self._inflater.decompress(packed, INFLATE_STEP)
            except zlib.error:
                raise UnreadableFile(READING["damaged compression"].en) from None
            if out:
                return out
        return b""
