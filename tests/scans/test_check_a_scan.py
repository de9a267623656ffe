"""The pages: choose files, watch, read, forget."""

import io
import json
import uuid
import zipfile
from datetime import timedelta

import pytest
from django.core.files.storage import default_storage
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from accounts.guests import erase_expired_guests
from accounts.models import Vault
from accounts.representation import Actor
from patientprivacy import letter_facts
from patientprivacy.jobs import Job
from patientprivacy.models import EncryptedFile
from scans.models import InspectionJob, ScanUpload, UploadedFile
from tests.scans.studies import PATIENT_NAME, ct_file, encoded, planted_study

START = "/scans/"


def form_data(files: dict[str, bytes], submission=None) -> dict:
    return {
        "submission": str(submission or uuid.uuid4()),
        "files": [SimpleUploadedFile(name, content) for name, content in files.items()],
    }


@pytest.fixture
def check(jobs_run_at_once):
    """Send files by the form and let the job run; gives the job."""

    def send(client, files: dict[str, bytes]) -> InspectionJob:
        with jobs_run_at_once():
            response = client.post(START, form_data(files))
        assert response.status_code == 302
        return InspectionJob.objects.get(pk=response.url.split("/")[2])

    return send


def stored_bytes() -> list[str]:
    folders, files = default_storage.listdir("") if default_storage.exists("") else ([], [])
    return files + [f"{folder}/{name}" for folder in folders for name in default_storage.listdir(folder)[0]]


def test_the_first_page_says_that_files_are_sent_and_when_they_are_erased(guest_client):
    page = guest_client.get(START).content.decode()
    assert "This sends the files to our server" in page
    assert "erase them the moment the report is ready" in page
    assert "within the hour" in page
    assert "8 GB" in page


def test_a_guest_gets_a_report_and_the_files_are_gone(guest_client, check):
    job = check(guest_client, {"scan.dcm": encoded(planted_study())})
    assert job.state == Job.State.DONE, job.failure
    page = guest_client.get(f"/scans/{job.pk}/report/").content.decode()
    assert "Anyone who gets these files can read who you are." in page
    assert PATIENT_NAME in page
    assert "Your doctors and the staff" in page
    assert f"?from=scan&amp;id={job.pk}" in page
    assert not EncryptedFile.objects.exists()
    assert not UploadedFile.objects.exists()
    assert not stored_bytes()


def test_values_are_covered_until_the_person_uncovers_them(guest_client, check):
    job = check(guest_client, {"scan.dcm": ct_file()})
    page = guest_client.get(f"/scans/{job.pk}/report/").content.decode()
    before, after = page.split(PATIENT_NAME, 1)
    assert before.rstrip().endswith('<span class="masked-value__value">')
    assert PATIENT_NAME not in after


def test_a_zip_is_opened(guest_client, check):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("DICOM/IM1", ct_file(1))
        archive.writestr("DICOM/IM2", ct_file(2))
        archive.writestr("AUTORUN.INF", b"x")
    job = check(guest_client, {"disc.zip": buffer.getvalue()})
    assert [file["path"] for file in job.report["files"]] == ["disc.zip/DICOM/IM1", "disc.zip/DICOM/IM2"]
    assert job.progress_done == job.progress_total == 3


def test_the_report_can_be_taken_along_as_json(guest_client, check):
    job = check(guest_client, {"scan.dcm": ct_file(), "x.txt": b"hello"})
    response = guest_client.get(f"/scans/{job.pk}/report.json")
    report = json.loads(b"".join(response.streaming_content))
    assert response["Content-Disposition"] == 'attachment; filename="scan-report.json"'
    assert set(report) == {"files", "summary", "skipped"}
    assert report["files"][0]["elements"][0]["path"] == "(0002,0000)"


def test_an_empty_form_is_answered_with_what_to_do(guest_client):
    response = guest_client.post(START, {"submission": str(uuid.uuid4())})
    assert response.status_code == 422
    assert "Choose the files of your scan first." in response.content.decode()
    assert not ScanUpload.objects.exists()


def test_files_that_are_no_scans_get_a_report_that_says_so(guest_client, check):
    job = check(guest_client, {"letter.txt": b"hello"})
    page = guest_client.get(f"/scans/{job.pk}/report/").content.decode()
    assert "We found no scan in what you chose." in page
    assert "Not an image or document." in page
    assert "Choose other files" in page


def test_a_broken_file_costs_its_own_line(guest_client, check):
    job = check(guest_client, {"good.dcm": ct_file(), "cut.dcm": ct_file()[:300]})
    page = guest_client.get(f"/scans/{job.pk}/report/").content.decode()
    assert "The file ends in the middle." in page
    assert "cut.dcm" in page
    assert job.report["summary"]["files"] == 2


def test_a_form_sent_twice_makes_one_job(guest_client, no_broker, django_capture_on_commit_callbacks):
    submission = uuid.uuid4()
    first = guest_client.post(START, form_data({"a": ct_file()}, submission))
    second = guest_client.post(START, form_data({"a": ct_file()}, submission))
    assert first.url == second.url
    assert InspectionJob.objects.count() == 1
    assert EncryptedFile.objects.count() == 1


