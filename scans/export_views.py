"""The report to take along: as data, as a table, on paper."""

from django.http import FileResponse, Http404, StreamingHttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST, require_safe

from patientprivacy.jobs import Job, enqueue
from scans.csv_report import csv_report
from scans.json_report import json_report
from scans.models import InspectionJob, PrintJob


@require_GET
def download_json(request, job_id):
    """The whole report in the form that `inspect_scan --format json` gives."""
    return _download(json_report(_done(request, job_id).report), "application/json", "scan-report.json")


@require_GET
def download_csv(request, job_id):
    """Each distinct element once, for a spreadsheet."""
    return _download(csv_report(_done(request, job_id).report), "text/csv; charset=utf-8", "scan-report.csv")


@require_POST
def start_print(request, job_id):
    """Ask for the PDF; asked twice, the one that is being made already."""
    inspection = _done(request, job_id)
    wanted = {
        "inspection": inspection,
        "language": get_language(),
        "shows_values": "shows_values" in request.POST,
    }
    job = PrintJob.objects.filter(**wanted).exclude(state=Job.State.FAILED).first()
    if job is None:
        job = PrintJob.objects.create(vault=inspection.vault, **wanted)
        enqueue(job)
    return redirect("scans:print", job_id, job.pk)


@require_GET
def print_progress(request, job_id, print_id):
    """The page while the PDF is made, and where it is once it is ready; htmx asks for the moving part alone."""
    template = "scans/print_part.html" if request.htmx else "scans/print.html"
    return render(request, template, {"job": _print(request, job_id, print_id)})


@require_safe
def download_pdf(request, job_id, print_id):
    """The PDF, as a file to keep."""
    pdf = _print(request, job_id, print_id).pdf
    if pdf is None:
        raise Http404
    response = FileResponse(
        pdf.open(), as_attachment=True, filename=_("scan-report.pdf"), content_type="application/pdf"
    )
    response["Content-Length"] = pdf.size
    response["Cache-Control"] = "no-store"
    return response


def _done(request, job_id) -> InspectionJob:
    return get_object_or_404(InspectionJob.objects.visible_to(request.actor), pk=job_id, state=Job.State.DONE)


def _print(request, job_id, print_id) -> PrintJob:
    return get_object_or_404(PrintJob.objects.visible_to(request.actor), pk=print_id, inspection=job_id)


def _download(pieces, content_type: str, name: str) -> StreamingHttpResponse:
    response = StreamingHttpResponse(pieces, content_type=content_type)
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    response["X-Content-Type-Options"] = "nosniff"
    return response
