"""Reading text in pictures as a sandboxed child does it (patientprivacy.child_process). Importing this loads the models."""

import base64
import io
from collections.abc import Iterator
from typing import Any, BinaryIO

import numpy
from PIL import Image, UnidentifiedImageError

from patientprivacy.optical_character_recognition import ReadLine, read_text
from scans.pictures.dicom_file import UNREADABLE
from scans.pictures.frames import enlargement, frames_of
from scans.pictures.identifier_marks import Identifiers, marks_in
from scans.pictures.wanted_files import wanted_files

LEAST_CONFIDENCE = 0.5
LARGEST_SHOWN = 1600


def find_text(arguments: dict[str, Any], files: list[BinaryIO]) -> Iterator[dict[str, Any]]:
    """`files` holds one reader with the whole upload; arguments: "parts" as of `sources_in`, "pictures" as
    {path: {"format", "identifiers"}}, the identifiers by the names of `Identifiers`, "most_frames".

    Yields {"started": path} before each file, then {"path", "frame", "frames", "width", "height", "lines", "png"} for each frame, a line being {"text", "box",
    "marks"}, and {"path", "unread": true} for a file whose pictures can't be opened.
    """
    left = arguments["most_frames"]
    pictures = arguments["pictures"]
    for path, file in _wanted(arguments, files[0]):
        yield {"started": path}
        identifiers = Identifiers(
            **{name: tuple(values) for name, values in pictures[path]["identifiers"].items()}
        )
        try:
            for number, total, picture in _opened_frames(file, pictures[path]["format"]):
                if left == 0:
                    return
                left -= 1
                yield {"path": path, "frame": number, "frames": total, **_read(picture, identifiers)}
        except _UnreadablePicture:
            yield {"path": path, "unread": True}


class _UnreadablePicture(Exception):
    """The pixels of a file can't be opened. What goes wrong while they are read is our own fault, and is not hidden."""


def _opened_frames(file: BinaryIO, file_format: str) -> Iterator[tuple[int, int, numpy.ndarray]]:
    try:
        yield from frames_of(file, file_format)
    except (*UNREADABLE, UnidentifiedImageError, Image.DecompressionBombError):
        raise _UnreadablePicture from None


def _read(picture: numpy.ndarray, identifiers: Identifiers) -> dict[str, Any]:
    factor = enlargement(picture)
    enlarged = (
        Image.fromarray(picture).resize((picture.shape[1] * factor, picture.shape[0] * factor))
        if factor > 1
        else None
    )
    lines = read_text(numpy.asarray(enlarged) if enlarged else picture)
    height, width = picture.shape[:2]
    return {
        "width": width,
        "height": height,
        "lines": [_line(line, factor, identifiers) for line in lines if line.confidence >= LEAST_CONFIDENCE],
        "png": base64.b64encode(_png(picture)).decode(),
    }


def _line(line: ReadLine, factor: int, identifiers: Identifiers) -> dict[str, Any]:
    return {
        "text": line.text,
        "box": [round(edge / factor) for edge in line.box],
        "marks": list(marks_in(line.text, identifiers)),
    }


def _png(picture: numpy.ndarray) -> bytes:
    image = Image.fromarray(picture)
    image.thumbnail((LARGEST_SHOWN, LARGEST_SHOWN))
    file = io.BytesIO()
    image.save(file, "PNG")
    return file.getvalue()


def _wanted(arguments: dict[str, Any], file: BinaryIO) -> Iterator[tuple[str, BinaryIO]]:
    return wanted_files(
        file, [(path, size) for path, size in arguments["parts"]], frozenset(arguments["pictures"])
    )
