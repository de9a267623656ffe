"""The letter while it is made, and once it is ready; and forgetting it."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST, require_safe

from letters import requests
from letters.engine.plain_text import plain_text
from letters.engine.provisions import PROVISIONS
from letters.engine.wording import spell_date
from letters.follow_up.history import standing_of
from letters.models import LetterRequest
from letters.page_images import page_count
from letters.page_language import page_language
from letters.views.access import made_letter, visible_letter
from patientprivacy.jobs import Job

REFRESH_SECONDS = 2


@require_safe
def progress(request, pk: UUID):
    """How far the PDF is; leads on by itself once it is done."""
    letter_request = visible_letter(request, pk)
    job = letter_request.latest_job()
    if job is None:
        return redirect("letters:review", pk)
    if job.state == Job.State.DONE:
        return _lead_on(request, reverse("letters:ready", args=[pk]))
    template = "letters/_progress.html" if request.htmx else "letters/progress.html"
    context = {"job": job, "pk": pk, "refresh_seconds": 0 if job.is_over else REFRESH_SECONDS}
    return render(request, template, context)


def _lead_on(request, url: str):
    if request.htmx:
        return HttpResponse(headers={"HX-Redirect": url})
    return redirect(url)


@require_GET
def ready(request, pk: UUID):
    """The letter: to look at, to take along, and what follows."""
    letter_request = made_letter(request, pk)
    return render(request, "letters/ready.html", _ready_context(letter_request))


def _ready_context(letter_request: LetterRequest) -> dict:
    language, kind = page_language(), letter_request.kind
    deadline, provision = standing_of(letter_request).deadline, PROVISIONS[kind.law.authority]
    letter = letter_request.letters(language)[0]
    return {
        "pk": letter_request.pk,
        "letter": letter,
        "reading_copy": letter_request.letter(language) if language != letter.language else None,
        "page_numbers": range(1, page_count(letter_request.latest_job().pdf.open()) + 1),
        "plain_text": plain_text(letter),
        "deadline": deadline,
        "due_on": spell_date(deadline.ends_on, language),
        "workings": deadline.workings(language),
        "fee": kind.law.fee.to(language),
        "provision": provision,
        "provision_title": provision.title.to(language),
        "provision_edition": provision.edition.to(language),
        "next_steps": [each.value.words.to(language) for each in kind.law.next_steps],
    }


@require_POST
def forget(request, pk: UUID):
    """Erase the letter at once."""
    requests.forget_request(visible_letter(request, pk))
    messages.success(request, _("The letter and everything you entered for it are erased."))
    return redirect("letters:start")
