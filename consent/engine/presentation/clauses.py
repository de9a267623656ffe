"""The clauses of a report by category: the gravest first, each with its words, why they matter and what can be done."""

from collections import defaultdict
from typing import Any, Final

from consent.engine.advice import advice_for
from consent.engine.page_words import TONES, say_number

QUOTES_SHOWN: Final = 3
TONE_NAMES: Final = {"high": "grave", "medium": "care", "low": "know", "protection": "shield"}
_RANKS: Final = {"high": 0, "medium": 1, "low": 2, "protection": 3}

Finding = dict[str, Any]
Shown = dict[str, Any]


def by_category(findings: list[Finding], polarity: str) -> list[list[Finding]]:
    """Findings of each category together, the gravest and surest category first, each in reading order."""
    groups: defaultdict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        if finding["polarity"] == polarity:
            groups[finding["category"]].append(finding)
    return sorted(
        groups.values(), key=lambda group: min((rank(f), -f["confidence"], f["start"]) for f in group)
    )


def rank(finding: Finding) -> int:
    """The gravest first; promises last."""
    return _RANKS[finding.get("severity", "protection")]


def clauses(findings: list[Finding], polarity: str, language: str) -> list[Shown]:
    """Each kind of clause of one polarity once, as `consent/report/clause.html` shows it."""
    return [_clause(group, language) for group in by_category(findings, polarity)]


def _clause(group: list[Finding], language: str) -> Shown:
    gravest = min(group, key=lambda finding: (rank(finding), -finding["confidence"]))
    advice = advice_for(gravest["category"], language)
    shown = sorted(
        sorted(group, key=lambda f: (rank(f), -f["confidence"]))[:QUOTES_SHOWN], key=lambda f: f["start"]
    )
    more = len(group) - len(shown)
    return {
        "id": clause_id(gravest),
        "title": advice.label,
        "tone": tone_of(gravest),
        "tone_label": TONES[gravest.get("severity", "protection")].in_language(language),
        "why": advice.why,
        "law": list(advice.law),
        "ask": advice.ask,
        "instead": advice.instead,
        "quotes": [{"text": f["quote"], "href": f"#{mark_id(f)}"} for f in shown],
        "more": say_number("more", more, language) if more else "",
    }


def tone_of(finding: Finding) -> str:
    """The colour in which the page shows it."""
    return TONE_NAMES[finding.get("severity", "protection")]


def clause_id(finding: Finding) -> str:
    """Where the page explains this kind of clause."""
    return f"{finding['polarity']}-{finding['category']}"


def mark_id(finding: Finding) -> str:
    """Where the words stand in the marked form."""
    return f"mark-{finding['start']}"
