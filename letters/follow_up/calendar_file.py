"""The day on which an answer is due, as a calendar file (iCalendar, RFC 5545). Nothing in it tells what it is about."""

from datetime import timedelta

from django.utils.translation import gettext as _
from icalendar import Alarm, Calendar, Event

from letters.engine.deadlines import Deadline
from letters.models import LetterRequest

ALARM_BEFORE = timedelta(days=7)


def calendar_file(letter_request: LetterRequest, deadline: Deadline) -> bytes:
    """One all-day event with an alarm a week before; the same letter keeps its event when the day moves."""
    event = Event()
    event.add("uid", f"{letter_request.pk}@patient-privacy")
    event.add("dtstamp", letter_request.created_at)
    event.add("dtstart", deadline.ends_on)
    event.add("dtend", deadline.ends_on + timedelta(days=1))
    event.add("summary", _("An answer is due"))
    event.add("transp", "TRANSPARENT")
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", _("An answer is due"))
    alarm.add("trigger", -ALARM_BEFORE)
    event.add_component(alarm)
    calendar = Calendar()
    calendar.add("prodid", "-//Patient Privacy//Letters//EN")
    calendar.add("version", "2.0")
    calendar.add_component(event)
    return calendar.to_ical()
