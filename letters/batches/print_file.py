"""All letters of a batch in one file to print, behind a cover sheet."""

import io
from collections.abc import Callable

from django.template.loader import render_to_string
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from pypdf import PdfWriter

from letters.batches.acts import letters_of
from letters.documents import PAGE_OF_PAGES, Typesetter
from letters.engine.wording import spell_date
from letters.models import PrintFileJob


def print_file_of(
    job: PrintFileJob, typesetter: Typesetter, report_progress: Callable[[int, int], None]
) -> bytes:
    """The file as PDF, each letter beginning on a page of its own."""
    letters = [(name, each.pdf) for name, each in letters_of(job.batch) if each.pdf is not None]
    joined = PdfWriter()
    joined.append(io.BytesIO(_cover_sheet(typesetter, [name for name, _pdf in letters], job.language)))
    for number, (_name, pdf) in enumerate(letters, start=1):
        with pdf.open() as source:
            joined.append(io.BytesIO(source.read()), import_outline=False)
        report_progress(number, len(letters))
    content = io.BytesIO()
    joined.write(content)
    return content.getvalue()


def _cover_sheet(typesetter: Typesetter, names: list[str], language: str) -> bytes:
    today = spell_date(timezone.localdate(), language)
    with translation.override(language):
        context = {"names": names, "today": today, "title": _("Letters to send"), "language": language}
        html = render_to_string("letters/batches/cover_sheet.html", context)
    return typesetter.pdf_of_html(html, PAGE_OF_PAGES.to(language))
