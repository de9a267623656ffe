"""Reads an accounting that came back, in a sandboxed child: CSV, text, PDF with a text layer, or a photo of a page."""

import codecs
import csv
import io
from collections.abc import Iterator
from dataclasses import asdict
from typing import Any, BinaryIO

import pypdf

from letters.engine.accounting_audit.reading import ReadAnswer, read_csv, read_text
from patientprivacy.pdf_faults import PDF_FAULTS

MAX_BYTES = 25 * 2**20
MAX_PAGES = 100
MAX_CHARACTERS = 1_000_000

# The child closes the file system before the first byte is read, and Python loads codecs from files.
for _encoding in ("utf-8", "utf-8-sig", "utf-16", "cp1252", "latin-1", "cp437", "mac-roman"):
    codecs.lookup(_encoding)


class UnreadableAnswer(Exception):
    """`problem` is a key of the job's FAILURE_SENTENCES."""

    def __init__(self, problem: str) -> None:
        super().__init__(problem)
        self.problem = problem


def read(arguments: dict[str, Any], files: list[BinaryIO]) -> Iterator[dict[str, Any]]:
    """Yields one {"entries": […], "remarks": …}, or {"problem": code}."""
    try:
        yield as_json(_answer(files[0]))
    except UnreadableAnswer as reason:
        yield {"problem": reason.problem}


def as_json(answer: ReadAnswer) -> dict[str, Any]:
    """The entries as plain values; dates are read anew from their texts wherever they are used."""
    entries = [{k: v for k, v in asdict(entry).items() if k != "on"} for entry in answer.entries]
    return {"entries": entries, "remarks": answer.remarks}


def _answer(source: BinaryIO) -> ReadAnswer:
    size = source.seek(0, io.SEEK_END)
    source.seek(0)
    if not size:
        raise UnreadableAnswer("empty")
    if size > MAX_BYTES:
        raise UnreadableAnswer("too-large")
    content = source.read()
    if content[:1024].find(b"%PDF-") >= 0:
        return read_text(_pdf_text(content))
    text = _decoded(content)
    return read_csv(text) if _is_csv(text) else read_text(text)


def _is_csv(text: str) -> bool:
    """Whether most of the first lines have the same number of cells, parted by comma, semicolon or tab."""
    lines = [line for line in text.splitlines()[:20] if line.strip()]
    for mark in ",;\t":
        counts = [len(row) for row in csv.reader(lines, delimiter=mark)]
        if counts and max(counts) > 2 and counts.count(max(counts)) * 2 >= len(counts):
            return True
    return False


def _decoded(content: bytes) -> str:
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        text = content.decode("utf-16", "replace")
    elif b"\x00" in content:
        raise UnreadableAnswer("unknown")
    else:
        try:
            text = content.decode("utf-8-sig")
        except UnicodeDecodeError:
            text = content.decode("cp1252", "replace")
    if len(text) > MAX_CHARACTERS:
        raise UnreadableAnswer("too-large")
    return text


def _pdf_text(content: bytes) -> str:
    """The text with its columns where they stand on the page."""
    try:
        reader = pypdf.PdfReader(io.BytesIO(content))
        if reader.is_encrypted and not reader.decrypt(""):
            raise UnreadableAnswer("locked")
        pages = reader.pages[:MAX_PAGES]
        text = "\n".join(page.extract_text(extraction_mode="layout") for page in pages)
    except UnreadableAnswer:
        raise
    except PDF_FAULTS:
        raise UnreadableAnswer("damaged") from None
    if not text.strip():
        raise UnreadableAnswer("no-text")
    return text[:MAX_CHARACTERS]
