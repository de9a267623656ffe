"""Photos of printed pages, made in code: rendered, turned, blurred, shaded, packed as JPEG."""

import html
import io
from collections.abc import Iterator

import numpy
import pypdfium2
from PIL import Image, ImageFilter
from weasyprint import HTML

PAGE = "@page { size: Letter; margin: 2cm } p { margin: .6em 0 } body { font: 11pt serif }"


def printed(text: str) -> bytes:
    """A PDF with a paragraph for each line."""
    body = "".join(f"<p>{html.escape(line)}</p>" for line in text.split("\n") if line.strip())
    return HTML(string=f"<html lang='en'><style>{PAGE}</style><body>{body}</body></html>").write_pdf()


def pictures(pdf: bytes, dpi: int = 200) -> Iterator[Image.Image]:
    for page in pypdfium2.PdfDocument(pdf):
        yield page.render(scale=dpi / 72).to_pil().convert("RGB")


def photo(page: Image.Image, *, degrees: float = 3, file_format: str = "JPEG") -> bytes:
    """A poor photo: turned by `degrees`, out of focus, with a shadow over one side, JPEG quality 60."""
    turned = page.rotate(degrees, expand=True, fillcolor="white", resample=Image.Resampling.BICUBIC)
    pixels = numpy.asarray(turned.filter(ImageFilter.GaussianBlur(1)), dtype=float)
    height, width = pixels.shape[:2]
    shadow = 0.45 + 0.55 * numpy.outer(numpy.linspace(1, 0.8, height), numpy.linspace(0, 1, width))
    return packed(Image.fromarray((pixels * shadow[:, :, None]).astype(numpy.uint8)), file_format)


def packed(picture: Image.Image, file_format: str = "JPEG") -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, file_format, quality=60)
    return buffer.getvalue()


def scanned_pdf(*pages: Image.Image) -> bytes:
    """A PDF whose pages are pictures."""
    buffer = io.BytesIO()
    pages[0].save(buffer, "PDF", save_all=True, append_images=pages[1:], resolution=200)
    return buffer.getvalue()
