"""What the review page shows: every fact with the way back to it, and what still has to be mended."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from django.urls import reverse
from django.utils.text import Truncator
from django.utils.translation import gettext as _

from letters.engine.errors import UnusableDetails
from letters.engine.facts import DeclaredFact
from letters.engine.wording import spell_date
from letters.form_fields import field_name
from letters.models import LetterRequest
from letters.requests import look_up
from letters.steps import STEPS, step_code_of


def place_of(letter_request: LetterRequest, path: str) -> str:
    """Where the person can change the fact at `path`."""
    url = reverse("letters:step", args=[letter_request.pk, step_code_of(path)])
    return f"{url}#id_{field_name(path)}"


def summary_rows(letter_request: LetterRequest, language: str) -> list[dict[str, str]]:
    """Each fact that is known, for `components/summary_list.html`."""
    return [
        {
            "label": declared.fact.title.to(language),
            "value": value,
            "href": place_of(letter_request, declared.path),
            "change_label": _("Change"),
        }
        for step in STEPS
        for declared in step.facts(letter_request.kind)
        if (value := shown(declared, look_up(letter_request.facts, declared.path), language))
    ]


# A form that is printed behind the letter would fill the page.
MOST_SHOWN = 400


def shown(declared: DeclaredFact, value: Any, language: str) -> str:
    """A fact as a person reads it; empty where there is nothing to show."""
    if value is None or value == "":
        return ""
    values = value if isinstance(value, list) else [value]
    return "\n".join(Truncator(_shown_one(declared, each, language)).chars(MOST_SHOWN) for each in values)


def _shown_one(declared: DeclaredFact, value: str, language: str) -> str:
    for choice in declared.fact.choices:
        if choice.value == value:
            return choice.title.to(language)
    if declared.type in (date, date | None, tuple[date, ...]):
        try:
            return spell_date(date.fromisoformat(value), language)
        except ValueError:
            return value
    return value


def errors_of(letter_request: LetterRequest, language: str) -> Iterator[dict[str, str]]:
    """What has to be mended before the letter can be made, for `components/error_summary.html`."""
    try:
        letter_request.letters(language)
    except UnusableDetails as error:
        for problem in error.problems:
            yield {"text": problem.sentence, "href": place_of(letter_request, problem.fact)}
