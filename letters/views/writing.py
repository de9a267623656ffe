"""The guided form, the review of what it holds, and the person's own words."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from letters import address_book, requests
from letters.engine.errors import UnusableDetails
from letters.forms import form_for
from letters.models import KnownFacility, LetterRequest
from letters.page_language import page_language
from letters.review import errors_of, summary_rows
from letters.steps import CLINIC_STEP, STEP_TITLES, STEPS, Step, step_after, step_named
from letters.views.access import visible_letter
from letters.words_form import WordsForm


def step(request, pk: UUID, step_code: str):
    """One page of the guided form."""
    letter_request, this = visible_letter(request, pk), step_named(step_code)
    if this is None:
        raise Http404
    form = form_for(letter_request, this, page_language(), request.POST if request.method == "POST" else None)
    if form.is_bound and form.is_valid():
        requests.keep_step(letter_request, form.facts())
        if this.code == CLINIC_STEP:
            address_book.remember_facility_of(letter_request)
        following = step_after(this)
        if following is None:
            return redirect("letters:review", pk)
        return redirect("letters:step", pk, following.code)
    number = STEPS.index(this)
    context = {
        "form": form,
        "step": this,
        "steps": STEP_TITLES,
        "current": number + 1,
        "back": reverse("letters:step", args=[pk, STEPS[number - 1].code]) if number else "",
        "source": letter_request.carried_over.get("source", ""),
        "carried_over": _titles_carried_over(letter_request, this),
        "facilities": address_book.facilities_of(letter_request.vault) if this.code == CLINIC_STEP else [],
        "pk": pk,
    }
    return render(request, "letters/step.html", context)


def _titles_carried_over(letter_request: LetterRequest, this: Step) -> list[str]:
    paths = letter_request.carried_over.get("paths", [])
    return [
        each.fact.title.to(page_language()) for each in this.facts(letter_request.kind) if each.path in paths
    ]


@require_POST
def use_facility(request, pk: UUID, facility_id: UUID):
    """Take the clinic from the address book, or strike it out there."""
    letter_request = visible_letter(request, pk)
    entry = get_object_or_404(KnownFacility.objects.visible_to(request.actor), pk=facility_id)
    if "remove" in request.POST:
        entry.delete()
    else:
        address_book.use_facility(letter_request, entry)
    return redirect("letters:step", pk, CLINIC_STEP)


def review(request, pk: UUID):
    """Everything once more, what an answer can and can't show, and the letter itself; then it is made."""
    letter_request, language = visible_letter(request, pk), page_language()
    errors = list(errors_of(letter_request, language))
    if request.method == "POST" and not errors:
        requests.make_letter(letter_request)
        return redirect("letters:progress", pk)
    kind = letter_request.kind
    letter = None if errors else letter_request.letters(language)[0]
    context = {
        "errors": errors,
        "rows": summary_rows(letter_request, language),
        "letter": letter,
        "reading_copy": letter_request.letter(language) if letter and letter.language != language else None,
        "answer_shows": [words.to(language) for words in kind.answer_shows],
        "answer_hides": [words.to(language) for words in kind.answer_hides],
        "good_to_know": [words.to(language) for words in kind.good_to_know],
        "steps": STEP_TITLES,
        "current": len(STEP_TITLES),
        "pk": pk,
        "back": reverse("letters:step", args=[pk, STEPS[-1].code]),
    }
    return render(request, "letters/review.html", context)


def words(request, pk: UUID):
    """Change any paragraph of the letter; the way back to our words is one button."""
    letter_request = visible_letter(request, pk)
    try:
        form = WordsForm(letter_request, request.POST if request.method == "POST" else None)
    except UnusableDetails:
        return redirect("letters:review", pk)
    if request.method == "POST" and "reset" in request.POST:
        requests.keep_words(letter_request, None)
        messages.success(request, _("The letter is in our words again."))
        return redirect("letters:words", pk)
    if form.is_bound and form.is_valid():
        requests.keep_words(letter_request, form.edits())
        return redirect(reverse("letters:review", args=[pk]) + "#letter")
    context = {
        "form": form,
        "pk": pk,
        "steps": STEP_TITLES,
        "current": len(STEP_TITLES),
        "is_changed": bool(letter_request.edits),
    }
    return render(request, "letters/words.html", context)
