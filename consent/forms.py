"""The form by which a consent form comes in: pasted words, one file, or photos of its pages."""

import uuid

from django import forms
from django.utils.translation import gettext_lazy as _

from consent.reading.limits import MAX_CHARACTERS, MAX_PHOTOS
from consent.reading_problems import PROBLEM_SENTENCES

ACCEPTED = ".pdf,.docx,.html,.htm,.txt,text/plain,text/html,application/pdf"
ACCEPTED_PHOTOS = "image/jpeg,image/png,image/webp,image/heic,.heic"


class _SeveralFiles(forms.ClearableFileInput):
    allow_multiple_selected = True


class DocumentFilesField(forms.FileField):
    """One document, or the photos of its pages; gives the list of uploads."""

    def clean(self, data, initial=None) -> list:
        files = data if isinstance(data, list) else [data] if data else []
        if any(not file.size for file in files):
            raise forms.ValidationError(PROBLEM_SENTENCES["empty"], code="empty")
        if len(files) > MAX_PHOTOS:
            raise forms.ValidationError(PROBLEM_SENTENCES["too-many-photos"], code="too-many-photos")
        return files


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
    files = DocumentFilesField(
        label=_("Or the form as a file, or photos of its pages"),
        help_text=_(
            "PDF, Word (DOCX), web page (HTML) or text, up to 50 MB and 300 pages. Or up to 10 photos, in the order of the pages."
        ),
        required=False,
        template_name="components/file_drop_field.html",
        widget=_SeveralFiles(attrs={"multiple": True, "accept": f"{ACCEPTED},{ACCEPTED_PHOTOS}"}),
    )
    camera = DocumentFilesField(
        label=_("Or take a photo of the page now"),
        help_text=_("Lay the page flat, in even light, with all four corners in the picture."),
        required=False,
        template_name="components/file_drop_field.html",
        widget=forms.ClearableFileInput(attrs={"accept": "image/*", "capture": "environment"}),
    )
    keeps_files = forms.BooleanField(
        label=_("Keep the pages with the report, so that I can see the marks on them"),
        help_text=_("Without this, we erase the file or the photos the moment the report is ready."),
        required=False,
    )

    def clean(self) -> dict:
        given = super().clean()
        if self.errors:
            return given
        given["files"] = given["files"] + given["camera"]
        has_text = bool(given.get("text", "").strip())
        if not given["files"] and not has_text:
            self.add_error("text", _("Paste the words of the form, or choose a file."))
        elif given["files"] and has_text:
            self.add_error("files", _("You pasted words and chose a file. Keep one of the two."))
        return given
