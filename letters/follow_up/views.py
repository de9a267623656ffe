"""What happened to a letter, what is due when, and what can be done next. Every page works without JavaScript."""

from typing import Any
from uuid import UUID

from django.conf import settings
from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_POST, require_safe

from letters.engine.accounting_audit.check import KIND as ACCOUNTING
from letters.engine.errors import UnknownKind
from letters.engine.follow_up.events import EVENT_WORDS, WAYS_TO_SEND, Event, EventKind
from letters.engine.follow_up.standing import Standing, Status
from letters.engine.follow_up.time_line import time_line
from letters.engine.kinds import kind_named
from letters.engine.wording import spell_date
from letters.follow_up import history, reminders
from letters.follow_up.calendar_file import calendar_file
from letters.follow_up.forms import EventForm
from letters.follow_up.next_letter import begin_next
from letters.models import LetterRequest
from letters.page_language import page_language
from letters.requests import look_up

STATUS_TITLES = {
    Status.NOT_SENT: gettext_lazy("Not sent yet"),
    Status.WAITING: gettext_lazy("Waiting for their answer"),
    Status.OVERDUE: gettext_lazy("The day has passed"),
    Status.ANSWERED: gettext_lazy("Answered"),
    Status.ANSWERED_IN_PART: gettext_lazy("Answered in part"),
    Status.DENIED: gettext_lazy("They said no"),
}
STATUS_TONES = {Status.OVERDUE: "care", Status.DENIED: "care", Status.ANSWERED: "shield"}


@require_safe
def track(request, pk: UUID):
    """One letter: its dates on a line, what can be noted, what can be done now, what has happened."""
    letter_request = _visible(request, pk)
    context = {
        **_story(letter_request),
        "kinds": [(kind.value, words.choice.to(page_language())) for kind, words in EVENT_WORDS.items()],
        "answer_can_be_checked": letter_request.kind_code == ACCOUNTING,
        "can_be_reminded": bool(settings.EMAIL_HOST and letter_request.vault.account),
        "is_reminded": bool(letter_request.reminder_language),
        "remind_on": letter_request.remind_on,
    }
    return render(request, "letters/follow_up/track.html", context)


@require_safe
def printed_history(request, pk: UUID):
    """Every step of one letter, to print."""
    return render(request, "letters/follow_up/history.html", _story(_visible(request, pk)))


def note(request, pk: UUID, kind_code: str):
    """The form for one thing that happened."""
    letter_request, language = _visible(request, pk), page_language()
    try:
        kind = EventKind(kind_code)
    except ValueError:
        raise Http404 from None
    data = request.POST if request.method == "POST" else None
    form = EventForm(kind, history.written_on(letter_request), language, data)
    if form.is_bound and form.is_valid():
        try:
            history.record(letter_request, form.event())
        except history.TooManyEvents:
            messages.error(request, _("This letter’s history is full. Remove an entry that you don’t need."))
        else:
            reminders.set_anew(letter_request)
        return redirect("letters:track", pk)
    context = {"form": form, "title": EVENT_WORDS[kind].choice.to(language), "pk": pk}
    return render(request, "letters/follow_up/note.html", context)


@require_POST
def take_back(request, pk: UUID, event_id: UUID):
    """Remove what was noted by mistake."""
    letter_request = _visible(request, pk)
    history.take_back(letter_request, event_id)
    reminders.set_anew(letter_request)
    return redirect("letters:track", pk)


@require_POST
def remind(request, pk: UUID):
    """Turn reminders by e-mail on or off."""
    letter_request = _visible(request, pk)
    reminders.ask_for(letter_request, page_language() if request.POST.get("wanted") == "yes" else "")
    return redirect("letters:track", pk)


@require_safe
def calendar(request, pk: UUID):
    """The due day as a file for the person's own calendar."""
    letter_request = _visible(request, pk)
    content = calendar_file(letter_request, history.standing_of(letter_request).deadline)
    response = HttpResponse(content, content_type="text/calendar; charset=utf-8")
    response["Content-Disposition"] = 'attachment; filename="answer-due.ics"'
    return response


