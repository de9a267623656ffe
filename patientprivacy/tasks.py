"""What the clock does about jobs, stored files and sessions."""

from datetime import timedelta

from django.core.management import call_command
from django.utils import timezone

from patientprivacy import jobs
from patientprivacy.celery import app
from patientprivacy.models import EncryptedFile, HandedOverFacts


@app.task(name="patientprivacy.wake_lost_jobs")
def wake_lost_jobs() -> None:
    jobs.wake_lost_jobs()


@app.task(name="patientprivacy.erase_leftover_files")
def erase_leftover_files() -> None:
    """Erase files whose time is up, such as uploads that no job took over."""
    for stored in EncryptedFile.objects.filter(erase_after__lte=timezone.now()).iterator():
        stored.erase()


@app.task(name="patientprivacy.erase_facts_handed_over")
def erase_facts_handed_over() -> None:
    """A letter copies the facts when it begins; an hour later nobody comes back for them."""
    an_hour_ago = timezone.now() - timedelta(hours=1)
    HandedOverFacts.objects.filter(created_at__lte=an_hour_ago).delete()


@app.task(name="patientprivacy.erase_ended_sessions")
def erase_ended_sessions() -> None:
    call_command("clearsessions")
