"""The letter as files: PDF, pictures of its pages, DOCX, plain text."""

from uuid import UUID

from django.http import FileResponse, Http404, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from letters.engine.plain_text import plain_text
from letters.page_images import NoSuchPage, page_image
from letters.views.access import made_letter
from letters.word_documents import render_docx
from patientprivacy.child_process import ChildStopped

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


@require_safe
def pdf(request, pk: UUID):
    """The PDF, as a file to keep."""
    stored = made_letter(request, pk).latest_job().pdf
    response = FileResponse(
        stored.open(), as_attachment=True, filename=_("letter.pdf"), content_type="application/pdf"
    )
    response["Content-Length"] = stored.size
    return _unkept(response)


@require_safe
def page(request, pk: UUID, number: int):
    """One page of the PDF as a picture."""
    stored = made_letter(request, pk).latest_job().pdf
    try:
        return _unkept(HttpResponse(page_image(stored.open(), number), content_type="image/png"))
    except (NoSuchPage, ChildStopped):
        raise Http404 from None


@require_safe
def docx(request, pk: UUID):
    """The letter for a word processor."""
    content = render_docx(*made_letter(request, pk).letters())
    return _attachment(content, DOCX, _("letter.docx"))


@require_safe
def text(request, pk: UUID):
    """The letter as plain text."""
    content = plain_text(made_letter(request, pk).letters()[0]).encode()
    return _attachment(content, "text/plain; charset=utf-8", _("letter.txt"))


def _attachment(content: bytes, content_type: str, name: str) -> HttpResponse:
    disposition = {"Content-Disposition": f'attachment; filename="{name}"'}
    return _unkept(HttpResponse(content, content_type=content_type, headers=disposition))


def _unkept(response):
    """What a letter says stays in no cache."""
    response["Cache-Control"] = "no-store"
    return response
