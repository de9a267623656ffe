"""Makes a photographed page easy to read: cut out along its edges, level, evenly lit, sharp.

Each step is a map from where a point was to where it is (3 x 3, homogeneous), so that what is found leads back.
"""

from dataclasses import dataclass
from typing import Final

import cv2
import numpy

from consent.optical.photos import Picture

# Threads would be counted against the limits of the child.
cv2.setNumThreads(1)

# The reader makes pictures smaller than this anyway.
LONGEST_SIDE: Final = 2_400
# In degrees; what is turned further is turned by quarters first.
MOST_SKEW: Final = 10.0
LEAST_SKEW: Final = 0.3
# Shares of the picture that a page in it has to cover to be cut out.
SMALLEST_PAGE: Final = 0.3
LARGEST_PAGE: Final = 0.97
# Of the darkest and lightest parts of the paper, below which the light is not even.
EVEN_LIGHT: Final = 0.85
# Of the ink of a picture, how much may lie outside of what is cut out.
MOST_INK_OUTSIDE: Final = 0.05


@dataclass(frozen=True, slots=True)
class StraightPicture:
    """`place` maps points of the picture that was given to points of `picture`."""

    picture: Picture
    place: numpy.ndarray

    def back(self, points: tuple[tuple[float, float], ...]) -> list[tuple[float, float]]:
        """Where points of `picture` were before."""
        given = numpy.array([points], dtype=numpy.float64)
        found = cv2.perspectiveTransform(given, numpy.linalg.inv(self.place))[0]
        return [(float(x), float(y)) for x, y in found]


def straightened(picture: Picture) -> StraightPicture:
    """`picture` stands upright within MOST_SKEW degrees."""
    straight = _at_reading_size(picture)
    straight = _cut_out(straight)
    straight = _levelled(straight)
    return StraightPicture(_sharpened(_evenly_lit(straight.picture)), straight.place)


def _at_reading_size(picture: Picture) -> StraightPicture:
    height, width = picture.shape[:2]
    scale = min(1.0, LONGEST_SIDE / max(height, width))
    if scale < 1:
        size = (round(width * scale), round(height * scale))
        picture = cv2.resize(picture, size, interpolation=cv2.INTER_AREA)
    return StraightPicture(picture, numpy.diag([scale, scale, 1.0]))


def _cut_out(straight: StraightPicture) -> StraightPicture:
    """The page alone, its four corners made square, where a lighter page stands out from what it lies on."""
    corners = _page_corners(straight.picture)
    if corners is None:
        return straight
    top, right, bottom, left = (
        numpy.linalg.norm(corners[a] - corners[b]) for a, b in ((0, 1), (1, 2), (2, 3), (3, 0))
    )
    size = (round(max(top, bottom)), round(max(left, right)))
    square = numpy.array([[0, 0], [size[0], 0], size, [0, size[1]]], dtype=numpy.float32)
    step = cv2.getPerspectiveTransform(corners, square)
    picture = cv2.warpPerspective(straight.picture, step, size, flags=cv2.INTER_CUBIC)
    return StraightPicture(picture, step @ straight.place)


def _page_corners(picture: Picture) -> numpy.ndarray | None:
    """Top left, top right, bottom right, bottom left of a page, or None where none stands out."""
    height, width = picture.shape[:2]
    scale = 500 / max(height, width)
    small = cv2.resize(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY), None, fx=scale, fy=scale)
    blurred = cv2.GaussianBlur(cv2.morphologyEx(small, cv2.MORPH_CLOSE, numpy.ones((15, 15))), (5, 5), 0)
    _, light = cv2.threshold(blurred, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    outlines, _ = cv2.findContours(light, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    if not outlines:
        return None
    page = max(outlines, key=cv2.contourArea)
    share = cv2.contourArea(page) / light.size
    corners = cv2.approxPolyDP(page, 0.03 * cv2.arcLength(page, closed=True), closed=True)
    if len(corners) != 4 or not cv2.isContourConvex(corners) or not SMALLEST_PAGE < share < LARGEST_PAGE:
        return None
    if _ink_outside(small, corners) > MOST_INK_OUTSIDE:
        return None
    return _clockwise(corners.reshape(4, 2).astype(numpy.float32) / scale)


def _ink_outside(grey: Picture, corners: numpy.ndarray) -> float:
    """The share of the ink outside of the corners: where the light parts a page in two, half of its text is."""
    ink = cv2.adaptiveThreshold(grey, 1, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, 15, 10)
    outside = numpy.ones_like(ink)
    cv2.fillConvexPoly(outside, corners, 0)
    # The edge of the page itself is no ink.
    outside = cv2.erode(outside, numpy.ones((9, 9)))
    return float((ink & outside).sum()) / max(1, int(ink.sum()))


def _clockwise(corners: numpy.ndarray) -> numpy.ndarray:
    """Four corners, the top left first."""
    sums, differences = corners.sum(axis=1), numpy.diff(corners, axis=1)[:, 0]
    places = [sums.argmin(), differences.argmin(), sums.argmax(), differences.argmax()]
    return corners[places]


def _levelled(straight: StraightPicture) -> StraightPicture:
    angle = _skew(straight.picture)
    if abs(angle) < LEAST_SKEW:
        return straight
    height, width = straight.picture.shape[:2]
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), angle, 1.0)
    cosine, sine = abs(turn[0, 0]), abs(turn[0, 1])
    size = (int(width * cosine + height * sine), int(width * sine + height * cosine))
    turn[:, 2] += (size[0] / 2 - width / 2, size[1] / 2 - height / 2)
    picture = cv2.warpAffine(
        straight.picture, turn, size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
    )
    return StraightPicture(picture, numpy.vstack([turn, [0, 0, 1]]) @ straight.place)


def _skew(picture: Picture) -> float:
    """By how many degrees the lines of text fall to the right: where the rows of ink are parted most sharply."""
    grey = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY)
    scale = 800 / max(grey.shape)
    small = cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    ink = cv2.adaptiveThreshold(small, 1, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, 25, 12)
    coarse = max(numpy.arange(-MOST_SKEW, MOST_SKEW + 0.1, 1.0), key=lambda angle: _sharpness(ink, angle))
    return float(max(numpy.arange(coarse - 0.8, coarse + 0.9, 0.2), key=lambda angle: _sharpness(ink, angle)))


def _sharpness(ink: Picture, angle: float) -> float:
    height, width = ink.shape
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), angle, 1.0)
    rows = cv2.warpAffine(ink, turn, (width, height), flags=cv2.INTER_NEAREST).sum(
        axis=1, dtype=numpy.float64
    )
    return float(numpy.square(numpy.diff(rows)).sum())


def _evenly_lit(picture: Picture) -> Picture:
    """Shadows taken out: each point relative to the paper around it; left alone where the light is even."""
    scale = 400 / max(picture.shape[:2])
    small = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    paper = cv2.medianBlur(cv2.dilate(small, numpy.ones((9, 9))), 31)
    darkest, lightest = numpy.percentile(paper.min(axis=2), [5, 95])
    if darkest >= EVEN_LIGHT * lightest and lightest > 200:
        return picture
    paper = cv2.resize(paper, (picture.shape[1], picture.shape[0]), interpolation=cv2.INTER_LINEAR)
    return cv2.divide(picture, numpy.maximum(paper, 1), scale=250)


def _sharpened(picture: Picture) -> Picture:
    """Edges raised (unsharp mask): the reader tells the gaps between words by them."""
    return cv2.addWeighted(picture, 1.8, cv2.GaussianBlur(picture, (0, 0), 2), -0.8, 0)
