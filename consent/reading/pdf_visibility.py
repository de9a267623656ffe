"""Whether the words of a PDF page can be seen: what colour they are drawn in, how large, and where (ISO 32000-1).

`Visibility` watches the operators of a page as pypdf runs through them. White words count as hidden unless something
darker was filled or drawn below them.
"""

from collections.abc import Sequence
from typing import Any, Final

from consent.reading.page_line import Hiding

Matrix = Sequence[float]
Box = tuple[float, float, float, float]

# In points: smaller letters are specks on paper.
SMALLEST_SEEN: Final = 2.5
LIGHTEST_SEEN: Final = 0.96
# How far outside of its page, in points, words have to begin.
OUTSIDE_BY: Final = 2.0
MOST_FILLS: Final = 5_000

_COLOURS: Final = {
    b"g": 1, b"rg": 3, b"k": 4, b"sc": None, b"scn": None,
}  # fmt: skip
_SHOWS: Final = frozenset([b"Tj", b"TJ", b"'", b'"'])
_FILLS: Final = frozenset([b"f", b"F", b"f*", b"B", b"B*", b"b", b"b*"])


class Visibility:
    """State of one page. `page` is its media box: left, bottom, right, top."""

    def __init__(self, page: Box) -> None:
        self._page = page
        self._lightness = 0.0
        self._stack: list[float] = []
        self._path: list[Box] = []
        self._dark: list[Box] = []
        self._shown_in: set[bool] = set()

    def before_operand(self, operator: bytes, operands: Any, cm: Matrix, tm: Matrix) -> None:
        """pypdf's `visitor_operand_before`."""
        if operator in _SHOWS:
            self._shown_in.add(self._lightness >= LIGHTEST_SEEN)
        elif operator in _COLOURS:
            self._lightness = _lightness(operands)
        elif operator == b"cs":
            self._lightness = 0.0
        elif operator == b"q":
            self._stack.append(self._lightness)
        elif operator == b"Q":
            self._lightness = self._stack.pop() if self._stack else 0.0
        elif operator == b"re":
            self._path.append(_placed(operands, cm))
        elif operator == b"Do":
            self._darken(_placed((0, 0, 1, 1), cm))
        elif operator in _FILLS or operator == b"n":
            if operator != b"n" and self._lightness < LIGHTEST_SEEN:
                for box in self._path:
                    self._darken(box)
            self._path.clear()

    def hiding_of(self, cm: Matrix, tm: Matrix, font_size: float) -> Hiding:
        """How the piece of text that pypdf hands to its `visitor_text` is hidden."""
        is_light, self._shown_in = self._shown_in == {True}, set()
        across, down = _point(tm[4], tm[5], cm)
        height = abs(font_size) * max(abs(tm[3] * cm[3]), abs(tm[1] * cm[2]), abs(tm[2] * cm[1]))
        left, bottom, right, top = self._page
        if not (left - OUTSIDE_BY <= across <= right and bottom - OUTSIDE_BY <= down <= top):
            return "outside"
        if height < SMALLEST_SEEN:
            return "size"
        if is_light and not any(x0 <= across <= x1 and y0 <= down <= y1 for x0, y0, x1, y1 in self._dark):
            return "colour"
        return ""

    def _darken(self, box: Box) -> None:
        if len(self._dark) < MOST_FILLS:
            # A letter's base line may stand a little below its background's edge.
            self._dark.append((box[0] - 3, box[1] - 3, box[2] + 3, box[3] + 3))


def _lightness(operands: Any) -> float:
    """1 for white, 0 for black or a colour that is not told by numbers."""
    try:
        numbers = [float(each) for each in operands]
    except (TypeError, ValueError):
        return 0.0
    if len(numbers) == 4:
        return 1 - max(numbers)
    return min(numbers) if len(numbers) in {1, 3} else 0.0


def _placed(operands: Any, cm: Matrix) -> Box:
    try:
        x, y, width, height = (float(each) for each in operands[:4])
    except (TypeError, ValueError):
        return (0.0, 0.0, 0.0, 0.0)
    corners = [_point(x + dx, y + dy, cm) for dx in (0, width) for dy in (0, height)]
    across, up = zip(*corners, strict=True)
    return min(across), min(up), max(across), max(up)


def _point(x: float, y: float, cm: Matrix) -> tuple[float, float]:
    return x * cm[0] + y * cm[2] + cm[4], x * cm[1] + y * cm[3] + cm[5]
