"""The negotiation kit as a page shows it: what can be ticked, and the redline that comes of it."""

from collections import defaultdict
from collections.abc import Collection
from typing import Any

from consent.engine.advice import advice_for
from consent.engine.limited_wording import wording_for
from consent.engine.negotiation_words import NEGOTIATION_WORDS

Shown = dict[str, Any]

_RANKS = {"high": 0, "medium": 1, "low": 2}


def refusable(report: dict[str, Any]) -> tuple[str, ...]:
    """The risk categories found in a form, the gravest first; `report` is a ConsentReport's JSON."""
    ranks: defaultdict[str, list[int]] = defaultdict(list)
    for finding in report["findings"]:
        if finding["polarity"] == "risk":
            ranks[finding["category"]].append(_RANKS[finding["severity"]])
    return tuple(sorted(ranks, key=lambda category: min(ranks[category])))


def present_choices(report: dict[str, Any], language: str, ticked: Collection[str] = ()) -> list[Shown]:
    """One tick box for each category in the form: its name, why it matters, and its surest words."""
    choices: list[Shown] = []
    for category in refusable(report):
        advice = advice_for(category, language)
        findings = [each for each in report["findings"] if each["category"] == category]
        choices.append(
            {
                "category": category,
                "label": advice.label,
                "why": advice.why,
                "quote": " ".join(max(findings, key=lambda each: each["confidence"])["quote"].split()),
                "is_ticked": category in ticked,
            }
        )
    return choices


def present_redline(redline: dict[str, Any], categories: Collection[str], language: str) -> Shown:
    """`redline` is a Redline's JSON made for `categories`; `language` that of the page."""
    words = negotiation_words(language)
    limited = limited_text(redline)
    remaining = ", ".join(advice_for(category, language).label for category in redline["remaining"])
    return {
        "runs": [{"kind": kind, "text": text} for kind, text in redline["runs"]],
        "limited_text": limited,
        "ticked": [advice_for(category, language).label for category in categories],
        "checked": words["remaining"].format(labels=remaining) if remaining else words["checked_again"],
        "is_clear": not remaining,
        "has_blanks": any(kind == "inserted" and "[" in text for kind, text in redline["runs"]),
        "words": words,
    }


def limited_text(redline: dict[str, Any]) -> str:
    """What is kept and what is put in; `redline` is a Redline's JSON."""
    return "".join(text for kind, text in redline["runs"] if kind != "struck")


def limits_for_letter(categories: Collection[str]) -> tuple[str, ...]:
    """What the covering letter asks for; in English, as the letter to a US clinic is."""
    return wording_for(categories, "en")


def negotiation_words(language: str) -> dict[str, str]:
    """Every sentence of the kit in `language`."""
    return {key: words.in_language(language) for key, words in NEGOTIATION_WORDS.items()}
