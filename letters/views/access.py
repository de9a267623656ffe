"""Whose letter it is."""

from uuid import UUID

from django.http import Http404
from django.shortcuts import get_object_or_404

from letters.models import LetterRequest


def visible_letter(request, pk: UUID) -> LetterRequest:
    """A letter that this person may open; 404 for any other."""
    return get_object_or_404(LetterRequest.objects.visible_to(request.actor), pk=pk)


def made_letter(request, pk: UUID) -> LetterRequest:
    """A letter whose PDF is made; 404 for any other."""
    letter_request = visible_letter(request, pk)
    job = letter_request.latest_job()
    if job is None or job.pdf is None:
        raise Http404
    return letter_request
