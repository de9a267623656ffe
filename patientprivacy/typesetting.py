"""HTML to PDF, inside the sandboxed child. Imports nothing of Django.

Nothing is fetched: the style sheet stands in the page, the fonts come through fontconfig, and every address is refused.
"""

import base64
import os
from collections.abc import Iterator
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

    Each of `pdfs` holds "parts": of each its "html"; "of", the word between the two numbers of "1 of 2"; and "tighter",
    a style sheet for a part that would fit on one page with it. Yields for each {"pdf": base64}, or {"unprintable":
    characters} where no font here has a character: a page with empty boxes in it is not made.
    """
    os.environ["FONTCONFIG_FILE"] = arguments["fontconfig"]
    # One for all: making it takes as long as half a page.
    fonts = FontConfiguration()
    for wanted in pdfs:
        documents = [_laid_out(part, fonts) for part in wanted["parts"]]
        whole = documents[0].copy([page for document in documents for page in document.pages])
        pdf = whole.write_pdf(pdf_variant=PDF_VARIANT)
        missing = {code for font in whole.fonts.values() for code in font.missing}
        if missing:
            yield {"unprintable": "".join(map(chr, sorted(missing)))}
        else:
            yield {"pdf": base64.b64encode(pdf).decode()}


def _laid_out(part: dict[str, str], fonts: FontConfiguration) -> Document:
    """The pages of one part, numbered where there is more than one; one page where it nearly fits."""
    numbered = _render(part["html"], PAGE_NUMBERS.replace("{of}", part["of"]), fonts)
    if len(numbered.pages) == 1:
        return _render(part["html"], "", fonts)
    if part["tighter"] and _ends_early_on_second_page(numbered):
        # In the page itself: a style sheet from outside gives way to the page's own.
        html = part["html"].replace("</head>", f"<style>{part['tighter']}</style></head>", 1)
        tighter = _render(html, "", fonts)
        if len(tighter.pages) == 1:
            return tighter
    return numbered


def _render(html: str, more_style: str, fonts: FontConfiguration) -> Document:
    fetcher = NothingIsFetched()
    source = HTML(string=html, base_url=None, url_fetcher=fetcher)
    sheets = [CSS(string=more_style, font_config=fonts, url_fetcher=fetcher)] if more_style else []
    return source.render(font_config=fonts, pdf_variant=PDF_VARIANT, stylesheets=sheets)


def _ends_early_on_second_page(document: Document) -> bool:
    """Whether the element with the id END stands in the upper part of the second and last page."""
    if len(document.pages) != 2:
        return False
    _, top, *_ = document.pages[1].anchors.get(END, (0, document.pages[1].height))
    return top < document.pages[1].height * UPPER_PART
