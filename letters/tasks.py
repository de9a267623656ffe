"""The worker's part: a letter's PDF."""

from datetime import timedelta

from django.db import transaction

from letters.documents import Typesetter
from letters.engine.errors import UnusableDetails
from letters.engine.writing import written_letters
from letters.models import LetterJob, edits_of
from patientprivacy.child_process import ChildStopped
from patientprivacy.jobs import JobRefused, Lease, LeaseLost, job_task
from patientprivacy.models import EncryptedFile
from patientprivacy.typesetter import UnprintableText

# A PDF whose worker was stopped before it could hand it over is erased after this time.
UNCLAIMED_PDF_LIFE = timedelta(hours=1)


@job_task(LetterJob, tool=Typesetter)
def make_pdf(job: LetterJob, lease: Lease, typesetter: Typesetter) -> None:
    """Set the letter in type and keep it; a worker that lost its lease leaves nothing behind."""
    lease.report_progress(0, 1)
    stored = EncryptedFile.write(job.vault, [pdf_of(job, typesetter)], keep_for=UNCLAIMED_PDF_LIFE)
    try:
        with transaction.atomic():
            lease.finish(pdf=stored, progress_done=1)
            EncryptedFile.objects.filter(pk=stored.pk).update(erase_after=None)
    except LeaseLost:
        stored.erase()
        raise


def pdf_of(job: LetterJob, typesetter: Typesetter) -> bytes:
    try:
        return typesetter.pdf_of(*written_letters(job.request.kind, job.facts, edits_of(job.edits)))
    except UnusableDetails:
        raise JobRefused("facts_missing") from None
    except UnprintableText:
        raise JobRefused("unprintable") from None
    except ChildStopped as stopped:
        if stopped.reason == "crash":
            raise
        raise JobRefused("too_long") from None
