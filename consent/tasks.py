"""The work of the jobs on forms."""

from contextlib import ExitStack
from datetime import timedelta

from django.db import transaction

from consent.checking import check_document
from consent.models import CheckJob, PrintJob
from consent.reading.unreadable import UnreadableDocument
from patientprivacy.child_process import ChildStopped
from patientprivacy.jobs import MAX_ATTEMPTS, JobRefused, Lease, LeaseLost, job_task
from patientprivacy.models import EncryptedFile
from patientprivacy.typesetter import HtmlTypesetter

# A PDF whose worker was stopped before it could hand it over is erased after this time.
UNCLAIMED_PDF_LIFE = timedelta(hours=1)


@job_task(CheckJob)
def check_upload(job: CheckJob, lease: Lease) -> None:
    """Read and check the document, and erase its files, unless the person wants to see the marks on the pages."""
    document = job.document
    stored = document.stored_files()
    if not stored:
        raise JobRefused("file-gone")
    try:
        with ExitStack() as opened:
            sources = [opened.enter_context(each.open()) for each in stored]
            report = check_document(sources, name=document.name, report_progress=lease.report_progress)
    except UnreadableDocument as reason:
        document.erase_files()
        raise JobRefused(reason.problem) from None
    except Exception:
        if job.attempts >= MAX_ATTEMPTS:
            document.erase_files()
        raise
    lease.finish(report=report)
    if not (document.keeps_files and "pages" in report):
        document.erase_files()


@job_task(PrintJob, tool=HtmlTypesetter)
def print_consent_report(job: PrintJob, lease: Lease, typesetter: HtmlTypesetter) -> None:
    """Set the report in type and keep it; a worker that lost its lease leaves nothing behind."""
    lease.report_progress(0, 1)
    stored = EncryptedFile.write(job.vault, [_pdf_of(job, typesetter)], keep_for=UNCLAIMED_PDF_LIFE)
    try:
        with transaction.atomic():
            lease.finish(pdf=stored, progress_done=1)
            EncryptedFile.objects.filter(pk=stored.pk).update(erase_after=None)
    except LeaseLost:
        stored.erase()
        raise


def _pdf_of(job: PrintJob, typesetter: HtmlTypesetter) -> bytes:
    # Its engine is imported by the worker that prints, so that others start sooner.
    from consent.printing import report_pdf

    try:
        return report_pdf(job.check_job.report, job.language, typesetter)
    except ChildStopped as stopped:
        if stopped.reason == "crash":
            raise
        raise JobRefused("too_long") from None
