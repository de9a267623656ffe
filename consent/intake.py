"""Take in a form: pasted words are checked at once, files become a job."""

import uuid

from django.db import transaction
from django.utils import timezone

from consent.models import CheckJob, ConsentDocument, DocumentFile
from consent.pasted_text import check_pasted_text
from patientprivacy.jobs import Job, enqueue


def accept_form(*, vault, given: dict) -> CheckJob:
    """Take in what a valid ConsentFormForm holds. Raises UnreadableDocument."""
    if given["files"]:
        return accept_files(
            vault=vault,
            submission=given["submission"],
            uploads=given["files"],
            keeps_files=given["keeps_files"],
        )
    return accept_pasted_text(vault=vault, submission=given["submission"], text=given["text"])


def accept_pasted_text(*, vault, submission: uuid.UUID, text: str) -> CheckJob:
    """Check pasted words now. The same submission again gives the job of the first. Raises UnreadableDocument."""
    earlier = _earlier_job(vault, submission)
    if earlier:
        return earlier
    report = check_pasted_text(text, name="")
    with transaction.atomic():
        document, is_new = ConsentDocument.objects.get_or_create(
            vault=vault, submission=submission, defaults={"name": ""}
        )
        if not is_new:
            return document.job
        return CheckJob.objects.create(
            vault=vault, document=document, report=report, state=Job.State.DONE, finished_at=timezone.now()
        )


def accept_files(*, vault, submission: uuid.UUID, uploads: list, keeps_files: bool) -> CheckJob:
    """Have the uploaded files, kept encrypted, checked as one form, in the order given.

    The same submission again gives the job of the first. `keeps_files`: the files stay as long as the report.
    """
    earlier = _earlier_job(vault, submission)
    if earlier:
        _erase(uploads)
        return earlier
    with transaction.atomic():
        document, is_new = ConsentDocument.objects.get_or_create(
            vault=vault,
            submission=submission,
            defaults={"name": uploads[0].name, "keeps_files": keeps_files},
        )
        if not is_new:
            _erase(uploads)
            return document.job
        for position, upload in enumerate(uploads):
            DocumentFile.objects.create(
                vault=vault, document=document, position=position, stored=upload.stored
            )
        job = CheckJob.objects.create(vault=vault, document=document)
        enqueue(job)
        return job


def _erase(uploads: list) -> None:
    for upload in uploads:
        upload.stored.erase()


def _earlier_job(vault, submission: uuid.UUID) -> CheckJob | None:
    return CheckJob.objects.filter(document__vault=vault, document__submission=submission).first()
