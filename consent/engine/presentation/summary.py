"""What a person would be agreeing to, in five lines at most: the gravest first."""

from typing import Any, Final

from consent.engine.page_words import say_number
from consent.engine.presentation.clauses import Shown, by_category, clause_id, tone_of
from consent.engine.presentation.glance import missing_elements
from consent.engine.presentation.recipients import RECEIVERS, flows
from consent.engine.presentation.summary_words import AND, ENDINGS, LEADS, PERMISSIONS, TITLE

GRAVEST_SHOWN: Final = 3
HARD_FROM_GRADE: Final = 9


def summary(report: dict[str, Any], language: str) -> Shown:
    """A title and lines of {text, tone, href} from a ConsentReport's JSON; a line without a place has no href."""
    lines = (
        _gravest(report, language),
        _receivers(report, language),
        _ending(report, language),
        _promises(report, language),
        _open_questions(report, language),
    )
    return {"title": TITLE.in_language(language), "lines": [line for line in lines if line]}


def _gravest(report: dict[str, Any], language: str) -> Shown:
    groups = by_category(report["findings"], "risk")
    if not groups:
        return _line(LEADS["nothing"].in_language(language), "plain", "")
    gravest = [PERMISSIONS[group[0]["category"]].in_language(language) for group in groups[:GRAVEST_SHOWN]]
    more = len(groups) - len(gravest)
    text = LEADS["gravest"].in_language(language).format(list=_joined(gravest, language))
    if more:
        text += " " + say_number("summary_more", more, language)
    return _line(text, tone_of(groups[0][0]), f"#{clause_id(groups[0][0])}")


def _receivers(report: dict[str, Any], language: str) -> Shown | None:
    ways = flows(report)
    if not ways:
        return None
    names = [RECEIVERS[way.receiver].in_language(language) for way in ways]
    text = (
        LEADS["receivers"]
        .in_language(language)
        .format(list=_joined([_lower(name) for name in names], language))
    )
    optional = [_lower(RECEIVERS[way.receiver].in_language(language)) for way in ways if way.is_optional]
    if optional:
        text += " " + LEADS["optional"].in_language(language).format(list=_joined(optional, language))
    return _line(text, "care", "#map-title")


def _ending(report: dict[str, Any], language: str) -> Shown:
    """Whether the person can take it back and whether it ends."""
    said = {finding["category"] for finding in report["findings"]}
    back = (
        "partly"
        if {"can-revoke", "irrevocable"} <= said
        else "can-revoke"
        if "can-revoke" in said
        else "irrevocable"
        if "irrevocable" in said
        else "silent"
    )
    end = (
        "expiry"
        if "expiry" in said
        else "indefinite-retention"
        if "indefinite-retention" in said
        else "silent"
    )
    text = f"{ENDINGS['back', back].in_language(language)} {ENDINGS['end', end].in_language(language)}"
    return _line(text, "shield" if (back, end) == ("can-revoke", "expiry") else "care", "")


def _promises(report: dict[str, Any], language: str) -> Shown:
    groups = by_category(report["findings"], "protection")
    if not groups:
        return _line(LEADS["no_promises"].in_language(language), "care", "")
    return _line(say_number("summary_promises", len(groups), language), "shield", "#promises-title")


def _open_questions(report: dict[str, Any], language: str) -> Shown | None:
    """What a valid authorization would still say, or how hard the form is to read."""
    missing, grade = missing_elements(report), report["readability"]["grade"]
    if missing:
        return _line(say_number("summary_missing", missing, language), "care", "#authorization-title")
    if grade >= HARD_FROM_GRADE:
        return _line(
            LEADS["hard"].in_language(language).format(grade=f"{grade:g}"), "know", "#readability-title"
        )
    return None


def _line(text: str, tone: str, href: str) -> Shown:
    return {"text": text, "tone": tone, "href": href}


def _joined(names: list[str], language: str) -> str:
    """ "a, b and c"."""
    if len(names) == 1:
        return names[0]
    last = names[-1]
    both = AND.in_language(language)
    return f"{', '.join(names[:-1])} {both} {last}"


def _lower(name: str) -> str:
    """As it stands inside a sentence: "researchers", but "AI developers"."""
    return name if name[1:2].isupper() else name[:1].lower() + name[1:]
