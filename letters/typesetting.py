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
        raise ValueError("Letters fetch nothing.")


def typeset(arguments: dict[str, Any], files: list[BinaryIO]) -> Iterator[dict[str, Any]]:
    """Set `arguments["html"]` in type with the fonts of `arguments["fontconfig"]`; yields {"pdf": base64}, or
    {"unprintable": characters} where no font here has a character: a letter with empty boxes in it is not made.

    Pages are numbered ("1 of 2", with `arguments["of"]` between) where there is more than one.
    """
    os.environ["FONTCONFIG_FILE"] = arguments["fontconfig"]
    fonts, fetcher = FontConfiguration(), NothingIsFetched()
    html = HTML(string=arguments["html"], base_url=None, url_fetcher=fetcher)
    document = html.render(font_config=fonts, pdf_variant=PDF_VARIANT)
    if len(document.pages) > 1:
        numbers = CSS(
            string=PAGE_NUMBERS.replace("{of}", arguments["of"]), font_config=fonts, url_fetcher=fetcher
        )
        document = html.render(font_config=fonts, pdf_variant=PDF_VARIANT, stylesheets=[numbers])
    pdf = document.write_pdf(pdf_variant=PDF_VARIANT)
    unprintable = {code for font in document.fonts.values() for code in font.missing}
    if unprintable:
        yield {"unprintable": "".join(map(chr, sorted(unprintable)))}
    else:
        yield {"pdf": base64.b64encode(pdf).decode()}
