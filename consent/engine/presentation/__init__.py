"""A report as a page shows it: what matters most first, each kind of clause once, the form's text in marked runs.

The page only loops over what this gives, on a server and in a browser tab alike.
"""

from typing import Any, Final

from consent.engine.advice import advice_for
from consent.engine.checklists import checklists
from consent.engine.page_words import TITLES, say, say_number
from consent.engine.presentation.clauses import Shown, by_category, clauses
from consent.engine.presentation.contradictions import contradictions
from consent.engine.presentation.document import document
from consent.engine.presentation.glance import cards, headline, missing_elements
from consent.engine.presentation.marked_form import marked_form
from consent.engine.presentation.permission_map import permission_map
from consent.engine.presentation.reading import reading
from consent.engine.presentation.summary import summary
from consent.engine.presentation.unclear import unclear_places

TOP_SHOWN: Final = 5
ASKED_AT_MOST: Final = 8


def present(report: dict[str, Any], language: str = "en") -> Shown:
    """`report` is a ConsentReport's JSON with its text; `language` a code such as "en" or "es"."""
    findings = report["findings"]
    risks = clauses(findings, "risk", language)
    promises = clauses(findings, "protection", language)
    return {
        "headline": headline(findings, language),
        "cards": cards(risks, promises, missing_elements(report), report["readability"]["grade"], language),
        "summary": summary(report, language),
        "document": document(report, language),
        "map": permission_map(report, language),
        "contradictions": contradictions(report, language),
        "top": risks[:TOP_SHOWN],
        "risks": risks,
        "promises": promises,
        "checklists": checklists(report, language),
        "unclear": unclear_places(report, language),
        "segments": marked_form(report["text"], findings, language),
        "reading": reading(report, language),
        "hidden": _hidden(report, language),
        "limits": say("limits", language),
        "words": {key: words.in_language(language) for key, words in TITLES.items()},
    }


def asked_for_wording(report: dict[str, Any]) -> tuple[str, ...]:
    """The wording to ask for instead of the risky clauses, gravest first; in English, as the letter to a US clinic is."""
    return tuple(
        advice_for(findings[0]["category"], "en").instead
        for findings in by_category(report["findings"], "risk")[:ASKED_AT_MOST]
    )


def _hidden(report: dict[str, Any], language: str) -> str:
    count = report.get("hidden_characters", 0)
    return say_number("hidden", count, language) if count else ""
