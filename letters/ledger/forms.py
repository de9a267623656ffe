"""The form for a disclosure that the person knows of by themselves."""

from django import forms
from django.utils.translation import gettext_lazy as _

MAX_CELL = 1_000


class LedgerEntryForm(forms.Form):
    """Who got what, when, why, and how the person knows. Only the recipient has to be known."""

    recipient = forms.CharField(
        label=_("Who got it"),
        help_text=_("A clinic, a company, a person: the name as you know it."),
        max_length=MAX_CELL,
        error_messages={"required": _("Enter who got your information.")},
    )
    date_text = forms.CharField(
        label=_("When"),
        help_text=_("A date such as 04/03/2024, or what you know, such as spring 2023."),
        required=False,
        max_length=100,
    )
    description = forms.CharField(label=_("What they got"), required=False, max_length=MAX_CELL)
    purpose = forms.CharField(label=_("Why"), required=False, max_length=MAX_CELL)
    source = forms.CharField(
        label=_("How do you know?"),
        help_text=_("Such as: a letter from the hospital, or a phone call on May 2."),
        required=False,
        max_length=MAX_CELL,
    )
