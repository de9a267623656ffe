"""The paragraphs of a Word file (DOCX, ECMA-376): its text, foot and end notes. Relationships are never followed."""

import io
import zipfile
import zlib
from typing import BinaryIO, Final
from xml.etree import ElementTree

from consent.reading.limits import MAX_DOCX_BYTES, MAX_DOCX_ENTRIES, MAX_DOCX_UNPACKED
from consent.reading.page_line import Hiding, LineBreak, PageLine
from consent.reading.read_document import ReadDocument, TextBuilder
from consent.reading.unreadable import UnreadableDocument

_WORD: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PARTS: Final = ("word/document.xml", "word/footnotes.xml", "word/endnotes.xml")
_FAULTS: Final = (
    zipfile.BadZipFile, zlib.error, OSError, RuntimeError, NotImplementedError, EOFError, ElementTree.ParseError,
    KeyError, ValueError,
)  # fmt: skip
_OFF: Final = frozenset(["0", "false", "off"])
# In half points (17.3.2.38).
_SMALLEST_SEEN: Final = 4


def read_word_document(source: BinaryIO, size: int) -> ReadDocument:
    """Raises UnreadableDocument."""
    if size > MAX_DOCX_BYTES:
        raise UnreadableDocument("too-large")
    builder = TextBuilder()
    try:
        for xml in _parts(source):
            builder.add_lines(_lines(xml))
    except _FAULTS:
        raise UnreadableDocument("damaged") from None
    return ReadDocument(builder.text(), hidden=tuple(builder.hidden))


def _parts(source: BinaryIO) -> list[bytes]:
    parts: list[bytes] = []
    with zipfile.ZipFile(source) as archive:
        entries = {entry.filename: entry for entry in archive.infolist()}
        if "word/document.xml" not in entries or len(entries) > MAX_DOCX_ENTRIES:
            raise UnreadableDocument("unknown")
        budget = MAX_DOCX_UNPACKED
        for name in _PARTS:
            if name in entries:
                with archive.open(entries[name]) as part:
                    parts.append(part.read(budget + 1))
                budget -= len(parts[-1])
                if budget < 0:
                    raise UnreadableDocument("too-large")
    return parts


def _lines(xml: bytes) -> list[PageLine]:
    """The runs of a part. OOXML forbids a DOCTYPE, and without one there are no entities to expand."""
    if b"<!DOCTYPE" in xml[:4096].upper() or b"<!ENTITY" in xml or b"\x00" in xml[:64]:
        raise UnreadableDocument("damaged")
    lines: list[PageLine] = []
    before: LineBreak = "\n"
    bullet = ""
    words: list[str] = []
    is_shaded = False
    for _event, element in ElementTree.iterparse(io.BytesIO(xml)):  # noqa: S314 (no DOCTYPE: see above)
        match element.tag.removeprefix(_WORD):
            case "t":
                words.append(element.text or "")
            case "tab":
                words.append("\t")
            case "br" | "cr":
                words.append("\n")
            case "numPr":
                bullet = "• "
            case "pPr":
                # Tab stops are no tabs.
                words = []
            case "tcPr":
                is_shaded = _is_shaded(element)
            case "tc":
                is_shaded = False
            case "r":
                if words:
                    lines.append(
                        PageLine(bullet + "".join(words), before, hiding=_hiding(element, is_shaded))
                    )
                    words, bullet, before = [], "", ""
            case "p":
                if before:
                    lines.append(PageLine(bullet, before))
                before, bullet = "\n", ""
                element.clear()
    return lines


def _hiding(run: ElementTree.Element, is_cell_shaded: bool) -> Hiding:
    """How a run keeps its words out of sight (17.3.2); white words on a shaded cell can be seen."""
    properties = run.find(f"{_WORD}rPr")
    if properties is None:
        return ""
    vanish, size, colour = (properties.find(f"{_WORD}{name}") for name in ("vanish", "sz", "color"))
    if vanish is not None and vanish.get(f"{_WORD}val", "true") not in _OFF:
        return "style"
    if size is not None and _number(size.get(f"{_WORD}val", "")) < _SMALLEST_SEEN:
        return "size"
    is_shaded = is_cell_shaded or _is_shaded(properties) or properties.find(f"{_WORD}highlight") is not None
    if colour is not None and colour.get(f"{_WORD}val", "").upper() == "FFFFFF" and not is_shaded:
        return "colour"
    return ""


def _is_shaded(properties: ElementTree.Element) -> bool:
    shading = properties.find(f"{_WORD}shd")
    return shading is not None and shading.get(f"{_WORD}fill", "auto").upper() not in {"AUTO", "FFFFFF"}


def _number(text: str) -> float:
    return float(text) if text.isdecimal() else _SMALLEST_SEEN
