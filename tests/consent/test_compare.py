"""Two forms compared in the browser: give both, or one more beside a report; read what changed."""

import uuid

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from consent.models import CheckJob
from tests.consent.forms import FORM, PROMISE, RISK, pdf_form
from tests.consent.test_check_a_form import paste

COMPARE = reverse("consent:compare")
TAMER = FORM.replace(RISK, "We will call you before each visit.")


def two_forms(older: str, newer: str) -> dict:
    return {
        "older-text": older,
        "older-submission": uuid.uuid4(),
        "newer-text": newer,
        "newer-submission": uuid.uuid4(),
    }


def comparison_of(client, older: CheckJob, newer: CheckJob):
    return client.get(reverse("consent:comparison", args=[older.pk, newer.pk]))


def test_what_the_newer_form_adds_is_shown_with_its_words(guest_client):
    response = guest_client.post(COMPARE, two_forms(TAMER, FORM), follow=True)
    page = response.content.decode()
    assert response.resolver_match.view_name == "consent:comparison"
    assert "asks for more than the older one: Selling or profit" in page
    assert "New in this form" in page
    assert RISK in page
    assert CheckJob.objects.count() == 2


def test_what_the_newer_form_drops_is_no_alarm(guest_client):
    page = guest_client.post(COMPARE, two_forms(FORM, TAMER), follow=True).content.decode()
    assert "No longer in this form" in page
    assert 'finding--shield" id="change-commercial-use"' in page


def test_the_same_form_twice_is_said_to_be_the_same(guest_client):
    page = guest_client.post(COMPARE, two_forms(FORM, FORM), follow=True).content.decode()
    assert "Both forms say the same" in page


def test_each_form_says_what_it_lacks_and_nothing_is_lost(guest_client):
    response = guest_client.post(COMPARE, two_forms(FORM, ""))
    page = response.content.decode()
    assert response.status_code == 422
    assert "Paste the words of the form, or choose a file." in page
    assert 'href="#id_newer-text"' in page
    assert RISK in page
    assert not CheckJob.objects.exists()


@pytest.mark.parametrize(("which", "says"), [("older", "A new promise"), ("newer", "No longer promised")])
def test_a_report_is_compared_with_another_version(guest_client, which, says):
    paste(guest_client)
    address = reverse("consent:compare_with", args=[CheckJob.objects.get().pk])
    assert address in guest_client.get(reverse("consent:report", args=[CheckJob.objects.get().pk])).text
    other = {"text": FORM.replace(PROMISE, ""), "submission": uuid.uuid4(), "which": which}
    assert says in guest_client.post(address, other, follow=True).content.decode()


def test_a_file_is_waited_for(guest_client, jobs_run_at_once, no_broker):
    forms = two_forms(TAMER, "")
    forms["newer-files"] = SimpleUploadedFile("form.pdf", pdf_form())
    response = guest_client.post(COMPARE, forms)
    page = guest_client.get(response.url).content.decode()
    assert 'http-equiv="refresh"' in page
    part = guest_client.get(response.url, headers={"HX-Request": "true"}).content.decode()
    assert "<html" not in part
    assert "hx-get" in part


def test_a_file_that_cannot_be_read_is_said(guest_client, jobs_run_at_once):
    forms = two_forms(TAMER, "")
    forms["newer-files"] = SimpleUploadedFile("form.pdf", b"%PDF-1.7 torn")
    with jobs_run_at_once():
        response = guest_client.post(COMPARE, forms)
    page = guest_client.get(response.url).content.decode()
    assert "could not read one of the forms" in page
    assert "damaged" in page


def test_when_both_are_read_the_waiting_page_leads_on(guest_client):
    guest_client.post(COMPARE, two_forms(TAMER, FORM))
    newer, older = CheckJob.objects.order_by("-created_at")
    address = reverse("consent:comparison", args=[older.pk, newer.pk])
    part = guest_client.get(address, headers={"HX-Request": "true"}).content.decode()
    assert f'data-report-url="{address}"' in part


def test_one_form_of_mine_beside_one_of_a_stranger_is_not_there(patient_client, stranger_client):
    paste(patient_client)
    mine = CheckJob.objects.get()
    paste(stranger_client, TAMER)
    theirs = CheckJob.objects.exclude(pk=mine.pk).get()
    for pair in ((mine, theirs), (theirs, mine)):
        for client in (patient_client, stranger_client):
            assert comparison_of(client, *pair).status_code == 404


def test_what_a_form_says_never_becomes_part_of_the_page(guest_client):
    bad = FORM.replace(RISK, f"<script>alert(1)</script> {RISK}")
    page = guest_client.post(COMPARE, two_forms(TAMER, bad), follow=True).content.decode()
    assert "&lt;script&gt;" in page
    assert "<script>alert(1)" not in page
