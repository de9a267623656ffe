"""The marked clauses are shown on the pages that were given, for as long as the person keeps them."""

import uuid

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from consent.models import CheckJob
from patientprivacy.models import EncryptedFile
from tests.consent.forms import PROMISE, RISK, pdf_form
from tests.consent.photos import packed, pictures, printed

START = reverse("consent:start")


@pytest.fixture
def give(guest_client, jobs_run_at_once):
    """Give files and have them checked; the job."""

    def give(*files: SimpleUploadedFile, keeps_files: bool = True) -> CheckJob:
        data = {"files": files, "submission": uuid.uuid4(), **({"keeps_files": "on"} if keeps_files else {})}
        with jobs_run_at_once():
            guest_client.post(START, data)
        return CheckJob.objects.get()

    return give


def a_pdf() -> SimpleUploadedFile:
    return SimpleUploadedFile("form.pdf", pdf_form(f"<p>{RISK}</p>", f"<p>{PROMISE}</p>"))


def a_photo(text: str) -> SimpleUploadedFile:
    return SimpleUploadedFile("page.jpg", packed(next(pictures(printed(text)))))


def page_of(client, job: CheckJob, number: int) -> str:
    return client.get(reverse("consent:page", args=[job.pk, number])).content.decode()


def test_a_finding_leads_to_its_page_where_its_words_are_marked(guest_client, give):
    job = give(a_pdf())
    report = guest_client.get(reverse("consent:report", args=[job.pk])).content.decode()
    start = job.report["text"].index(RISK)
    assert f'pages/1/#mark-{start}"' in report
    page = page_of(guest_client, job, 1)
    assert f'id="mark-{start}"' in page
    assert RISK in page
    assert page.count("<polygon") == 1
    assert PROMISE in page_of(guest_client, job, 2)


def test_the_picture_of_a_page_is_a_picture_that_nobody_stores(guest_client, give):
    job = give(a_pdf())
    response = guest_client.get(reverse("consent:page_picture", args=[job.pk, 2]))
    assert response["Content-Type"] == "image/jpeg"
    assert response.content.startswith(b"\xff\xd8\xff")
    assert "no-store" in response["Cache-Control"]


def test_the_marks_stand_on_the_photo_that_they_were_read_from(guest_client, give):
    job = give(a_photo(f"{RISK}\nThis is the first page."), a_photo(f"{PROMISE}\nThis is the second page."))
    assert "<polygon" in page_of(guest_client, job, 1)
    second = page_of(guest_client, job, 2)
    assert PROMISE in second
    assert "<polygon" in second


def test_pages_that_were_not_to_be_kept_are_gone(guest_client, give):
    job = give(a_pdf(), keeps_files=False)
    assert not EncryptedFile.objects.exists()
    report = guest_client.get(reverse("consent:report", args=[job.pk])).content.decode()
    assert "pages/1/" not in report
    assert guest_client.get(reverse("consent:page", args=[job.pk, 1])).status_code == 404


def test_kept_pages_are_erased_with_the_form(guest_client, give):
    job = give(a_pdf())
    assert EncryptedFile.objects.exists()
    guest_client.post(reverse("consent:forget", args=[job.pk]))
    assert not EncryptedFile.objects.exists()


@pytest.mark.parametrize("name", ["page", "page_picture"])
def test_there_is_no_page_past_the_last_and_none_for_a_stranger(guest_client, other_guest_client, give, name):
    job = give(a_pdf())
    assert guest_client.get(reverse(f"consent:{name}", args=[job.pk, 3])).status_code == 404
    assert guest_client.get(reverse(f"consent:{name}", args=[job.pk, 0])).status_code == 404
    assert other_guest_client.get(reverse(f"consent:{name}", args=[job.pk, 1])).status_code == 404
