"""The letter's pages, from the person's wish to the PDF. Each works without JavaScript."""

from uuid import UUID

from django.contrib import messages
from django.http import FileResponse, Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST, require_safe

from letters import requests
from letters.engine.errors import UnknownKind
from letters.engine.kind import LetterKind
from letters.engine.kinds import kind_named
from letters.engine.law_table import Signer
from letters.engine.provisions import PROVISIONS
from letters.engine.wording import spell_date
from letters.follow_up.history import standing_of
from letters.forms import form_for
from letters.models import LetterRequest
from letters.page_language import page_language
from letters.review import errors_of, summary_rows
from letters.steps import STEP_TITLES, STEPS, Step, step_after, step_named
from letters.wishes import WISH_GROUPS, WishGroup
from patientprivacy.jobs import Job

REFRESH_SECONDS = 2


def start(request):
    """Choose by wish; a report that led here is named in the address by its kind and id."""
    if request.method == "POST":
        return _begin(request)
    source, record_id = _origin(request.GET)
    context = {
        "groups": [_offered_group(group) for group in WISH_GROUPS],
        "source": source if record_id else "",
        "record_id": record_id or "",
    }
    return render(request, "letters/start.html", context)


def _begin(request):
    try:
        kind = kind_named(request.POST.get("kind", ""))
    except UnknownKind:
        return redirect("letters:start")
    source, record_id = _origin(request.POST)
    letter_request = requests.open_request(actor=request.actor, kind=kind, source=source, record_id=record_id)
    return redirect("letters:step", letter_request.pk, STEPS[0].code)


def _origin(values) -> tuple[str, UUID | None]:
    try:
        return values.get("from", ""), UUID(values.get("id", ""))
    except ValueError:
        return "", None


def _offered_group(group: WishGroup) -> dict:
    wishes = [
        {"title": wish.title, "note": wish.note, "kinds": [_offered(kind) for kind in wish.kinds]}
        for wish in group.wishes
    ]
    return {"title": group.title, "wishes": wishes}


def _offered(kind: LetterKind) -> dict:
    language, law = page_language(), kind.law
    return {
        "code": kind.code,
        "title": kind.title.to(language),
        "summary": kind.summary.to(language),
        "fee": law.fee.to(language),
        "authority": law.authority,
        "answered_within": law.deadline.spell(language) if law.deadline else "",
        "advocate_may_sign": Signer.ADVOCATE in law.signers,
    }


def step(request, pk: UUID, step_code: str):
    """One page of the guided form."""
    letter_request, this = _visible(request, pk), step_named(step_code)
    if this is None:
        raise Http404
    form = form_for(letter_request, this, page_language(), request.POST if request.method == "POST" else None)
    if form.is_bound and form.is_valid():
        requests.keep_step(letter_request, form.facts())
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
    }
    return render(request, "letters/step.html", context)


def _titles_carried_over(letter_request: LetterRequest, this: Step) -> list[str]:
    paths = letter_request.carried_over.get("paths", [])
    return [
        each.fact.title.to(page_language()) for each in this.facts(letter_request.kind) if each.path in paths
    ]


def review(request, pk: UUID):
    """Everything once more, what an answer can and can't show, and the letter itself; then it is made."""
    letter_request, language = _visible(request, pk), page_language()
    errors = list(errors_of(letter_request, language))
    if request.method == "POST" and not errors:
        requests.make_letter(letter_request)
        return redirect("letters:progress", pk)
    kind = letter_request.kind
    context = {
        "errors": errors,
        "rows": summary_rows(letter_request, language),
        "letter": None if errors else letter_request.letter("en"),
        "reading_copy": None if errors or language == "en" else letter_request.letter(language),
        "answer_shows": [words.to(language) for words in kind.answer_shows],
        "answer_hides": [words.to(language) for words in kind.answer_hides],
        "good_to_know": [words.to(language) for words in kind.good_to_know],
        "steps": STEP_TITLES,
        "current": len(STEP_TITLES),
        "pk": pk,
        "back": reverse("letters:step", args=[pk, STEPS[-1].code]),
    }
    return render(request, "letters/review.html", context)


@require_safe
def progress(request, pk: UUID):
    """How far the PDF is; leads on by itself once it is done."""
    letter_request = _visible(request, pk)
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
    letter_request = _with_pdf(request, pk)
    return render(request, "letters/ready.html", _ready_context(letter_request))


def _ready_context(letter_request: LetterRequest) -> dict:
    language, kind = page_language(), letter_request.kind
    deadline = standing_of(letter_request).deadline
    provision = PROVISIONS[kind.law.authority]
    return {
        "pk": letter_request.pk,
        "letter": letter_request.letter("en"),
        "reading_copy": letter_request.letter(language) if language != "en" else None,
        "deadline": deadline,
        "due_on": spell_date(deadline.ends_on, language),
        "workings": deadline.workings(language),
        "fee": kind.law.fee.to(language),
        "provision": provision,
        "provision_title": provision.title.to(language),
        "provision_edition": provision.edition.to(language),
        "next_steps": [each.value.words.to(language) for each in kind.law.next_steps],
    }


@require_safe
def download(request, pk: UUID):
    """The PDF, as a file to keep."""
    pdf = _with_pdf(request, pk).latest_job().pdf
    response = FileResponse(
        pdf.open(), as_attachment=True, filename=_("letter.pdf"), content_type="application/pdf"
    )
    response["Content-Length"] = pdf.size
    response["Cache-Control"] = "no-store"
    return response


@require_POST
def forget(request, pk: UUID):
    """Erase the letter at once."""
    requests.forget_request(_visible(request, pk))
    messages.success(request, _("The letter and everything you entered for it are erased."))
    return redirect("letters:start")


def _visible(request, pk: UUID) -> LetterRequest:
    return get_object_or_404(LetterRequest.objects.visible_to(request.actor), pk=pk)


def _with_pdf(request, pk: UUID) -> LetterRequest:
    """A letter whose PDF is made; 404 for any other."""
    letter_request = _visible(request, pk)
    job = letter_request.latest_job()
    if job is None or job.pdf is None:
        raise Http404
    return letter_request
