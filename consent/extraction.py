"""Turn a document into plain text: PDF page by page, DOCX, HTML, plain text.

Pure: bytes in, text out, no Django, so that it runs in a sandboxed child and in a browser tab alike. What a document
says is never followed as an instruction: no link, no external part, no script, no entity. Limits: threats.md, part 1.
"""

import codecs
import io
import zipfile
import zlib
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import BinaryIO, Literal
from xml.etree import ElementTree

import pypdf
from pypdf.errors import PyPdfError

MIB = 2**20
MAX_PDF_BYTES = 50 * MIB
MAX_PDF_PAGES = 300
MAX_DOCX_BYTES = 20 * MIB
MAX_DOCX_UNPACKED = 200 * MIB
MAX_DOCX_ENTRIES = 2_000
MAX_TEXT_BYTES = 8 * MIB
MAX_CHARACTERS = 1_000_000
FEWEST_LETTERS = 20

# The sandbox closes the file system before the first byte is read, and Python loads codecs from files.
for _encoding in (
    "utf-8",
    "utf-8-sig",
    "utf-16",
    "utf-16-be",
    "utf-16-le",
    "cp1252",
    "latin-1",
    "cp437",
    "mac-roman",
):
    codecs.lookup(_encoding)

Problem = Literal[
    "empty", "too-large", "too-long", "too-many-pages", "photo", "no-text", "locked", "damaged", "unknown"
]

_PHOTO_SIGNS = (b"\xff\xd8\xff", b"\x89PNG", b"II*\x00", b"MM\x00*", b"GIF8")
_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_DOCX_PARTS = ("word/document.xml", "word/footnotes.xml", "word/endnotes.xml")


class UnreadableDocument(Exception):
    """No text could be read; `problem` says why."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem)
        self.problem: Problem = problem


@dataclass(frozen=True, slots=True)
class PageRead:
    """Progress: page `number` of `total` is read."""

    number: int
    total: int


@dataclass(frozen=True, slots=True)
class DocumentText:
    """The end: the whole text, pages parted by an empty line."""

    text: str


def extract_text(source: BinaryIO) -> Iterator[PageRead | DocumentText]:
    """Read a document; yields PageRead for each page of a PDF, then one DocumentText. Raises UnreadableDocument.

    What kind of document it is, its content says, never its name.
    """
    size = source.seek(0, io.SEEK_END)
    source.seek(0)
    head = source.read(1024)
    source.seek(0)
    if not size:
        raise UnreadableDocument("empty")
    if (
        head.startswith(_PHOTO_SIGNS)
        or head[4:12] in {b"ftypheic", b"ftypmif1", b"ftypheix"}
        or head[8:12] == b"WEBP"
    ):
        raise UnreadableDocument("photo")
    if b"%PDF-" in head:
        text = yield from _pdf_text(source, size)
    elif head.startswith(b"PK"):
        text = _docx_text(source, size)
    else:
        text = _plain_or_html_text(source, size)
    if len(text) > MAX_CHARACTERS:
        raise UnreadableDocument("too-long")
    if sum(character.isalpha() for character in text) < FEWEST_LETTERS:
        raise UnreadableDocument("no-text")
    yield DocumentText(text)


def _pdf_text(source: BinaryIO, size: int) -> Generator[PageRead, None, str]:
    if size > MAX_PDF_BYTES:
        raise UnreadableDocument("too-large")
    try:
        reader = pypdf.PdfReader(source)
        if reader.is_encrypted and not reader.decrypt(""):
            raise UnreadableDocument("locked")
        total = len(reader.pages)
    except UnreadableDocument:
        raise
    except _PDF_FAULTS:
        raise UnreadableDocument("damaged") from None
    if total > MAX_PDF_PAGES:
        raise UnreadableDocument("too-many-pages")
    pages: list[str] = []
    characters = 0
    for number in range(1, total + 1):
        pages.append(_page_text(reader, number - 1))
        characters += len(pages[-1])
        if characters > MAX_CHARACTERS:
            raise UnreadableDocument("too-long")
        yield PageRead(number, total)
    return "\n\n".join(pages)


# pypdf raises these, beside its own errors, on files that break the standard.
_PDF_FAULTS = (
    PyPdfError,
    ValueError,
    KeyError,
    TypeError,
    IndexError,
    AttributeError,
    RecursionError,
    OSError,
    ArithmeticError,
    NotImplementedError,
    AssertionError,
)


def _page_text(reader: pypdf.PdfReader, index: int) -> str:
    """One page's text; a page that breaks the standard costs itself alone."""
    try:
        return reader.pages[index].extract_text()
    except _PDF_FAULTS:
        return ""


