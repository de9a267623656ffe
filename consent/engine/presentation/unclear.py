"""Places that may hold a risk, where nothing was found for sure."""

from collections import defaultdict
from typing import Any

from consent.engine.advice import advice_for
from consent.engine.presentation.clauses import Finding, Shown


def unclear_places(report: dict[str, Any], language: str) -> list[Shown]:
    """The words, what they may be, what to ask."""
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
