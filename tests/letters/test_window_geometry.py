"""What shows through the windows of a #10 double-window envelope, however the folded letter slides inside it.

All measures in points from the top left of the sheet. Envelope: 4.125 by 9.5 inches; upper window 0.875 by 3.25, 0.625
from the left and 2.375 from the bottom; lower window 1 by 4, 0.625 from the left and 1 from the bottom.
"""

import io
from dataclasses import dataclass

import pytest
from pypdf import PdfReader

from tests.letters.letter_data import FULL, MINIMAL, data_with, letter_from, rendered_once

INCH = 72
PANEL_HEIGHT = 3.875
SLIDE_DOWN, SLIDE_RIGHT = 4.125 - PANEL_HEIGHT, 9.5 - 8.5


@dataclass(frozen=True)
class Window:
    left: float
    top: float
    right: float
    bottom: float

    def on_paper(self, down: float, right: float) -> "Window":
        """What the window shows of a letter that has slid by these inches."""
        return Window(
            (self.left - right) * INCH,
            (self.top - down) * INCH,
            (self.right - right) * INCH,
            (self.bottom - down) * INCH,
        )


UPPER = Window(0.625, 4.125 - 2.375 - 0.875, 0.625 + 3.25, 4.125 - 2.375)
LOWER = Window(0.625, 4.125 - 1 - 1, 0.625 + 4, 4.125 - 1)
SLIDES = [(0, 0), (SLIDE_DOWN, 0), (0, SLIDE_RIGHT), (SLIDE_DOWN, SLIDE_RIGHT)]
FIVE_LINES = data_with(
    {
        "requester.address": "Desert Rose Senior Living\n1420 Larkspur Lane, Apt 3B\nBuilding C\nTucson, AZ 85701",
        "facility.address": "Building 7, Floor 2\n200 E Speedway Blvd, Suite 410\nTucson, AZ 85705",
    }
)


@dataclass(frozen=True)
class Piece:
    text: str
    x: float
    baseline: float
    size: float


def pieces_of_first_page(data) -> list[Piece]:
    pieces = []

    def collect(text, matrix, text_matrix, font, size):
        if text.strip():
            x = text_matrix[4] * matrix[0] + matrix[4]
            y = text_matrix[5] * matrix[3] + matrix[5]
            pieces.append(Piece(text.strip(), x, 792 - y, abs(size * text_matrix[3] * matrix[3])))

    PdfReader(io.BytesIO(rendered_once(letter_from(data)))).pages[0].extract_text(visitor_text=collect)
    return pieces


def is_whole_in(piece: Piece, window: Window) -> bool:
    # Half the size is a generous width of a letter; ascenders and descenders take 0.75 and 0.25 of it.
    width = len(piece.text) * piece.size * 0.5
    return (
        window.left <= piece.x
        and piece.x + width <= window.right
        and window.top <= piece.baseline - 0.75 * piece.size
        and piece.baseline + 0.25 * piece.size <= window.bottom
    )


def is_touched_by(piece: Piece, window: Window) -> bool:
    return (
        piece.x < window.right
        and window.top < piece.baseline + 0.25 * piece.size
        and piece.baseline - 0.75 * piece.size < window.bottom
    )


@pytest.mark.parametrize("data", [MINIMAL, FULL, FIVE_LINES], ids=["minimal", "full", "five lines"])
@pytest.mark.parametrize(("down", "right"), SLIDES)
def test_sender_and_recipient_show_whole_and_nothing_else_does(data, down, right):
    pieces, letter = pieces_of_first_page(data), letter_from(data)
    for window, block in ((UPPER, letter.sender), (LOWER, letter.recipient)):
        shown = window.on_paper(down, right)
        assert {piece.text for piece in pieces if is_touched_by(piece, shown)} == set(block)
        assert {piece.text for piece in pieces if is_whole_in(piece, shown)} == set(block)


def test_the_folded_letter_fits_the_envelope():
    assert 0 < SLIDE_DOWN <= 0.25
    assert 11 - 2 * PANEL_HEIGHT < PANEL_HEIGHT
