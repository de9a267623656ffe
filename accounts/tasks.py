"""What the clock does about people's data."""

import logging

from accounts import guests
from patientprivacy.celery import app

logger = logging.getLogger("patientprivacy.accounts")


@app.task(name="accounts.erase_expired_guests", ignore_result=True)
def erase_expired_guests() -> None:
    if number := guests.erase_expired_guests():
        logger.info("Erased %d guest vaults whose time was up", number)
