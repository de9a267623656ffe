"""PDF documents: info dictionary, XMP, attachments, form fields, notes on pages, and text line by line (ISO 32000-2)."""

from collections.abc import Iterator
from typing import Any, BinaryIO

import pypdf
from pypdf.errors import DependencyError, PyPdfError
from pypdf.generic import IndirectObject

from scans.engine.errors import LimitExceeded, UnreadableFile
from scans.engine.limits import InspectionLimits
from scans.engine.metadata import NOTHING, Enclosed, Field, Notice, Part
from scans.engine.readers.dicom_values import escape_controls
from scans.engine.readers.xmp import xmp_parts
from scans.engine.tables.identifying_attributes import Judgement
from scans.engine.wording import READING

# pypdf raises these, beside its own errors, on files that break the standard.
PDF_FAULTS = (
    PyPdfError, ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError, OSError, ArithmeticError,
    NotImplementedError, AssertionError,
)  # fmt: skip
# A line of a document says nothing by where it stands; what it says is searched.
LINE = Judgement("free-text", "none", None, "study")
MOST_NOTES_A_PAGE = 500


def pdf_parts(file: BinaryIO, size: int, limits: InspectionLimits) -> Iterator[Part]:
    """What the document holds beside its drawing; a part that breaks the standard costs itself alone."""
    if size > limits.pdf_bytes:
        raise LimitExceeded(READING["pdf too large"].en)
    reader, pages = _opened(file)
    yield Field("PDF/PageCount", "PageCount", str(pages), "integer", judgement=NOTHING)
    yield from _guarded(_info(reader))
    yield from _guarded(_xmp(reader, limits))
    yield from _guarded(_attachments(reader, limits))
    yield from _guarded(_form_fields(reader))
    characters = 0
    for number in range(min(pages, limits.pdf_pages)):
        yield from _guarded(_notes(reader, number))
        for line_number, line in enumerate(_lines(reader, number)):
            characters += len(line)
            if characters > limits.pdf_characters:
                raise LimitExceeded(READING["pdf too much text"].en)
            path = f"Page {number + 1}/Line {line_number + 1}"
            yield Field(path, "Text", line, name=f"Text on page {number + 1}", judgement=LINE)
    if pages > limits.pdf_pages:
        raise LimitExceeded(READING["pdf too many pages"].en)


def _opened(file: BinaryIO) -> tuple[pypdf.PdfReader, int]:
    try:
        reader = pypdf.PdfReader(file)
        if reader.is_encrypted and not reader.decrypt(""):
            raise UnreadableFile(READING["locked"].en)
        return reader, len(reader.pages)
    except DependencyError:
        raise UnreadableFile(READING["locked by AES"].en) from None
    except PDF_FAULTS:
        raise UnreadableFile(READING["damaged"].en) from None


def _guarded(parts: Iterator[Part]) -> Iterator[Part]:
    """The parts up to a fault in the PDF."""
    try:
        yield from parts
    except PDF_FAULTS:
        yield Notice("partly-read", (("stands in", "PDF"),))


def _info(reader: pypdf.PdfReader) -> Iterator[Part]:
    """The info dictionary, the writer's own entries included (ISO 32000-2, 14.3.3)."""
    for key, value in (reader.metadata or {}).items():
        name = str(key).lstrip("/")
        text = escape_controls(str(_resolved(value)))
        if text:
            yield Field(f"Info/{name}", name, text, "string")


def _xmp(reader: pypdf.PdfReader, limits: InspectionLimits) -> Iterator[Part]:
    metadata = _resolved(reader.root_object.get("/Metadata"))
    if metadata is not None:
        yield from xmp_parts(metadata.get_data()[: limits.field_bytes], limits)


def _attachments(reader: pypdf.PdfReader, limits: InspectionLimits) -> Iterator[Part]:
    for number, (name, contents) in enumerate(reader.attachments.items()):
        path = f"Attachments[{number}]"
        yield Field(f"{path}/FileName", "FileName", escape_controls(name))
        for content in contents:
            yield Enclosed(path, content[: limits.pdf_bytes])


def _form_fields(reader: pypdf.PdfReader) -> Iterator[Part]:
    for name, field in (reader.get_fields() or {}).items():
        value = escape_controls(str(field.get("/V", "")))
        if value and value != "/Off":
            yield Field(f"Form/{escape_controls(name)}", "FormFieldValue", value, "field", name="Form field")


def _notes(reader: pypdf.PdfReader, number: int) -> Iterator[Part]:
    """Notes that readers left on a page: their words and who wrote them (ISO 32000-2, 12.5)."""
    annotations = _resolved(reader.pages[number].get("/Annots")) or []
    for place, annotation in enumerate(annotations[:MOST_NOTES_A_PAGE]):
        entries = _resolved(annotation)
        for key, keyword in (("/Contents", "NoteContents"), ("/T", "NoteAuthor")):
            text = escape_controls(str(_resolved(entries.get(key)) or ""))
            if text:
                yield Field(f"Page {number + 1}/Note[{place}]/{keyword}", keyword, text, "annotation")


def _lines(reader: pypdf.PdfReader, number: int) -> list[str]:
    try:
        text = reader.pages[number].extract_text()
    except PDF_FAULTS:
        return []
    return [escape_controls(line.strip()) for line in text.splitlines() if line.strip()]


def _resolved(value: Any) -> Any:
    return value.get_object() if isinstance(value, IndirectObject) else value
