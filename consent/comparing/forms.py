"""The form that asks for another version of a form that was checked."""

from django import forms
from django.utils.translation import gettext_lazy as _

from consent.forms import ConsentFormForm


class OtherVersionForm(ConsentFormForm):
    """Another version, and whether it is the older or the newer of the two."""

    which = forms.ChoiceField(
        label=_("Which one is it?"),
        choices=[("older", _("The older one, such as last year’s")), ("newer", _("The newer one"))],
        initial="older",
        widget=forms.RadioSelect,
    )
