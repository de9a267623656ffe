"""HTML to PDF, inside the sandboxed child. Imports nothing of Django.

Nothing is fetched: the style sheet stands in the page, the fonts come through fontconfig, and every address is refused.
"""

import base64
import os
from collections.abc import Iterator
from typing import Any, BinaryIO

from weasyprint import CSS, HTML
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import URLFetcher

PDF_VARIANT = "pdf/ua-1"
PAGE_NUMBERS = '@page { @bottom-center { content: counter(page) "{of}" counter(pages) } }'


class NothingIsFetched(URLFetcher):
    """Refuses every address, whatever its scheme."""

    def fetch(self, url: str, headers: dict[str, str] | None = None) -> Any:
        raise ValueError("PDFs fetch nothing.")


def typeset(
    arguments: dict[str, Any], files: list[BinaryIO], pages: Iterator[dict[str, Any]]
) -> Iterator[dict[str, Any]]:
    """Set one page of HTML after the other in type, with the fonts of `arguments["fontconfig"]`.

    Each of `pages` holds "html" and "of", the word between the two numbers of "1 of 2". Yields for each {"pdf": base64},
    or {"unprintable": characters} where no font here has a character: a page with empty boxes in it is not made.
    """
    os.environ["FONTCONFIG_FILE"] = arguments["fontconfig"]
    for page in pages:
        pdf, unprintable = _set_in_type(page["html"], PAGE_NUMBERS.replace("{of}", page["of"]))
        if unprintable:
            yield {"unprintable": "".join(map(chr, sorted(unprintable)))}
        else:
            yield {"pdf": base64.b64encode(pdf).decode()}


def _set_in_type(html: str, page_numbers: str) -> tuple[bytes, set[int]]:
    """The PDF, its pages numbered where there is more than one, and the characters that no font has."""
    fonts, fetcher = FontConfiguration(), NothingIsFetched()
    source = HTML(string=html, base_url=None, url_fetcher=fetcher)
    numbers = CSS(string=page_numbers, font_config=fonts, url_fetcher=fetcher)
    document = source.render(font_config=fonts, pdf_variant=PDF_VARIANT, stylesheets=[numbers])
    if len(document.pages) == 1:
        document = source.render(font_config=fonts, pdf_variant=PDF_VARIANT)
    pdf = document.write_pdf(pdf_variant=PDF_VARIANT)
    return pdf, {code for font in document.fonts.values() for code in font.missing}
