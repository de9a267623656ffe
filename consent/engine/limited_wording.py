"""The limited wording that we offer in place of risky clauses, and how to tell it when it stands in a form."""

import re
from collections.abc import Iterable
from functools import cache

from consent.engine.advice import PROVISIONS, advice_for
from consent.engine.language import LANGUAGES
from consent.engine.normalization import fold
from consent.engine.segmentation import segment

# "[date]" is there for the person to fill in.
_BLANK = re.compile(r"\[[^\]]{1,20}\]")
_LONGEST_FILLING = 60


def wording_for(categories: Iterable[str], language: str) -> tuple[str, ...]:
    """The wording to ask for instead of each category, in `language`, the same words once."""
    return tuple(dict.fromkeys(advice_for(category, language).instead for category in categories))


def is_limited_wording(folded: str) -> bool:
    """Whether a unit of a form, folded, is our own limited wording, its blanks filled in or not."""
    return _known().fullmatch(folded) is not None


@cache
def _known() -> re.Pattern[str]:
    wordings = (advice_for(category, language).instead for language in LANGUAGES for category in PROVISIONS)
    units = {wording[unit.start : unit.end] for wording in wordings for unit in segment(wording)}
    return re.compile("|".join(_pattern(unit) for unit in sorted(units)))


def _pattern(wording: str) -> str:
    parts = [re.escape(fold(part)) for part in _BLANK.split(wording)]
    filling = rf" ?[^.;]{{1,{_LONGEST_FILLING}}}? ?"
    return filling.join(parts)
