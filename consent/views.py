"""Pages: give a form, watch it being read, read the report, forget it."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from consent.engine.negotiation import negotiation_words, present_choices
from consent.engine.page_places import add_pages
from consent.engine.presentation import present
from consent.engine.reading_notices import reading_notices
from consent.forms import ConsentFormForm
from consent.intake import accept_form
from consent.models import CheckJob
from consent.page_views import pages_url
from consent.reading.unreadable import UnreadableDocument
from consent.reading_problems import PROBLEM_SENTENCES
from patientprivacy.jobs import Job


@require_http_methods(["GET", "POST"])
def start(request):
    form = ConsentFormForm()
    if request.method == "POST":
        form = ConsentFormForm(request.POST, request.FILES)
        if form.is_valid():
            try:
                vault = request.actor.vault_for_new_item()
                return redirect("consent:progress", accept_form(vault=vault, given=form.cleaned_data).pk)
            except UnreadableDocument as reason:
                form.add_error("text", PROBLEM_SENTENCES[reason.problem])
    return render(request, "consent/start.html", {"form": form}, status=422 if form.errors else 200)


@require_GET
def progress(request, job_id):
    """The page while a file is read; htmx asks for the moving part alone."""
    job = CheckJob.objects.visible_to(request.actor).defer("report").filter(pk=job_id).first()
    if job is None:
        return _gone(request)
    if job.state == Job.State.DONE:
        return _to_report(request, job)
    template = "consent/progress_part.html" if request.htmx else "consent/progress.html"
    return render(request, template, {"job": job})


def _to_report(request, job: CheckJob) -> HttpResponse:
    address = reverse("consent:report", args=[job.pk])
    if not request.htmx:
        return redirect(address)
    # report_progress.mjs puts the report in the place of this page, so that "back" leads to the form.
    return render(request, "consent/progress_part.html", {"job": job, "report_url": address})


def _gone(request) -> HttpResponse:
    """A report that was erased, or that is someone else's: the same answer for both."""
    return render(request, "consent/gone.html", status=404)


@require_GET
def report(request, job_id):
    job = CheckJob.objects.visible_to(request.actor).filter(pk=job_id).first()
    if job is None:
        return _gone(request)
    if job.state != Job.State.DONE:
        return redirect("consent:progress", job.pk)
    context = {
        "job": job,
        "page": _shown(job),
        "letter_url": f"{reverse('letters:start')}?from=consent&id={job.pk}",
        "again_url": reverse("consent:start"),
        "choices": present_choices(job.report, get_language()),
        "choose_words": negotiation_words(get_language()),
        "choose_url": reverse("consent:choose_limits", args=[job.pk]),
    }
    return render(request, "consent/report.html", context)


def _shown(job: CheckJob) -> dict:
    language = get_language()
    shown = add_pages(present(job.report, language), job.report, language, pages_url(job))
    return shown | {"notices": reading_notices(job.report, language)}


@require_POST
def forget(request, job_id):
    """Erase the report and whatever is left of the file, now."""
    job = get_object_or_404(CheckJob.objects.visible_to(request.actor).defer("report"), pk=job_id)
    job.document.erase()
    messages.success(request, _("The form and the report are erased."))
    return redirect("consent:start")
