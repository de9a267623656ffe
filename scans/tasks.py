"""The work of the scans' jobs."""

from datetime import timedelta

from django.db import transaction

from patientprivacy.child_process import ChildStopped
from patientprivacy.jobs import MAX_ATTEMPTS, JobRefused, Lease, LeaseLost, job_task
from patientprivacy.models import EncryptedFile
from patientprivacy.typesetter import HtmlTypesetter
from scans.face_preview import preview_face
from scans.inspection import inspect_upload_files
from scans.models import FacePreview, InspectionJob, PrintJob, TextSearch
from scans.text_search import search_text_in_pictures

# A PDF whose worker was stopped before it could hand it over is erased after this time.
UNCLAIMED_PDF_LIFE = timedelta(hours=1)


@job_task(InspectionJob)
def inspect_upload(job: InspectionJob, lease: Lease) -> None:
    """Inspect the upload and erase its bytes, unless the person keeps them to look into the pictures."""
    try:
        report = inspect_upload_files(job.upload, lease.report_progress)
    except Exception as reason:
        if isinstance(reason, JobRefused) or job.attempts >= MAX_ATTEMPTS:
            job.upload.erase_files()
        raise
    lease.finish(report=report)
    if not job.upload.keeps_files:
        job.upload.erase_files()


@job_task(FacePreview)
def draw_face(job: FacePreview, lease: Lease) -> None:
    lease.finish(outcome=preview_face(job.upload, lease.report_progress))


@job_task(TextSearch)
def search_text(job: TextSearch, lease: Lease) -> None:
    lease.finish(outcome=search_text_in_pictures(job.upload, lease.report_progress))


@job_task(PrintJob, tool=HtmlTypesetter)
def print_report(job: PrintJob, lease: Lease, typesetter: HtmlTypesetter) -> None:
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
    from scans.printing import report_pdf

    try:
        return report_pdf(job.inspection.report, job.language, typesetter, shows_values=job.shows_values)
    except ChildStopped as stopped:
        if stopped.reason == "crash":
            raise
        raise JobRefused("too_long") from None
