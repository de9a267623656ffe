"""A report on paper: JSON to HTML to PDF."""

from typing import Any

from django.template.loader import render_to_string
from django.utils import translation

from patientprivacy.typesetter import HtmlTypesetter, UnprintableText
from scans.engine.presentation import present
from scans.engine.wording import Words

PAGE_OF_PAGES = Words(" of ", " de ")
# In place of a character that no font here has. Files hold all kinds of them; the rest of the report is worth printing.
NO_SUCH_LETTER = "?"


def report_pdf(
    report: dict[str, Any], language: str, typesetter: HtmlTypesetter, *, shows_values: bool
) -> bytes:
    """The report as PDF/UA-1. Without `shows_values`, what the page covers is not in the PDF at all.

    Raises ChildStopped and TypefacesMissing.
    """
    html = render_paper(report, language, shows_values=shows_values)
    of = PAGE_OF_PAGES.in_language(language)
    try:
        return typesetter.pdf_of_html(html, of)
    except UnprintableText as unprintable:
        letters = str.maketrans(dict.fromkeys(unprintable.characters, NO_SUCH_LETTER))
        return typesetter.pdf_of_html(html.translate(letters), of)


def render_paper(report: dict[str, Any], language: str, *, shows_values: bool) -> str:
    """The report as a page of its own, its style sheet included; everything that a file said is escaped."""
    with translation.override(language):
        page = present(report, language)
        context = {"page": page, "shows_values": shows_values, "language": language}
        return render_to_string("scans/paper/report.html", context)
