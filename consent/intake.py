"""Take in a form: pasted words are checked at once, a file becomes a job."""

import uuid

from django.db import transaction
from django.utils import timezone

from consent.checking import check_pasted_text
from consent.models import CheckJob, ConsentDocument
from patientprivacy.jobs import Job, enqueue


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


def accept_file(*, vault, submission: uuid.UUID, upload) -> CheckJob:
    """Keep the uploaded file, encrypted, and have it checked. The same submission again gives the job of the first."""
    earlier = _earlier_job(vault, submission)
    if earlier:
        upload.stored.erase()
        return earlier
    with transaction.atomic():
        document, is_new = ConsentDocument.objects.get_or_create(
            vault=vault, submission=submission, defaults={"name": upload.name, "stored": upload.stored}
        )
        if not is_new:
            upload.stored.erase()
            return document.job
        job = CheckJob.objects.create(vault=vault, document=document)
        enqueue(job)
        return job


def _earlier_job(vault, submission: uuid.UUID) -> CheckJob | None:
    return CheckJob.objects.filter(document__vault=vault, document__submission=submission).first()
