"""Documents become text; what can't be read is refused with a reason, never an exception of another kind."""

import io
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from consent.reading.read_document import PageRead, ReadDocument
from consent.reading.reading import read_document
from consent.reading.unreadable import UnreadableDocument
from tests.consent.forms import PROMISE, RISK, html_page, pdf_form, picture_pdf, word_document

ENTITY = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'


def text_of(document: bytes) -> str:
    *_, last = read_document(io.BytesIO(document))
    assert isinstance(last, ReadDocument)
    return last.text


def problem_of(document: bytes) -> str:
    with pytest.raises(UnreadableDocument) as refusal:
        list(read_document(io.BytesIO(document)))
    return refusal.value.problem


@pytest.mark.parametrize(
    "make",
    [pdf_form, word_document, html_page, lambda: f"{RISK}\n{PROMISE}".encode()],
    ids=["pdf", "docx", "html", "text"],
)
def test_the_words_of_a_document_are_read(make):
    text = text_of(make())
    assert RISK in text
    assert PROMISE in text
    assert "alert" not in text


def test_each_page_of_a_pdf_is_progress():
    events = list(read_document(io.BytesIO(pdf_form(f"<p>{RISK}</p>", f"<p>{PROMISE}</p>"))))
    assert events[:2] == [PageRead(1, 2), PageRead(2, 2)]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_text_of_any_usual_encoding_is_read(encoding):
    assert text_of("Autorización: sus imágenes podrán venderse.".encode(encoding)).startswith("Autorización")


@pytest.mark.parametrize(
    ("document", "problem"),
    [
        (b"", "empty"),
        (b"\xff\xd8\xff\xe0 a photo", "photo"),
        (b"\x89PNG\r\n\x1a\n....", "photo"),
        (b"\x00\x00\x00\x18ftypheic....", "photo"),
        (b"%PDF-1.7 and nothing more", "damaged"),
        (b"PK\x03\x04 and nothing more", "damaged"),
        (b"MZ\x00\x00\x01 a program", "unknown"),
        (b"12345 67890", "no-text"),
        (b"word " * 250_000, "too-long"),
    ],
)
def test_what_gives_no_text_is_refused_with_its_reason(document, problem):
    assert problem_of(document) == problem


def test_a_pdf_of_pictures_is_told_apart():
    assert problem_of(picture_pdf()) == "no-text"


def test_a_word_file_with_a_doctype_is_refused():
    assert problem_of(word_document("<w:p><w:r><w:t>&e;</w:t></w:r></w:p>", prologue=ENTITY)) == "damaged"


def test_a_word_file_that_unpacks_without_end_is_refused():
    filling = "<w:p><w:r><w:t>" + " " * (201 * 2**20) + "</w:t></w:r></w:p>"
    assert problem_of(word_document(filling)) == "too-large"


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_a_damaged_document_is_read_or_refused(data):
    document = bytearray(data.draw(st.sampled_from([PDF, WORD_FILE, html_page()])))
    for _ in range(data.draw(st.integers(1, 20))):
        document[data.draw(st.integers(0, len(document) - 1))] = data.draw(st.integers(0, 255))
    with suppress(UnreadableDocument):
        assert list(read_document(io.BytesIO(bytes(document))))


PDF, WORD_FILE = pdf_form(), word_document()
