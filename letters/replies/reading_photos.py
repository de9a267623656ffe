"""Reads a photographed accounting, in a sandboxed child. Apart from `reading`, since it loads the OCR models."""

from collections.abc import Iterator
from typing import Any, BinaryIO

import numpy
import pillow_heif
from PIL import Image, ImageOps, UnidentifiedImageError

from letters.engine.accounting_audit.page_layout import PlacedText, laid_out
from letters.engine.accounting_audit.reading import read_text
from letters.replies.reading import as_json
from patientprivacy.optical_character_recognition import MAX_PIXELS
from patientprivacy.optical_character_recognition import read_text as read_picture

FORMATS = ("JPEG", "PNG", "WEBP", "HEIF", "TIFF")
Image.MAX_IMAGE_PIXELS = MAX_PIXELS
pillow_heif.register_heif_opener()
# The plug-ins are files too: they are loaded before the child gives up the file system.
Image.init()


def read(arguments: dict[str, Any], files: list[BinaryIO]) -> Iterator[dict[str, Any]]:
    """Yields one {"entries": […], "remarks": …}, or {"problem": code}."""
    try:
        with Image.open(files[0], formats=FORMATS) as photo:
            picture = numpy.asarray(ImageOps.exif_transpose(photo).convert("RGB"))
        lines = read_picture(picture)
    except Image.DecompressionBombError:
        yield {"problem": "too-large"}
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError):
        yield {"problem": "damaged"}
    else:
        text = laid_out(PlacedText(line.text, line.corners) for line in lines)
        yield as_json(read_text(text)) if text else {"problem": "no-text"}