def _docx_text(source: BinaryIO, size: int) -> str:
    if size > MAX_DOCX_BYTES:
        raise UnreadableDocument("too-large")
    try:
        with zipfile.ZipFile(source) as archive:
            entries = {entry.filename: entry for entry in archive.infolist()}
            if "word/document.xml" not in entries or len(entries) > MAX_DOCX_ENTRIES:
                raise UnreadableDocument("unknown")
            budget = MAX_DOCX_UNPACKED
            parts: list[str] = []
            for name in _DOCX_PARTS:
                if name in entries:
                    with archive.open(entries[name]) as part:
                        xml = part.read(budget + 1)
                    budget -= len(xml)
                    if budget < 0:
                        raise UnreadableDocument("too-large")
                    parts.append(_word_text(xml))
            return "\n".join(parts)
    except (
        zipfile.BadZipFile,
        zlib.error,
        OSError,
        RuntimeError,
        NotImplementedError,
        EOFError,
        ElementTree.ParseError,
        KeyError,
        ValueError,
    ):
        raise UnreadableDocument("damaged") from None


def _word_text(xml: bytes) -> str:
    """The paragraphs of a part. OOXML forbids a DOCTYPE, and without one there are no entities to expand."""
    if b"<!DOCTYPE" in xml[:4096].upper() or b"<!ENTITY" in xml or b"\x00" in xml[:64]:
        raise UnreadableDocument("damaged")
    lines: list[str] = []
    words: list[str] = []
    for _event, element in ElementTree.iterparse(io.BytesIO(xml)):  # noqa: S314 (no DOCTYPE: see above)
        tag = element.tag.removeprefix(_WORD)
        if tag == "t":
            words.append(element.text or "")
        elif tag == "tab":
            words.append("\t")
        elif tag in {"br", "cr"}:
            words.append("\n")
        elif tag == "numPr":
            words.insert(0, "• ")
        elif tag == "p":
            lines.append("".join(words))
            words.clear()
            element.clear()
    return "\n".join(lines)


def _plain_or_html_text(source: BinaryIO, size: int) -> str:
    if size > MAX_TEXT_BYTES:
        raise UnreadableDocument("too-long")
    text = _decoded(source.read())
    opening = text.lstrip()[:512].lower()
    if (
        opening.startswith(("<!doctype html", "<html"))
        or "<body" in opening
        or "<p>" in opening
        or "<div" in opening
    ):
        parser = _VisibleText()
        parser.feed(text)
        parser.close()
        return parser.text()
    return text.removeprefix("\ufeff")


def _decoded(raw: bytes) -> str:
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return raw.decode("utf-16", "replace")
    if b"\x00" in raw:
        raise UnreadableDocument("unknown")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")


class _VisibleText(HTMLParser):
    """The text of a page, a line for each block; scripts and styles left out."""

    _BLOCKS = frozenset(
        [
            "address",
            "article",
            "aside",
            "blockquote",
            "br",
            "dd",
            "div",
            "dl",
            "dt",
            "fieldset",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "table",
            "tr",
            "ul",
        ]
    )
    _PARAGRAPHS = frozenset(["p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "section"])
    _UNSEEN = frozenset(["script", "style", "template", "noscript", "title", "head"])

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._parts: list[str] = []
        self._unseen_depth = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in self._UNSEEN:
            self._unseen_depth += 1
        elif tag == "body":
            self._unseen_depth = 0
        elif tag in self._BLOCKS:
            self._parts.append("\n\n" if tag in self._PARAGRAPHS else "\n")
            if tag == "li":
                self._parts.append("• ")
        elif tag in {"td", "th"}:
            self._parts.append("\t")

    def handle_endtag(self, tag: str) -> None:
        if tag in self._UNSEEN:
            self._unseen_depth = max(0, self._unseen_depth - 1)
        elif tag in self._PARAGRAPHS:
            self._parts.append("\n\n")

    def handle_data(self, data: str) -> None:
        if not self._unseen_depth:
            self._parts.append(" ".join(data.split()) if data.strip() else " ")

    def text(self) -> str:
        lines = "".join(self._parts).split("\n")
        return "\n".join(line.strip() for line in lines).strip()
