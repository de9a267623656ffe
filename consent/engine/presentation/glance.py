"""The report at a glance: one sentence and a few figures."""

from typing import Any

from consent.engine.document_kind import is_signed_permission
from consent.engine.page_words import say, say_number
from consent.engine.presentation.clauses import Finding, Shown


def headline(findings: list[Finding], language: str) -> str:
    """How many kinds of permission and of promise there are."""
    risks = len({f["category"] for f in findings if f["polarity"] == "risk"})
    promises = len({f["category"] for f in findings if f["polarity"] == "protection"})
    if not risks:
        return say("headline_none", language)
    asked = say_number("headline_risks", risks, language)
    return f"{asked} {say_number('headline_promises', promises, language)}" if promises else asked


def cards(
    risks: list[Shown], promises: list[Shown], missing: int, grade: float, language: str
) -> list[Shown]:
    """Each figure links to the part of the page that holds what it counts."""
    gravest = risks[0]["tone"] if risks else "plain"
    shown = [
        {
            "figure": str(len(risks)),
            "label": say_number("card_risks", len(risks), language),
            "tone": gravest,
            "href": "#risks-title" if risks else "",
        },
        {
            "figure": str(len(promises)),
            "label": say_number("card_promises", len(promises), language),
            "tone": "shield",
            "href": "#promises-title" if promises else "",
        },
        {
            "figure": f"{grade:g}",
            "label": say("card_grade", language),
            "tone": "plain",
            "href": "#readability-title",
        },
    ]
    if missing:
        shown.insert(
            2,
            {
                "figure": str(missing),
                "label": say("card_missing", language),
                "tone": "care",
                "href": "#authorization-title",
            },
        )
    return shown


def missing_elements(report: dict[str, Any]) -> int:
    """How many of the nine elements a form that someone signs does not hold."""
    return list(report["elements"].values()).count(False) if is_signed_permission(report["text"]) else 0
