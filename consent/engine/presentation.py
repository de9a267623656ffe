"""A report as a page shows it: what matters most first, each kind of clause once, the form's text in marked runs.

The page only loops over what this gives, on a server and in a browser tab alike.
"""

from collections import defaultdict
from typing import Any

from consent.engine.advice import advice_for
from consent.engine.checklists import checklists
from consent.engine.document_kind import is_signed_permission
from consent.engine.page_words import METHODS, SENTENCES, TITLES, TONES

TOP_SHOWN = 5
QUOTES_SHOWN = 3
ASKED_AT_MOST = 8
_TONES = {"high": "grave", "medium": "care", "low": "know", "protection": "shield"}
_RANKS = {"high": 0, "medium": 1, "low": 2, "protection": 3}

Finding = dict[str, Any]
Shown = dict[str, Any]


def present(report: dict[str, Any], language: str = "en") -> Shown:
    """`report` is a ConsentReport's JSON with its text; `language` a code such as "en" or "es"."""
    risks = _clauses(report["findings"], "risk", language)
    promises = _clauses(report["findings"], "protection", language)
    lists = checklists(report, language)
    return {
        "headline": _headline(report["findings"], language),
        "cards": _cards(risks, promises, _missing_elements(report), report["readability"]["grade"], language),
        "top": risks[:TOP_SHOWN],
        "risks": risks,
        "promises": promises,
        "checklists": lists,
        "unclear": _unclear(report, language),
        "segments": _segments(report["text"], report["findings"], language),
        "readability": _readability(report["readability"], language),
        "hidden": _hidden(report, language),
        "limits": _say("limits", language),
        "words": {key: words.in_language(language) for key, words in TITLES.items()},
    }


def asked_for_wording(report: dict[str, Any]) -> tuple[str, ...]:
    """The wording to ask for instead of the risky clauses, gravest first; in English, as the letter to a US clinic is."""
    return tuple(
        advice_for(findings[0]["category"], "en").instead
        for findings in _by_category(report["findings"], "risk")[:ASKED_AT_MOST]
    )


def _by_category(findings: list[Finding], polarity: str) -> list[list[Finding]]:
    """Findings of each category together, the gravest and surest category first, each in reading order."""
    groups: defaultdict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        if finding["polarity"] == polarity:
            groups[finding["category"]].append(finding)
    return sorted(
        groups.values(), key=lambda group: min((_rank(f), -f["confidence"], f["start"]) for f in group)
    )


def _rank(finding: Finding) -> int:
    return _RANKS[finding.get("severity", "protection")]


def _clauses(findings: list[Finding], polarity: str, language: str) -> list[Shown]:
    return [_clause(group, language) for group in _by_category(findings, polarity)]


def _clause(group: list[Finding], language: str) -> Shown:
    gravest = min(group, key=lambda finding: (_rank(finding), -finding["confidence"]))
    severity = gravest.get("severity", "protection")
    advice = advice_for(gravest["category"], language)
    shown = sorted(
        sorted(group, key=lambda f: (_rank(f), -f["confidence"]))[:QUOTES_SHOWN], key=lambda f: f["start"]
    )
    more = len(group) - len(shown)
    return {
        "id": _clause_id(gravest),
        "title": advice.label,
        "tone": _TONES[severity],
        "tone_label": TONES[severity].in_language(language),
        "why": advice.why,
        "law": list(advice.law),
        "ask": advice.ask,
        "instead": advice.instead,
        "quotes": [{"text": f["quote"], "href": f"#{_mark_id(f)}"} for f in shown],
        "more": _say_number("more", more, language) if more else "",
    }


def _clause_id(finding: Finding) -> str:
    return f"{finding['polarity']}-{finding['category']}"


def _mark_id(finding: Finding) -> str:
    return f"mark-{finding['start']}"


def _segments(text: str, findings: list[Finding], language: str) -> list[Shown]:
    """The text cut into marked and unmarked runs; findings on the same words share one mark."""
    by_span: defaultdict[tuple[int, int], list[Finding]] = defaultdict(list)
    for finding in findings:
        by_span[finding["start"], finding["end"]].append(finding)
    segments: list[Shown] = []
    position = 0
    for (start, end), group in sorted(by_span.items()):
        if start > position:
            segments.append({"text": text[position:start], "mark": None})
        gravest = min(group, key=_rank)
        labels = [advice_for(finding["category"], language).label for finding in sorted(group, key=_rank)]
        mark = {
            "id": _mark_id(gravest),
            "href": f"#{_clause_id(gravest)}",
            "tone": _TONES[gravest.get("severity", "protection")],
            "label": ", ".join(labels),
        }
        segments.append({"text": text[start:end], "mark": mark})
        position = end
    if position < len(text):
        segments.append({"text": text[position:], "mark": None})
    return segments


def _missing_elements(report: dict[str, Any]) -> int:
    """How many of the nine elements a form that someone signs does not hold."""
    return list(report["elements"].values()).count(False) if is_signed_permission(report["text"]) else 0


def _unclear(report: dict[str, Any], language: str) -> list[Shown]:
    """Places that may hold a risk, where nothing was found for sure: the words, what they may be, what to ask."""
    settled = {(finding["start"], finding["end"]) for finding in report["findings"]}
    by_span: defaultdict[tuple[int, int], list[Finding]] = defaultdict(list)
    for place in report["unclear"]:
        if place["polarity"] == "risk":
            by_span[place["start"], place["end"]].append(place)
    return [
        {
            "quote": places[0]["quote"],
            "label": ", ".join(advice_for(place["category"], language).label for place in places),
            "ask": advice_for(max(places, key=lambda place: place["confidence"])["category"], language).ask,
        }
        for span, places in by_span.items()
        if span not in settled
    ]


def _headline(findings: list[Finding], language: str) -> str:
    risks = len({f["category"] for f in findings if f["polarity"] == "risk"})
    promises = len({f["category"] for f in findings if f["polarity"] == "protection"})
    if not risks:
        return _say("headline_none", language)
    headline = _say_number("headline_risks", risks, language)
    return f"{headline} {_say_number('headline_promises', promises, language)}" if promises else headline


def _cards(
    risks: list[Shown], promises: list[Shown], missing: int, grade: float, language: str
) -> list[Shown]:
    gravest = risks[0]["tone"] if risks else "plain"
    cards = [
        {
            "figure": str(len(risks)),
            "label": _say_number("card_risks", len(risks), language),
            "tone": gravest,
            "href": "#risks-title" if risks else "",
        },
        {
            "figure": str(len(promises)),
            "label": _say_number("card_promises", len(promises), language),
            "tone": "shield",
            "href": "#promises-title" if promises else "",
        },
        {
            "figure": f"{grade:g}",
            "label": _say("card_grade", language),
            "tone": "plain",
            "href": "#readability-title",
        },
    ]
    if missing:
        cards.insert(
            2,
            {
                "figure": str(missing),
                "label": _say("card_missing", language),
                "tone": "care",
                "href": "#authorization-title",
            },
        )
    return cards


def _readability(readability: dict[str, Any], language: str) -> str:
    return _say("grade", language).format(
        grade=f"{readability['grade']:g}", method=METHODS[readability["method"]]
    )


def _hidden(report: dict[str, Any], language: str) -> str:
    count = report.get("hidden_characters", 0)
    return _say_number("hidden", count, language) if count else ""


def _say(key: str, language: str) -> str:
    return SENTENCES[key].in_language(language)


def _say_number(key: str, count: int, language: str) -> str:
    """The words for that many; one thing has words of its own."""
    return _say(key + (", one" if count == 1 else ""), language).format(count=count)
