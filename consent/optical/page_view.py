"""A page as a picture, and where words stand on a PDF's page, as a sandboxed child tells them.

Apart from `consent.optical.sandboxed`, since this needs no models and starts fast.
"""

import base64
import ctypes
import io
from collections.abc import Iterator
from contextlib import closing
from typing import Any, BinaryIO, Final

import numpy
import pypdfium2
from PIL import Image
from pypdfium2 import raw

from consent.engine.normalization import fold
from consent.optical.pdf_pages import PdfPages
from consent.optical.photos import open_photo
from consent.reading.limits import MAX_CHARACTERS

VIEW_DPI: Final = 110
LONGEST_SIDE: Final = 1_400
JPEG_QUALITY: Final = 80
WHOLE: Final = 10_000

Rectangle = tuple[int, int, int, int]


def draw(arguments: dict[str, Any], files: list[BinaryIO]) -> Iterator[dict[str, Any]]:
    """Yields {"jpeg": base64} of one page of a PDF, or of a photo turned upright.

    `files` holds the PDF or the photo; arguments: "kind", of a PDF the "index" of the page, of a photo "turned".
    """
    if arguments["kind"] == "pdf":
        pixels = PdfPages(files[0]).draw(arguments["index"], VIEW_DPI)
    else:
        pixels = numpy.rot90(open_photo(files[0]), -arguments["turned"] // 90)
    picture = Image.fromarray(numpy.ascontiguousarray(pixels))
    picture.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    buffer = io.BytesIO()
    picture.save(buffer, "JPEG", quality=JPEG_QUALITY)
    yield {"jpeg": base64.b64encode(buffer.getvalue()).decode()}


def size_and_places(arguments: dict[str, Any], files: list[BinaryIO]) -> Iterator[dict[str, Any]]:
    """Yields {"width", "height", "places"}: the page's proportions, and for each of "quotes" its rectangles.

    Rectangles are left, top, right, bottom in ten-thousandths of the page; none where the words were not found.
    Arguments beside "quotes": as `draw` has them.
    """
    if arguments["kind"] == "pdf":
        pages = PdfPages(files[0])
        with closing(pages.open(arguments["index"])) as page:
            width, height = page.get_size()
            yield {"width": width, "height": height, "places": _places(page, arguments["quotes"])}
    else:
        height, width = numpy.rot90(open_photo(files[0]), -arguments["turned"] // 90).shape[:2]
        yield {"width": width, "height": height, "places": [[] for _quote in arguments["quotes"]]}


def _places(page: pypdfium2.PdfPage, quotes: list[str]) -> list[list[Rectangle]]:
    """The words are sought by their letters and digits alone: spaces and line ends differ between readers of PDF."""
    with closing(page.get_textpage()) as text:
        letters: list[str] = []
        places: list[int] = []
        for index in range(min(text.count_chars(), MAX_CHARACTERS)):
            for letter in _letters(chr(raw.FPDFText_GetUnicode(text, index))):
                letters.append(letter)
                places.append(index)
        whole = "".join(letters)
        found: list[list[Rectangle]] = []
        position = 0
        for quote in quotes:
            sought = _letters(quote)
            start = whole.find(sought, position) if sought else -1
            start = whole.find(sought) if sought and start < 0 else start
            if start < 0:
                found.append([])
                continue
            position = start + len(sought)
            found.append(_rectangles(page, text, places[start:position]))
        return found


def _letters(text: str) -> str:
    return "".join(character for character in fold(text) if character.isalnum())


def _rectangles(page: pypdfium2.PdfPage, text: pypdfium2.PdfTextPage, indexes: list[int]) -> list[Rectangle]:
    """A rectangle for each line that the characters stand on."""
    lines: list[Rectangle] = []
    for index in dict.fromkeys(indexes):
        left, bottom, right, top = text.get_charbox(index, loose=True)
        x0, y0 = _on_page(page, left, top)
        x1, y1 = _on_page(page, right, bottom)
        box = (min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))
        last = lines[-1] if lines else None
        if last and box[1] < (last[1] + last[3]) / 2 < box[3] and box[0] >= last[0] - (box[3] - box[1]):
            lines[-1] = (
                min(last[0], box[0]), min(last[1], box[1]), max(last[2], box[2]), max(last[3], box[3]),
            )  # fmt: skip
        else:
            lines.append(box)
    return lines


def _on_page(page: pypdfium2.PdfPage, x: float, y: float) -> tuple[int, int]:
    """From PDF's user space to ten-thousandths of the page as it is drawn, turned and cut as the file says."""
    across, down = ctypes.c_int(), ctypes.c_int()
    raw.FPDF_PageToDevice(page, 0, 0, WHOLE, WHOLE, 0, x, y, ctypes.byref(across), ctypes.byref(down))
    return across.value, down.value
