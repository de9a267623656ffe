"""Text lines of a photographed page, laid out as they stood: what is read beside each other stays on one line."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median

# Columns are parted by at least this many character widths, which become the wide gaps that a table's reader looks for.
_GAP = 2.0
# The slants that are tried, in tenths of a degree, the smallest first.
_SLANTS = sorted(range(-60, 61, 2), key=abs)


@dataclass(frozen=True, slots=True)
class PlacedText:
    """A piece of text and its corners in pixels, clockwise from its own top left."""

    text: str
    corners: tuple[tuple[float, float], ...]


def laid_out(pieces: Iterable[PlacedText]) -> str:
    """The page as plain text. A page that was photographed at a slant of up to some degrees is set upright first."""
    found = [piece for piece in pieces if piece.text.strip()]
    if not found:
        return ""
    # The corners of short pieces are too rough to tell the slant; the pieces together tell it.
    rows = min((_rows(found, math.radians(tenths / 10)) for tenths in _SLANTS), key=_disorder)
    placed = [piece for row in rows for piece in row]
    width = median(piece.width / max(1, len(piece.text)) for piece in placed)
    left = min(piece.left for piece in placed)
    return "\n".join(_line(row, left, width) for row in rows)


@dataclass(frozen=True, slots=True)
class _Placed:
    text: str
    left: float
    width: float
    middle: float
    height: float

    @classmethod
    def upright(cls, piece: PlacedText, slant: float) -> "_Placed":
        cosine, sine = math.cos(-slant), math.sin(-slant)
        turned = [(x * cosine - y * sine, x * sine + y * cosine) for x, y in piece.corners]
        across, down = [x for x, _ in turned], [y for _, y in turned]
        return cls(
            piece.text.strip(),
            min(across),
            max(across) - min(across),
            (min(down) + max(down)) / 2,
            max(down) - min(down),
        )


def _rows(pieces: Sequence[PlacedText], slant: float) -> list[list[_Placed]]:
    """The pieces in rows from top to bottom, once the page is turned back by `slant`."""
    rows: list[list[_Placed]] = []
    for piece in sorted((_Placed.upright(each, slant) for each in pieces), key=lambda each: each.middle):
        if rows and piece.middle - rows[-1][0].middle < rows[-1][0].height / 2:
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return rows


def _disorder(rows: Sequence[Sequence[_Placed]]) -> tuple[int, float]:
    """Fewer rows are better; among as many, rows whose pieces stand at the same height."""
    return len(rows), sum(row[-1].middle - row[0].middle for row in rows)


def _line(row: Sequence[_Placed], left: float, width: float) -> str:
    line = ""
    for piece in sorted(row, key=lambda each: each.left):
        column = round((piece.left - left) / width)
        gap = max(_GAP, column - len(line)) if line else column
        line += " " * round(gap) + piece.text
    return line
