"""The report to take along: as a FHIR Consent, and on paper."""

import io
import json
import uuid

import pytest
from django.urls import reverse
from pypdf import PdfReader

from consent.models import CheckJob, PrintJob
from consent.printing import render_paper, report_pdf
from patientprivacy.jobs import Job
from patientprivacy.models import EncryptedFile
from patientprivacy.typefaces import unpacked_typefaces
from patientprivacy.typesetter import HtmlTypesetter
from tests.consent.forms import FORM, RISK

HOSTILE = '<img src="http://127.0.0.1:9/x"></style><script>x</script>'


@pytest.fixture(scope="module", autouse=True)
def typefaces_are_unpacked():
    """So that the first report takes no longer than the others."""
    unpacked_typefaces()


@pytest.fixture
def check(guest_client) -> CheckJob:
    guest_client.post(reverse("consent:start"), {"text": f"{FORM}\n{HOSTILE}", "submission": uuid.uuid4()})
    return CheckJob.objects.get()


def ask(client, check, jobs_run_at_once) -> str:
    with jobs_run_at_once():
        answer = client.post(reverse("consent:start_print", args=[check.pk]))
    assert answer.status_code == 302
    return answer.url


def text_of(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


def test_the_report_is_taken_along_as_a_fhir_consent(guest_client, check):
    answer = guest_client.get(reverse("consent:download_fhir", args=[check.pk]))
    assert answer["Content-Type"] == "application/fhir+json"
    assert "attachment" in answer["Content-Disposition"]
    resource = json.loads(answer.content)
    assert (resource["resourceType"], resource["status"]) == ("Consent", "proposed")
    assert resource["dateTime"] == check.created_at.isoformat(timespec="seconds")


def test_the_report_is_printed(guest_client, check, jobs_run_at_once):
    url = ask(guest_client, check, jobs_run_at_once)
    assert "ready to print" in guest_client.get(url).content.decode()
    pdf = guest_client.get(f"{url}report.pdf")
    assert pdf["Content-Type"] == "application/pdf"
    text = " ".join(text_of(b"".join(pdf.streaming_content)).split())
    assert "What you would be agreeing to" in text
    assert "Where your data could go" in text
    assert RISK.split(".")[0] in text


def test_asked_twice_it_is_printed_once(guest_client, check, jobs_run_at_once):
    first = ask(guest_client, check, jobs_run_at_once)
    assert ask(guest_client, check, jobs_run_at_once) == first
    assert PrintJob.objects.count() == EncryptedFile.objects.count() == 1


def test_forgetting_the_report_forgets_what_was_printed(guest_client, check, jobs_run_at_once):
    url = ask(guest_client, check, jobs_run_at_once)
    guest_client.post(reverse("consent:forget", args=[check.pk]))
    assert not EncryptedFile.objects.exists()
    assert guest_client.get(url).status_code == 404


def test_a_print_is_found_under_its_own_report_alone(guest_client, check, jobs_run_at_once):
    url = ask(guest_client, check, jobs_run_at_once)
    assert guest_client.get(url.replace(str(check.pk), str(uuid.uuid4()))).status_code == 404


def test_a_print_that_is_too_long_says_what_to_do(guest_client, check):
    job = PrintJob.objects.create(
        vault=check.vault, check_job=check, language="en", state=Job.State.FAILED, failure="too_long",
        finished_at=check.created_at,
    )  # fmt: skip
    page = guest_client.get(reverse("consent:print", args=[check.pk, job.pk])).content.decode()
    assert "Download it as data" in page


def test_what_a_form_says_is_text_on_paper_and_fetches_nothing(check):
    report = check.report
    report["findings"][0]["quote"] += HOSTILE
    assert "<img src" not in render_paper(report, "en")
    with HtmlTypesetter() as typesetter:
        pdf = report_pdf(report, "es", typesetter)
    assert "<img" in text_of(pdf)
    for forbidden in (b"/EmbeddedFile", b"/JavaScript", b"/Launch", b"/URI"):
        assert forbidden not in pdf
