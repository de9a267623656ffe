"""A photo as pixels: JPEG, PNG, WebP or HEIC, upright as the camera noted it (EXIF), within the limits."""

import io
from typing import BinaryIO, Final

import numpy
import pillow_heif
from PIL import Image, ImageOps, UnidentifiedImageError

from consent.reading.limits import MAX_PHOTO_BYTES, MAX_PHOTO_PIXELS
from consent.reading.unreadable import UnreadableDocument

Picture = numpy.ndarray

FORMATS: Final = ("JPEG", "PNG", "WEBP", "HEIF")
Image.MAX_IMAGE_PIXELS = MAX_PHOTO_PIXELS
pillow_heif.register_heif_opener()
# The plug-ins are files too: they are loaded before the child gives up the file system.
Image.init()


def open_photo(source: BinaryIO) -> Picture:
    """Height x width x 3, 8 bits a channel, RGB. Raises UnreadableDocument."""
    size = source.seek(0, io.SEEK_END)
    if not size:
        raise UnreadableDocument("empty")
    if size > MAX_PHOTO_BYTES:
        raise UnreadableDocument("photo-too-large")
    source.seek(0)
    try:
        with Image.open(source, formats=FORMATS) as photo:
            if photo.width * photo.height > MAX_PHOTO_PIXELS:
                raise UnreadableDocument("photo-too-large")
            return numpy.asarray(_on_white(ImageOps.exif_transpose(photo)))
    except Image.DecompressionBombError:
        raise UnreadableDocument("photo-too-large") from None
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, EOFError, RuntimeError):
        raise UnreadableDocument("damaged") from None


def _on_white(photo: Image.Image) -> Image.Image:
    """What is transparent is paper."""
    if "A" not in photo.getbands() and "transparency" not in photo.info:
        return photo.convert("RGB")
    page = Image.new("RGBA", photo.size, "white")
    page.alpha_composite(photo.convert("RGBA"))
    return page.convert("RGB")
