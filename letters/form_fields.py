"""Form fields made from the facts that a kind of letter declares."""

from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from letters.engine.facts import MAX_ROWS, DeclaredFact, Widget
from letters.engine.words import Words

TOO_LONG = _("Use %(longest)s characters or fewer.")
TOO_MANY_ROWS = _("Use 200 lines or fewer.")
NOT_A_DATE = _("Enter a date such as 04/03/2024: month, day, year.")
NOT_AN_EMAIL = _("Enter an e-mail address such as name@example.org.")
CHOOSE_ONE = _("Choose one of these.")


class DayField(forms.DateField):
    """One date; read from a date picker or typed as month, day, year."""

    def __init__(self, **kwargs) -> None:
        picker = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
        super().__init__(widget=picker, input_formats=["%Y-%m-%d", "%m/%d/%Y"], **kwargs)
        self.error_messages["invalid"] = NOT_A_DATE

    def clean(self, value: Any) -> str:
        day = super().clean(value)
        return day.isoformat() if day else ""


class RowsField(forms.CharField):
    """Texts, one on each line."""

    def __init__(self, **kwargs) -> None:
        super().__init__(widget=forms.Textarea(attrs={"rows": 3}), **kwargs)

    def prepare_value(self, value: Any) -> Any:
        return "\n".join(value) if isinstance(value, list | tuple) else value

    def clean(self, value: Any) -> list[str]:
        rows = [line.strip() for line in super().clean(value).splitlines() if line.strip()]
        if len(rows) > MAX_ROWS:
            raise forms.ValidationError(TOO_MANY_ROWS)
        return rows


class DaysField(RowsField):
    """Dates, one on each line, as month, day, year."""

    def prepare_value(self, value: Any) -> Any:
        return super().prepare_value(
            [_as_typed(day) for day in value] if isinstance(value, list | tuple) else value
        )

    def clean(self, value: Any) -> list[str]:
        one = DayField()
        return [one.clean(row) for row in super().clean(value)]


def _as_typed(day: str) -> str:
    try:
        return date.fromisoformat(day).strftime("%m/%d/%Y")
    except ValueError:
        return day


def field_name(path: str) -> str:
    """The form field for the fact at `path`."""
    return path.replace(".", "-")


def make_field(declared: DeclaredFact, language: str) -> forms.Field:
    """A form field that says and checks what the fact declares."""
    fact = declared.fact
    said = {
        "label": fact.title.to(language),
        "help_text": _to(fact.hint, language),
        "required": fact.is_required,
    }
    messages = {"required": _to(fact.blank, language)}
    if fact.choices:
        choices = [(choice.value, choice.title.to(language)) for choice in fact.choices]
        if declared.type is str:
            is_menu = fact.widget is Widget.MENU
            return forms.ChoiceField(
                **{**said, "required": not is_menu},
                choices=choices,
                widget=forms.Select if is_menu else forms.RadioSelect,
                error_messages={"required": CHOOSE_ONE, "invalid_choice": CHOOSE_ONE},
            )
        return forms.MultipleChoiceField(**said, choices=choices, widget=forms.CheckboxSelectMultiple)
    if declared.type in (date, date | None):
        return DayField(**said, error_messages=messages)
    too_long = TOO_LONG % {"longest": f"{fact.longest:,}"}
    limits = {"max_length": fact.longest, "error_messages": {**messages, "max_length": too_long}}
    if declared.type is str:
        return _text_field(declared, said, limits)
    return (DaysField if declared.type == tuple[date, ...] else RowsField)(**said, **limits)


def _text_field(declared: DeclaredFact, said: dict[str, Any], limits: dict[str, Any]) -> forms.Field:
    attributes = {"autocomplete": declared.fact.autocomplete} if declared.fact.autocomplete else {}
    if declared.fact.widget is Widget.EMAIL:
        limits["error_messages"]["invalid"] = NOT_AN_EMAIL
        return forms.EmailField(**said, **limits, widget=forms.EmailInput(attrs=attributes))
    widget: forms.Widget = forms.TextInput(attrs=attributes)
    if declared.fact.widget is Widget.LINES:
        widget = forms.Textarea(attrs={**attributes, "rows": 4})
    elif declared.fact.widget is Widget.PHONE:
        widget = forms.TextInput(attrs={**attributes, "type": "tel"})
    return forms.CharField(**said, **limits, widget=widget)


def _to(words: Words | None, language: str) -> str:
    return words.to(language) if words else ""
