"""The pages of a document as one running text: what stands on every page is told once, and sentences go on overleaf."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from consent.reading.page_line import LineBreak, PageLine
from consent.reading.read_document import PagePlace, ReadDocument, TextBuilder

EDGE_LINES: Final = 2
FEWEST_PAGES: Final = 3
SHARE_OF_PAGES: Final = 0.6

_NUMBER = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"[-–—\s]*(?:(?:page|p[aá]gina|p[aá]g\.?|p\.)\s*)?#(?:\s*(?:of|de|/)\s*#)?[-–—\s]*", re.IGNORECASE
)
_SENTENCE_END = (".", "!", "?", ":", ";", "”", '"', ")")


@dataclass(frozen=True, slots=True)
class LinedPage:
    """A page's lines in reading order; `turned` as PagePlace has it."""

    lines: tuple[PageLine, ...]
    turned: int = 0


def join_pages(pages: Sequence[LinedPage], unread_pages: Sequence[int] = ()) -> ReadDocument:
    """One text of all pages, parted by an empty line unless a sentence goes on."""
    builder = TextBuilder()
    places: list[PagePlace] = []
    for page, lines in zip(pages, _without_repeats(pages), strict=True):
        if lines:
            lines = (replace(lines[0], before=_break_between(builder, lines[0].text)), *lines[1:])
        start = builder.length + len(lines[0].before if lines and builder.length else "")
        line_places = builder.add_lines(lines)
        places.append(PagePlace(min(start, builder.length), builder.length, tuple(line_places), page.turned))
    return ReadDocument(builder.text(), tuple(places), tuple(builder.hidden), tuple(unread_pages))


def _break_between(builder: TextBuilder, first: str) -> LineBreak:
    last = builder.parts[-1].rstrip() if builder.parts else ""
    goes_on = last and not last.endswith(_SENTENCE_END) and first.lstrip()[:1].islower()
    return "\n" if goes_on else "\n\n"


def _without_repeats(pages: Sequence[LinedPage]) -> list[tuple[PageLine, ...]]:
    """The lines of each page without page numbers and without headers and footers that an earlier page had."""
    edges = [_edges(page.lines) for page in pages]
    count = Counter(key for page_edges in edges for key in set(page_edges.values()))
    needed = max(FEWEST_PAGES, SHARE_OF_PAGES * len(pages))
    told: set[str] = set()
    kept: list[tuple[PageLine, ...]] = []
    for page, page_edges in zip(pages, edges, strict=True):
        dropped: set[int] = set()
        for place, key in page_edges.items():
            if _PAGE_NUMBER.fullmatch(key) or (count[key] >= needed and key in told):
                dropped.add(place)
            told.add(key)
        kept.append(tuple(line for place, line in enumerate(page.lines) if place not in dropped))
    return kept


def _edges(lines: tuple[PageLine, ...]) -> dict[int, str]:
    """Place of each line at the top and bottom of a page -> its words, with # for each number."""
    said = [place for place, line in enumerate(lines) if line.text.strip()]
    whole = [place for place in said if _stands_alone(lines, place)]
    at_edge = {*said[:EDGE_LINES], *said[-EDGE_LINES:]} & set(whole)
    return {place: _NUMBER.sub("#", lines[place].text.strip().casefold()) for place in at_edge}


def _stands_alone(lines: tuple[PageLine, ...], place: int) -> bool:
    """Whether a line is a whole one, rather than a part of a line or of a sentence that goes on."""
    begins = place == 0 or "\n" in lines[place].before
    ends = place + 1 == len(lines) or "\n" in lines[place + 1].before
    return begins and ends
