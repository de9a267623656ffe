"""From the wish to the PDF in hand, with no JavaScript, as a guest."""

import io
import re
from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from pypdf import PdfReader

from letters import requests
from letters.documents import Typesetter
from letters.models import LetterJob, LetterRequest
from patientprivacy import jobs
from patientprivacy.letter_facts import LetterFacts
from patientprivacy.models import EncryptedFile
from tests.letters.letter_data import rendered_once

ABOUT_YOU = {
    "requester-signs_as": "patient",
    "requester-name": "María Elena Álvarez",
    "requester-birth_date": "1975-03-04",
    "requester-address": "1420 Larkspur Lane\nTucson, AZ 85701",
}
THE_CLINIC = {
    "facility-name": "Desert Imaging Center",
    "facility-address": "200 E Speedway Blvd\nTucson, AZ 85705",
    "facility-attention": "Privacy Officer",
    "service_dates": "04/03/2024\n2023-01-15",
}


def what_to_ask(**changes):
    return {
        "written_on": timezone.localdate().isoformat(),
        "earlier_request": "no",
        "language": "en",
        "mailing_record": "no",
        "reply_by": "mail",
        "identification": "enclosed",
        "questions": ["ai-development", "opting-out"],
        **changes,
    }


def begin(client, **origin) -> LetterRequest:
    client.post(reverse("letters:start"), {"kind": "accounting-of-disclosures", **origin})
    return LetterRequest.objects.latest("created_at")


def url(name, letter_request, *rest):
    return reverse(f"letters:{name}", args=[letter_request.pk, *rest])


def fill_in(client, letter_request, **changes):
    client.post(url("step", letter_request, "about-you"), ABOUT_YOU)
    client.post(url("step", letter_request, "the-clinic"), THE_CLINIC)
    return client.post(url("step", letter_request, "what-to-ask"), what_to_ask(**changes))


@pytest.fixture(autouse=True)
def each_letter_is_set_once(monkeypatch):
    monkeypatch.setattr(Typesetter, "pdf_of", lambda self, *letters: rendered_once(*letters))


@pytest.fixture
def filled_in(guest_client) -> LetterRequest:
    letter_request = begin(guest_client)
    fill_in(guest_client, letter_request)
    return letter_request


@pytest.fixture
def made(guest_client, filled_in, jobs_run_at_once) -> LetterRequest:
    with jobs_run_at_once():
        guest_client.post(url("review", filled_in))
    return filled_in


def test_the_start_page_offers_wishes_and_keeps_nothing(guest_client):
    page = guest_client.get(reverse("letters:start"))
    assert "Find out who got my records" in page.content.decode()
    assert not LetterRequest.objects.exists()


def test_each_step_leads_to_the_next(guest_client):
    letter_request = begin(guest_client)
    assert guest_client.post(url("step", letter_request, "about-you"), ABOUT_YOU).url == url(
        "step", letter_request, "the-clinic"
    )
    assert guest_client.post(url("step", letter_request, "the-clinic"), THE_CLINIC).url == url(
        "step", letter_request, "what-to-ask"
    )
    assert guest_client.post(url("step", letter_request, "what-to-ask"), what_to_ask()).url == url(
        "review", letter_request
    )


def test_what_was_entered_is_there_after_going_back(guest_client, filled_in):
    page = guest_client.get(url("step", filled_in, "about-you")).content.decode()
    assert "María Elena Álvarez" in page
    assert 'value="1975-03-04"' in page
    assert "04/03/2024" in guest_client.get(url("step", filled_in, "the-clinic")).content.decode()


def test_a_missing_fact_is_said_at_the_field_and_in_the_summary(guest_client):
    letter_request = begin(guest_client)
    page = guest_client.post(
        url("step", letter_request, "about-you"), {**ABOUT_YOU, "requester-name": ""}
    ).content.decode()
    assert page.count("Enter the patient’s full name.") == 2
    assert 'href="#id_requester-name"' in page
    assert "1420 Larkspur Lane" in page


