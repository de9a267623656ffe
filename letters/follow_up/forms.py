"""The form for one thing that happened to a letter: what is asked depends on what it was."""

from datetime import date, timedelta

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from letters.engine.follow_up.events import EVENT_WORDS, WAYS_TO_SEND, Event, EventKind
from letters.form_fields import DayField

MAX_NOTE = 1_000
MAX_TRACKING_NUMBER = 100
DAY_LABELS = {
    EventKind.SENT: _("When did you send it?"),
    EventKind.RECEIVED: _("When did they get it?"),
    EventKind.EXTENDED: _("What is the date of their letter?"),
    EventKind.ANSWERED_IN_PART: _("When did the answer come?"),
    EventKind.ANSWERED: _("When did the answer come?"),
    EventKind.DENIED: _("What is the date of their letter?"),
    EventKind.WROTE_AGAIN: _("When did you write?"),
    EventKind.COMPLAINED: _("When did you send it?"),
}


class EventForm(forms.Form):
    """The day, and what else the kind of event asks for."""

    on = DayField(error_messages={"required": _("Enter the date.")})
    way = forms.ChoiceField(
        label=_("How did you send it?"),
        widget=forms.RadioSelect,
        error_messages={
            "required": _("Choose how you sent it."),
            "invalid_choice": _("Choose how you sent it."),
        },
    )
    tracking_number = forms.CharField(
        label=_("Tracking number"),
        help_text=_("For certified mail, the number on your receipt."),
        required=False,
        max_length=MAX_TRACKING_NUMBER,
    )
    new_date = DayField(
        label=_("Which new date do they name?"),
        help_text=_("Leave this empty if they name none."),
        required=False,
    )
    note = forms.CharField(
        label=_("Your note"),
        help_text=_("For yourself: who you spoke with, what is missing."),
        required=False,
        max_length=MAX_NOTE,
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    def __init__(self, kind: EventKind, written_on: date, language: str, data=None) -> None:
        super().__init__(data)
        self._kind, self._written_on = kind, written_on
        words = EVENT_WORDS[kind]
        self.fields["on"].label = DAY_LABELS[kind]
        self.initial["on"] = timezone.localdate().isoformat()
        self.fields["way"].choices = [(code, way.to(language)) for code, way in WAYS_TO_SEND.items()]
        if not words.wants_way:
            del self.fields["way"], self.fields["tracking_number"]
        if not words.wants_new_date:
            del self.fields["new_date"]

    def clean_on(self) -> date:
        day = date.fromisoformat(self.cleaned_data["on"])
        if day < self._written_on:
            raise forms.ValidationError(_("This is before the date of the letter. Check the date."))
        # A day ahead is today somewhere on earth.
        if day > timezone.localdate() + timedelta(days=1):
            raise forms.ValidationError(_("This day is still to come. Note it once it has happened."))
        return day

    def clean_new_date(self) -> date | None:
        text = self.cleaned_data["new_date"]
        return date.fromisoformat(text) if text else None

    def event(self) -> Event:
        """What was entered. For a form without errors."""
        return Event(kind=self._kind, **self.cleaned_data)
