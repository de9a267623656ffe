"""What changed between two forms, category by category and element by element."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final, Literal

from consent.engine.comparison.clause_alignment import AlignedClauses, Clause, align, words_of

ChangeKind = Literal["added", "dropped", "widened", "narrowed", "reworded", "unchanged"]
ElementChangeKind = Literal["gained", "lost"]
_GRAVITY: Final = {"low": 0, "medium": 1, "high": 2}


@dataclass(frozen=True, slots=True)
class ClauseChange:
    """One clause that changed; a quote is "" where the form has no such clause."""

    kind: ChangeKind
    older_quote: str
    newer_quote: str


@dataclass(frozen=True, slots=True)
class CategoryChange:
    """What became of one kind of permission or promise; `clauses` is empty where it is unchanged."""

    category: str
    polarity: str
    kind: ChangeKind
    clauses: tuple[ClauseChange, ...]


@dataclass(frozen=True, slots=True)
class ElementChange:
    """An element of a valid authorization that the newer form no longer says, or says now, with the words."""

    element: str
    kind: ElementChangeKind
    quote: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """All that changed. `is_same` says that the same clauses stand in both forms, in whatever order."""

    categories: tuple[CategoryChange, ...]
    elements: tuple[ElementChange, ...]
    is_same: bool


def compare(older: dict[str, Any], newer: dict[str, Any]) -> Comparison:
    """Compare two ConsentReports' JSON, their texts included.

    A category is "added" or "dropped" where only one form has it; "widened" by another clause or a graver one,
    "narrowed" by one less or a lighter one; for a promise, wider is better. Text that only moved is no change.
    """
    aligned = align(older, newer)
    polarities = {each["category"]: each["polarity"] for each in (*older["findings"], *newer["findings"])}
    in_older = {each["category"] for each in older["findings"]}
    in_newer = {each["category"] for each in newer["findings"]}
    categories = []
    for category, polarity in polarities.items():
        changes = tuple(_clause_changes(category, aligned))
        kind = _category_kind(changes, category in in_older, category in in_newer)
        categories.append(CategoryChange(category, polarity, kind, changes))
    return Comparison(
        tuple(categories),
        tuple(_element_changes(older, newer)),
        not (aligned.reworded or aligned.only_older or aligned.only_newer),
    )


def _clause_changes(category: str, aligned: AlignedClauses) -> Iterator[ClauseChange]:
    for before, after in aligned.reworded:
        if category in before.findings or category in after.findings:
            yield ClauseChange(_kind_of_rewording(category, before, after), before.quote, after.quote)
    for clause in aligned.only_older:
        if category in clause.findings:
            yield ClauseChange("dropped", clause.quote, "")
    for clause in aligned.only_newer:
        if category in clause.findings:
            yield ClauseChange("added", "", clause.quote)


def _kind_of_rewording(category: str, before: Clause, after: Clause) -> ChangeKind:
    if category not in before.findings:
        return "added"
    if category not in after.findings:
        return "dropped"
    gravities = [_GRAVITY.get(clause.findings[category].get("severity", ""), 0) for clause in (before, after)]
    if gravities[0] == gravities[1]:
        return "reworded"
    return "widened" if gravities[1] > gravities[0] else "narrowed"


def _category_kind(changes: tuple[ClauseChange, ...], was: bool, is_now: bool) -> ChangeKind:
    """What the changes of its clauses make of a category; wider outweighs narrower."""
    kinds = {change.kind for change in changes}
    if "added" in kinds:
        return "widened" if was else "added"
    if "widened" in kinds:
        return "widened"
    if "dropped" in kinds:
        return "narrowed" if is_now else "dropped"
    if "narrowed" in kinds:
        return "narrowed"
    return "reworded" if kinds else "unchanged"


def _element_changes(older: dict[str, Any], newer: dict[str, Any]) -> Iterator[ElementChange]:
    """Elements held by one form alone, unless the very words that held them stand in the other form too."""
    before, after = _elements(older), _elements(newer)
    for element in before:
        if before[element] and not after[element] and not _still_said(before[element], newer):
            yield ElementChange(element, "lost", before[element])
        if after[element] and not before[element] and not _still_said(after[element], older):
            yield ElementChange(element, "gained", after[element])


def _elements(report: dict[str, Any]) -> dict[str, str]:
    """Element -> the words that hold it, "" where it is missing or unclear."""
    return {
        place["element"]: " ".join(report["text"][place["start"] : place["end"]].split())
        if place["state"] == "present"
        else ""
        for place in report["element_places"]
    }


def _still_said(quote: str, report: dict[str, Any]) -> bool:
    return f" {' '.join(words_of(quote))} " in f" {' '.join(words_of(report['text']))} "
