"""What the clock does about letters."""

import logging

from django.utils import timezone

from letters.follow_up import reminders
from patientprivacy.celery import app

logger = logging.getLogger("patientprivacy.letters")


@app.task(name="letters.send_reminders", ignore_result=True)
def send_reminders() -> None:
    if number := reminders.send_due(timezone.localdate()):
        logger.info("Sent %d reminders", number)
