"""Cut a form into sentences, list items and headings, with stable offsets.

Lines that a PDF broke are mended; a list item knows the sentence that leads into it, and every unit the heading above.
"""

import re
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

MAX_UNIT = 2_000
LONG_SENTENCE = 280
WRAPPED_LINE = 55
HEADING_LENGTH = 90
TITLE_LENGTH = 60

Kind = Literal["sentence", "item", "heading"]

_LINE = re.compile(r"[^\n]+")
_BULLET = re.compile(
    r"(?:[ \t]*(?:[-*•·▪◦‣●○■□☐☑☒✓✔➢–—>]+|\[[ xX_]?\]|\([ _]?\)|_{2,}|\(?(?:\d{1,2}|[a-zA-Z]|[ivxIVX]{1,4})[.)]|\d{1,2}\.\d{1,2}\.?)[ \t]+){1,3}"
)
_BOX = re.compile(r"[□☐☑☒○◻]|\[[ xX_]?\]|\([ _]?\)|^[ \t]*_{2,}")
_MARKDOWN_HEADING = re.compile(r"[ \t]*#{1,6}[ \t]+")
_SENTENCE_END = re.compile(r"[.!?…][\"”’')\]]{0,3}[ \t\r\n]+|[ \t]\|[ \t]|\t+")
_CELL_BORDER = re.compile(r"\t+|[ \t]\|[ \t]")
_SEMICOLON = re.compile(r";[ \t\r\n]+")
_ABBREVIATION = re.compile(
    r"\b(?:dr|dra|mr|mrs|ms|sr|sra|srta|st|vs|e\.g|i\.e|eg|ie|p\.ej|ej|dept|approx|ee|(?<!['’])[a-z])\.$",
    re.IGNORECASE,
)
# These end a sentence where no number follows: "if you say no."
_BEFORE_A_NUMBER = re.compile(r"\b(?:no|nos|art|arts|num|núm|nro|tel|ext|sec|fig|vol|pp)\.$", re.IGNORECASE)
_NUMBER = re.compile(r"[\d+(#]|(?:[ivx]{2,}|[vx])\b", re.IGNORECASE)
# These may end a sentence too: they do where a word follows that begins one.
_ENDING_ABBREVIATION = re.compile(
    r"\b(?:inc|ltd|co|corp|etc|u\.s|u\.k|ph\.d|m\.d|[ap]\.m|ee\. ?uu|s\.a|s\.l|c\.v)\.$", re.IGNORECASE
)
_BEGINNING = re.compile(
    r"(?:We|You|I|They|It|This|These|If|Our|Your|My|The|In|Any|No|Nosotros|Usted|Yo|Este|Esta|Estos|Si|Su|Sus|Mi|Mis|"
    r"Nuestr[oa]s?|El|La|Los|Las|En|Podemos|Podremos)\b"
)


@dataclass(frozen=True, slots=True)
class Unit:
    """One sentence, list item or heading of a text: `text[start:end]`. `lead_in` and `heading` are places in the list.

    `is_boxed` says that a box to tick, or a line for initials, stands in its line.
    """

    start: int
    end: int
    kind: Kind
    lead_in: int | None = None
    heading: int | None = None
    is_boxed: bool = False


@dataclass(frozen=True, slots=True)
class _Block:
    start: int
    end: int
    is_item: bool
    is_boxed: bool
    is_marked_heading: bool
    follows_gap: bool


def segment(text: str) -> list[Unit]:
    """The units of `text` in reading order. No unit is longer than 2,000 characters."""
    units: list[Unit] = []
    heading: int | None = None
    lead_in: int | None = None
    bulleted = False
    # Column -> the unit that heads it, while the rows of a table follow each other.
    heads: dict[int, int] = {}
    blocks = _blocks(text)
    for place, block in enumerate(blocks):
        content = text[block.start : block.end]
        if _is_heading(text, blocks, place):
            heading = len(units)
            units.append(Unit(block.start, block.end, "heading"))
            lead_in = heading if content.rstrip().endswith((":", "?")) else None
            continue
        if not block.is_item and (bulleted or _starts_anew(content)) and not _is_title(units, lead_in):
            lead_in = None
        bulleted = block.is_item and lead_in is not None
        spans = _sentences(text, block.start, block.end)
        columns = _columns(text, block, spans)
        if len(set(columns)) < 2:
            heads = {}
        elif not heads or set(columns) != set(heads):
            heads = dict(zip(columns, range(len(units), len(units) + len(columns)), strict=True))
            columns = [-1] * len(columns)
        for (start, end), column in zip(spans, columns, strict=True):
            leading = heads.get(column, lead_in)
            kind: Kind = "item" if block.is_item or leading is not None else "sentence"
            units.append(Unit(start, end, kind, leading, heading, block.is_boxed))
        if units and text[block.start : block.end].rstrip().endswith(":") and not block.is_item:
            lead_in = len(units) - 1
    return units


