"""The report on paper: asked for, set in type by a worker, taken along, forgotten."""

import io
import uuid

import pytest
from pypdf import PdfReader

from patientprivacy.jobs import Job
from patientprivacy.models import EncryptedFile
from patientprivacy.typefaces import unpacked_typefaces
from patientprivacy.typesetter import HtmlTypesetter
from scans.models import InspectionJob, PrintJob
from scans.printing import render_paper, report_pdf
from tests.scans.engine.test_presentation import pooled
from tests.scans.studies import RECORD_NUMBER, ct_file, encoded, planted_study
from tests.scans.test_check_a_scan import form_data

FAMILY_NAME = "Zabriskie"


@pytest.fixture(scope="module", autouse=True)
def typefaces_are_unpacked():
    """So that the first report takes no longer than the others."""
    unpacked_typefaces()


@pytest.fixture
def inspection(guest_client, jobs_run_at_once) -> InspectionJob:
    with jobs_run_at_once():
        answer = guest_client.post("/scans/", form_data({"scan.dcm": encoded(planted_study())}))
    return InspectionJob.objects.get(pk=answer.url.split("/")[2])


@pytest.fixture
def typesetter():
    with HtmlTypesetter() as typesetter:
        yield typesetter


def text_of(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


def ask(client, inspection, jobs_run_at_once, **fields) -> str:
    with jobs_run_at_once():
        answer = client.post(f"/scans/{inspection.pk}/print/", fields)
    assert answer.status_code == 302
    return answer.url


def test_a_report_is_printed_with_what_names_the_person_left_out(guest_client, inspection, jobs_run_at_once):
    url = ask(guest_client, inspection, jobs_run_at_once)
    assert "ready to print" in guest_client.get(url).content.decode()
    pdf = guest_client.get(f"{url}report.pdf")
    assert pdf["Content-Type"] == "application/pdf"
    assert "attachment" in pdf["Content-Disposition"]
    text = text_of(b"".join(pdf.streaming_content))
    assert "What a stranger would learn" in text
    assert "Quillfeather Clinic" in text
    assert FAMILY_NAME not in text
    assert RECORD_NUMBER not in text


def test_values_are_written_out_where_the_person_wants_it(guest_client, inspection, jobs_run_at_once):
    url = ask(guest_client, inspection, jobs_run_at_once, shows_values="on")
    text = text_of(b"".join(guest_client.get(f"{url}report.pdf").streaming_content))
    assert FAMILY_NAME in text
    assert RECORD_NUMBER in text


def test_asked_twice_it_is_printed_once(guest_client, inspection, jobs_run_at_once):
    first = ask(guest_client, inspection, jobs_run_at_once)
    assert ask(guest_client, inspection, jobs_run_at_once) == first
    assert PrintJob.objects.count() == EncryptedFile.objects.count() == 1


def test_forgetting_the_report_forgets_what_was_printed(guest_client, inspection, jobs_run_at_once):
    url = ask(guest_client, inspection, jobs_run_at_once)
    guest_client.post(f"/scans/{inspection.pk}/forget/")
    assert not EncryptedFile.objects.exists()
    assert guest_client.get(url).status_code == 404


def test_a_print_is_found_under_its_own_report_alone(guest_client, inspection, jobs_run_at_once):
    url = ask(guest_client, inspection, jobs_run_at_once)
    assert guest_client.get(url.replace(str(inspection.pk), str(uuid.uuid4()))).status_code == 404


def test_a_print_that_is_too_long_says_what_to_do(guest_client, inspection):
    job = PrintJob.objects.create(
        vault=inspection.vault, inspection=inspection, language="en", state=Job.State.FAILED, failure="too_long",
        finished_at=inspection.finished_at,
    )  # fmt: skip
    page = guest_client.get(f"/scans/{inspection.pk}/print/{job.pk}/").content.decode()
    assert "Download it as a table" in page


def test_what_a_file_says_is_text_on_paper_and_fetches_nothing(typesetter):
    hostile = '<img src="http://127.0.0.1:9/x"><link rel=attachment href="file:///etc/passwd"></style><script>x</script>'
    report = pooled({"a": ct_file(PatientComments=hostile, InstitutionName=hostile)})
    assert "<img src" not in render_paper(report, "en", shows_values=True)
    pdf = report_pdf(report, "en", typesetter, shows_values=True)
    assert "<img" in text_of(pdf)
    for forbidden in (b"/EmbeddedFile", b"/JavaScript", b"/Launch", b"/URI"):
        assert forbidden not in pdf


def test_a_letter_that_no_font_has_costs_itself_alone(typesetter):
    report = pooled({"a": ct_file(InstitutionName="Clinic \ue000 North")})
    assert "Clinic ? North" in text_of(report_pdf(report, "en", typesetter, shows_values=True))


def test_the_paper_speaks_spanish(typesetter):
    report = pooled({"a": ct_file()})
    assert "Sobre usted" in text_of(report_pdf(report, "es", typesetter, shows_values=False))
