"""Reading and checking photos and scanned pages as a sandboxed child does it: apart from `consent.sandboxed`, since this
loads the models of the reader."""

from collections.abc import Iterator
from typing import Any, BinaryIO

from consent.optical.page_reading import read_page
from consent.optical.pdf_pages import PdfPages
from consent.optical.photos import open_photo
from consent.reading.page_joining import LinedPage, join_pages
from consent.reading.read_document import PageRead, ReadDocument
from consent.reading.reading import checked, read_document
from consent.sandboxed import events


def check_photos(arguments: dict[str, Any], files: list[BinaryIO]) -> Iterator[dict[str, Any]]:
    """`files` are photos of the pages of one form, in order; arguments and events as `consent.sandboxed.check` has them."""
    yield from events(_read_photos(files), arguments)


def check_scan(arguments: dict[str, Any], files: list[BinaryIO]) -> Iterator[dict[str, Any]]:
    """`files` holds one PDF; its pages without a text layer are read from their pictures."""
    yield from events(_read_scan(files[0]), arguments)


def _read_photos(files: list[BinaryIO]) -> Iterator[PageRead | ReadDocument]:
    pages: list[LinedPage] = []
    for number, photo in enumerate(files, start=1):
        pages.append(read_page(open_photo(photo)))
        yield PageRead(number, len(files))
    yield checked(join_pages(pages))


def _read_scan(source: BinaryIO) -> Iterator[PageRead | ReadDocument]:
    pictures = PdfPages(source)
    yield from read_document(source, lambda index: read_page(pictures.draw(index)))
