"""Reminders by e-mail, for people with an account who asked for them. Neither subject nor text tells what they are about."""

import logging
from datetime import date, timedelta
from smtplib import SMTPException

from django.core.mail import send_mail
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from letters.engine.follow_up.standing import Standing, Status
from letters.follow_up.history import standing_of
from letters.models import LetterRequest

logger = logging.getLogger("patientprivacy.letters")

# Before the last day, so that there is time to look; on the day after, when something can be done; and while there is
# still a month for a complaint.
BEFORE_THE_DAY = timedelta(days=7)
AFTER_THE_DAY = timedelta(days=1)
BEFORE_THE_LAST_COMPLAINT = timedelta(days=30)
MOST_AT_ONCE = 500


def ask_for(letter_request: LetterRequest, language: str) -> None:
    """Turn reminders for this letter on, in `language`, or off with an empty one."""
    letter_request.reminder_language = language
    letter_request.save(update_fields=["reminder_language"])
    set_anew(letter_request)


def set_anew(letter_request: LetterRequest) -> None:
    """Put the next reminder on its day; to be called after something about the letter has changed."""
    today = timezone.localdate()
    remind_on = (
        next_day(standing_of(letter_request, today), today) if letter_request.reminder_language else None
    )
    LetterRequest.objects.filter(pk=letter_request.pk).update(remind_on=remind_on)


def next_day(stands: Standing, today: date) -> date | None:
    """The day of the next reminder after `today`, or None where nothing is waited for."""
    if stands.status in (Status.NOT_SENT, Status.ANSWERED):
        return None
    days = [stands.complain_by - BEFORE_THE_LAST_COMPLAINT] if stands.complain_by else []
    if stands.status in (Status.WAITING, Status.OVERDUE):
        ends_on = stands.deadline.ends_on
        days = [ends_on - BEFORE_THE_DAY, ends_on + AFTER_THE_DAY, *days]
    return next((day for day in days if day > today), None)


def send_due(today: date) -> int:
    """Send the reminders whose day has come, each once; gives how many were sent."""
    due = LetterRequest.objects.filter(remind_on__lte=today).select_related("vault__account")
    return sum(
        _send(letter_request) for letter_request in due[:MOST_AT_ONCE] if _move_on(letter_request, today)
    )


def _move_on(letter_request: LetterRequest, today: date) -> bool:
    """Put the reminder on its next day before it is sent: a second clock finds nothing to send."""
    this_one = LetterRequest.objects.filter(pk=letter_request.pk, remind_on=letter_request.remind_on)
    return bool(this_one.update(remind_on=next_day(standing_of(letter_request, today), today)))


def _send(letter_request: LetterRequest) -> bool:
    account = letter_request.vault.account
    if account is None:
        return False
    with translation.override(letter_request.reminder_language):
        subject = _("A reminder from Patient Privacy")
        text = _(
            "You asked us to remind you of something. Sign in to Patient Privacy and open “What is waiting”.\n\n"
            "This message says no more, so that nobody else learns anything from it."
        )
    try:
        return bool(send_mail(subject, text, None, [account.email]))
    except (SMTPException, OSError):
        logger.warning("A reminder could not be sent")
        return False
