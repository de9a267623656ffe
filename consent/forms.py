"""The form by which a consent form comes in: pasted words, or one file."""

import uuid

from django import forms
from django.utils.translation import gettext_lazy as _

from consent.extraction import MAX_CHARACTERS
from consent.reading_problems import PROBLEM_SENTENCES


class ConsentFormForm(forms.Form):
    submission = forms.UUIDField(widget=forms.HiddenInput(attrs={"autocomplete": "off"}), initial=uuid.uuid4)
    text = forms.CharField(
        label=_("The words of the form"),
        help_text=_("Paste the whole form. The more of it, the more we can show."),
        required=False,
        strip=False,
        max_length=MAX_CHARACTERS,
        widget=forms.Textarea(attrs={"rows": 12, "spellcheck": "false", "autocomplete": "off"}),
        error_messages={"max_length": PROBLEM_SENTENCES["too-long"]},
    )
    file = forms.FileField(
        label=_("Or the form as a file"),
        help_text=_("PDF, Word (DOCX), web page (HTML) or text. Up to 50 MB and 300 pages."),
        required=False,
        template_name="components/file_drop_field.html",
        widget=forms.ClearableFileInput(
            attrs={"accept": ".pdf,.docx,.html,.htm,.txt,text/plain,text/html,application/pdf"}
        ),
        error_messages={"empty": PROBLEM_SENTENCES["empty"]},
    )

    def clean(self) -> dict:
        given = super().clean()
        if self.errors:
            return given
        if not given.get("file") and not given.get("text", "").strip():
            self.add_error("text", _("Paste the words of the form, or choose a file."))
        elif given.get("file") and given.get("text", "").strip():
            self.add_error("file", _("You pasted words and chose a file. Keep one of the two."))
        return given