def test_a_date_that_is_none_is_said(guest_client):
    letter_request = begin(guest_client)
    page = guest_client.post(
        url("step", letter_request, "the-clinic"), {**THE_CLINIC, "service_dates": "last spring"}
    )
    assert "Enter a date such as 04/03/2024" in page.content.decode()


def test_what_does_not_go_together_is_said_at_its_step(guest_client, filled_in):
    about_you = {
        **ABOUT_YOU,
        "requester-signs_as": "representative",
        "requester-representative": "Ana Ruiz",
    }
    page = guest_client.post(url("step", begin(guest_client), "about-you"), about_you).content.decode()
    assert "Say why you may decide for the patient" in page
    page = guest_client.post(
        url("step", filled_in, "what-to-ask"), what_to_ask(period_from="2001-01-01")
    ).content.decode()
    assert "The law reaches back six years." in page


def test_the_review_names_what_is_missing_with_the_way_to_it(guest_client):
    letter_request = begin(guest_client)
    page = guest_client.get(url("review", letter_request)).content.decode()
    assert f'href="{url("step", letter_request, "the-clinic")}#id_facility-name"' in page
    assert "Make the letter" not in page.replace("Check and make the letter", "")
    guest_client.post(url("review", letter_request))
    assert not LetterJob.objects.exists()


def test_the_review_says_what_an_answer_can_and_can_not_show(guest_client, filled_in):
    page = guest_client.get(url("review", filled_in)).content.decode()
    assert "Disclosures that broke the rules." in page
    assert "Anything you signed a permission for." in page
    assert "does not mean that no one else has your data" in page
    assert "45 CFR 164.528" in page


def test_a_spanish_reader_gets_a_copy_to_read_and_an_english_letter(guest_client, filled_in):
    page = guest_client.get(url("review", filled_in), headers={"Accept-Language": "es"}).content.decode()
    assert "Solicitud de un informe de divulgaciones" in page
    assert "Request for an accounting of disclosures" in page


def test_the_letter_is_made_and_can_be_downloaded(guest_client, made):
    assert guest_client.get(url("progress", made)).url == url("ready", made)
    response = guest_client.get(url("download", made))
    assert response["Content-Disposition"] == 'attachment; filename="letter.pdf"'
    assert response["Cache-Control"] == "no-store"
    text = "".join(page.extract_text() for page in PdfReader(io.BytesIO(b"".join(response))).pages)
    assert "45 CFR 164.528" in text
    assert "Desert Imaging Center" in text
    assert "January 15, 2023; April 3, 2024" in text
    assert "artificial intelligence" in text
    assert "health information exchange" not in text


def test_the_dates_are_estimated_until_the_day_of_receipt_is_known(guest_client, made):
    assert "(estimated)" in guest_client.get(url("ready", made)).content.decode()
    received_on = timezone.localdate()
    guest_client.post(url("note", made, "received"), {"on": received_on.isoformat()})
    page = guest_client.get(url("ready", made)).content.decode()
    assert "(estimated)" not in page
    due = received_on + timedelta(days=60)
    assert re.search(rf"\+ 60 days = {due:%B} {due.day}, {due.year}", page)


def test_a_double_click_makes_one_job(guest_client, filled_in, no_broker):
    for _ in range(3):
        guest_client.post(url("review", filled_in))
    assert LetterJob.objects.count() == 1


def test_changed_words_replace_the_letter(guest_client, made, jobs_run_at_once):
    fill_in(guest_client, made, reply_by="mail", identification="offered")
    with jobs_run_at_once():
        guest_client.post(url("review", made))
    assert LetterJob.objects.count() == 1
    assert EncryptedFile.objects.count() == 1
    assert "Enclosed:" not in guest_client.get(url("ready", made)).content.decode()


