"""The pages of a PDF drawn as pictures, by PDFium."""

import io
import math
from contextlib import closing
from typing import BinaryIO, Final

import numpy
import pypdfium2

from consent.optical.photos import Picture
from consent.reading.unreadable import UnreadableDocument

POINTS_PER_INCH: Final = 72
READING_DPI: Final = 200
MOST_PIXELS: Final = 12_000_000


class PdfPages:
    """Draws the pages of one file."""

    def __init__(self, source: BinaryIO) -> None:
        """Raises UnreadableDocument."""
        source.seek(0, io.SEEK_SET)
        try:
            self._document = pypdfium2.PdfDocument(source.read())
        except pypdfium2.PdfiumError:
            raise UnreadableDocument("damaged") from None

    def __len__(self) -> int:
        return len(self._document)

    def open(self, index: int) -> pypdfium2.PdfPage:
        """The page, to be closed by the caller. Raises UnreadableDocument."""
        try:
            return self._document[index]
        except (pypdfium2.PdfiumError, IndexError):
            raise UnreadableDocument("damaged") from None

    def draw(self, index: int, dpi: int = READING_DPI) -> Picture:
        """RGB, 8 bits a channel; coarser than `dpi` where the page is huge. Raises UnreadableDocument."""
        try:
            with closing(self.open(index)) as page:
                width, height = page.get_size()
                scale = dpi / POINTS_PER_INCH
                scale = min(scale, math.sqrt(MOST_PIXELS / max(1.0, width * height)))
                bitmap = page.render(scale=scale, rev_byteorder=True, prefer_bgrx=False)
                return numpy.ascontiguousarray(bitmap.to_numpy()[:, :, :3])
        except (pypdfium2.PdfiumError, ValueError):
            raise UnreadableDocument("damaged") from None
