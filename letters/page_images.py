"""The pages of a PDF as pictures: what the person looks at before taking the letter along."""

import base64
from typing import BinaryIO

from pypdf import PdfReader

from patientprivacy.child_process import run_in_child


class NoSuchPage(LookupError):
    """The PDF has no page of this number."""


def page_image(pdf: BinaryIO, number: int) -> bytes:
    """Page `number`, counted from 1, as PNG, drawn in the sandboxed child. Raises NoSuchPage and ChildStopped."""
    drawn = next(run_in_child("letters.page_drawing:draw", {"number": number}, [pdf]))
    if "png" not in drawn:
        raise NoSuchPage(number)
    return base64.b64decode(drawn["png"])


def page_count(pdf: BinaryIO) -> int:
    """How many pages one of our own PDFs has."""
    return len(PdfReader(pdf).pages)
