"""The work of an InspectionJob."""

from patientprivacy.jobs import MAX_ATTEMPTS, JobRefused, Lease, job_task
from scans.inspection import inspect_upload_files
from scans.models import InspectionJob


@job_task(InspectionJob)
def inspect_upload(job: InspectionJob, lease: Lease) -> None:
    """Inspect the upload and erase its bytes, whatever comes of it."""
    try:
        report = inspect_upload_files(job.upload, lease.report_progress)
    except Exception as reason:
        if isinstance(reason, JobRefused) or job.attempts >= MAX_ATTEMPTS:
            job.upload.erase_files()
        raise
    lease.finish(report=report)
    job.upload.erase_files()
