"""The worker's part: the entries of an uploaded answer."""

from letters.models import ReplyReadingJob
from letters.replies import answers
from letters.replies.photo_signs import is_photo
from patientprivacy.child_process import PICTURE_READING, ChildLimits, ChildStopped, run_in_child
from patientprivacy.jobs import MAX_ATTEMPTS, JobRefused, Lease, job_task

DOCUMENTS, PHOTOS = "letters.replies.reading:read", "letters.replies.reading_photos:read"


@job_task(ReplyReadingJob)
def read_reply(job: ReplyReadingJob, lease: Lease) -> None:
    """Read the entries and erase the file, whatever comes of it."""
    if job.stored is None:
        raise JobRefused("damaged")
    try:
        found = _read(job)
    except ChildStopped:
        found = {"problem": "damaged"}
    except Exception:
        if job.attempts >= MAX_ATTEMPTS:
            job.erase_file()
        raise
    if "problem" in found:
        job.erase_file()
        raise JobRefused(found["problem"])
    answers.keep(job.reply, found)
    lease.finish()
    job.erase_file()


def _read(job: ReplyReadingJob) -> dict:
    with job.stored.open() as source:
        photo = is_photo(source.read(16))
        source.seek(0)
        entry, limits = (PHOTOS, PICTURE_READING) if photo else (DOCUMENTS, ChildLimits())
        return next(run_in_child(entry, {}, [source], limits))
