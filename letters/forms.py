"""The forms of a letter: one for each step, and the day of receipt."""

from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from django import forms
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from letters.engine.errors import UnusableDetails
from letters.engine.reading import read_details
from letters.form_fields import field_name, make_field
from letters.models import LetterRequest
from letters.requests import look_up, put
from letters.steps import Step


class StepForm(forms.Form):
    """One step: a field for each of its facts, filled with what is known so far."""

    def __init__(self, letter_request: LetterRequest, step: Step, language: str, data=None) -> None:
        super().__init__(data)
        self._letter_request, self._language = letter_request, language
        declared = step.facts(letter_request.kind)
        self._paths = {field_name(each.path): each.path for each in declared}
        for each in declared:
            known = look_up(letter_request.facts, each.path)
            self.fields[field_name(each.path)] = make_field(each, language)
            self.initial[field_name(each.path)] = each.default if known is None else known

    def clean(self) -> None:
        """Let the engine judge what was entered together with what is known; only this step's facts are said here."""
        if self.errors:
            return
        together = deepcopy(self._letter_request.facts)
        for path, value in self.facts().items():
            put(together, path, value)
        try:
            read_details(self._letter_request.kind, together, self._language)
        except UnusableDetails as error:
            for problem in error.problems:
                if problem.fact in self._paths.values():
                    self.add_error(field_name(problem.fact), problem.sentence)

    def facts(self) -> dict[str, Any]:
        """What was entered, by the facts' paths, as the engine reads it. For a form without errors."""
        return {path: self.cleaned_data[name] for name, path in self._paths.items()}


@dataclass(frozen=True, slots=True)
class Offer:
    """What a form's report handed over, to be ticked one by one, beside the rows that the person adds to the fact `path`."""

    name: str
    path: str
    label: Promise
    help_text: Promise


OFFERS = (
    Offer(
        "concerns",
        "limits",
        _("Limits from your form"),
        _("We took these from the form you checked. Untick what you don’t want to ask for."),
    ),
    Offer(
        "marked_clauses",
        "clauses",
        _("Marked sentences of your form"),
        _("Those you tick are printed on a page after the letter. The risky ones are ticked already."),
    ),
)


class OfferingForm(StepForm):
    """A step with tick boxes for what was handed over; `carried_over` holds it by the names of OFFERS."""

    def __init__(self, letter_request: LetterRequest, step: Step, language: str, data=None) -> None:
        super().__init__(letter_request, step, language, data)
        self._offered = [(offer, rows) for offer in OFFERS if (rows := _offered(letter_request, step, offer))]
        for offer, rows in self._offered:
            known = look_up(letter_request.facts, offer.path) or []
            self.initial[offer.path] = [row for row in known if row not in rows]
            self.initial[offer.name] = [str(number) for number, row in enumerate(rows) if row in known]
            self.fields[offer.name] = forms.MultipleChoiceField(
                label=offer.label,
                help_text=offer.help_text,
                choices=[(str(number), row) for number, row in enumerate(rows)],
                widget=forms.CheckboxSelectMultiple,
                required=False,
            )
            names = [name for name in self.fields if name != offer.name]
            names.insert(names.index(offer.path), offer.name)
            self.order_fields(names)

    def facts(self) -> dict[str, Any]:
        facts = super().facts()
        for offer, rows in self._offered:
            ticked = [rows[int(number)] for number in self.cleaned_data.get(offer.name, [])]
            facts[offer.path] = [*ticked, *facts[offer.path]]
        return facts


def _offered(letter_request: LetterRequest, step: Step, offer: Offer) -> list[str]:
    asks = any(each.path == offer.path for each in step.facts(letter_request.kind))
    return letter_request.carried_over.get(offer.name, []) if asks else []


def form_for(letter_request: LetterRequest, step: Step, language: str, data=None) -> StepForm:
    """The form of one step; `data` is what was just sent, None to show what is known."""
    is_offering = any(_offered(letter_request, step, offer) for offer in OFFERS)
    return (OfferingForm if is_offering else StepForm)(letter_request, step, language, data)
