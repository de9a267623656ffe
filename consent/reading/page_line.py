"""The lines of a page as they follow each other, with where each stands and whether a reader of the page can see it."""

from dataclasses import dataclass
from typing import Literal

# What parts a line from the one before it: nothing (a word goes on), a space (a sentence does), a tab (the next cell
# of a row), a new line, a paragraph.
LineBreak = Literal["", " ", "\t", "\n", "\n\n"]
# How words were kept out of sight; "" for words that can be seen.
Hiding = Literal["", "colour", "size", "outside", "style"]
# Four points (across, down), clockwise from the line's own top left, in ten-thousandths of the page's width and height.
Corners = tuple[tuple[int, int], tuple[int, int], tuple[int, int], tuple[int, int]]


@dataclass(frozen=True, slots=True)
class PageLine:
    """A line, or a part of one."""

    text: str
    before: LineBreak = "\n"
    corners: Corners | None = None
    hiding: Hiding = ""
