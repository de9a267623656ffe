"""Reads exact pieces of a stranger's file, and inflates with an end in sight."""

import zlib
from typing import BinaryIO

from scans.engine.errors import LimitExceeded, UnreadableFile
from scans.engine.readers.dicom_values import escape_controls
from scans.engine.wording import READING


def read_at(file: BinaryIO, offset: int, length: int) -> bytes:
    """`length` bytes from `offset`; raises UnreadableFile where the file ends before."""
    file.seek(offset)
    piece = file.read(length)
    if len(piece) < length:
        raise UnreadableFile(READING["cut short"].en)
    return piece


def inflated(packed: bytes, limit: int, wbits: int = zlib.MAX_WBITS) -> bytes:
    """A zlib (or, by `wbits`, gzip or raw) stream unpacked; raises where it is damaged or longer than `limit` bytes."""
    inflater = zlib.decompressobj(wbits)
    try:
        unpacked = inflater.decompress(packed, limit)
    except zlib.error:
        raise UnreadableFile(READING["damaged compression"].en) from None
    if inflater.unconsumed_tail and not inflater.eof:
        raise LimitExceeded(READING["field inflates too far"].en)
    return unpacked


def text_from(raw: bytes) -> str:
    """Bytes that should be text: UTF-8 where it fits, else Latin-1; controls made visible."""
    raw = raw.rstrip(b"\0 ")
    try:
        return escape_controls(raw.decode("utf-8"))
    except UnicodeDecodeError:
        return escape_controls(raw.decode("latin-1"))
