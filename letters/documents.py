"""Letter to HTML to PDF."""

from collections.abc import Iterator

from django.template.loader import render_to_string

from letters.engine.letter import Letter
from letters.engine.words import Words
from patientprivacy.typesetter import HtmlTypesetter, Part

PAGE_OF_PAGES = Words(" of ", " de ")


def render_html(letter: Letter) -> str:
    """The letter as a page of its own, without its style sheet; everything a person wrote is escaped."""
    return render_to_string("letters/paper/letter.html", {"letter": letter})


def render_pdf(*letters: Letter) -> bytes:
    """The letter as PDF/UA-1, with its reading copy behind it where there is one; the same letters give the same bytes.

    Raises UnprintableText, ChildStopped and TypefacesMissing.
    """
    with Typesetter() as typesetter:
        return typesetter.pdf_of(*letters)


class Typesetter(HtmlTypesetter):
    """Makes one letter after the other in one sandboxed child."""

    def pdf_of(self, *letters: Letter) -> bytes:
        """One PDF of these letters, each with page numbers of its own.

        Raises UnprintableText, ChildStopped and TypefacesMissing; the next letter can be set nevertheless.
        """
        return self.pdf_of_parts(part for letter in letters for part in _parts_of(letter))


def paper_style() -> str:
    """The style sheet of every letter."""
    return render_to_string("letters/paper/letter.css")


def _parts_of(letter: Letter) -> Iterator[Part]:
    """The letter, then the page that the person keeps about its mailing: it is not sent, so it has no number in common."""
    of, style = PAGE_OF_PAGES.to(letter.language), paper_style()
    yield Part(render_html(letter), of, style, render_to_string("letters/paper/tighter.css"))
    if letter.mailing_record:
        yield Part(render_to_string("letters/paper/mailing_record.html", {"letter": letter}), of, style)