def test_progress_is_shown_live_and_by_reload(guest_client, no_broker):
    address = guest_client.post(START, form_data({"a": ct_file(), "b": ct_file(2)})).url
    page = guest_client.get(address).content.decode()
    assert '<meta http-equiv="refresh" content="3">' in page
    assert "0 of 2" in page
    part = guest_client.get(address, headers={"HX-Request": "true"}).content.decode()
    assert "<html" not in part
    assert f'hx-get="{address}"' in part


def test_progress_leads_to_the_report_once_it_is_ready(guest_client, check):
    job = check(guest_client, {"a": ct_file()})
    assert guest_client.get(f"/scans/{job.pk}/").url == f"/scans/{job.pk}/report/"
    part = guest_client.get(f"/scans/{job.pk}/", headers={"HX-Request": "true"}).content.decode()
    assert f'data-report-url="/scans/{job.pk}/report/"' in part
    assert "hx-get" not in part


def test_a_report_that_is_not_ready_leads_to_the_progress(guest_client, no_broker):
    address = guest_client.post(START, form_data({"a": ct_file()})).url
    assert guest_client.get(f"{address}report/").url == address
    assert guest_client.get(f"{address}report.json").status_code == 404


def test_a_failed_job_tells_why_and_erases_the_files(guest_client, no_broker):
    address = guest_client.post(START, form_data({"a": ct_file()})).url
    InspectionJob.objects.update(state=Job.State.FAILED, failure="lost", finished_at=timezone.now())
    page = guest_client.get(address).content.decode()
    assert "Our server stopped three times" in page
    assert "http-equiv" not in page
    assert not EncryptedFile.objects.exists()


@pytest.mark.parametrize("ending", ["", "report/", "report.json"])
def test_a_stranger_finds_nothing(guest_client, other_guest_client, patient_client, check, ending):
    job = check(guest_client, {"a": ct_file()})
    for client in (other_guest_client, patient_client):
        response = client.get(f"/scans/{job.pk}/{ending}")
        assert response.status_code == 404
        assert PATIENT_NAME not in response.content.decode()


def test_a_stranger_can_erase_nothing(guest_client, other_guest_client, check):
    job = check(guest_client, {"a": ct_file()})
    assert other_guest_client.post(f"/scans/{job.pk}/forget/").status_code == 404
    assert InspectionJob.objects.filter(pk=job.pk).exists()


def test_forget_this_erases_report_and_files_at_once(guest_client, check, no_broker):
    job = check(guest_client, {"a": ct_file()})
    assert guest_client.get(f"/scans/{job.pk}/forget/").status_code == 405
    response = guest_client.post(f"/scans/{job.pk}/forget/", follow=True)
    assert "The files and the report are erased." in response.content.decode()
    assert not InspectionJob.objects.exists()
    assert not ScanUpload.objects.exists()
    gone = guest_client.get(f"/scans/{job.pk}/report/")
    assert gone.status_code == 404
    assert "This report is not here" in gone.content.decode()


def test_what_a_guest_sent_is_gone_after_the_hour(guest_client, no_broker):
    guest_client.post(START, form_data({"a": ct_file()}))
    Vault.objects.update(expires_at=timezone.now() - timedelta(minutes=1))
    erase_expired_guests()
    assert not InspectionJob.objects.exists()
    assert not EncryptedFile.objects.exists()
    assert not stored_bytes()


def test_an_account_lists_its_reports(patient_client, check):
    job = check(patient_client, {"a": ct_file()})
    page = patient_client.get("/account/").content.decode()
    assert "Scan report" in page
    assert f"/scans/{job.pk}/report/" in page


def test_a_letter_is_given_the_reports_facts_and_a_stranger_none(guest_client, other_guest_client, check):
    job = check(guest_client, {"a": ct_file()})
    facts = letter_facts.facts_from("scan", Actor(None, guest_client.session), job.pk)
    assert facts.facility == "Quillfeather Clinic"
    assert facts.service_dates == ("2024-03-14",)
    assert facts.record_number == "MRN7730021"
    other_guest_client.get(START)
    assert letter_facts.facts_from("scan", Actor(None, other_guest_client.session), job.pk) is None


def test_nothing_of_the_files_reaches_the_log(guest_client, check, caplog):
    with caplog.at_level("DEBUG"):
        check(guest_client, {"Zabriskie.dcm": ct_file(), "Ottoline.dcm": ct_file()[:300]})
    assert "Zabriskie" not in caplog.text
    assert "Ottoline" not in caplog.text


def test_the_report_speaks_spanish(guest_client, check):
    job = check(guest_client, {"a": ct_file()})
    page = guest_client.get(f"/scans/{job.pk}/report/", headers={"accept-language": "es"}).content.decode()
    assert "Sobre usted" in page
