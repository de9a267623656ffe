"""A picture of a page becomes the lines of the page: set upright, straightened, read, put in order."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import numpy

from consent.optical.missing_spaces import with_spaces
from consent.optical.photos import Picture
from consent.optical.straightening import StraightPicture, straightened
from consent.reading.page_joining import LinedPage
from consent.reading.page_line import Corners, PageLine
from consent.reading.running_text import PlacedLine, running_text
from patientprivacy.optical_character_recognition import ReadLine, read_text

WHOLE: Final = 10_000
# Letters that were read with less confidence than this are no words.
LEAST_CONFIDENCE: Final = 0.5
# A page read as surely as this stands upright.
SURE: Final = 0.85
FEWEST_LETTERS: Final = 20


@dataclass(frozen=True, slots=True)
class _Reading:
    turned: int
    straight: StraightPicture
    lines: tuple[ReadLine, ...]

    @property
    def sureness(self) -> float:
        """Mean confidence of a letter, short of 1 where there are hardly any; 0 for a page on its side.

        Single lines that run down are turned by the reader itself, so that its confidence says nothing then.
        """
        if self.runs_down:
            return 0.0
        letters = sum(len(line.text) for line in self.lines)
        sure = sum(len(line.text) * line.confidence for line in self.lines)
        return sure / max(letters, FEWEST_LETTERS)

    @property
    def runs_down(self) -> bool:
        """Whether most text runs from top to bottom: the page lies on its side."""
        return sum(_runs_down(line) * len(line.text) for line in self.lines) > 0


def read_page(picture: Picture) -> LinedPage:
    """The lines of the page, their places in ten-thousandths of `picture` once it is turned upright."""
    best = max(_readings(picture), key=lambda reading: reading.sureness)
    upright = numpy.rot90(picture, -best.turned // 90)
    lines = [line for line in best.lines if line.confidence >= LEAST_CONFIDENCE]
    placed = [PlacedLine(with_spaces(line.text), *line.box, key=place) for place, line in enumerate(lines)]
    flowing = running_text(placed)
    return LinedPage(
        tuple(
            PageLine(each.text, each.before, _places(best.straight, lines[each.key], upright))
            for each in flowing
        ),
        best.turned,
    )


def _readings(picture: Picture) -> Iterator[_Reading]:
    """The picture as it is and, until one is read surely, turned by quarters."""
    first = _read(picture, 0)
    yield first
    if first.sureness >= SURE:
        return
    for turned in (90, 270, 180) if first.runs_down else (180, 90, 270):
        reading = _read(picture, turned)
        yield reading
        if reading.sureness >= SURE:
            return


def _read(picture: Picture, turned: int) -> _Reading:
    straight = straightened(numpy.ascontiguousarray(numpy.rot90(picture, -turned // 90)))
    return _Reading(turned, straight, read_text(straight.picture))


def _runs_down(line: ReadLine) -> int:
    """1 for a line of text that is higher than wide, -1 for others."""
    left, top, right, bottom = line.box
    return 1 if bottom - top > right - left else -1


def _places(straight: StraightPicture, line: ReadLine, upright: Picture) -> Corners:
    height, width = upright.shape[:2]
    points = [(_share(across, width), _share(down, height)) for across, down in straight.back(line.corners)]
    return points[0], points[1], points[2], points[3]


def _share(value: float, whole: int) -> int:
    return min(WHOLE, max(0, round(WHOLE * value / whole)))
