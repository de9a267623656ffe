"""What the clock does about jobs, stored files and sessions."""

from django.core.management import call_command
from django.utils import timezone

from patientprivacy import jobs
from patientprivacy.celery import app
from patientprivacy.models import EncryptedFile


@app.task(name="patientprivacy.wake_lost_jobs")
def wake_lost_jobs() -> None:
    jobs.wake_lost_jobs()


@app.task(name="patientprivacy.erase_leftover_files")
def erase_leftover_files() -> None:
    """Erase files whose time is up, such as uploads that no job took over."""
    for stored in EncryptedFile.objects.filter(erase_after__lte=timezone.now()).iterator():
        stored.erase()


@app.task(name="patientprivacy.erase_ended_sessions")
def erase_ended_sessions() -> None:
    call_command("clearsessions")
