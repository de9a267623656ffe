"""Lines that stand somewhere on a page become running text: columns, rows, paragraphs, mended line ends.

Positions are in any one unit, across and down from the page's top left. Pure geometry: no picture is needed.
"""

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median
from typing import Final

from consent.reading.page_line import LineBreak

# In heights of a line.
CELL_GAP: Final = 1.6
PARAGRAPH_PITCH: Final = 1.35
# Text in columns has lines of several words on both sides; the cells of a table are shorter.
COLUMN_LINES: Final = 4
COLUMN_CHARACTERS: Final = 18
# How near to the right edge of its column, as a share of the width, a line has to end to go on in the next one.
FULL_LINE: Final = 0.82

_BULLET = re.compile(r"\s*(?:[-*•·▪◦●○■□☐☑☒✓➢–—]|\[[ xX_]?\]|\(?(?:\d{1,2}|[a-zA-Z]|[ivxIVX]{1,4})[.)])\s")


@dataclass(frozen=True, slots=True)
class PlacedLine:
    """Words in one stretch, and the upright rectangle around them; `key` is whatever the caller wants back."""

    text: str
    left: float
    top: float
    right: float
    bottom: float
    key: int = 0

    @property
    def height(self) -> float:
        return self.bottom - self.top

    @property
    def middle(self) -> float:
        return (self.top + self.bottom) / 2


@dataclass(frozen=True, slots=True)
class FlowingLine:
    """A stretch of running text: `text` after `before`; a hyphen at its end is gone where its word goes on."""

    text: str
    before: LineBreak
    key: int


Row = list[PlacedLine]


def running_text(lines: Sequence[PlacedLine]) -> list[FlowingLine]:
    """The lines in reading order, joined to paragraphs."""
    flowing: list[FlowingLine] = []
    for column in _columns([line for line in lines if line.text.strip()]):
        flowing += _paragraphs(_rows(column))
    return flowing


def _columns(lines: list[PlacedLine]) -> list[list[PlacedLine]]:
    """Groups of lines that are read one after the other: what spans the columns parts those above from those below."""
    gutter = _gutter(lines)
    if gutter is None:
        return [lines] if lines else []
    columns: list[list[PlacedLine]] = []
    left: list[PlacedLine] = []
    right: list[PlacedLine] = []
    spanning: list[PlacedLine] = []
    for line in sorted(lines, key=lambda each: each.middle):
        if line.left < gutter < line.right:
            columns += _columns(left) + _columns(right)
            left, right = [], []
            spanning.append(line)
        else:
            if spanning:
                columns.append(spanning)
                spanning = []
            (left if line.right <= gutter else right).append(line)
    return columns + _columns(left) + _columns(right) + ([spanning] if spanning else [])


def _gutter(lines: list[PlacedLine]) -> float | None:
    """Where an empty strip from top to bottom parts two columns of text; few lines may cross it."""
    if len(lines) < 2 * COLUMN_LINES:
        return None
    start, end = min(line.left for line in lines), max(line.right for line in lines)
    best: tuple[int, float] | None = None
    for step in range(20, 81):
        at = start + (end - start) * step / 100
        crossing = sum(line.left < at < line.right for line in lines)
        if best is not None and crossing >= best[0]:
            continue
        left, right = [x for x in lines if x.right <= at], [x for x in lines if x.left >= at]
        if _is_text(left) and _is_text(right):
            best = (crossing, at)
    if best is None or best[0] > 0.3 * len(lines):
        return None
    return best[1]


def _is_text(lines: list[PlacedLine]) -> bool:
    return len(lines) >= COLUMN_LINES and median(len(line.text) for line in lines) >= COLUMN_CHARACTERS


def _rows(lines: list[PlacedLine]) -> list[Row]:
    """Lines that stand beside each other, from left to right; rows from top to bottom."""
    rows: list[Row] = []
    for line in sorted(lines, key=lambda each: each.middle):
        last = rows[-1] if rows else []
        if last and abs(line.middle - median(each.middle for each in last)) < 0.5 * min(
            line.height, last[0].height
        ):
            last.append(line)
        else:
            rows.append([line])
    return [sorted(row, key=lambda line: line.left) for row in rows]


def _paragraphs(rows: list[Row]) -> list[FlowingLine]:
    if not rows:
        return []
    right_edge = max(line.right for row in rows for line in row)
    left_edge = min(line.left for row in rows for line in row)
    full = left_edge + FULL_LINE * (right_edge - left_edge)
    pitch = _usual_pitch(rows)
    flowing: list[FlowingLine] = []
    for place, row in enumerate(rows):
        before: LineBreak = "\n\n"
        if place:
            gap = _middle(row) - _middle(rows[place - 1])
            before = _break(rows[place - 1], row, full) if gap <= PARAGRAPH_PITCH * pitch else "\n\n"
        if before == " " and flowing and _is_broken_word(flowing[-1].text, row[0].text):
            last = flowing[-1]
            flowing[-1] = FlowingLine(last.text.rstrip()[:-1], last.before, last.key)
            before = ""
        flowing.append(FlowingLine(row[0].text.strip(), before, row[0].key))
        for left, right in itertools.pairwise(row):
            is_cell = right.left - left.right > CELL_GAP * right.height
            flowing.append(FlowingLine(right.text.strip(), "\t" if is_cell else " ", right.key))
    return flowing


def _usual_pitch(rows: list[Row]) -> float:
    """The distance of lines in running text: between the rows that stand close, by their own height."""
    height = median(line.height for row in rows for line in row)
    gaps = [_middle(b) - _middle(a) for a, b in itertools.pairwise(rows)]
    close = sorted(gap for gap in gaps if gap < 2.2 * height)
    return close[len(close) // 8] if close else 1.3 * height


def _middle(row: Row) -> float:
    return median(line.middle for line in row)


def _break(above: Row, row: Row, full: float) -> LineBreak:
    """A sentence goes on where the line above is full, or this one begins in the middle of one."""
    first, last = row[0].text.lstrip(), above[-1].text.rstrip()
    if _BULLET.match(row[0].text) or len(above) > 1 or len(row) > 1 or last.endswith(":"):
        return "\n"
    return " " if above[-1].right >= full or first[:1].islower() else "\n"


def _is_broken_word(line: str, following: str) -> bool:
    ending = line.rstrip()
    return ending[-1:] in "-‐\u00ad" and ending[-2:-1].isalpha() and following.lstrip()[:1].islower()