def test_progress_is_asked_for_by_htmx_and_leads_on(guest_client, filled_in, no_broker):
    guest_client.post(url("review", filled_in))
    whole = guest_client.get(url("progress", filled_in)).content.decode()
    assert '<meta http-equiv="refresh"' in whole
    part = guest_client.get(url("progress", filled_in), headers={"HX-Request": "true"}).content.decode()
    assert "<html" not in part
    assert "hx-get" in part
    jobs.run_job(LetterJob, LetterJob.objects.get().pk)
    assert guest_client.get(url("progress", filled_in), headers={"HX-Request": "true"})["HX-Redirect"] == url(
        "ready", filled_in
    )


def test_forgetting_erases_the_letter_at_once(guest_client, made):
    guest_client.post(url("forget", made))
    assert not LetterRequest.objects.exists()
    assert not LetterJob.objects.exists()
    assert not EncryptedFile.objects.exists()
    assert guest_client.get(url("ready", made)).status_code == 404


@pytest.mark.parametrize("name", ["review", "progress", "ready", "download"])
def test_a_stranger_finds_nothing(made, name, other_guest_client, stranger_client):
    for client in (other_guest_client, stranger_client):
        assert client.get(url(name, made)).status_code == 404


def test_a_stranger_changes_nothing(made, stranger_client):
    assert stranger_client.post(url("step", made, "about-you"), ABOUT_YOU).status_code == 404
    assert stranger_client.post(url("note", made, "received"), {"on": "2030-01-01"}).status_code == 404
    assert stranger_client.post(url("forget", made)).status_code == 404
    assert LetterRequest.objects.filter(pk=made.pk).exists()


@pytest.fixture
def reports(monkeypatch):
    """A scan report and a form's report that hand facts to a letter."""
    scan = LetterFacts(
        facility="Mercy Radiology",
        service_dates=("2024-04-03",),
        record_number="MRN-7",
        accession_numbers=("A-1",),
        patient_name="Jane Doe",
    )
    consent = LetterFacts(concerns=("No AI training with my images.", "Do not sell my data."))
    reports = {"scan": scan, "consent": consent}
    monkeypatch.setattr(requests, "facts_from", lambda source, actor, pk: reports.get(source))


ORIGIN_ID = "7a6c1d3e-0000-4000-8000-000000000001"


def test_facts_from_a_scan_are_filled_in_and_said(guest_client, reports):
    assert (
        "what your scan says"
        in guest_client.get(f"{reverse('letters:start')}?from=scan&id={ORIGIN_ID}").content.decode()
    )
    letter_request = begin(guest_client, **{"from": "scan", "id": ORIGIN_ID})
    page = guest_client.get(url("step", letter_request, "the-clinic")).content.decode()
    for filled_in in ("Mercy Radiology", "MRN-7", "04/03/2024", "A-1", "We filled this in from your scan"):
        assert filled_in in page
    assert "Jane Doe" in guest_client.get(url("step", letter_request, "about-you")).content.decode()


def test_limits_from_a_form_can_be_unticked(guest_client, reports):
    letter_request = begin(guest_client, **{"from": "consent", "id": ORIGIN_ID})
    assert letter_request.facts["limits"] == ["No AI training with my images.", "Do not sell my data."]
    fill_in(guest_client, letter_request, concerns=["1"], limits="Ask me before research.")
    letter_request.refresh_from_db()
    assert letter_request.facts["limits"] == ["Do not sell my data.", "Ask me before research."]
    again = guest_client.get(url("step", letter_request, "what-to-ask")).content.decode()
    assert "Ask me before research." in again
    assert (
        "Limits I ask for (you may decline)"
        in guest_client.get(url("review", letter_request)).content.decode()
    )


def test_a_report_of_someone_else_fills_in_nothing(guest_client, monkeypatch):
    monkeypatch.setattr(requests, "facts_from", lambda source, actor, pk: None)
    assert begin(guest_client, **{"from": "scan", "id": ORIGIN_ID}).carried_over["paths"] == []


def test_an_unknown_wish_or_step_is_met_kindly(guest_client):
    assert guest_client.post(reverse("letters:start"), {"kind": "love-letter"}).url == reverse(
        "letters:start"
    )
    letter_request = begin(guest_client)
    assert guest_client.get(url("step", letter_request, "nowhere")).status_code == 404
