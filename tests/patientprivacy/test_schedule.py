"""What the clock does: every scheduled task exists, and leftovers are erased."""

from datetime import timedelta

from django.utils import timezone

from patientprivacy.celery import app
from patientprivacy.models import EncryptedFile
from patientprivacy.tasks import erase_leftover_files


def test_every_scheduled_task_exists():
    app.loader.import_default_modules()
    scheduled = {entry["task"] for entry in app.conf.beat_schedule.values()}
    assert scheduled <= set(app.tasks)


def test_a_job_is_never_redelivered_while_it_may_still_run():
    assert app.conf.broker_transport_options["visibility_timeout"] > 2 * app.conf.task_time_limit


def test_an_upload_that_no_job_took_over_is_erased(guest_vault):
    forgotten = EncryptedFile.write(guest_vault, [b"scan"], keep_for=timedelta(hours=1))
    kept = EncryptedFile.write(guest_vault, [b"letter"])
    fresh = EncryptedFile.write(guest_vault, [b"scan"], keep_for=timedelta(hours=1))
    EncryptedFile.objects.filter(pk=forgotten.pk).update(erase_after=timezone.now() - timedelta(seconds=1))
    erase_leftover_files()
    assert set(EncryptedFile.objects.all()) == {kept, fresh}
