"""The marked clauses of a form as a letter encloses them: their words, and where they stand in the form.

In English, as the letter to a US clinic is.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from consent.engine.page_places import page_of

# A clause's own number at the start of its paragraph: "4.", "4.2", "(b)", "B.".
NUMBER = re.compile(r"\s*(\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[A-Za-z])[.)]|\d{1,2}(?:\.\d{1,2}){1,3})\s")
GAP = re.compile(r"\n[^\S\n]*\n\s*")


@dataclass(frozen=True, slots=True)
class MarkedClause:
    """The exact words of a marked clause, where they stand ("page 2, paragraph 9, under 4.2"), and the risks in them."""

    words: str
    place: str
    risks: frozenset[str]

    def __str__(self) -> str:
        return f"“{self.words}” ({self.place})"


def marked_clauses(report: dict[str, Any]) -> tuple[MarkedClause, ...]:
    """Every clause that is marked as a risk or a promise, once, in the order of the form; `report` is a ConsentReport's JSON."""
    risks: dict[tuple[int, int], set[str]] = {}
    for finding in report["findings"]:
        held = risks.setdefault((finding["start"], finding["end"]), set())
        if finding["polarity"] == "risk":
            held.add(finding["category"])
    return tuple(
        MarkedClause(" ".join(report["text"][start:end].split()), _place(report, start), frozenset(held))
        for (start, end), held in sorted(risks.items())
    )


def enclosed_clauses(
    report: dict[str, Any], categories: Collection[str] | None = None
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """All marked clauses as lines of an enclosure, and those to choose beforehand: the risky ones, or those of `categories`."""
    clauses = marked_clauses(report)
    chosen = [each for each in clauses if each.risks and (categories is None or each.risks & set(categories))]
    return tuple(map(str, clauses)), tuple(map(str, chosen))


def _place(report: dict[str, Any], offset: int) -> str:
    text = report["text"]
    breaks = GAP if GAP.search(text) else re.compile(r"\n\s*")
    starts = [0, *(gap.end() for gap in breaks.finditer(text, 0, offset) if gap.end() <= offset)]
    # Blank lines before the first words begin no paragraph.
    paragraph = len(starts) - (1 if len(starts) > 1 and not text[: starts[1]].strip() else 0)
    page, number = page_of(report, offset), NUMBER.match(text, starts[-1])
    parts = [f"page {page}"] if page else []
    parts.append(f"paragraph {paragraph}")
    if number is not None:
        parts.append(f"under {number[1].rstrip('.')}")
    return ", ".join(parts)
