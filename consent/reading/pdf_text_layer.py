"""PDF files (ISO 32000) by their text layer, page by page; pages without one may be given to a reader of pictures."""

import itertools
from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from typing import Any, BinaryIO, Final

import pypdf

from consent.reading.limits import (
    FEWEST_LETTERS_OF_A_PAGE,
    MAX_CHARACTERS,
    MAX_PDF_BYTES,
    MAX_PDF_PAGES,
    MAX_SCANNED_PAGES,
)
from consent.reading.page_joining import LinedPage, join_pages
from consent.reading.page_line import Hiding, LineBreak, PageLine
from consent.reading.pdf_visibility import Visibility
from consent.reading.read_document import PageRead, ReadDocument
from consent.reading.unreadable import UnreadableDocument
from patientprivacy.pdf_faults import PDF_FAULTS

# Index of a page -> its lines, read from its picture.
ReadPicture = Callable[[int], LinedPage]

# Lines further apart than this many times their usual distance are paragraphs.
PARAGRAPH_GAP: Final = 1.4
# In points; what stands closer is raised or lowered within its line.
SMALLEST_PITCH: Final = 6


def read_pdf(
    source: BinaryIO, size: int, read_picture: ReadPicture | None = None
) -> Generator[PageRead, None, ReadDocument]:
    """Yields PageRead for each page. Raises UnreadableDocument. Without `read_picture`, pictures stay unread."""
    if size > MAX_PDF_BYTES:
        raise UnreadableDocument("too-large")
    reader, total = _opened(source)
    if total > MAX_PDF_PAGES:
        raise UnreadableDocument("too-many-pages")
    pages: list[LinedPage] = []
    unread: list[int] = []
    characters = pictures = 0
    for number in range(1, total + 1):
        page = _text_layer(reader, number - 1)
        if letters_of(page) < FEWEST_LETTERS_OF_A_PAGE and _shows_pictures(reader, number - 1):
            if read_picture is not None and pictures < MAX_SCANNED_PAGES:
                pictures += 1
                page = read_picture(number - 1)
            else:
                unread.append(number)
        pages.append(page)
        characters += sum(len(line.text) for line in page.lines)
        if characters > MAX_CHARACTERS:
            raise UnreadableDocument("too-long")
        yield PageRead(number, total)
    return join_pages(pages, unread)


def letters_of(page: LinedPage) -> int:
    return sum(character.isalpha() for line in page.lines for character in line.text)


def _opened(source: BinaryIO) -> tuple[pypdf.PdfReader, int]:
    try:
        reader = pypdf.PdfReader(source)
        if reader.is_encrypted and not reader.decrypt(""):
            raise UnreadableDocument("locked")
        return reader, len(reader.pages)
    except UnreadableDocument:
        raise
    except PDF_FAULTS:
        raise UnreadableDocument("damaged") from None


def _shows_pictures(reader: pypdf.PdfReader, index: int) -> bool:
    """Whether a page draws a picture, or a part that may hold one."""
    try:
        resources: Any = reader.pages[index].get("/Resources", {})
        return bool(resources.get_object().get("/XObject"))
    except PDF_FAULTS:
        return True


def _text_layer(reader: pypdf.PdfReader, index: int) -> LinedPage:
    """One page's lines; a page that breaks the standard costs itself alone."""
    try:
        page = reader.pages[index]
        box = tuple(float(each) for each in page.mediabox)
        pieces = _Pieces(Visibility((box[0], box[1], box[2], box[3])))
        text = page.extract_text(
            visitor_operand_before=pieces.visibility.before_operand, visitor_text=pieces.add
        )
        if "".join(piece.text for piece in pieces.found) == text:
            return LinedPage(_lines(pieces.found))
        return LinedPage(tuple(PageLine(line) for line in text.split("\n")))
    except PDF_FAULTS:
        return LinedPage(())


@dataclass(frozen=True, slots=True)
class _Piece:
    text: str
    height: float
    hiding: Hiding


@dataclass(slots=True)
class _Pieces:
    """What pypdf gives to its `visitor_text`."""

    visibility: Visibility
    found: list[_Piece] = field(default_factory=list)

    def add(self, text: str, cm: list[float], tm: list[float], _font: Any, font_size: float) -> None:
        hiding = self.visibility.hiding_of(cm, tm, font_size)
        if text:
            self.found.append(
                _Piece(text, tm[4] * cm[1] + tm[5] * cm[3] + cm[5], hiding if text.strip() else "")
            )


def _lines(pieces: list[_Piece]) -> tuple[PageLine, ...]:
    """The pieces as lines, with an empty line where the page leaves a gap."""
    lines: list[PageLine] = []
    heights: list[float] = []
    before: LineBreak = "\n"
    for piece in pieces:
        for place, words in enumerate(piece.text.split("\n")):
            if place:
                before = "\n"
            if words.strip() or (words and not before):
                lines.append(PageLine(words, before, hiding=piece.hiding))
                heights.append(piece.height)
                before = ""
    return _with_paragraphs(lines, heights)


def _with_paragraphs(lines: list[PageLine], heights: list[float]) -> tuple[PageLine, ...]:
    begins = [place for place, line in enumerate(lines) if line.before]
    drops = {b: heights[a] - heights[b] for a, b in itertools.pairwise(begins)}
    usual = _usual(drops)
    return tuple(
        PageLine(line.text, "\n\n", line.corners, line.hiding)
        if usual and (drops.get(place, 0) > PARAGRAPH_GAP * usual or drops.get(place, 0) < -usual)
        else line
        for place, line in enumerate(lines)
    )


def _usual(drops: dict[int, float]) -> float:
    """The distance of lines in running text: that of the closest lines, but for a few."""
    down = sorted(drop for drop in drops.values() if drop > SMALLEST_PITCH)
    return down[len(down) // 8] if down else 0.0
