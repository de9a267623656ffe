"""A person's letters, for their account page."""

from collections.abc import Iterator

from django.urls import reverse
from django.utils.translation import gettext as _

from accounts.personal_data import KeptItem
from letters.models import LetterRequest
from letters.requests import look_up


def kept_letters(actor) -> Iterator[KeptItem]:
    """Every letter that the actor may open, begun ones too."""
    for letter_request in LetterRequest.objects.visible_to(actor):
        yield KeptItem(
            kind=_("Letter"),
            label=look_up(letter_request.facts, "facility.name") or _("A letter you began"),
            url=reverse("letters:review", args=[letter_request.pk]),
            created_at=letter_request.created_at,
        )
