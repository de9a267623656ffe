"""A comparison as a page shows it: what the newer form would allow more first, each change with the words of both."""

from typing import Any, Final

from consent.engine.advice import advice_for
from consent.engine.authorization.words import ELEMENT_WORDS
from consent.engine.comparison.compare import CategoryChange, Comparison, ElementChange, compare
from consent.engine.comparison.page_words import KINDS, SENTENCES, TITLES

Shown = dict[str, Any]

_WIDER: Final = ("added", "widened")
_NARROWER: Final = ("dropped", "narrowed")
_ORDER: Final = {
    "risk": ("added", "widened", "reworded", "narrowed", "dropped"),
    "protection": ("dropped", "narrowed", "reworded", "widened", "added"),
}


def present_comparison(older: dict[str, Any], newer: dict[str, Any], language: str) -> Shown:
    """Compare two ConsentReports' JSON, their texts included; `language` is that of the page."""
    comparison = compare(older, newer)
    return {
        "headline": _headline(comparison, language),
        "risks": _changes(comparison, "risk", language),
        "promises": _changes(comparison, "protection", language),
        "elements": [_element(change, language) for change in comparison.elements],
        "unchanged": [
            advice_for(change.category, language).label
            for change in comparison.categories
            if change.kind == "unchanged"
        ],
        "words": {key: words.in_language(language) for key, words in TITLES.items()},
    }


def _changes(comparison: Comparison, polarity: str, language: str) -> list[Shown]:
    order = _ORDER[polarity]
    changed = [
        change
        for change in comparison.categories
        if change.polarity == polarity and change.kind != "unchanged"
    ]
    return [_change(each, language) for each in sorted(changed, key=lambda each: order.index(each.kind))]


def _change(change: CategoryChange, language: str) -> Shown:
    advice = advice_for(change.category, language)
    for_worse, for_better = (_WIDER, _NARROWER) if change.polarity == "risk" else (_NARROWER, _WIDER)
    tone = "grave" if change.kind in for_worse else "shield" if change.kind in for_better else "know"
    return {
        "id": f"change-{change.category}",
        "title": advice.label,
        "why": advice.why if tone != "shield" or change.polarity == "protection" else "",
        "ask": advice.ask if tone == "grave" else "",
        "tone": tone,
        "kind_label": KINDS[f"{change.polarity} {change.kind}"].in_language(language),
        "clauses": [
            {
                "kind_label": KINDS[f"{change.polarity} {clause.kind}"].in_language(language),
                "older": clause.older_quote,
                "newer": clause.newer_quote,
            }
            for clause in change.clauses
        ],
    }


def _element(change: ElementChange, language: str) -> Shown:
    words = ELEMENT_WORDS[change.element]
    return {
        "label": words.label.in_language(language),
        "kind_label": KINDS[f"element {change.kind}"].in_language(language),
        "ask": words.ask.in_language(language) if change.kind == "lost" else "",
        "quote": change.quote,
    }


def _headline(comparison: Comparison, language: str) -> str:
    def say(key: str, labels: str = "") -> str:
        return SENTENCES[key].in_language(language).format(labels=labels)

    if comparison.is_same:
        return say("same")
    if all(change.kind == "unchanged" for change in comparison.categories):
        return say("no_permission_changed")
    wider = _labels(comparison, "risk", _WIDER, language)
    fewer = _labels(comparison, "protection", _NARROWER, language)
    said = [say("wider", wider) if wider else say("not_wider")]
    if fewer:
        said.append(say("promises_less", fewer))
    return " ".join(said)


def _labels(comparison: Comparison, polarity: str, kinds: tuple[str, ...], language: str) -> str:
    return ", ".join(
        advice_for(change.category, language).label
        for change in comparison.categories
        if change.polarity == polarity and change.kind in kinds
    )
