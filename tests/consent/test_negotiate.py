"""The negotiation kit in the browser: tick, read the redline, take it along, go on to the letter."""

import io
import zipfile

import pytest
from django.urls import reverse
from docx import Document

from accounts.representation import Actor
from consent.engine.advice import advice_for
from consent.engine.check import check_text
from consent.models import CheckJob, Negotiation
from patientprivacy.letter_facts import facts_from
from tests.consent.forms import FORM, PROMISE, RISK
from tests.consent.test_check_a_form import paste

WORDING = advice_for("commercial-use", "en").instead
TICKED = {"category": ["commercial-use", "third-party-sharing"]}


@pytest.fixture
def job(patient_client) -> CheckJob:
    paste(patient_client)
    return CheckJob.objects.get()


def address(name: str, job: CheckJob) -> str:
    return reverse(f"consent:{name}", args=[job.pk])


def tick(client, job, **ticks):
    return client.post(address("choose_limits", job), ticks or TICKED, follow=True)


def test_the_report_offers_a_box_for_each_kind_of_permission(patient_client, job):
    page = patient_client.get(address("report", job)).content.decode()
    assert 'name="category" value="commercial-use"' in page
    assert 'value="can-revoke"' not in page


def test_what_is_ticked_is_struck_and_limited_wording_put_in(patient_client, job):
    response = tick(patient_client, job)
    page = response.content.decode()
    assert response.resolver_match.view_name == "consent:redline"
    assert f"{RISK}<span" in page
    assert f"{WORDING}" in page
    assert "<del" in page
    assert "<ins" in page
    assert "found none of what you ticked" in page


def test_nothing_ticked_is_said_at_the_boxes(patient_client, job):
    response = tick(patient_client, job, category=["no-such-thing", "can-revoke"])
    assert response.status_code == 422
    assert "Tick at least one thing" in response.content.decode()
    assert not Negotiation.objects.exists()


def test_new_ticks_take_the_place_of_the_earlier_ones(patient_client, job):
    tick(patient_client, job)
    tick(patient_client, job, category=["commercial-use"])
    assert Negotiation.objects.get().categories == ["commercial-use"]
    page = patient_client.get(address("choose_limits", job)).content.decode()
    assert page.count(" checked") == 1


def test_the_limited_text_shows_none_of_it_when_it_is_checked_again(patient_client, job):
    tick(patient_client, job)
    response = patient_client.get(address("limited_text", job))
    text = response.content.decode()
    assert "attachment" in response["Content-Disposition"]
    assert PROMISE in text
    assert WORDING in text
    assert RISK not in text
    assert not {finding.category for finding in check_text(text).findings} & set(TICKED["category"])


def test_the_word_document_tracks_each_change_and_is_the_same_each_time(patient_client, job):
    tick(patient_client, job)
    content = patient_client.get(address("redline_word", job)).content
    body = zipfile.ZipFile(io.BytesIO(content)).read("word/document.xml").decode()
    assert f'<w:delText xml:space="preserve">{RISK}</w:delText>' in body
    assert "<w:ins " in body
    assert PROMISE in [paragraph.text for paragraph in Document(io.BytesIO(content)).paragraphs]
    assert content == patient_client.get(address("redline_word", job)).content


def test_characters_that_word_cannot_hold_cost_nothing_but_themselves(patient_client):
    paste(patient_client, f"\x0bForm\ufffe\n{RISK}")
    job = CheckJob.objects.get()
    tick(patient_client, job)
    content = patient_client.get(address("redline_word", job)).content
    assert Document(io.BytesIO(content)).paragraphs


def test_the_letter_is_given_what_was_ticked_and_only_to_its_owner(patient, stranger, patient_client, job):
    page = tick(patient_client, job, category=["commercial-use"]).content.decode()
    negotiation = Negotiation.objects.get()
    assert f"from=consent&amp;id={negotiation.pk}" in page
    assert facts_from("consent", Actor(patient, {}), negotiation.pk).concerns == (WORDING,)
    assert facts_from("consent", Actor(stranger, {}), negotiation.pk) is None


def test_without_ticks_there_is_no_redline(patient_client, job):
    for name in ("redline", "limited_text", "redline_word"):
        assert patient_client.get(address(name, job)).status_code == 404


def test_what_a_form_says_never_becomes_part_of_the_page(patient_client):
    paste(patient_client, f"<script>alert(1)</script> {RISK}\n{FORM}")
    page = tick(patient_client, CheckJob.objects.get()).content.decode()
    assert "<script>alert(1)" not in page


def test_it_is_forgotten_with_the_report(patient_client, job):
    tick(patient_client, job)
    patient_client.post(address("forget", job))
    assert not Negotiation.objects.exists()
