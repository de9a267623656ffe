"""The worker's part: the print file of a batch."""

from django.db import transaction

from letters.documents import Typesetter
from letters.models import PrintFileJob
from letters.tasks import UNCLAIMED_PDF_LIFE
from patientprivacy.jobs import Lease, LeaseLost, job_task
from patientprivacy.models import EncryptedFile


@job_task(PrintFileJob, tool=Typesetter)
def make_print_file(job: PrintFileJob, lease: Lease, typesetter: Typesetter) -> None:
    """Join cover sheet and letters, and keep the file."""
    # Its PDF library is imported by the worker that prints, so that others start sooner.
    from letters.batches.print_file import print_file_of

    content = print_file_of(job, typesetter, lease.report_progress)
    stored = EncryptedFile.write(job.vault, [content], keep_for=UNCLAIMED_PDF_LIFE)
    try:
        with transaction.atomic():
            lease.finish(pdf=stored)
            EncryptedFile.objects.filter(pk=stored.pk).update(erase_after=None)
    except LeaseLost:
        stored.erase()
        raise
