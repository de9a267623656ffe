"""The whole form, cut into marked and unmarked runs."""

from collections import defaultdict

from consent.engine.advice import advice_for
from consent.engine.presentation.clauses import Finding, Shown, clause_id, mark_id, rank, tone_of


def marked_form(text: str, findings: list[Finding], language: str) -> list[Shown]:
    """The text cut into marked and unmarked runs; findings on the same words share one mark."""
    by_span: defaultdict[tuple[int, int], list[Finding]] = defaultdict(list)
    for finding in findings:
        by_span[finding["start"], finding["end"]].append(finding)
    segments: list[Shown] = []
    position = 0
    for (start, end), group in sorted(by_span.items()):
        if start > position:
            segments.append({"text": text[position:start], "mark": None})
        gravest = min(group, key=rank)
        labels = [advice_for(finding["category"], language).label for finding in sorted(group, key=rank)]
        mark = {
            "id": mark_id(gravest),
            "href": f"#{clause_id(gravest)}",
            "tone": tone_of(gravest),
            "label": ", ".join(labels),
        }
        segments.append({"text": text[start:end], "mark": mark})
        position = end
    if position < len(text):
        segments.append({"text": text[position:], "mark": None})
    return segments
