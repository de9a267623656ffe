"""The fields of a form: "Release to: ____", "Why?" or a heading, with what, or room for what, comes after them."""

from consent.engine.cues import Cue, WordIndex
from consent.engine.form_text import FormText
from consent.engine.language import LANGUAGES
from consent.engine.normalization import fold

_LABEL_LENGTH = 90
_LABEL_WORDS = 10
_QUESTION_LENGTH = 60
_HEADLINE_LENGTH = 70


class FormFields:
    """The labels of one form's fields, each with the unit that it stands in."""

    def __init__(self, form: FormText) -> None:
        self._units: list[int] = []
        labels: list[str] = []
        self._bare_headings = {
            place
            for place, unit in enumerate(form.units)
            if unit.kind == "heading" and not form.folded[place].endswith("?")
        }
        for place, label in _labels(form):
            self._units.append(place)
            labels.append(label)
        self._index = WordIndex(labels)

    def places_of(self, cue: Cue, *, with_headings: bool) -> set[int]:
        """The units with a field, or a heading too, whose label holds `cue`."""
        places = {
            self._units[number] for language in LANGUAGES for number, _, _ in self._index.spans(cue, language)
        }
        return places if with_headings else places - self._bare_headings


def _labels(form: FormText) -> list[tuple[int, str]]:
    last = len(form.units) - 1
    labels: list[tuple[int, str]] = []
    for place, unit in enumerate(form.units):
        folded = form.folded[place]
        is_question = folded.endswith("?") and len(folded) <= _QUESTION_LENGTH
        is_short = len(folded) <= _HEADLINE_LENGTH and folded[-1:].isalnum()
        is_headline = is_short and (unit.kind != "item" or (place < last and "___" in form.folded[place + 1]))
        if place < last and (is_question or (place > 1 and (unit.kind == "heading" or is_headline))):
            labels.append((place, folded))
        for line in form.text[unit.start : unit.end].split("\n"):
            label, colon, content = line.partition(":")
            if colon and _is_label(label) and (content.strip() or place < last):
                labels.append((place, fold(label)))
    return labels


def _is_label(text: str) -> bool:
    return len(text) <= _LABEL_LENGTH and text.count(" ") < _LABEL_WORDS
