"""The journey in the browser: give a form, read the report, go on to a letter, forget it."""

import uuid

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from accounts.representation import Actor
from consent.models import CheckJob, ConsentDocument
from patientprivacy.letter_facts import facts_from
from patientprivacy.models import EncryptedFile
from tests.consent.forms import FORM, PROMISE, RISK, pdf_form, picture_pdf, word_document

START = reverse("consent:start")


def paste(client, text=FORM, submission=None, follow=True):
    return client.post(START, {"text": text, "submission": submission or uuid.uuid4()}, follow=follow)


@pytest.fixture
def give_file(jobs_run_at_once):
    def give(client, data: bytes, name="form.pdf", submission=None):
        with jobs_run_at_once():
            response = client.post(
                START, {"files": SimpleUploadedFile(name, data), "submission": submission or uuid.uuid4()}
            )
        return client.get(response.url, follow=True) if response.status_code == 302 else response

    return give


def test_the_page_says_what_is_sent_and_kept(guest_client):
    page = guest_client.get(START).content.decode()
    assert "This sends the form to our server" in page
    assert "erased within the hour" in page


def test_pasted_words_are_answered_at_once(guest_client):
    response = paste(guest_client)
    page = response.content.decode()
    assert response.resolver_match.view_name == "consent:report"
    assert RISK in page
    assert "My data and images may not be sold, licensed or used to make a product." in page
    assert "45 CFR 164.508(a)(4)" in page
    assert "You can take it back" in page
    assert "A valid" in page or "valid authorization" in page
    assert f"from=consent&amp;id={CheckJob.objects.get().pk}" in page


def test_a_form_in_spanish_is_advised_in_the_language_of_the_page(guest_client):
    page = paste(guest_client, "Podremos vender sus datos a terceros.").content.decode()
    assert "Others may earn money" in page


@pytest.mark.parametrize(("name", "make"), [("form.pdf", pdf_form), ("form.docx", word_document)])
def test_a_file_is_read_and_then_erased(guest_client, give_file, name, make):
    page = give_file(guest_client, make(), name).content.decode()
    assert RISK in page
    assert name in page
    assert not EncryptedFile.objects.exists()


def test_a_pdf_of_pictures_is_answered_kindly_and_erased(guest_client, give_file):
    page = give_file(guest_client, picture_pdf()).content.decode()
    assert "no words that we can read" in page
    assert not EncryptedFile.objects.exists()


def test_a_damaged_photo_is_answered_with_what_to_do(guest_client, give_file):
    page = give_file(guest_client, b"\xff\xd8\xff\xe0 a photo", "photo.jpg").content.decode()
    assert "Ask for a fresh copy" in page


@pytest.mark.parametrize(
    ("text", "says"), [("", "Paste the words of the form"), ("a" * 1_000_001, "longer than we can read")]
)
def test_nothing_and_too_much_are_said_at_the_field_and_the_words_are_kept(guest_client, text, says):
    response = paste(guest_client, text)
    assert response.status_code == 422
    assert says in response.content.decode()
    assert not CheckJob.objects.exists()


def test_a_form_sent_twice_is_checked_once(guest_client, give_file):
    submission = uuid.uuid4()
    for _ in range(2):
        paste(guest_client, submission=submission)
    assert ConsentDocument.objects.count() == 1
    submission = uuid.uuid4()
    for _ in range(2):
        give_file(guest_client, pdf_form(), submission=submission)
    assert ConsentDocument.objects.count() == 2
    assert not EncryptedFile.objects.exists()


def test_a_waiting_file_shows_progress_with_and_without_javascript(guest_client, no_broker):
    response = guest_client.post(
        START, {"files": SimpleUploadedFile("f.pdf", pdf_form()), "submission": uuid.uuid4()}
    )
    page = guest_client.get(response.url).content.decode()
    assert 'http-equiv="refresh"' in page
    assert "hx-get" in page
    part = guest_client.get(response.url, headers={"HX-Request": "true"}).content.decode()
    assert "<html" not in part
    assert guest_client.get(f"{response.url}report/").status_code == 302


def test_forget_erases_at_once(guest_client):
    paste(guest_client)
    job = CheckJob.objects.get()
    page = guest_client.post(reverse("consent:forget", args=[job.pk]), follow=True).content.decode()
    assert "erased" in page
    assert not ConsentDocument.objects.exists()
    assert guest_client.get(reverse("consent:report", args=[job.pk])).status_code == 404


def test_the_report_can_be_downloaded_as_data(guest_client):
    paste(guest_client)
    response = guest_client.get(reverse("consent:download_json", args=[CheckJob.objects.get().pk]))
    report = response.json()
    assert report["text"] == FORM
    assert "attachment" in response["Content-Disposition"]


@pytest.mark.parametrize(
    ("name", "method"),
    [("progress", "get"), ("report", "get"), ("download_json", "get"), ("forget", "post")],
)
def test_a_stranger_finds_nothing(patient_client, stranger_client, other_guest_client, name, method):
    paste(patient_client)
    address = reverse(f"consent:{name}", args=[CheckJob.objects.get().pk])
    for client in (stranger_client, other_guest_client):
        assert getattr(client, method)(address).status_code == 404
    assert CheckJob.objects.exists()


def test_a_letter_is_given_the_wording_to_ask_for_and_only_to_its_owner(patient, patient_client, stranger):
    paste(patient_client)
    job = CheckJob.objects.get()
    facts = facts_from("consent", Actor(patient, {}), job.pk)
    assert "My data and images may not be sold, licensed or used to make a product." in facts.concerns
    assert facts_from("consent", Actor(stranger, {}), job.pk) is None


def test_what_a_form_says_never_becomes_part_of_the_page(guest_client):
    page = paste(guest_client, f"<script>alert(1)</script> {RISK}").content.decode()
    assert "<script>alert(1)" not in page


def test_nothing_of_a_form_is_logged(guest_client, give_file, caplog):
    give_file(
        guest_client,
        pdf_form("<p>Quinn Planted may sell your images to third parties.</p>"),
        "planted-name.pdf",
    )
    give_file(guest_client, b"%PDF-1.7 Quinn Planted", "planted-name.pdf")
    assert "Planted" not in caplog.text
    assert "planted-name" not in caplog.text


def test_promises_stand_apart_from_risks(guest_client):
    page = paste(guest_client).content.decode()
    assert page.index('id="risks-title"') < page.index('id="promises-title"')
    assert page.index(PROMISE) > page.index('id="promises-title"')
