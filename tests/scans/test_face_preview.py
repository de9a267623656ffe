"""Asking what could be drawn from a head scan: by the pages, in the sandbox."""

import io
import uuid
import zipfile

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image

from patientprivacy import jobs
from patientprivacy.jobs import Job, run_job
from patientprivacy.models import EncryptedFile
from scans.models import FacePreview, InspectionJob, ScanPicture
from tests.scans.pictures.phantoms import head, head_without_face, nifti_of, series_of
from tests.scans.studies import ct_file


def zipped(files: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, content in files.items():
            archive.writestr(path, content)
    return buffer.getvalue()


def head_slice() -> bytes:
    return next(iter(series_of(head()).values()))


@pytest.fixture(autouse=True)
def no_heartbeat(monkeypatch):
    """In these tests a job runs inside a transaction, from which another thread is shut out."""
    monkeypatch.setattr(jobs, "HEARTBEAT_SECONDS", 600)


@pytest.fixture
def check(jobs_run_at_once):
    """Send files by the form, to be kept or not, and let the inspection run; gives its job."""

    def send(client, files: dict[str, bytes], *, keeps_files: bool) -> InspectionJob:
        data = {
            "submission": str(uuid.uuid4()),
            "files": [SimpleUploadedFile(name, content) for name, content in files.items()],
            **({"keeps_files": "on"} if keeps_files else {}),
        }
        with jobs_run_at_once():
            address = client.post("/scans/", data).url
        return InspectionJob.objects.get(pk=address.split("/")[2])

    return send


@pytest.fixture
def ask(jobs_run_at_once):
    """Ask for the drawing and let it be made; gives the page."""

    def send(client, job: InspectionJob) -> str:
        with jobs_run_at_once():
            client.post(f"/scans/{job.pk}/face/")
        return client.get(f"/scans/{job.pk}/face/").content.decode()

    return send


def test_a_head_in_a_zip_is_drawn_when_asked(guest_client, check, ask):
    job = check(guest_client, {"disc.zip": zipped(series_of(head()))}, keeps_files=True)
    assert (
        "Show what could be drawn from my scan"
        in guest_client.get(f"/scans/{job.pk}/report/").content.decode()
    )
    assert "This happens on our server" in guest_client.get(f"/scans/{job.pk}/face/").content.decode()
    page = ask(guest_client, job)
    assert "A face stands out in this scan" in page
    picture = guest_client.get(f"/scans/{job.pk}/pictures/face-front/")
    assert f"/scans/{job.pk}/pictures/face-front/" in page
    assert Image.open(io.BytesIO(picture.content)).size[0] > 200
    assert "no-store" in picture["Cache-Control"]


def test_a_head_without_a_face_is_said_to_have_none(guest_client, check, ask):
    job = check(guest_client, {"disc.zip": zipped(series_of(head_without_face()))}, keeps_files=True)
    assert "We found no whole face in this scan" in ask(guest_client, job)


def test_a_nifti_volume_is_drawn_too(guest_client, check, ask):
    job = check(guest_client, {"head.nii.gz": nifti_of(head())}, keeps_files=True)
    assert "A face stands out in this scan" in ask(guest_client, job)


def test_files_are_kept_only_where_the_person_says_so(guest_client, check, ask):
    files = {"disc.zip": zipped(dict(list(series_of(head()).items())[:12]))}
    job = check(guest_client, files, keeps_files=False)
    assert not EncryptedFile.objects.exists()
    report = guest_client.get(f"/scans/{job.pk}/report/").content.decode()
    assert "send the files again and let us keep them for an hour" in report
    assert "Your files are no longer on our server" in ask(guest_client, job)
    assert not FacePreview.objects.exists()


def test_kept_files_are_erased_within_the_hour_or_sooner(guest_client, check):
    job = check(guest_client, {"scan.dcm": ct_file()}, keeps_files=True)
    (stored,) = EncryptedFile.objects.all()
    assert (stored.erase_after - job.created_at).total_seconds() <= 3600
    guest_client.post(f"/scans/{job.pk}/erase-files/")
    assert not EncryptedFile.objects.exists()
    assert guest_client.get(f"/scans/{job.pk}/report/").status_code == 200


def test_forgetting_erases_the_drawings_too(guest_client, check):
    job = check(guest_client, {"scan.dcm": ct_file()}, keeps_files=True)
    ScanPicture.keep(job.upload, "face-front", b"a drawing")
    ScanPicture.keep(job.upload, "face-front", b"the drawing anew")
    assert guest_client.get(f"/scans/{job.pk}/pictures/face-front/").content == b"the drawing anew"
    guest_client.post(f"/scans/{job.pk}/forget/")
    assert not ScanPicture.objects.exists()
    assert not EncryptedFile.objects.exists()


def test_too_few_slices_are_answered_in_words_and_can_be_asked_again(guest_client, check, ask):
    job = check(guest_client, {"scan.dcm": head_slice()}, keeps_files=True)
    page = ask(guest_client, job)
    assert "We found no series of slices of a head in these files." in page
    assert FacePreview.objects.get().failure == "no-head"
    assert "Show what could be drawn from my scan" in page


def test_slices_that_can_not_be_unpacked_are_answered_in_words(guest_client, check, ask):
    files = dict(list(series_of(head(), PixelData=b"").items())[:20])
    job = check(guest_client, {"disc.zip": zipped(files)}, keeps_files=True)
    assert "packed in a way that we can’t open" in ask(guest_client, job)


def test_files_that_were_erased_meanwhile_are_answered_in_words(guest_client, check, ask):
    job = check(guest_client, {"disc.zip": zipped(series_of(head()))}, keeps_files=True)
    preview = FacePreview.objects.create(vault=job.vault, upload=job.upload)
    job.upload.erase_files()
    run_job(FacePreview, preview.pk)
    preview.refresh_from_db()
    assert preview.state == Job.State.FAILED
    assert "erased already" in guest_client.get(f"/scans/{job.pk}/face/").content.decode()


def test_a_drawing_that_is_being_made_is_waited_for(guest_client, check):
    job = check(guest_client, {"scan.dcm": ct_file()}, keeps_files=True)
    preview = FacePreview.objects.create(vault=job.vault, upload=job.upload)
    address = f"/scans/{job.pk}/face/"
    assert '<meta http-equiv="refresh" content="3">' in guest_client.get(address).content.decode()
    part = guest_client.get(address, headers={"HX-Request": "true"}).content.decode()
    assert f'hx-get="{address}"' in part
    assert "<html" not in part
    FacePreview.objects.filter(pk=preview.pk).delete()
    assert guest_client.get(address, headers={"HX-Request": "true"})["HX-Refresh"] == "true"


def test_a_drawing_is_nobody_elses(guest_client, other_guest_client, check):
    job = check(guest_client, {"scan.dcm": ct_file()}, keeps_files=True)
    ScanPicture.keep(job.upload, "face-front", b"a drawing")
    assert other_guest_client.get(f"/scans/{job.pk}/pictures/face-front/").status_code == 404
    assert other_guest_client.get(f"/scans/{job.pk}/face/").status_code == 404
