"""One stretch of a long list, with the ways to the one before and the one after."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from scans.engine.presentation.inside.words import say

Entry = TypeVar("Entry")


@dataclass(frozen=True, slots=True)
class Stretch(Generic[Entry]):
    """`entries` as (number in the whole list, entry); `ways` for the template."""

    entries: tuple[tuple[int, Entry], ...]
    ways: dict[str, Any]


def stretch(entries: Sequence[Entry], start: int, length: int, language: str) -> Stretch[Entry]:
    """The entries from `start` on; a start outside the list is moved into it."""
    start = max(0, min(start, len(entries) - 1)) // length * length
    shown = tuple(enumerate(entries[start : start + length], start=start))
    return Stretch(
        shown,
        {
            "words": say(
                "shown", language, first=start + 1, last=start + len(shown), count=f"{len(entries):,}"
            )
            if len(entries) > length
            else "",
            "earlier": start - length if start else None,
            "earlier_words": say("earlier", language),
            "later": start + length if start + length < len(entries) else None,
            "later_words": say("later", language),
        },
    )
