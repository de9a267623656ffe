"""The Celery app: a wake-up call for jobs whose truth is the database (design: jobs)."""

import os
import threading
from contextlib import suppress

from celery import Celery
from celery.signals import setup_logging, worker_process_init, worker_ready

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "patientprivacy.settings")
# Celery runs Django's checks at every start of a worker, and drops what they say; `manage.py serve` heeds them.
os.environ.setdefault("CELERY_SKIP_CHECKS", "1")

from django.conf import settings

app = Celery("patientprivacy")
app.conf.update(
    broker_url=settings.CELERY_BROKER_URL,
    broker_connection_retry_on_startup=True,
    # Redelivery must not start a job that still runs: more than twice the hard limit.
    broker_transport_options={"visibility_timeout": settings.JOB_HARD_LIMIT_SECONDS * 2 + 600},
    task_time_limit=settings.JOB_HARD_LIMIT_SECONDS,
    task_acks_late=True,
    task_reject_on_worker_lost=True,
    # For so many seconds the message of a killed process keeps the next one out. Its result would be in the job's row.
    worker_lost_wait=1,
    task_ignore_result=True,
    task_serializer="json",
    accept_content=["json"],
    worker_prefetch_multiplier=1,
    worker_max_tasks_per_child=50,
    worker_hijack_root_logger=False,
    worker_send_task_events=False,
    beat_schedule={
        "wake-lost-jobs": {"task": "patientprivacy.wake_lost_jobs", "schedule": 5},
        "erase-expired-guests": {"task": "accounts.erase_expired_guests", "schedule": 60},
        "erase-facts-handed-over": {"task": "patientprivacy.erase_facts_handed_over", "schedule": 300},
        "erase-leftover-files": {"task": "patientprivacy.erase_leftover_files", "schedule": 300},
        "send-reminders": {"task": "letters.send_reminders", "schedule": 3600},
        "erase-ended-sessions": {"task": "patientprivacy.erase_ended_sessions", "schedule": 3600},
    },
)
app.autodiscover_tasks()


@setup_logging.connect
def keep_django_logging(**kwargs) -> None:
    """Celery's own set-up would print exception texts; ours does not."""
    from logging.config import dictConfig

    dictConfig(settings.LOGGING)


@worker_process_init.connect
def go_on_where_another_stopped(**kwargs) -> None:
    """A worker process is often started because one was killed: its jobs go on now, not when the clock finds them."""
    from django.db import OperationalError

    from patientprivacy.jobs import wake_lost_jobs

    with suppress(OperationalError):
        wake_lost_jobs()


@worker_ready.connect
def unpack_typefaces(**kwargs) -> None:
    """Have the fonts ready before the first letter is asked for: merging them takes some ten seconds, once."""
    from patientprivacy.typefaces import TypefacesMissing, unpacked_typefaces

    def unpack() -> None:
        with suppress(TypefacesMissing):
            unpacked_typefaces()

    threading.Thread(target=unpack, daemon=True).start()
