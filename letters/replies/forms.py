"""The forms by which an accounting that came back is told: the answer as it came, its entries, what the person knows."""

from datetime import date, timedelta
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from letters.engine.accounting_audit.reading import read_date
from letters.form_fields import DayField, RowsField

MAX_TEXT = 200_000
MAX_CELL = 1_000
# More rows than this are no longer a form but a file: they are corrected there.
MOST_EDITABLE = 100


class AnswerForm(forms.Form):
    """When the answer came, and the answer itself: a file, or pasted words, or neither, to type the entries in."""

    answered_on = DayField(
        label=_("What is the date of their answer?"),
        help_text=_("The date on the letter, or the day it came."),
        error_messages={"required": _("Enter the date of their answer.")},
    )
    file = forms.FileField(
        label=_("The answer as a file"),
        help_text=_("PDF, a photo of the page, CSV or text. Up to 25 MB."),
        required=False,
        template_name="components/file_drop_field.html",
        widget=forms.ClearableFileInput(
            attrs={"accept": ".pdf,.csv,.txt,image/*,text/csv,text/plain,application/pdf"}
        ),
        error_messages={"empty": _("This file is empty. Choose the file with their answer.")},
    )
    text = forms.CharField(
        label=_("Or paste the words"),
        help_text=_("From an e-mail or a portal message. Leave both empty to type the entries in."),
        required=False,
        max_length=MAX_TEXT,
        widget=forms.Textarea(attrs={"rows": 6}),
    )
    fee_charged = forms.BooleanField(label=_("They want money for it"), required=False)

    def __init__(self, written_on: date, *args: Any) -> None:
        super().__init__(*args)
        self._written_on = written_on
        self.initial["answered_on"] = timezone.localdate().isoformat()

    def clean_answered_on(self) -> str:
        day = date.fromisoformat(self.cleaned_data["answered_on"])
        if day < self._written_on:
            raise forms.ValidationError(_("This is before the date of your letter. Check the date."))
        if day > timezone.localdate() + timedelta(days=1):
            raise forms.ValidationError(_("This day is still to come. Check the date."))
        return day.isoformat()


class EntryForm(forms.Form):
    """One entry; an empty row is left out."""

    date_text = forms.CharField(label=_("Date"), required=False, max_length=100)
    recipient = forms.CharField(label=_("Who got it"), required=False, max_length=MAX_CELL)
    address = forms.CharField(label=_("Their address"), required=False, max_length=MAX_CELL)
    description = forms.CharField(label=_("What they got"), required=False, max_length=MAX_CELL)
    purpose = forms.CharField(label=_("Why"), required=False, max_length=MAX_CELL)
    frequency = forms.CharField(label=_("How often, if more than once"), required=False, max_length=200)
    last_date = forms.CharField(label=_("Last date, if more than once"), required=False, max_length=100)


EntryFormSet = forms.formset_factory(
    EntryForm, extra=2, max_num=MOST_EDITABLE + 2, absolute_max=MOST_EDITABLE + 2
)


class KnowledgeForm(forms.Form):
    """The period they name, the words around the entries, and what the person knows from elsewhere."""

    covers_from = DayField(
        label=_("From which day does their list go?"),
        help_text=_("Leave this empty if they don’t say."),
        required=False,
    )
    covers_to = DayField(label=_("To which day?"), required=False)
    remarks = forms.CharField(
        label=_("What else do they write?"),
        help_text=_("The words of their letter around the list."),
        required=False,
        max_length=MAX_TEXT,
        widget=forms.Textarea(attrs={"rows": 4}),
    )
    known_recipients = RowsField(
        label=_("Who do you know that may have your records?"),
        help_text=_(
            "Clinics, insurers, agencies: one on each line. Then we can point out names you don’t know."
        ),
        required=False,
    )
    signed_forms = RowsField(
        label=_("Forms you signed"),
        help_text=_("For whom, and when: one on each line, such as “Lakeside Insurance, 05/01/2023”."),
        required=False,
    )
    known_disclosures = RowsField(
        label=_("Who do you know got your records from this clinic?"),
        help_text=_("One on each line. If their list leaves one out, we ask about it."),
        required=False,
    )

    def facts(self) -> dict[str, Any]:
        """What was entered, as `answers.keep` takes it. For a form without errors."""
        given = dict(self.cleaned_data)
        given["signed_forms"] = [_name_and_day(line) for line in given["signed_forms"]]
        return given


def _name_and_day(line: str) -> tuple[str, str]:
    """ "Lakeside Insurance, 05/01/2023" as name and ISO date; the date empty where there is none."""
    name, comma, rest = line.rpartition(",")
    day = read_date(rest) if comma else None
    return (name.strip(), day.isoformat()) if day else (line, "")


def lines_of_forms(signed_forms: list[list[str]]) -> list[str]:
    """The same the other way round, to show what was entered."""
    return [f"{name}, {day}" if day else name for name, day in signed_forms]
