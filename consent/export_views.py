"""The report to take along: as data, as a FHIR Consent, on paper."""

from django.http import FileResponse, Http404, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST, require_safe

from consent.engine.fhir.consent_resource import fhir_consent
from consent.models import CheckJob, PrintJob
from patientprivacy.jobs import Job, enqueue


@require_GET
def download_json(request, job_id):
    """The whole report in the form that `analyze_consent --format json` gives."""
    return _download(_done(request, job_id).report, "application/json", "consent-report.json")


@require_GET
def download_fhir(request, job_id):
    """What the form would permit and deny, as an HL7 FHIR R4 Consent."""
    job = _done(request, job_id)
    resource = fhir_consent(job.report, job.created_at.isoformat(timespec="seconds"))
    return _download(resource, "application/fhir+json", "consent.fhir.json")


@require_POST
def start_print(request, job_id):
    """Ask for the PDF; asked twice, the one that is being made already."""
    check_job = _done(request, job_id)
    wanted = {"check_job": check_job, "language": get_language()}
    job = PrintJob.objects.filter(**wanted).exclude(state=Job.State.FAILED).first()
    if job is None:
        job = PrintJob.objects.create(vault=check_job.vault, **wanted)
        enqueue(job)
    return redirect("consent:print", job_id, job.pk)


@require_GET
def print_progress(request, job_id, print_id):
    """The page while the PDF is made, and where it is once it is ready; htmx asks for the moving part alone."""
    template = "consent/print_part.html" if request.htmx else "consent/print.html"
    return render(request, template, {"job": _print(request, job_id, print_id)})


@require_safe
def download_pdf(request, job_id, print_id):
    """The PDF, as a file to keep."""
    pdf = _print(request, job_id, print_id).pdf
    if pdf is None:
        raise Http404
    response = FileResponse(
        pdf.open(), as_attachment=True, filename=_("consent-report.pdf"), content_type="application/pdf"
    )
    response["Content-Length"] = pdf.size
    response["Cache-Control"] = "no-store"
    return response


def _done(request, job_id) -> CheckJob:
    return get_object_or_404(CheckJob.objects.visible_to(request.actor), pk=job_id, state=Job.State.DONE)


def _print(request, job_id, print_id) -> PrintJob:
    return get_object_or_404(PrintJob.objects.visible_to(request.actor), pk=print_id, check_job=job_id)


def _download(data: dict, content_type: str, name: str) -> JsonResponse:
    response = JsonResponse(data, content_type=content_type, json_dumps_params={"ensure_ascii": False})
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    response["X-Content-Type-Options"] = "nosniff"
    return response
