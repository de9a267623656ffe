"""Pages: give two forms, or one more beside a report; wait for both; see what changed."""

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import get_language
from django.views.decorators.http import require_GET, require_http_methods

from consent.comparing.forms import OtherVersionForm
from consent.engine.comparison.page import present_comparison
from consent.forms import ConsentFormForm
from consent.intake import accept_form
from consent.models import CheckJob
from consent.reading.unreadable import UnreadableDocument
from consent.reading_problems import PROBLEM_SENTENCES
from patientprivacy.jobs import Job


@require_http_methods(["GET", "POST"])
def start(request):
    """Two forms at once."""
    given = (request.POST, request.FILES) if request.method == "POST" else (None, None)
    older, newer = (ConsentFormForm(*given, prefix=prefix) for prefix in ("older", "newer"))
    jobs = _accept_all(request, [older, newer])
    if jobs:
        return redirect("consent:comparison", *(job.pk for job in jobs))
    return _ask(request, "consent/comparing/start.html", {"older": older, "newer": newer}, [older, newer])


@require_http_methods(["GET", "POST"])
def start_from_report(request, job_id):
    """Another version of a form that was checked."""
    job = get_object_or_404(CheckJob.objects.visible_to(request.actor), pk=job_id)
    form = OtherVersionForm(request.POST, request.FILES) if request.method == "POST" else OtherVersionForm()
    others = _accept_all(request, [form])
    if others:
        older, newer = (others[0], job) if form.cleaned_data["which"] == "older" else (job, others[0])
        return redirect("consent:comparison", older.pk, newer.pk)
    return _ask(request, "consent/comparing/start_from_report.html", {"job": job, "other": form}, [form])


def _accept_all(request, forms: list[ConsentFormForm]) -> list[CheckJob]:
    """The jobs of the forms; none unless all of them can be checked. What is wrong is added to the forms."""
    # Asked of each, so that every form says what is wrong with it.
    valid = [form for form in forms if form.is_valid()]
    if len(valid) < len(forms):
        return []
    jobs = []
    for form in forms:
        try:
            jobs.append(accept_form(vault=request.actor.vault_for_new_item(), given=form.cleaned_data))
        except UnreadableDocument as reason:
            form.add_error("text", PROBLEM_SENTENCES[reason.problem])
    return jobs if len(jobs) == len(forms) else []


def _ask(request, template: str, context: dict, forms: list[ConsentFormForm]) -> HttpResponse:
    errors = [
        {"text": error, "href": f"#{form[name].id_for_label}"}
        for form in forms
        for name, texts in form.errors.items()
        for error in texts
    ]
    context |= {"errors": errors, "page_has_errors": bool(errors)}
    return render(request, template, context, status=422 if errors else 200)


@require_GET
def comparison(request, older_id, newer_id):
    """What changed; until both forms are read, how far they are. htmx asks for the moving part alone."""
    jobs = CheckJob.objects.visible_to(request.actor).select_related("document").in_bulk([older_id, newer_id])
    if older_id not in jobs or newer_id not in jobs:
        raise Http404
    older, newer = jobs[older_id], jobs[newer_id]
    is_ready = all(job.state == Job.State.DONE for job in (older, newer))
    if is_ready and not request.htmx:
        page = present_comparison(older.report, newer.report, get_language())
        context = {"older": older, "newer": newer, "page": page}
        return render(request, "consent/comparing/comparison.html", context)
    context = {"older": older, "newer": newer, "jobs": [older, newer]}
    context["report_url"] = request.path if is_ready else ""
    context["is_stuck"] = any(job.state == Job.State.FAILED for job in (older, newer))
    template = "waiting_part.html" if request.htmx else "waiting.html"
    return render(request, f"consent/comparing/{template}", context)
