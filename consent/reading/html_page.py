"""The text of a web page, a line for each block; scripts and styles are left out, words out of sight are marked.

Nothing is fetched, so that only styles written on the elements themselves are known.
"""

import re
from html.parser import HTMLParser
from typing import Final

from consent.reading.page_line import Hiding, LineBreak, PageLine
from consent.reading.read_document import ReadDocument, TextBuilder

_BLOCKS: Final = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "br",
        "dd",
        "div",
        "dl",
        "dt",
        "fieldset",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "table",
        "tr",
        "ul",
    ]
)
_PARAGRAPHS: Final = frozenset(["p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "section"])
_UNSEEN: Final = frozenset(["script", "style", "template", "noscript", "title", "head"])
# Elements that have no end (HTML Living Standard, 13.1.2).
_VOID: Final = frozenset(
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]
)
_STRUCTURE: Final = frozenset(["html", "body"])
_WHITE: Final = frozenset(["white", "#fff", "#ffffff", "rgb(255,255,255)", "rgba(0,0,0,0)", "transparent"])
_SMALL = re.compile(r"(?:0*[01]?(?:\.\d+)?)(?:px|pt)?|0(?:\.\d+)?(?:em|rem|%)?")
_FAR_AWAY = re.compile(r"-\d{4,}(?:\.\d+)?(?:px|pt)|-\d{3,}em")


def looks_like_html(text: str) -> bool:
    opening = text.lstrip()[:512].lower()
    return opening.startswith(("<!doctype html", "<html")) or any(
        tag in opening for tag in ("<body", "<p>", "<div")
    )


def read_html(text: str) -> ReadDocument:
    parser = _VisibleText()
    parser.feed(text)
    parser.close()
    builder = TextBuilder()
    builder.add_lines(parser.lines)
    return ReadDocument(builder.text(), hidden=tuple(builder.hidden))


class _VisibleText(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[PageLine] = []
        self._unseen_depth = 0
        self._break: LineBreak = ""
        self._bullet = ""
        # The open elements that change whether their words are seen, each with how.
        self._open: list[tuple[str, Hiding]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _UNSEEN:
            self._unseen_depth += 1
        elif tag == "body":
            self._unseen_depth = 0
        elif tag in _BLOCKS:
            self._break_line("\n\n" if tag in _PARAGRAPHS else "\n")
            if tag == "li":
                self._bullet = "• "
        elif tag in {"td", "th"}:
            self._bullet += "" if self._break else "\t"
        if tag not in _VOID and tag not in _UNSEEN and tag not in _STRUCTURE:
            self._open.append((tag, _hiding(dict(attrs)) or self._hiding))

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN:
            self._unseen_depth = max(0, self._unseen_depth - 1)
        elif tag in _PARAGRAPHS:
            self._break_line("\n\n")
        # An element that was never closed ends with the one around it; the search looks back a few alone.
        for depth in range(1, min(len(self._open), 20) + 1):
            if self._open[-depth][0] == tag:
                del self._open[-depth:]
                return

    def handle_data(self, data: str) -> None:
        if self._unseen_depth:
            return
        words = " ".join(data.split())
        if not words:
            self._break = self._break or " "
            return
        before: LineBreak = self._break or (" " if data[0].isspace() else "")
        self.lines.append(PageLine(self._bullet + words, before, hiding=self._hiding))
        self._bullet = ""
        self._break = " " if data[-1].isspace() else ""

    @property
    def _hiding(self) -> Hiding:
        return self._open[-1][1] if self._open else ""

    def _break_line(self, kind: LineBreak) -> None:
        if len(kind) >= len(self._break) or self._break == " ":
            self._break = kind


def _hiding(attributes: dict[str, str | None]) -> Hiding:
    """How the attributes of an element keep its words out of sight."""
    if "hidden" in attributes:
        return "style"
    style = {
        name.strip(): value.removesuffix("!important").replace(" ", "")
        for name, _, value in (
            part.partition(":") for part in (attributes.get("style") or "").lower().split(";")
        )
    }
    if style.get("display") == "none" or style.get("visibility") in {"hidden", "collapse"}:
        return "style"
    if style.get("opacity") in {"0", "0.0", "0%"}:
        return "style"
    if _SMALL.fullmatch(style.get("font-size", "medium")):
        return "size"
    background = style.get("background-color") or style.get("background") or "white"
    if style.get("color") in _WHITE and background in _WHITE:
        return "colour"
    offsets = (style.get("left", ""), style.get("top", ""), style.get("text-indent", ""))
    return "outside" if any(_FAR_AWAY.fullmatch(offset) for offset in offsets) else ""
