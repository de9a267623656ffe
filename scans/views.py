"""Pages: choose files, watch them being read, read the report, forget it."""

from django.contrib import messages
from django.http import HttpResponse, HttpResponseNotFound
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from patientprivacy.jobs import Job
from scans.engine.presentation import present
from scans.forms import ScanFilesForm
from scans.intake import accept_form_files
from scans.models import InspectionJob
from scans.picture_views import picture_actions


@require_http_methods(["GET", "POST"])
def start(request):
    form = ScanFilesForm()
    if request.method == "POST":
        form = ScanFilesForm(request.POST, request.FILES)
        if form.is_valid():
            job = accept_form_files(
                vault=request.actor.vault_for_new_item(),
                submission=form.cleaned_data["submission"],
                files=form.cleaned_data["files"],
                keeps_files=form.cleaned_data["keeps_files"],
            )
            return redirect("scans:progress", job.pk)
    return render(request, "scans/start.html", {"form": form}, status=422 if form.errors else 200)


@require_GET
def progress(request, job_id):
    """The page while files are read; htmx asks for the moving part alone."""
    job = InspectionJob.objects.visible_to(request.actor).defer("report").filter(pk=job_id).first()
    if job is None:
        return _gone(request)
    if job.state == Job.State.DONE:
        return _to_report(request, job)
    if job.state == Job.State.FAILED:
        job.upload.erase_files()
    template = "scans/progress_part.html" if request.htmx else "scans/progress.html"
    return render(request, template, {"job": job})


def _to_report(request, job: InspectionJob) -> HttpResponse:
    address = reverse("scans:report", args=[job.pk])
    if not request.htmx:
        return redirect(address)
    # report_progress.mjs puts the report in the place of this page, so that "back" leads to the files.
    return render(request, "scans/progress_part.html", {"job": job, "report_url": address})


def _gone(request) -> HttpResponse:
    """A report that was erased, or that is someone else's: the same answer for both."""
    page = render(request, "scans/gone.html", status=404)
    return HttpResponseNotFound(page.content)


@require_GET
def report(request, job_id):
    job = InspectionJob.objects.visible_to(request.actor).select_related("upload").filter(pk=job_id).first()
    if job is None:
        return _gone(request)
    if job.state != Job.State.DONE:
        return redirect("scans:progress", job.pk)
    context = {
        "job": job,
        "has_files": job.upload.files.exists(),
        "picture_actions": picture_actions(job),
        "page": present(job.report, get_language()),
        "letter_url": f"{reverse('letters:start')}?from=scan&id={job.pk}",
        "again_url": reverse("scans:start"),
        "inside_url": reverse("scans:inside", args=[job.pk]),
    }
    return render(request, "scans/report.html", context)


@require_POST
def forget(request, job_id):
    """Erase the report and whatever is left of the files, now."""
    job = get_object_or_404(InspectionJob.objects.visible_to(request.actor).defer("report"), pk=job_id)
    job.upload.erase()
    messages.success(request, _("The files and the report are erased."))
    return redirect("scans:start")
