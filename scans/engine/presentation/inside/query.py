"""What a person searches for, and the form that asks them."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from scans.engine.presentation.inside.series import Series
from scans.engine.presentation.inside.words import say

LEVELS = ("all", "direct", "indirect", "private", "risk")
LONGEST = 200
SERIES_OFFERED = 200
_TAG = re.compile(r"\(?([0-9a-f]{4}),?([0-9a-f]{4})\)?")
_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_US_DAY = re.compile(r"(\d\d?)/(\d\d?)/(\d{4})")


@dataclass(frozen=True, slots=True)
class Query:
    """Words that all have to be found, and what narrows the search; `series` is a number or None."""

    words: str = ""
    show: str = "all"
    series: int | None = None
    file: str = ""

    @classmethod
    def from_form(cls, form: Mapping[str, str]) -> "Query":
        """From the fields of `search_form`; whatever a field can't mean is left out."""
        show, series = form.get("show", "all"), form.get("series", "")
        return cls(
            words=form.get("words", "")[:LONGEST],
            show=show if show in LEVELS else "all",
            series=int(series) if series.isascii() and series.isdigit() and len(series) < 7 else None,
            file=form.get("file", "")[:LONGEST],
        )

    def terms(self) -> list[str]:
        """The words as they are compared: without case and accents, days and tags as files write them."""
        return [_as_written(term) for term in plain(self.words).split()]


def plain(text: str) -> str:
    """Without case and accents."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def _as_written(term: str) -> str:
    if day := _DAY.fullmatch(term):
        return "".join(day.groups())
    if day := _US_DAY.fullmatch(term):
        month, day_of_month, year = day.groups()
        return f"{year}{month:0>2}{day_of_month:0>2}"
    if "," in term and (tag := _TAG.fullmatch(term)):
        return f"({tag[1]},{tag[2]})"
    return term


def search_form(series: list[Series], query: Query, language: str) -> dict[str, Any]:
    """Labels, choices and what was entered."""
    return {
        "title": say("title", language),
        "intro": say("intro", language),
        "words": {"label": say("words", language), "value": query.words},
        "show": {
            "label": say("show", language),
            "choices": [
                {"value": level, "label": say(f"show {level}", language), "is_chosen": level == query.show}
                for level in LEVELS
            ],
        },
        "series": {
            "label": say("where", language),
            "choices": [
                {"value": "", "label": say("all series", language), "is_chosen": query.series is None},
                *(
                    {"value": str(number), "label": label, "is_chosen": number == query.series}
                    for number, (label, _) in enumerate(series[:SERIES_OFFERED])
                ),
            ],
        },
        "file": {"label": say("file", language), "value": query.file},
        "more": say("more filters", language),
        "button": say("search", language),
        "is_narrowed": query.show != "all" or query.series is not None or bool(query.file),
    }
