"""The work of a CheckJob."""

from contextlib import ExitStack

from consent.checking import check_document
from consent.models import CheckJob
from consent.reading.unreadable import UnreadableDocument
from patientprivacy.jobs import MAX_ATTEMPTS, JobRefused, Lease, job_task


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
