"""Cut a text into blocks: paragraphs, list items and headings, with the lines of a PDF mended."""

import re
from dataclasses import dataclass, replace
from typing import Final

WRAPPED_LINE: Final = 55
# So many lines above "Yes / No" can belong to what is asked.
LONGEST_QUESTION: Final = 3
LONGEST_ANSWER: Final = 40

_LINE = re.compile(r"[^\n]+")
_MARK = r"[-*•·▪◦‣●○■□☐☑☒✓✔➢–—>]+|\[[ xX_]?\]|\([ _]?\)|_{2,}|\(?(?:\d{1,2}|[a-zA-Z]|[ivxIVX]{1,4})[.)]|\d{1,2}\.\d{1,2}\.?"
_BULLET = re.compile(rf"(?:[ \t]*(?P<mark>{_MARK})[ \t]+)(?:[ \t]*(?:{_MARK})[ \t]+){{0,2}}")
_BOX = re.compile(
    r"[□☐☑☒○◻]|\[[ xX_]{0,3}\]|\([ _]{0,3}\)|^[ \t]*__|__[ \t]*(?:yes|no|s[ií]|initials?|iniciales)\b"
    r"|\b(?:initials?|iniciales)\b\W{0,3}__",
    re.IGNORECASE,
)
_MARKDOWN_HEADING = re.compile(r"[ \t]*#{1,6}[ \t]+")
_ANSWER = r"yes|no|s[ií]|i agree|i disagree|(?:i )?(?:do not|don't) agree|i consent|i do not consent|accept|decline|acepto|no acepto|autorizo|no autorizo|not sure|no s[eé]"
_ANSWERS = re.compile(rf"\W*(?:{_ANSWER})(?:\W+(?:(?:or|o|/)\W+)?(?:{_ANSWER}))*\W*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Block:
    """Lines that belong together: `text[start:end]`, its bullet cut off.

    `mark` is the kind of its bullet ("-", "box", "1", "a"; empty where it has none), `ordinal` the number or letter's place.
    `is_boxed`: a box to tick, a line for initials, or a yes and no below it, put it to the person.
    """

    start: int
    end: int
    mark: str
    ordinal: int
    indent: int
    is_boxed: bool
    is_marked_heading: bool
    follows_gap: bool

    @property
    def is_item(self) -> bool:
        """Whether it stands behind a bullet."""
        return bool(self.mark)


def blocks_of(text: str) -> list[Block]:
    """The blocks of `text` in reading order."""
    blocks: list[Block] = []
    last_line_end = 0
    for line in _LINE.finditer(text):
        content = line.group()
        if not content.strip():
            continue
        follows_gap = text.count("\n", last_line_end, line.start()) > 1
        last = blocks[-1] if blocks else None
        block = _block(line, follows_gap)
        if (
            last
            and not block.is_item
            and not block.is_marked_heading
            and not follows_gap
            and not is_answer(content)
            and _continues(text[last.start : last.end], content)
        ):
            blocks[-1] = replace(last, end=line.end())
        else:
            blocks.append(block)
        last_line_end = line.end()
    return _with_what_is_asked(text, [block for block in blocks if text[block.start : block.end].strip()])


def is_answer(content: str) -> bool:
    """Whether a line holds nothing but the answers to choose from: "Yes / No"."""
    return len(content) <= LONGEST_ANSWER and bool(_ANSWERS.fullmatch(content.strip()))


def _block(line: re.Match[str], follows_gap: bool) -> Block:
    content = line.group()
    marked_heading = _MARKDOWN_HEADING.match(content)
    bullet = None if marked_heading else _BULLET.match(content)
    indent = len(content) - len(content.lstrip())
    mark, ordinal = _mark(bullet["mark"]) if bullet else ("", 0)
    skipped = marked_heading.end() if marked_heading else bullet.end() if bullet else indent
    is_boxed = bool(_BOX.search(content))
    return Block(
        line.start() + skipped,
        line.end(),
        mark,
        ordinal,
        indent,
        is_boxed,
        bool(marked_heading),
        follows_gap,
    )


def _mark(bullet: str) -> tuple[str, int]:
    """The kind of a bullet, and the place in its list where it is a number or letter."""
    bare = bullet.strip("().")
    if bare.isdigit():
        return "1", int(bare)
    if "." in bare:
        return "1.1", 0
    if len(bare) == 1 and bare.isalpha() and bullet[-1] in ".)":
        return "a", ord(bare.lower()) - ord("a") + 1
    if bare.isalpha() and bullet[-1] in ".)":
        return "i", 0
    return ("box" if _BOX.match(bullet) else bullet[0]), 0


def _with_what_is_asked(text: str, blocks: list[Block]) -> list[Block]:
    """Above "Yes" and "No" stands what they answer: as boxed as if each had a box."""
    for place, block in enumerate(blocks):
        if not is_answer(text[block.start : block.end]):
            continue
        for above in range(place - 1, max(-1, place - 1 - LONGEST_QUESTION), -1):
            is_beside = not blocks[above + 1].follows_gap or above == place - 1
            if not is_beside or blocks[above].is_marked_heading:
                break
            blocks[above] = replace(blocks[above], is_boxed=True)
    return blocks


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
