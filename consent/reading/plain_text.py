"""Plain text of any usual encoding."""

import codecs

from consent.reading.read_document import ReadDocument
from consent.reading.unreadable import UnreadableDocument

# The sandbox closes the file system before the first byte is read, and Python loads codecs from files.
for _encoding in (
    "utf-8", "utf-8-sig", "utf-16", "utf-16-be", "utf-16-le", "cp1252", "latin-1", "cp437", "mac-roman",
):  # fmt: skip
    codecs.lookup(_encoding)


def decode(raw: bytes) -> str:
    """The characters of `raw`. Raises UnreadableDocument where it is no text."""
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return raw.decode("utf-16", "replace")
    if b"\x00" in raw:
        raise UnreadableDocument("unknown")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")


def read_plain_text(text: str) -> ReadDocument:
    return ReadDocument(text.removeprefix("\ufeff"))
