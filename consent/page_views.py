"""The pages of a form as pictures, with the marked clauses on them: drawn when they are asked for, never kept."""

import base64
from contextlib import suppress
from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import get_language
from django.views.decorators.http import require_GET

from consent.engine.page_places import corners_on_page
from consent.engine.presentation import present
from consent.models import CheckJob
from consent.reading.source_kind import HEAD_BYTES, kind_of_source
from patientprivacy.child_process import PICTURE_READING, ChildStopped, run_in_child
from patientprivacy.jobs import Job
from patientprivacy.models import EncryptedFile

PICTURE = "consent.optical.page_view:draw"
PLACES = "consent.optical.page_view:size_and_places"
WHOLE = 10_000


@require_GET
def page(request, job_id, number: int):
    """One page, its marks, and the same in words."""
    job, stored = _job_and_file(request, job_id, number)
    marks = _marks(job.report, number)
    answer = _asked(PLACES, job.report, stored, number, quotes=[mark["quote"] for mark in marks])
    if answer is None:
        raise Http404
    for mark, rectangles in zip(marks, answer["places"], strict=True):
        corners = mark.pop("corners") or [_corners(*rectangle) for rectangle in rectangles]
        mark["polygons"] = [_points(each, answer["width"], answer["height"]) for each in corners]
    context = {
        "job": job,
        "number": number,
        "total": len(job.report["pages"]),
        "width": round(answer["width"]),
        "height": round(answer["height"]),
        "marks": marks,
        "picture_url": reverse("consent:page_picture", args=[job_id, number]),
        "report_url": reverse("consent:report", args=[job_id]),
    }
    return render(request, "consent/page.html", context)


@require_GET
def page_picture(request, job_id, number: int):
    """The picture of one page, as JPEG."""
    job, stored = _job_and_file(request, job_id, number)
    answer = _asked(PICTURE, job.report, stored, number)
    if answer is None:
        raise Http404
    return HttpResponse(base64.b64decode(answer["jpeg"]), content_type="image/jpeg")


def pages_url(job: CheckJob) -> str:
    """What the number of a page is put behind; "" where there is nothing to show."""
    if "pages" not in job.report or not job.document.files.exists():
        return ""
    return reverse("consent:page", args=[job.pk, 1]).removesuffix("1/")


def _job_and_file(request, job_id, number: int) -> tuple[CheckJob, EncryptedFile]:
    """The check and the file that holds the page; 404 where either is gone, or someone else's."""
    job = get_object_or_404(CheckJob.objects.visible_to(request.actor), pk=job_id, state=Job.State.DONE)
    files = job.document.stored_files()
    if not files or not 1 <= number <= len(job.report.get("pages", ())):
        raise Http404
    return job, files[min(number, len(files)) - 1]


def _asked(
    entry: str, report: dict[str, Any], stored: EncryptedFile, number: int, **more: Any
) -> dict[str, Any] | None:
    """What the child says of a page; None where it could not."""
    with stored.open() as source, suppress(ChildStopped):
        kind = kind_of_source(source.read(HEAD_BYTES))
        turned = report["pages"][number - 1].get("turned", 0)
        arguments = {"kind": kind, "index": number - 1, "turned": turned, **more}
        return next(run_in_child(entry, arguments, [source], PICTURE_READING), None)
    return None


def _marks(report: dict[str, Any], number: int) -> list[dict[str, Any]]:
    """The marks of the report's text that stand on the page, wholly or in part."""
    place = report["pages"][number - 1]
    found: list[dict[str, Any]] = []
    start = 0
    for segment in present(report, get_language())["segments"]:
        end = start + len(segment["text"])
        first, last = max(start, place["start"]), min(end, place["end"])
        if segment["mark"] and first < last:
            corners = corners_on_page(place, first, last)
            found.append({**segment["mark"], "quote": report["text"][first:last], "corners": corners})
        start = end
    return found


def _corners(left: int, top: int, right: int, bottom: int) -> list[tuple[int, int]]:
    return [(left, top), (right, top), (right, bottom), (left, bottom)]


def _points(corners: list[tuple[int, int]], width: float, height: float) -> str:
    """SVG's `points`, in the picture's own units."""
    return " ".join(f"{x * width / WHOLE:.1f},{y * height / WHOLE:.1f}" for x, y in corners)
