"""Read a document, whatever kind it is of: PDF page by page, Word file, web page, plain text.

Bytes in, text out, no Django. What a document says is never followed as an instruction: no link, no external part, no
script, no entity. Photos and scanned pages are read by `consent.optical`, on a server alone.
"""

import io
from collections.abc import Iterator
from typing import BinaryIO

from consent.reading.html_page import looks_like_html, read_html
from consent.reading.limits import FEWEST_LETTERS, MAX_CHARACTERS, MAX_TEXT_BYTES
from consent.reading.pdf_text_layer import ReadPicture, read_pdf
from consent.reading.plain_text import decode, read_plain_text
from consent.reading.read_document import PageRead, ReadDocument
from consent.reading.source_kind import HEAD_BYTES, kind_of_source
from consent.reading.unreadable import UnreadableDocument
from consent.reading.word_document import read_word_document


def read_document(
    source: BinaryIO, read_picture: ReadPicture | None = None
) -> Iterator[PageRead | ReadDocument]:
    """Yields PageRead for each page of a PDF, then one ReadDocument. Raises UnreadableDocument.

    `read_picture` reads the page of a PDF that is a picture; without it, such pages stay unread.
    """
    size = source.seek(0, io.SEEK_END)
    source.seek(0)
    head = source.read(HEAD_BYTES)
    source.seek(0)
    if not size:
        raise UnreadableDocument("empty")
    match kind_of_source(head):
        case "photo":
            raise UnreadableDocument("photo")
        case "pdf":
            document = yield from read_pdf(source, size, read_picture)
        case "zip":
            document = read_word_document(source, size)
        case _:
            document = _read_text(source, size)
    if document.unread_pages and _letters(document) < FEWEST_LETTERS:
        raise UnreadableDocument("scanned")
    yield checked(document)


def checked(document: ReadDocument) -> ReadDocument:
    """The document, if it has words, and not too many. Raises UnreadableDocument."""
    if len(document.text) > MAX_CHARACTERS:
        raise UnreadableDocument("too-long")
    if _letters(document) < FEWEST_LETTERS:
        raise UnreadableDocument("no-text")
    return document


def _letters(document: ReadDocument) -> int:
    return sum(character.isalpha() for character in document.text)


def _read_text(source: BinaryIO, size: int) -> ReadDocument:
    if size > MAX_TEXT_BYTES:
        raise UnreadableDocument("too-long")
    text = decode(source.read())
    return read_html(text) if looks_like_html(text) else read_plain_text(text)
