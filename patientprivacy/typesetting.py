"""HTML to PDF, inside the sandboxed child. Imports nothing of Django.

Nothing is fetched: style sheets come with the page, fonts through fontconfig, and every address is refused.
"""

import base64
import os
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any, BinaryIO

from weasyprint import CSS, HTML
from weasyprint.document import Document
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import URLFetcher

PDF_VARIANT = "pdf/ua-1"
PAGE_NUMBERS = '@page { @bottom-center { content: counter(page) "{of}" counter(pages) } }'
END = "end"
UPPER_PART = 0.25


class NothingIsFetched(URLFetcher):
    """Refuses every address, whatever its scheme."""

    def fetch(self, url: str, headers: dict[str, str] | None = None) -> Any:
        raise ValueError("PDFs fetch nothing.")


def typeset(
    arguments: dict[str, Any], files: list[BinaryIO], pdfs: Iterator[dict[str, Any]]
) -> Iterator[dict[str, Any]]:
    """Set one PDF after the other in type, with the fonts of `arguments["fontconfig"]`.

    Each of `pdfs` holds "parts": of each its "html"; its "style", a style sheet, which gives way to one in the page; "of",
    the word between the two numbers of "1 of 2"; and "tighter", a style sheet for a part whose end would stand on the
    first page with it. Yields {} once it is ready, then for each {"pdf": base64}, or {"unprintable": characters} where no
    font here has a character: a page with empty boxes in it is not made.
    """
    os.environ["FONTCONFIG_FILE"] = arguments["fontconfig"]
    # One for all: making it takes as long as half a page.
    fonts = FontConfiguration()
    parsed = _style_sheets(fonts)
    yield {}
    for wanted in pdfs:
        documents = [_laid_out(part, fonts, parsed) for part in wanted["parts"]]
        whole = documents[0].copy([page for document in documents for page in document.pages])
        pdf = whole.write_pdf(pdf_variant=PDF_VARIANT)
        missing = {code for font in whole.fonts.values() for code in font.missing}
        if missing:
            yield {"unprintable": "".join(map(chr, sorted(missing)))}
        else:
            yield {"pdf": base64.b64encode(pdf).decode()}


def _style_sheets(fonts: FontConfiguration) -> Callable[[str], CSS]:
    """Reads style sheets, each text once: the letters of a batch share theirs, and reading it takes a tenth of a letter."""

    @lru_cache(maxsize=16)
    def parsed(text: str) -> CSS:
        return CSS(string=text, font_config=fonts, url_fetcher=NothingIsFetched())

    return parsed


def _laid_out(part: dict[str, str], fonts: FontConfiguration, parsed: Callable[[str], CSS]) -> Document:
    """The pages of one part, numbered where there is more than one; it ends on the first where that nearly fits."""

    def render(more_style: str) -> Document:
        source = HTML(string=part["html"], base_url=None, url_fetcher=NothingIsFetched())
        sheet = parsed(part["style"] + more_style)
        return source.render(font_config=fonts, pdf_variant=PDF_VARIANT, stylesheets=[sheet])

    numbers = PAGE_NUMBERS.replace("{of}", part["of"])
    numbered = render(numbers)
    if len(numbered.pages) == 1:
        return render("")
    if part["tighter"] and _ends_early_on_second_page(numbered):
        has_more = len(numbered.pages) > 2
        tighter = render(part["tighter"] + (numbers if has_more else ""))
        if END in tighter.pages[0].anchors:
            return tighter
    return numbered


def _ends_early_on_second_page(document: Document) -> bool:
    """Whether the element with the id END stands in the upper part of the second page; attachments may follow it."""
    _, top, *_ = document.pages[1].anchors.get(END, (0, document.pages[1].height))
    return top < document.pages[1].height * UPPER_PART
