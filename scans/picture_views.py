"""Pages for looking into the pictures of an upload: ask, watch, see, and erase the files sooner."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST
from django_htmx.http import HttpResponseClientRefresh

from patientprivacy.jobs import Job, enqueue
from scans import face_preview, text_search
from scans.found_text import present_found_text
from scans.models import FacePreview, InspectionJob, PictureJob, ScanPicture, TextSearch


def _inspection(request: HttpRequest, job_id) -> InspectionJob:
    """A finished inspection of this person's; 404 for any other."""
    done = InspectionJob.objects.visible_to(request.actor).select_related("upload")
    return get_object_or_404(done, pk=job_id, state=Job.State.DONE)


@require_http_methods(["GET", "POST"])
def face(request: HttpRequest, job_id) -> HttpResponse:
    inspection = _inspection(request, job_id)
    return _page(request, inspection, FacePreview, "face", face_preview.can_be_asked(inspection))


@require_http_methods(["GET", "POST"])
def text(request: HttpRequest, job_id) -> HttpResponse:
    inspection = _inspection(request, job_id)
    return _page(request, inspection, TextSearch, "text", text_search.can_be_asked(inspection))


def _page(
    request: HttpRequest, inspection: InspectionJob, model: type[PictureJob], name: str, can_be_asked: bool
) -> HttpResponse:
    """One address for the question, the wait and the answer; a POST asks, again where the last try came to nothing."""
    address = reverse(f"scans:{name}", args=[inspection.pk])
    job = model.objects.filter(upload=inspection.upload).first()
    if request.method == "POST":
        if can_be_asked and (job is None or job.state == Job.State.FAILED):
            _ask(model, inspection, job)
        return redirect(address)
    if request.htmx and (job is None or job.is_over):
        return HttpResponseClientRefresh()
    if job is not None and not job.is_over:
        template = "scans/pictures/waiting_part.html" if request.htmx else "scans/pictures/waiting.html"
        return render(request, template, {"job": job, "poll_url": address, "inspection": inspection})
    context = {"job": job, "inspection": inspection, "can_be_asked": can_be_asked}
    if job is not None and job.state == Job.State.DONE:
        context |= _SHOWN[model](inspection, job.outcome)
    return render(request, f"scans/pictures/{name}.html", context)


def _ask(model: type[PictureJob], inspection: InspectionJob, failed: PictureJob | None) -> None:
    if failed is not None:
        failed.delete()
    job, is_new = model.objects.get_or_create(upload=inspection.upload, defaults={"vault": inspection.vault})
    if is_new:
        enqueue(job)


def _shown_face(inspection: InspectionJob, outcome: dict[str, Any]) -> dict[str, Any]:
    return {
        "judgement": outcome["judgement"],
        "views": [_picture_url(inspection, name) for name in outcome["views"]],
    }


def _shown_text(inspection: InspectionJob, outcome: dict[str, Any]) -> dict[str, Any]:
    frames = present_found_text(outcome)
    for frame in frames:
        frame["url"] = _picture_url(inspection, frame["picture"])
    return {"frames": frames, "outcome": outcome}


_SHOWN = {FacePreview: _shown_face, TextSearch: _shown_text}


def _picture_url(inspection: InspectionJob, name: str) -> str:
    return reverse("scans:picture", args=[inspection.pk, name])


@require_GET
def picture(request: HttpRequest, job_id, name: str) -> HttpResponse:
    """A picture that we made, as PNG."""
    inspection = _inspection(request, job_id)
    kept = get_object_or_404(
        ScanPicture.objects.select_related("stored"), upload=inspection.upload, name=name
    )
    with kept.stored.open() as png:
        response = HttpResponse(png.read(), content_type="image/png")
    response["X-Content-Type-Options"] = "nosniff"
    return response


@require_POST
def erase_files(request: HttpRequest, job_id) -> HttpResponse:
    """Erase the files before their hour is over; the report and what was drawn stay."""
    inspection = _inspection(request, job_id)
    inspection.upload.erase_files()
    messages.success(request, _("Your files are erased from our server."))
    return redirect("scans:report", inspection.pk)


def picture_actions(inspection: InspectionJob) -> list[dict[str, str]]:
    """What the report offers to do with the pictures, for `templates/scans/report/risks.html`."""
    actions = []
    if face_preview.can_be_asked(inspection) or hasattr(inspection.upload, "face_preview"):
        actions.append(
            {
                "text": _(
                    "We can draw the skin of a head scan, so that you see what others could make of it."
                ),
                "label": _("Show what could be drawn from my scan"),
                "url": reverse("scans:face", args=[inspection.pk]),
            }
        )
    if text_search.can_be_asked(inspection) or hasattr(inspection.upload, "text_search"):
        actions.append(
            {
                "text": _(
                    "We can read the words in the pictures and compare them with your name and numbers."
                ),
                "label": _("Look for text in my pictures"),
                "url": reverse("scans:text", args=[inspection.pk]),
            }
        )
    return actions
