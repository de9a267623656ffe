"""The form in which a person changes the letter's words: a field for each paragraph, headings fixed."""

from collections.abc import Iterator
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from letters.engine.edits import editable_paragraphs, unplaced
from letters.engine.facts import MAX_BYTES, MAX_CHARACTERS
from letters.engine.reading import without_control_characters
from letters.form_fields import TOO_LONG
from letters.models import LetterRequest, edits_of

CHARACTERS_A_ROW = 70
TOO_MUCH = gettext_lazy("The letter is longer than 100 KB. Shorten it.")


class WordsForm(forms.Form):
    """Fields "p0", "p1" … hold the paragraphs in the order of the letter, "added" what the person adds.

    Raises UnusableDetails where facts are missing, so that there is no letter yet.
    """

    def __init__(self, letter_request: LetterRequest, data=None) -> None:
        super().__init__(data)
        language = letter_request.facts.get("language", "en")[:2]
        letter, edits = letter_request.letter(language), edits_of(letter_request.edits)
        self.letter_language = language
        self._sections = letter.sections
        self._ours = [text for section in letter.sections for text in editable_paragraphs(section)]
        for number, text in enumerate(self._ours):
            self.fields[f"p{number}"] = _paragraph_field(
                _("Paragraph %(number)d") % {"number": number + 1}, text
            )
            self.initial[f"p{number}"] = edits.changed.get(text, text)
        self.fields["added"] = _paragraph_field(_("Something to add at the end"), "")
        self.initial["added"] = "\n\n".join((*edits.added, *unplaced(letter, edits)))

    def parts(self) -> Iterator[dict[str, Any]]:
        """The letter's parts as the page shows them: a heading, and the fields below it."""
        number = 0
        for section in self._sections:
            count = len(editable_paragraphs(section))
            yield {
                "heading": section.heading,
                "fields": [self[f"p{place}"] for place in range(number, number + count)],
            }
            number += count

    def clean(self) -> None:
        written = "".join(value for value in self.cleaned_data.values() if value)
        if len(written.encode()) > MAX_BYTES:
            raise forms.ValidationError(TOO_MUCH)

    def edits(self) -> dict[str, Any] | None:
        """What was changed, as `models.edits_of` reads it; None where the words are ours."""
        changed = [
            [ours, words]
            for number, ours in enumerate(self._ours)
            if (words := _tidy(self.cleaned_data[f"p{number}"])) != ours
        ]
        added = [
            paragraph
            for each in _tidy(self.cleaned_data["added"]).split("\n\n")
            if (paragraph := each.strip())
        ]
        return {"changed": changed, "added": added} if changed or added else None


def _paragraph_field(label: str, text: str) -> forms.CharField:
    rows = min(12, 1 + max(1, len(text) // CHARACTERS_A_ROW))
    longest = max(MAX_CHARACTERS, len(text))
    return forms.CharField(
        label=label,
        required=False,
        max_length=longest,
        error_messages={"max_length": TOO_LONG % {"longest": f"{longest:,}"}},
        widget=forms.Textarea(attrs={"rows": rows}),
    )


def _tidy(text: str) -> str:
    return without_control_characters(text).strip()
