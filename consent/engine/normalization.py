"""Fold text into a matching copy, and find the way back to the original.

The copy is lower case, without accents, ligatures, invisible characters or look-alike letters, with single spaces.
Rules read the copy; quotes always come from the original. Confusables follow Unicode UTS 39 (a small part: the
Cyrillic and Greek letters that pass for Latin ones), since NFKC alone leaves them as they are.
"""

import re
import unicodedata
from dataclasses import dataclass

_CONFUSABLES = str.maketrans(
    "авсԁеһіјӏкмоԛрѕтԝхуѵʏнгΑΒΕΖΗΙΚΜΝΟΡΤΥΧαειοκνρτυχωӓӧ",
    "abcdehijlkmoqpstwxyvyhrabezhikmnoptyxaeioknptuxwao",
)
_PUNCTUATION = str.maketrans("’‘ʼ´`“”„«»–—‐‑‒―", "'''''\"\"\"\"\"------")
_HYPHENATED_LINE_END = re.compile(r"-[ \t]{0,9}\r?\n[ \t]{0,40}")
_INVISIBLE_CATEGORIES = {"Cf", "Mn", "Me", "Cc", "Co"}
# Joiners that scripts and emoji need are no trick; these hide or reorder words.
_HIDING = re.compile("[\u200b\u2060\u2061-\u2064\ufeff\u202a-\u202e\u2066-\u2069\u180e\U000e0000-\U000e007f]")


class _FoldTable(dict[int, str]):
    """Character -> its folded form, worked out once per character."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        if character.isspace():
            folded = " "
        else:
            decomposed = unicodedata.normalize("NFKD", character.translate(_CONFUSABLES))
            visible = (c for c in decomposed if unicodedata.category(c) not in _INVISIBLE_CATEGORIES)
            folded = "".join(visible).lower().translate(_CONFUSABLES).translate(_PUNCTUATION)
        self[code] = folded
        return folded


_FOLD = _FoldTable()


@dataclass(frozen=True, slots=True)
class FoldedText:
    """The matching copy of `text[start:end]` of some longer text; `offsets[i]` is where `text[i]` came from."""

    text: str
    offsets: tuple[int, ...]

    def source_span(self, start: int, end: int) -> tuple[int, int]:
        """Where the folded characters from `start` to `end` stand in the original."""
        return self.offsets[start], self.offsets[end - 1] + 1


def fold(text: str) -> str:
    """The matching copy of `text`; see `fold_with_offsets` for the way back."""
    if "-" in text:
        text = _HYPHENATED_LINE_END.sub(_joined, text)
    return " ".join(text.translate(_FOLD).split())


def fold_with_offsets(text: str) -> FoldedText:
    """`fold(text)` with the offset in `text` of every folded character."""
    dropped = {
        index
        for match in _HYPHENATED_LINE_END.finditer(text)
        if _joined(match) == ""
        for index in range(*match.span())
    }
    characters: list[str] = []
    offsets: list[int] = []
    for index, character in enumerate(text):
        if index in dropped:
            continue
        for folded in _FOLD[ord(character)]:
            if folded == " " and (not characters or characters[-1] == " "):
                continue
            characters.append(folded)
            offsets.append(index)
    if characters and characters[-1] == " ":
        del characters[-1], offsets[-1]
    return FoldedText("".join(characters), tuple(offsets))


def hidden_character_count(text: str) -> int:
    """How many characters of `text` are there to hide or reorder words (a leading byte order mark is not)."""
    return len(_HIDING.findall(text, 1 if text.startswith("\ufeff") else 0))


def _joined(match: re.Match[str]) -> str:
    """A hyphen at a line's end joins two halves of a word, unless a capital or a number follows."""
    after = match.string[match.end() : match.end() + 1]
    before = match.string[match.start() - 1 : match.start()]
    return "" if before.isalpha() and after.islower() else match.group()