def _columns(text: str, block: _Block, spans: list[tuple[int, int]]) -> list[int]:
    """For each span of a block the column of the table that it stands in, counted by what parts cells."""
    columns: list[int] = []
    column, position = 0, block.start
    for start, end in spans:
        column += len(_CELL_BORDER.findall(text, position, start))
        position = end
        columns.append(column)
    return columns


def _is_title(units: list[Unit], lead_in: int | None) -> bool:
    """Whether what leads in is a heading, which holds for everything below it."""
    return lead_in is not None and units[lead_in].kind == "heading"


def _blocks(text: str) -> list[_Block]:
    """Paragraphs, list items and headings: lines that belong together."""
    blocks: list[_Block] = []
    last_line_end = 0
    for line in _LINE.finditer(text):
        content = line.group()
        if not content.strip():
            continue
        marked_heading = _MARKDOWN_HEADING.match(content)
        bullet = marked_heading or _BULLET.match(content)
        follows_gap = text.count("\n", last_line_end, line.start()) > 1
        last = blocks[-1] if blocks else None
        if last and not bullet and not follows_gap and _continues(text[last.start : last.end], content):
            blocks[-1] = replace(last, end=line.end())
        else:
            start = line.start() + (bullet.end() if bullet else len(content) - len(content.lstrip()))
            is_item = bool(bullet) and not marked_heading
            blocks.append(
                _Block(
                    start, line.end(), is_item, bool(_BOX.search(content)), bool(marked_heading), follows_gap
                )
            )
        last_line_end = line.end()
    return [block for block in blocks if text[block.start : block.end].strip()]


def _continues(block: str, line: str) -> bool:
    """Whether a line goes on with the sentence of the block before it (a PDF or a mail broke it there)."""
    before = block.rstrip()
    last_line = before[before.rfind("\n") + 1 :]
    first = line.lstrip()[:1]
    if before.endswith((":", ";")) or (before.endswith((".", "!", "?")) and len(last_line) < WRAPPED_LINE):
        return False
    return (
        first.islower()
        or len(last_line) >= WRAPPED_LINE
        or before.endswith((",", " and", " or", " y", " o", " de", "-"))
    )


def _starts_anew(content: str) -> bool:
    """Whether an unmarked line after a list is a paragraph of its own rather than one more item."""
    stripped = content.strip()
    return stripped[:1].isupper() and stripped.endswith(".") and len(stripped) > 60


def _is_heading(text: str, blocks: list[_Block], place: int) -> bool:
    """A short line of its own that ends like no sentence, with more text below it."""
    block = blocks[place]
    if block.is_marked_heading:
        return True
    content = text[block.start : block.end].strip()
    if place + 1 == len(blocks) or block.is_boxed or len(content) > HEADING_LENGTH or "\n" in content:
        return False
    letters = [character for character in content if character.isalpha()]
    if not letters:
        return False
    if sum(character.isupper() for character in letters) > 0.8 * len(letters) and len(content.split()) <= 9:
        return True
    below = blocks[place + 1]
    is_numbered = (
        block.is_item
        and not below.is_item
        and text[max(0, block.start - 8) : block.start].rstrip()[-2:-1].isdigit()
    )
    stands_alone = (block.follows_gap or is_numbered) and not content.endswith((".", ";", ",", ":", "!"))
    longer_below = below.end - below.start > len(content)
    return stands_alone and content[:1].isupper() and len(content) <= TITLE_LENGTH and longer_below


def _sentences(text: str, start: int, end: int) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    begin = start
    for stop in _SENTENCE_END.finditer(text, start, end):
        following = text[stop.end() : stop.end() + 1]
        if not stop.group().startswith((" |", "\t")) and (
            following.islower() or _is_abbreviated(text, begin, stop.start() + 1, stop.end())
        ):
            continue
        spans.append((begin, stop.end()))
        begin = stop.end()
    spans.append((begin, end))
    return [piece for span in spans for piece in _pieces(text, *span)]


def _is_abbreviated(text: str, begin: int, full_stop: int, following: int) -> bool:
    """Whether the full stop before `full_stop` is that of an abbreviation within a sentence."""
    before = text[max(begin, full_stop - 9) : full_stop]
    if _ENDING_ABBREVIATION.search(before):
        return not _BEGINNING.match(text, following)
    if _BEFORE_A_NUMBER.search(before):
        return bool(_NUMBER.match(text, following))
    return bool(_ABBREVIATION.search(before))


def _pieces(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """A sentence, or the clauses between the semicolons of a long one; white space and bullets cut off."""
    cuts = [start]
    if end - start > LONG_SENTENCE:
        cuts += [match.end() for match in _SEMICOLON.finditer(text, start, end)]
    cuts.append(end)
    pieces: list[tuple[int, int]] = []
    for first, last in pairwise(cuts):
        for begin in range(first, last, MAX_UNIT):
            stop = min(begin + MAX_UNIT, last)
            part = text[begin:stop]
            left = begin + len(part) - len(part.lstrip(" \t\r\n|"))
            right = begin + len(part.rstrip(" \t\r\n|"))
            if right > left and any(c.isalnum() for c in text[left:right]):
                pieces.append((left, right))
    return pieces
