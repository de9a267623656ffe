"""Cut a form into sentences, list items and headings, with stable offsets.

Lines that a PDF broke are mended; a list item knows the sentence that leads into it, and every unit the heading above.
"""

import re
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

from consent.engine.blocks import Block, blocks_of, is_answer

MAX_UNIT = 2_000
LONG_SENTENCE = 280
HEADING_LENGTH = 90
TITLE_LENGTH = 60
# Bullets of one list stand in one column, give or take a blank.
SAME_INDENT = 1
# Lists within lists are followed so far.
DEEPEST = 8

Kind = Literal["sentence", "item", "heading"]

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
class _List:
    """A list that is open: what its bullets look like, and the unit that leads into it."""

    mark: str
    indent: int
    ordinal: int
    lead_in: int | None

    def takes(self, block: Block) -> bool:
        """Whether `block` is one more item of it."""
        return self.mark == block.mark and abs(self.indent - block.indent) <= SAME_INDENT

    def goes_on_with(self, block: Block) -> bool:
        """Whether `block` takes up its numbers after other text."""
        return self.takes(block) and self.ordinal > 0 and block.ordinal == self.ordinal + 1


def segment(text: str) -> list[Unit]:
    """The units of `text` in reading order. No unit is longer than 2,000 characters."""
    units: list[Unit] = []
    heading: int | None = None
    lead_in: int | None = None
    lists: list[_List] = []
    bulleted = False
    # Column -> the unit that heads it, while the rows of a table follow each other.
    heads: dict[int, int] = {}
    blocks = blocks_of(text)
    for place, block in enumerate(blocks):
        content = text[block.start : block.end]
        if _is_heading(text, blocks, place):
            heading = len(units)
            units.append(Unit(block.start, block.end, "heading"))
            lead_in = heading if content.rstrip().endswith((":", "?")) else None
            lists, bulleted = [], False
            continue
        if block.is_item:
            above = text[blocks[place - 1].start : blocks[place - 1].end].rstrip() if place else ""
            lists = _opened(lists, block, above, len(units) - 1, bulleted, lead_in)
            leading_list = lists[-1].lead_in
        else:
            if (bulleted or _starts_anew(content)) and not _is_title(units, lead_in):
                lead_in = None
            leading_list = lead_in
        bulleted = block.is_item
        spans = _sentences(text, block.start, block.end)
        columns = _columns(text, block, spans)
        if len(set(columns)) < 2:
            heads = {}
        elif not heads or set(columns) != set(heads):
            heads = dict(zip(columns, range(len(units), len(units) + len(columns)), strict=True))
            columns = [-1] * len(columns)
        for (start, end), column in zip(spans, columns, strict=True):
            leading = heads.get(column, leading_list)
            kind: Kind = "item" if block.is_item or leading is not None else "sentence"
            units.append(Unit(start, end, kind, leading, heading, block.is_boxed))
        if units and content.rstrip().endswith(":") and not block.is_item:
            lead_in = len(units) - 1
    return units


def _opened(
    lists: list[_List], block: Block, above: str, unit_above: int, bulleted: bool, lead_in: int | None
) -> list[_List]:
    """The lists that are open once `block`, an item, has taken its place; its own is the last.

    `above` is the block before it, whose last unit is `unit_above`; `bulleted` says that it is an item too.
    """
    leads = above.endswith(":")
    known = next((depth for depth in reversed(range(len(lists))) if lists[depth].takes(block)), None)
    if known is not None and (lists[known].goes_on_with(block) or (bulleted and not leads)):
        return [*lists[:known], replace(lists[known], ordinal=block.ordinal)]
    outer = lists[:known][-DEEPEST:] if bulleted or leads else []
    if leads or (bulleted and not above.endswith((".", ";", ","))):
        lead_in = unit_above
    elif bulleted and outer:
        lead_in = outer[-1].lead_in
    return [*outer, _List(block.mark, block.indent, block.ordinal, lead_in)]


def _columns(text: str, block: Block, spans: list[tuple[int, int]]) -> list[int]:
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


def _starts_anew(content: str) -> bool:
    """Whether an unmarked line after a list is a paragraph of its own rather than one more item."""
    stripped = content.strip()
    return stripped[:1].isupper() and stripped.endswith(".") and len(stripped) > 60


def _is_heading(text: str, blocks: list[Block], place: int) -> bool:
    """A short line of its own that ends like no sentence, with more text below it."""
    block = blocks[place]
    if block.is_marked_heading:
        return True
    content = text[block.start : block.end].strip()
    if place + 1 == len(blocks) or block.is_boxed or len(content) > HEADING_LENGTH or "\n" in content:
        return False
    if is_answer(content):
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
