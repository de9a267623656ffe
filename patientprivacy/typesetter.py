"""Pages of HTML to PDF, one after the other in one sandboxed child."""

import base64
from collections import deque
from collections.abc import Generator, Iterable
from contextlib import suppress
from dataclasses import dataclass
from typing import Self

from patientprivacy.child_process import ChildLimits, ChildStopped, run_in_child
from patientprivacy.typefaces import TypefacesMissing, readable_paths, unpacked_typefaces


class UnprintableText(Exception):
    """No font on this machine has some of the characters; `characters` holds them."""

    def __init__(self, characters: str) -> None:
        super().__init__("unprintable characters")
        self.characters = characters


@dataclass(frozen=True, slots=True)
class Part:
    """HTML, and the word between two page numbers.

    `style` is a style sheet for a page that has none in it; `tighter` is added to it where the element with the id "end"
    stands high on a second page, if one page is enough up to there then.
    """

    html: str
    page_of_pages: str
    style: str = ""
    tighter: str = ""


def _as_sent(part: Part) -> dict[str, str]:
    return {"html": part.html, "of": part.page_of_pages, "style": part.style, "tighter": part.tighter}


class HtmlTypesetter:
    """Keeps one child for many PDFs, since starting a child takes longer than setting a page.

    For the pages of one person: what one page might do to the child, the next would meet. The child is started on
    entering, and anew after a page that stopped it.
    """

    def __init__(self) -> None:
        self._waiting: deque[dict[str, list[dict[str, str]]]] = deque()
        self._child: Generator[dict[str, str], None, None] | None = None

    def __enter__(self) -> Self:
        # What keeps a child from starting is told where a page is asked for.
        with suppress(ChildStopped, TypefacesMissing):
            self._child = self._start()
        return self

    def __exit__(self, *exc_info: object) -> None:
        if self._child is not None:
            self._child.close()

    def pdf_of_html(self, html: str, page_of_pages: str) -> bytes:
        """PDF/UA-1 of one page of HTML with its style sheet in it; `page_of_pages` is the word between two page numbers.

        The same HTML gives the same bytes. Raises UnprintableText, ChildStopped and TypefacesMissing; the next page can
        be set nevertheless.
        """
        return self.pdf_of_parts([Part(html, page_of_pages)])

    def pdf_of_parts(self, parts: Iterable[Part]) -> bytes:
        """One PDF of several pages of HTML, each with page numbers of its own; else as `pdf_of_html`."""
        if self._child is None:
            self._child = self._start()
        self._waiting.append({"parts": [_as_sent(part) for part in parts]})
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
        """A child that is ready for its first page."""
        typefaces = unpacked_typefaces()
        child = run_in_child(
            "patientprivacy.typesetting:typeset",
            {"fontconfig": str(typefaces / "fonts.conf")},
            limits=ChildLimits(readable_paths=readable_paths(typefaces)),
            inbox=iter(self._waiting.popleft, None),
        )
        next(child)
        return child
