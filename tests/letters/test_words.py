"""The person changes the letter's words; ours come back by one button; nothing they wrote is lost."""

import io
import zipfile

import pytest
from django.urls import reverse
from pypdf import PdfReader

from letters.documents import Typesetter
from letters.engine.edits import Edits, edited, unplaced
from letters.engine.plain_text import plain_text
from letters.models import LetterRequest
from letters.word_documents import render_docx
from tests.letters.letter_data import FULL, MINIMAL, data_with, letter_from, rendered_once

OURS = "How can I opt out of such uses?"


@pytest.fixture(autouse=True)
def each_letter_is_set_once(monkeypatch):
    monkeypatch.setattr(Typesetter, "pdf_of", lambda self, *letters: rendered_once(*letters))


@pytest.fixture
def letter_request(guest_client) -> LetterRequest:
    guest_client.post(reverse("letters:start"), {"kind": "accounting-of-disclosures"})
    begun = LetterRequest.objects.get()
    begun.facts = MINIMAL
    begun.save()
    return begun


def address(name, letter_request, *rest):
    return reverse(f"letters:{name}", args=[letter_request.pk, *rest])


def form_on(page) -> dict[str, str]:
    """What the page's form would send, untouched."""
    form = page.context["form"]
    return {name: form[name].value() for name in form.fields}


def changed(page, words: str) -> dict[str, str]:
    """The form with our opt-out question in other words."""
    return {name: words if value == OURS else value for name, value in form_on(page).items()}


def test_every_paragraph_can_be_changed_and_headings_stay(guest_client, letter_request):
    page = guest_client.get(address("words", letter_request))
    letter = letter_request.letter()
    shown = list(form_on(page).values())
    for section in letter.sections:
        for paragraph in (*section.paragraphs, *section.items, *section.closing):
            assert paragraph in shown
        assert not section.heading or section.heading not in shown


def test_changed_words_stand_in_the_letter_and_come_back_to_the_form(guest_client, letter_request):
    words = address("words", letter_request)
    answer = guest_client.post(words, changed(guest_client.get(words), "How do I say no?\r\nTell me soon."))
    assert answer.url == address("review", letter_request) + "#letter"
    review = guest_client.get(answer.url).content.decode()
    assert "How do I say no?" in review
    assert OURS not in review
    assert "How do I say no?\nTell me soon." in form_on(guest_client.get(words)).values()


def test_an_emptied_paragraph_is_left_out_and_words_can_be_added(guest_client, letter_request):
    words = address("words", letter_request)
    guest_client.post(words, {**changed(guest_client.get(words), ""), "added": "Call me.\n\nBefore noon."})
    letter_request.refresh_from_db()
    (letter,) = letter_request.letters()
    assert OURS not in plain_text(letter)
    assert letter.sections[-2].paragraphs == ("Call me.", "Before noon.")


def test_an_untouched_form_changes_nothing(guest_client, letter_request):
    words = address("words", letter_request)
    guest_client.post(words, form_on(guest_client.get(words)))
    letter_request.refresh_from_db()
    assert letter_request.edits is None


def test_our_words_come_back_by_one_button(guest_client, letter_request):
    words = address("words", letter_request)
    guest_client.post(words, changed(guest_client.get(words), "How do I say no?"))
    guest_client.post(words, {"reset": "all"})
    letter_request.refresh_from_db()
    assert letter_request.letters() == (letter_request.letter(),)


def test_words_whose_place_is_gone_are_kept_at_the_end_of_the_form(guest_client, letter_request):
    words = address("words", letter_request)
    guest_client.post(words, changed(guest_client.get(words), "How do I say no?"))
    letter_request.refresh_from_db()
    letter_request.facts = data_with({"questions": ["ai-development"]})
    letter_request.save()
    assert guest_client.get(words).context["form"]["added"].value() == "How do I say no?"


def test_the_pdf_is_made_of_the_changed_words_and_made_anew_when_they_change(
    guest_client, letter_request, jobs_run_at_once
):
    words = address("words", letter_request)
    for wanted in ("How do I say no?", "How can I stop this?"):
        guest_client.post(words, {**form_on(guest_client.get(words)), "added": wanted})
        with jobs_run_at_once():
            guest_client.post(address("review", letter_request))
        pdf = b"".join(guest_client.get(address("download", letter_request)))
        assert wanted in "".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


def test_too_long_a_paragraph_is_said_at_its_field(guest_client, letter_request):
    words = address("words", letter_request)
    page = guest_client.post(words, changed(guest_client.get(words), "x" * 5001)).content.decode()
    assert "Use 5,000 characters or fewer." in page


def test_without_a_letter_there_are_no_words_to_change(guest_client, letter_request):
    letter_request.facts = {}
    letter_request.save()
    assert guest_client.get(address("words", letter_request)).url == address("review", letter_request)


def test_a_section_of_which_nothing_is_left_goes_with_its_heading():
    letter = letter_from(MINIMAL)
    voluntary = letter.sections[2]
    without = edited(letter, Edits(dict.fromkeys((*voluntary.paragraphs, *voluntary.items), "")))
    assert voluntary.heading not in [section.heading for section in without.sections]
    assert list(unplaced(letter, Edits({"gone": "mine", OURS: "kept"}))) == ["mine"]


# ---- The letter in other forms ----


@pytest.fixture
def made(guest_client, letter_request, jobs_run_at_once) -> LetterRequest:
    with jobs_run_at_once():
        guest_client.post(address("review", letter_request))
    return letter_request


def test_the_ready_page_shows_the_pages_as_pictures(guest_client, made):
    page = guest_client.get(address("ready", made)).content.decode()
    for number in (1, 2):
        assert f'src="{address("page", made, number)}"' in page
        picture = guest_client.get(address("page", made, number))
        assert picture["Content-Type"] == "image/png"
        assert picture["Cache-Control"] == "no-store"
        assert picture.content.startswith(b"\x89PNG")
    for number in (0, 3):
        assert guest_client.get(address("page", made, number)).status_code == 404


def test_the_letter_can_be_taken_as_plain_text_and_as_docx(guest_client, made):
    text = guest_client.get(address("text", made)).content.decode()
    assert text.startswith("November 21, 2026\n\nRe: Request for an accounting of disclosures")
    assert "\n1. For each disclosure:" in text
    docx = guest_client.get(address("docx", made))
    assert docx["Content-Disposition"] == 'attachment; filename="letter.docx"'
    with zipfile.ZipFile(io.BytesIO(docx.content)) as package:
        assert "45 CFR 164.528" in package.read("word/document.xml").decode()


def test_the_same_letter_gives_the_same_docx_without_names_in_its_properties():
    letter = letter_from(data_with({"mailing_record": "yes"}, FULL))
    assert render_docx(letter) == render_docx(letter)
    with zipfile.ZipFile(io.BytesIO(render_docx(letter))) as package:
        assert b"lvarez" not in package.read("docProps/core.xml")
        assert b"python-docx" not in package.read("docProps/core.xml")


def test_what_xml_can_not_hold_is_left_out_of_the_docx():
    render_docx(letter_from(data_with({"facility.name": "Desert\ufffe\uffff \x0bImaging"})))
