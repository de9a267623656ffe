"""The work of the scans' jobs."""

from patientprivacy.jobs import MAX_ATTEMPTS, JobRefused, Lease, job_task
from scans.face_preview import preview_face
from scans.inspection import inspect_upload_files
from scans.models import FacePreview, InspectionJob, TextSearch
from scans.text_search import search_text_in_pictures


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
