"""A report on paper: JSON to HTML to PDF."""

from typing import Any

from django.template.loader import render_to_string
from django.utils import translation

from consent.engine.presentation import present
from consent.engine.words import Words
from patientprivacy.typesetter import HtmlTypesetter, UnprintableText

PAGE_OF_PAGES = Words(" of ", " de ")
# In place of a character that no font here has. Forms hold all kinds of them; the rest of the report is worth printing.
NO_SUCH_LETTER = "?"


def report_pdf(report: dict[str, Any], language: str, typesetter: HtmlTypesetter) -> bytes:
    """The report as PDF/UA-1. Raises ChildStopped and TypefacesMissing."""
    html = render_paper(report, language)
    of = PAGE_OF_PAGES.in_language(language)
    try:
        return typesetter.pdf_of_html(html, of)
    except UnprintableText as unprintable:
        letters = str.maketrans(dict.fromkeys(unprintable.characters, NO_SUCH_LETTER))
        return typesetter.pdf_of_html(html.translate(letters), of)


def render_paper(report: dict[str, Any], language: str) -> str:
    """The report as a page of its own, its style sheet included; everything that a form said is escaped."""
    with translation.override(language):
        context = {"page": present(report, language), "language": language}
        return render_to_string("consent/paper/report.html", context)
