"""Pages: choose what is not accepted, read the redline, take it along."""

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import get_language
from django.views.decorators.http import require_GET, require_http_methods

from consent.engine.negotiation import (
    limited_text,
    negotiation_words,
    present_choices,
    present_redline,
    refusable,
)
from consent.models import CheckJob, Negotiation
from consent.negotiation.acts import negotiate
from consent.negotiation.word_redline import render_word_redline
from patientprivacy.jobs import Job

WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


@require_http_methods(["GET", "POST"])
def choose(request, job_id):
    """The tick boxes on a page of their own; the report page posts here too."""
    job = get_object_or_404(CheckJob.objects.visible_to(request.actor), pk=job_id, state=Job.State.DONE)
    ticked = [each for each in refusable(job.report) if each in request.POST.getlist("category")]
    if ticked:
        negotiate(job, ticked)
        return redirect("consent:redline", job.pk)
    kept = Negotiation.objects.filter(job=job).first()
    choices = present_choices(job.report, get_language(), kept.categories if kept else ())
    words = negotiation_words(get_language())
    context = {"job": job, "choices": choices, "choose_words": words, "choose_url": request.path}
    if request.method == "GET":
        return render(request, "consent/negotiation/choose.html", context)
    first_box = f"#limit-{choices[0]['category']}" if choices else ""
    context["errors"] = [{"text": words["nothing_ticked"], "href": first_box}]
    return render(request, "consent/negotiation/choose.html", context | {"page_has_errors": True}, status=422)


@require_GET
def redline(request, job_id):
    negotiation = _visible(request, job_id)
    context = {
        "job": negotiation.job,
        "page": present_redline(negotiation.redline, negotiation.categories, get_language()),
        "letter_url": f"{reverse('letters:start')}?from=consent&id={negotiation.pk}",
        "word_url": reverse("consent:redline_word", args=[job_id]),
        "text_url": reverse("consent:limited_text", args=[job_id]),
        "choose_url": reverse("consent:choose_limits", args=[job_id]),
        "report_url": reverse("consent:report", args=[job_id]),
    }
    return render(request, "consent/negotiation/redline.html", context)


@require_GET
def download_text(request, job_id):
    """The limited text alone."""
    text = limited_text(_visible(request, job_id).redline)
    return _attachment(text.encode(), "text/plain; charset=utf-8", "limited-form.txt")


@require_GET
def download_word(request, job_id):
    """The form as a Word document whose changes can be accepted one by one."""
    negotiation = _visible(request, job_id)
    document = render_word_redline(negotiation.redline["runs"], negotiation.job.report["language"])
    return _attachment(document, WORD_TYPE, "form-with-changes.docx")


def _visible(request, job_id) -> Negotiation:
    negotiations = Negotiation.objects.visible_to(request.actor).select_related("job__document")
    negotiation = negotiations.filter(job_id=job_id).first()
    if negotiation is None:
        raise Http404
    return negotiation


def _attachment(content: bytes, content_type: str, name: str) -> HttpResponse:
    response = HttpResponse(content, content_type=content_type)
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    response["X-Content-Type-Options"] = "nosniff"
    return response
