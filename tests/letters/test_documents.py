"""The PDF: what a clerk reads, what a screen reader finds, and what a hostile field can't do."""

import io
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader

from letters.documents import Typesetter, render_pdf
from patientprivacy.child_process import ChildStopped
from patientprivacy.typefaces import TYPEFACES
from patientprivacy.typesetter import UnprintableText
from patientprivacy.typesetting import NothingIsFetched
from tests.letters.letter_data import FULL, MINIMAL, data_with, letter_from, rendered_once

REPOSITORY = Path(__file__).resolve().parents[2]
RENDER_IN_ANOTHER_PROCESS = """
import sys, django
django.setup()
from letters.documents import render_pdf
from tests.letters.letter_data import FULL, letter_from
sys.stdout.buffer.write(render_pdf(letter_from(FULL)))
"""


def pages_of(pdf: bytes) -> list[str]:
    return [page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages]


def joined(text: str) -> str:
    return re.sub(r"\s+", "", text)


def objects_of(pdf: bytes):
    reader = PdfReader(io.BytesIO(pdf))
    return [reader.get_object(number) for number in {*reader.xref[0], *reader.xref_objStm}]


def dictionaries_of(pdf: bytes):
    return [each for each in objects_of(pdf) if hasattr(each, "get")]


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return rendered_once(letter_from(FULL))


def test_the_letter_reads_from_sender_to_enclosures(pdf):
    text = joined("".join(pages_of(pdf)))
    parts = [
        "María Elena Álvarez",
        "Attn: Privacy Officer",
        "November 21, 2026",
        "Re: Request for an accounting of disclosures (45 CFR 164.528)",
        "Dear Privacy Officer:",
        "164.528(b)(2)",
        "Your answer",
        "(voluntary)",
        "3D printing company?",
        "Sincerely,",
        "Signature",
        "Enclosed:",
    ]
    places = [text.find(joined(part)) for part in parts]
    assert -1 not in places
    assert places == sorted(places)


def test_two_pages_are_numbered_and_the_second_names_addressee_and_date(pdf):
    first, second = pages_of(pdf)
    assert "1 of 2" in first
    assert "2 of 2" in second
    assert "Desert Imaging Center" in second
    assert "November 21, 2026" in second


def test_one_page_bears_no_number():
    letter = letter_from(MINIMAL)
    (page,) = pages_of(render_pdf(replace(letter, sections=letter.sections[:1])))
    assert "1 of" not in page


def test_one_child_sets_one_letter_after_the_other():
    english, spanish = letter_from(MINIMAL), letter_from(MINIMAL, "es")
    with Typesetter() as typesetter:
        together = [typesetter.pdf_of(letter) for letter in (english, spanish, english)]
    assert together == [rendered_once(english), rendered_once(spanish), rendered_once(english)]


def test_after_a_letter_that_stops_the_child_the_next_is_set_in_a_new_one():
    letter = letter_from(MINIMAL)
    endless = replace(letter, sections=letter.sections * 20_000)
    with Typesetter() as typesetter:
        with pytest.raises(ChildStopped):
            typesetter.pdf_of(endless)
        assert typesetter.pdf_of(letter) == rendered_once(letter)


def test_the_legal_request_of_a_usual_letter_stands_whole_on_the_first_page():
    first, second = pages_of(rendered_once(letter_from(MINIMAL)))
    assert joined("in order to get care (164.530(g) and (h)).") in joined(first)
    assert "(voluntary)" in second


def test_it_is_tagged_titled_and_in_its_language(pdf):
    root = PdfReader(io.BytesIO(pdf)).trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "en"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert PdfReader(io.BytesIO(pdf)).metadata.title == "Request for an accounting of disclosures"
    assert re.search(rb"pdfuaid:part\b[^<]*1", root["/Metadata"].get_data())
    tags = {each.get("/S") for each in dictionaries_of(pdf)}
    assert {"/H1", "/H2", "/P", "/L", "/LI"} <= tags
    spanish = PdfReader(io.BytesIO(render_pdf(letter_from(FULL, "es")))).trailer["/Root"]
    assert spanish["/Lang"] == "es"


def test_every_font_is_ours_and_embedded(pdf):
    descriptors = [each for each in dictionaries_of(pdf) if each.get("/Type") == "/FontDescriptor"]
    assert descriptors
    for descriptor in descriptors:
        assert "/FontFile2" in descriptor or "/FontFile3" in descriptor
        assert any(face.family.replace(" ", "-") in descriptor["/FontName"] for face in TYPEFACES)


def test_the_same_letter_gives_the_same_bytes_in_another_process(pdf):
    environment = {"PATH": "/usr/bin:/bin", "DJANGO_SETTINGS_MODULE": "tests.settings", "PYTHONHASHSEED": "7"}
    again = subprocess.run(
        [sys.executable, "-c", RENDER_IN_ANOTHER_PROCESS],
        cwd=REPOSITORY,
        env=environment,
        capture_output=True,
        check=True,
    )
    assert again.stdout == pdf


def test_no_personal_data_stands_in_the_metadata(pdf):
    reader = PdfReader(io.BytesIO(pdf))
    everything = str(reader.metadata).encode() + reader.trailer["/Root"]["/Metadata"].get_data()
    assert b"lvarez" not in everything
    assert b"Desert" not in everything


def test_accents_greek_cyrillic_and_vietnamese_are_set_in_our_own_face():
    name = "Łukasz Đặng Ελένη Борис"
    pdf = render_pdf(letter_from(data_with({"requester.name": name})))
    assert joined(name) in joined(pages_of(pdf)[0])


def test_characters_that_no_font_has_are_named_instead_of_printed_as_boxes():
    private_use = "\ue123"
    with pytest.raises(UnprintableText) as refused:
        render_pdf(letter_from(data_with({"requester.name": f"Ana {private_use}"})))
    assert refused.value.characters == private_use


def test_a_long_letter_stays_readable():
    address = "\n".join(f"Building {number}" for number in range(40))
    pages = pages_of(render_pdf(letter_from(data_with({"facility.address": address}))))
    assert all(joined(f"Building {number}") in joined("".join(pages)) for number in range(40))


@pytest.mark.parametrize(
    "address", ["file:///etc/passwd", "http://127.0.0.1:9/", "data:text/plain,x", "letter.css"]
)
def test_every_address_is_refused(address):
    with pytest.raises(ValueError, match="fetch nothing"):
        NothingIsFetched()(address)
