"""The forms of a letter: one for each step, and the day of receipt."""

from copy import deepcopy
from typing import Any

from django import forms
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


class LimitsForm(StepForm):
    """The step that holds the limits to ask for: those that a form's report handed over can be unticked one by one."""

    def __init__(self, letter_request: LetterRequest, step: Step, language: str, data=None) -> None:
        super().__init__(letter_request, step, language, data)
        self._concerns = concerns = letter_request.carried_over["concerns"]
        asked = look_up(letter_request.facts, "limits") or []
        self.initial["limits"] = [limit for limit in asked if limit not in concerns]
        self.initial["concerns"] = [str(number) for number, each in enumerate(concerns) if each in asked]
        self.fields["concerns"] = forms.MultipleChoiceField(
            label=_("Limits from your form"),
            help_text=_("We took these from the form you checked. Untick what you don’t want to ask for."),
            choices=[(str(number), concern) for number, concern in enumerate(concerns)],
            widget=forms.CheckboxSelectMultiple,
            required=False,
        )
        self.order_fields(["questions", "own_questions", "concerns"])

    def facts(self) -> dict[str, Any]:
        facts = super().facts()
        ticked = [self._concerns[int(number)] for number in self.cleaned_data.get("concerns", [])]
        return {**facts, "limits": [*ticked, *facts["limits"]]}


def form_for(letter_request: LetterRequest, step: Step, language: str, data=None) -> StepForm:
    """The form of one step; `data` is what was just sent, None to show what is known."""
    asks_for_limits = any(each.path == "limits" for each in step.facts(letter_request.kind))
    has_concerns = asks_for_limits and letter_request.carried_over.get("concerns")
    return (LimitsForm if has_concerns else StepForm)(letter_request, step, language, data)
