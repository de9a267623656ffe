"""Draws pages of a PDF, inside the sandboxed child. Imports nothing of Django."""

import base64
import io
from collections.abc import Iterator
from typing import Any, BinaryIO

import pypdfium2

PIXELS_PER_POINT = 1.5
MOST_PAGES = 60


def draw(arguments: dict[str, Any], files: list[BinaryIO]) -> Iterator[dict[str, str]]:
    """Page `arguments["number"]`, counted from 1, as {"png": base64}; {} where there is no such page."""
    document = pypdfium2.PdfDocument(files[0].read())
    if not 1 <= arguments["number"] <= min(len(document), MOST_PAGES):
        yield {}
        return
    picture = document[arguments["number"] - 1].render(scale=PIXELS_PER_POINT, grayscale=True).to_pil()
    out = io.BytesIO()
    picture.save(out, "PNG")
    yield {"png": base64.b64encode(out.getvalue()).decode()}