@require_POST
def go_on(request, pk: UUID):
    """Begin the next letter about the same matter, filled in from this one."""
    earlier = _visible(request, pk)
    try:
        kind = kind_named(request.POST.get("kind", ""))
    except UnknownKind:
        return redirect("letters:track", pk)
    return redirect("letters:review", begin_next(earlier, kind).pk)


@require_safe
def waiting(request):
    """Every letter that was made, what needs the person first."""
    letters = LetterRequest.objects.visible_to(request.actor).filter(jobs__isnull=False).distinct()
    rows = [_waiting_row(letter_request) for letter_request in letters]
    rows.sort(key=lambda row: (not row["needs_the_person"], row["is_over"], row["ends_on"]))
    return render(request, "letters/follow_up/waiting.html", {"rows": rows})


def _waiting_row(letter_request: LetterRequest) -> dict[str, Any]:
    language, stands = page_language(), history.standing_of(letter_request)
    return {
        "pk": letter_request.pk,
        "title": letter_request.kind.title.to(language),
        "facility": look_up(letter_request.facts, "facility.name") or "",
        "status": STATUS_TITLES[stands.status],
        "tone": STATUS_TONES.get(stands.status, "know"),
        "needs_the_person": stands.needs_the_person,
        "is_over": stands.status is Status.ANSWERED,
        "ends_on": stands.deadline.ends_on,
        "day": spell_date(stands.deadline.ends_on, language),
        "days": _days(stands),
    }


def _story(letter_request: LetterRequest) -> dict[str, Any]:
    """What both the page and the printed history show."""
    language, today = page_language(), timezone.localdate()
    events = history.events_of(letter_request)
    stands = history.standing_of(letter_request, today)
    return {
        "pk": letter_request.pk,
        "title": letter_request.kind.title.to(language),
        "facility": look_up(letter_request.facts, "facility.name") or "",
        "status": STATUS_TITLES[stands.status],
        "tone": STATUS_TONES.get(stands.status, "know"),
        "days": _days(stands),
        "workings": stands.deadline.workings(language),
        "provision": stands.deadline.provision,
        "is_estimated": stands.deadline.is_estimated,
        "marks": time_line(stands.deadline, [event for _, event in events], today, language),
        "next_steps": [(step.value.kind, step.value.words.to(language)) for step in stands.next_steps],
        "complain_by": spell_date(stands.complain_by, language) if stands.complain_by else "",
        "history": [_history_row(event_id, event, language) for event_id, event in events],
        "today": spell_date(today, language),
    }


def _days(stands: Standing) -> str:
    """How long there is still to wait, or how long the day has passed."""
    if stands.status not in (Status.WAITING, Status.OVERDUE, Status.NOT_SENT):
        return ""
    days = stands.days_left
    if days < 0:
        return ngettext("%(days)d day ago", "%(days)d days ago", -days) % {"days": -days}
    if days == 0:
        return _("Today is the last day")
    return ngettext("%(days)d day left", "%(days)d days left", days) % {"days": days}


def _history_row(event_id: UUID, event: Event, language: str) -> dict[str, Any]:
    details = []
    if event.way:
        details.append(WAYS_TO_SEND[event.way].to(language))
    if event.tracking_number:
        details.append(_("Tracking number %(number)s") % {"number": event.tracking_number})
    if event.new_date:
        details.append(_("New date: %(day)s") % {"day": spell_date(event.new_date, language)})
    if event.note:
        details.append(event.note)
    return {
        "id": event_id,
        "day": spell_date(event.on, language),
        "what": EVENT_WORDS[event.kind].happened.to(language),
        "details": details,
    }


def _visible(request, pk: UUID) -> LetterRequest:
    return get_object_or_404(LetterRequest.objects.visible_to(request.actor), pk=pk)
