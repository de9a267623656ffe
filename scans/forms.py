"""The form by which files come in at once; pages with JavaScript send them in pieces instead."""

import uuid

from django import forms
from django.utils.translation import gettext_lazy as _


class _SeveralFiles(forms.ClearableFileInput):
    allow_multiple_selected = True


class ScanFilesField(forms.FileField):
    """Any number of files, and whole folders; gives the list of uploads."""

    def clean(self, data, initial=None) -> list:
        files = data or []
        if not files:
            raise forms.ValidationError(self.error_messages["required"], code="required")
        return files


class ScanFilesForm(forms.Form):
    submission = forms.UUIDField(widget=forms.HiddenInput(attrs={"autocomplete": "off"}), initial=uuid.uuid4)
    files = ScanFilesField(
        label=_("Files of your scan"),
        help_text=_("A file, a folder or a zip, up to 8 GB. From a CD, choose the whole disc."),
        template_name="components/file_drop_field.html",
        widget=_SeveralFiles(attrs={"multiple": True, "folder": True}),
        error_messages={"required": _("Choose the files of your scan first.")},
    )
    keeps_files = forms.BooleanField(
        label=_("Keep my files for up to an hour, so that I can look into the pictures"),
        help_text=_(
            "Then you can ask us to draw what could be drawn from a head scan, and to read text in pictures. "
            "Without this, we erase the files the moment the report is ready."
        ),
        required=False,
    )
