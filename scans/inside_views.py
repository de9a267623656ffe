"""Pages: a look inside the files of a report, one part at a time. htmx asks for the part alone."""

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import get_language
from django.views.decorators.http import require_GET, require_POST

from patientprivacy.jobs import Job
from scans.engine.presentation.inside import Query, inside, search_form, series_of
from scans.models import InspectionJob


@require_GET
def part(request, job_id, part="", number=0):
    """All series, one series, or one file."""
    return _page(
        request,
        job_id,
        part=part,
        number=number,
        start=_number(request.GET.get("from")) or 0,
        element=_number(request.GET.get("element")),
    )


@require_POST
def search(request, job_id):
    """What the search finds. Its words come in the body: what a person looks for belongs in no address."""
    return _page(request, job_id, query=Query.from_form(request.POST))


def _page(request, job_id, **asked) -> HttpResponse:
    job = get_object_or_404(InspectionJob.objects.visible_to(request.actor), pk=job_id, state=Job.State.DONE)
    try:
        shown = inside(job.report, get_language(), **asked)
    except LookupError:
        raise Http404 from None
    context = {"part": shown, "inside_url": reverse("scans:inside", args=[job.pk])}
    if request.htmx:
        return render(request, "scans/report/inside_part.html", context)
    series = series_of(job.report, get_language())
    search = search_form(series, asked.get("query") or Query(), get_language())
    report_url = reverse("scans:report", args=[job.pk])
    return render(request, "scans/inside.html", {**context, "search": search, "report_url": report_url})


def _number(text: str | None) -> int | None:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 10 else None
