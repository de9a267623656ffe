"""The work of a CheckJob."""

from consent.checking import check_document
from consent.extraction import UnreadableDocument
from consent.models import CheckJob
from patientprivacy.jobs import MAX_ATTEMPTS, JobRefused, Lease, job_task


@job_task(CheckJob)
def check_upload(job: CheckJob, lease: Lease) -> None:
    """Read and check the document, and erase its file, whatever comes of it."""
    document = job.document
    if document.stored is None:
        raise JobRefused("file-gone")
    try:
        with document.stored.open() as source:
            report = check_document(source, name=document.name, report_progress=lease.report_progress)
    except UnreadableDocument as reason:
        document.erase_file()
        raise JobRefused(reason.problem) from None
    except Exception:
        if job.attempts >= MAX_ATTEMPTS:
            document.erase_file()
        raise
    lease.finish(report=report)
    document.erase_file()
