"""What reading a document gives: its text, and the way from an offset in it back to the page."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from consent.reading.page_line import Corners, Hiding, PageLine


@dataclass(frozen=True, slots=True)
class PageRead:
    """Progress: page `number` of `total` is read."""

    number: int
    total: int


@dataclass(frozen=True, slots=True)
class LinePlace:
    """`text[start:end]` stands between these corners of its page."""

    start: int
    end: int
    corners: Corners


@dataclass(frozen=True, slots=True)
class PagePlace:
    """`text[start:end]` is what one page says; `lines` only where a picture was read.

    `turned` is by how many degrees clockwise the picture had to be turned to stand upright: 0, 90, 180 or 270.
    """

    start: int
    end: int
    lines: tuple[LinePlace, ...] = ()
    turned: int = 0

    def to_json(self) -> dict[str, Any]:
        page: dict[str, Any] = {"start": self.start, "end": self.end}
        if self.turned:
            page["turned"] = self.turned
        if self.lines:
            page["lines"] = [
                [line.start, line.end, *(number for corner in line.corners for number in corner)]
                for line in self.lines
            ]
        return page


@dataclass(frozen=True, slots=True)
class HiddenPassage:
    """`text[start:end]` is in the document, but whoever looks at it does not see it."""

    start: int
    end: int
    hiding: Hiding


@dataclass(frozen=True, slots=True)
class ReadDocument:
    """`pages` is empty for documents without pages; `unread_pages` counts from 1: pictures that nobody read."""

    text: str
    pages: tuple[PagePlace, ...] = ()
    hidden: tuple[HiddenPassage, ...] = ()
    unread_pages: tuple[int, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """What a report holds beside what its text says; each only where there is one."""
        found: dict[str, Any] = {}
        if self.pages:
            found["pages"] = [page.to_json() for page in self.pages]
        if self.hidden:
            found["hidden_passages"] = [
                {"start": each.start, "end": each.end, "hiding": each.hiding} for each in self.hidden
            ]
        if self.unread_pages:
            found["unread_pages"] = list(self.unread_pages)
        return found


@dataclass(slots=True)
class TextBuilder:
    """Puts lines together, and keeps where each came to stand."""

    parts: list[str] = field(default_factory=list)
    length: int = 0
    hidden: list[HiddenPassage] = field(default_factory=list)

    def add(self, text: str) -> int:
        """Add `text` as it is; where it begins."""
        start = self.length
        self.parts.append(text)
        self.length += len(text)
        return start

    def add_lines(self, lines: Sequence[PageLine]) -> list[LinePlace]:
        """Add lines, each after its break; the places of those that have corners."""
        places: list[LinePlace] = []
        for line in lines:
            if self.length:
                self.add(line.before)
            start = self.add(line.text)
            if line.corners is not None:
                places.append(LinePlace(start, self.length, line.corners))
            if line.hiding and line.text.strip():
                self._hide(start, line.hiding)
        return places

    def _hide(self, start: int, hiding: Hiding) -> None:
        """What was added since `start` is hidden; it goes on with what was hidden just before in the same way."""
        last = self.hidden[-1] if self.hidden else None
        if last and last.hiding == hiding and start - last.end <= 2:
            self.hidden[-1] = HiddenPassage(last.start, self.length, hiding)
        else:
            self.hidden.append(HiddenPassage(start, self.length, hiding))

    def text(self) -> str:
        return "".join(self.parts)
