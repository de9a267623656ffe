"""Letter to HTML to PDF."""

import base64
from collections import deque
from collections.abc import Generator
from typing import Self

from django.template.loader import render_to_string

from letters.engine.letter import Letter
from letters.engine.words import Words
from letters.typefaces import readable_paths, unpacked_typefaces
from patientprivacy.child_process import ChildLimits, ChildStopped, run_in_child

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
    with Typesetter() as typesetter:
        return typesetter.pdf_of(letter)


class Typesetter:
    """Makes one PDF after the other in one sandboxed child, since starting a child takes longer than setting a letter.

    For letters of one person: what one letter might do to the child, the next would meet. The child is started for the
    first letter, and anew after one that stopped it.
    """

    def __init__(self) -> None:
        self._waiting: deque[dict[str, str]] = deque()
        self._child: Generator[dict[str, str], None, None] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        if self._child is not None:
            self._child.close()

    def pdf_of(self, letter: Letter) -> bytes:
        """Raises UnprintableText, ChildStopped and TypefacesMissing; the next letter can be set nevertheless."""
        if self._child is None:
            self._child = self._start()
        self._waiting.append({"html": render_html(letter), "of": PAGE_OF_PAGES.to(letter.language)})
        try:
            made = next(self._child)
        except ChildStopped:
            self._child = None
            self._waiting.clear()
            raise
        if "unprintable" in made:
            raise UnprintableText(made["unprintable"])
        return base64.b64decode(made["pdf"])

    def _start(self) -> Generator[dict[str, str], None, None]:
        typefaces = unpacked_typefaces()
        return run_in_child(
            "letters.typesetting:typeset",
            {"fontconfig": str(typefaces / "fonts.conf")},
            limits=ChildLimits(readable_paths=readable_paths(typefaces)),
            inbox=iter(self._waiting.popleft, None),
        )
