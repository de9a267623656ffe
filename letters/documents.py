"""Letter to HTML to PDF."""

import base64

from django.template.loader import render_to_string

from letters.engine.letter import Letter
from letters.engine.words import Words
from letters.typefaces import readable_paths, unpacked_typefaces
from patientprivacy.child_process import ChildLimits, run_in_child

PAGE_OF_PAGES = Words(" of ", " de ")


class UnprintableText(Exception):
    """No font on this machine has some of the characters; `characters` holds them."""

    def __init__(self, characters: str) -> None:
        super().__init__("unprintable characters")
        self.characters = characters


def render_html(letter: Letter) -> str:
    """The letter as a page of its own, its style sheet included; everything a person wrote is escaped."""
    return render_to_string("letters/paper/letter.html", {"letter": letter})


def render_pdf(letter: Letter) -> bytes:
    """The letter as PDF/UA-1; the same letter gives the same bytes.

    Raises UnprintableText, ChildStopped and TypefacesMissing.
    """
    typefaces = unpacked_typefaces()
    child = run_in_child(
        "letters.typesetting:typeset",
        {
            "html": render_html(letter),
            "fontconfig": str(typefaces / "fonts.conf"),
            "of": PAGE_OF_PAGES.to(letter.language),
        },
        limits=ChildLimits(readable_paths=readable_paths(typefaces)),
    )
    made = next(child)
    if "unprintable" in made:
        raise UnprintableText(made["unprintable"])
    return base64.b64decode(made["pdf"])
