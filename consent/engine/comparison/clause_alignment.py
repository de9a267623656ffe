"""Which clause of a newer form is which of an older one, wherever it stands.

A clause is its words, folded, with the words that lead into it: a moved clause is the same, a list item under another
lead-in is not.
"""

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import Any, Final

from consent.engine.normalization import fold
from consent.engine.segmentation import segment

ALIKE_FROM: Final = 0.5
# Words that stand in more clauses than this tell none of them from another; it also keeps the time linear.
TELLING_IN_AT_MOST: Final = 40

_WORD = re.compile(r"\w+")
Finding = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause of a form: the quote with what leads into it, its words, and its findings by category."""

    quote: str
    words: frozenset[str]
    findings: dict[str, Finding]


@dataclass(frozen=True, slots=True)
class AlignedClauses:
    """Clauses found in both forms, in other words; then those of one form alone. Those that only moved are left out."""

    reworded: tuple[tuple[Clause, Clause], ...]
    only_older: tuple[Clause, ...]
    only_newer: tuple[Clause, ...]


def align(older: dict[str, Any], newer: dict[str, Any]) -> AlignedClauses:
    """Align the clauses of two ConsentReports' JSON, their texts included. Time is near linear in their length."""
    older_form, newer_form = _Form(older), _Form(newer)
    older_left, newer_left = (
        older_form.clauses_missing_in(newer_form),
        newer_form.clauses_missing_in(older_form),
    )
    pairs = _pairs(older_left, newer_left)
    paired_older, paired_newer = {first for first, _ in pairs}, {second for _, second in pairs}
    return AlignedClauses(
        tuple((older_left[first], newer_left[second]) for first, second in pairs),
        tuple(clause for place, clause in enumerate(older_left) if place not in paired_older),
        tuple(clause for place, clause in enumerate(newer_left) if place not in paired_newer),
    )


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text, folded, without punctuation."""
    return tuple(_WORD.findall(fold(text)))


class _Form:
    """The clauses of one form, each once, in reading order."""

    def __init__(self, report: dict[str, Any]) -> None:
        text: str = report["text"]
        units = segment(text)
        words = [words_of(text[unit.start : unit.end]) for unit in units]
        findings: defaultdict[int, dict[str, Finding]] = defaultdict(dict)
        for finding in report["findings"]:
            findings[finding["start"]][finding["category"]] = finding
        # What is a heading in one form can be a clause in the other, where less stands below it.
        self._said: set[tuple[str, ...]] = set()
        self._clauses: dict[tuple[str, ...], Clause] = {}
        for unit, own in zip(units, words, strict=True):
            whole, said = own, text[unit.start : unit.end]
            if unit.lead_in is not None:
                lead_in = units[unit.lead_in]
                whole, said = words[unit.lead_in] + own, f"{text[lead_in.start : lead_in.end]} {said}"
            self._said.add(whole)
            if unit.kind != "heading":
                known = self._clauses[whole].findings if whole in self._clauses else {}
                quote = " ".join(said.split())
                self._clauses[whole] = Clause(quote, frozenset(whole), known | findings.get(unit.start, {}))

    def clauses_missing_in(self, other: "_Form") -> list[Clause]:
        """The clauses whose words do not stand together in the other form."""
        return [clause for words, clause in self._clauses.items() if words not in other._said]


def _pairs(older: list[Clause], newer: list[Clause]) -> list[tuple[int, int]]:
    """(place in older, place in newer) of clauses that say much the same, the most alike first taken."""
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for place, clause in enumerate(older):
        for word in clause.words:
            holders[word].append(place)
    candidates: list[tuple[float, int, int]] = []
    for second, clause in enumerate(newer):
        held = (holders.get(word, []) for word in clause.words)
        for first in {place for places in held if len(places) <= TELLING_IN_AT_MOST for place in places}:
            both = len(older[first].words & clause.words)
            alike = 2 * both / (len(older[first].words) + len(clause.words))
            if alike >= ALIKE_FROM:
                candidates.append((-alike, first, second))
    taken_older: set[int] = set()
    taken_newer: set[int] = set()
    pairs: list[tuple[int, int]] = []
    for _, first, second in sorted(candidates):
        if first not in taken_older and second not in taken_newer:
            taken_older.add(first)
            taken_newer.add(second)
            pairs.append((first, second))
    return sorted(pairs, key=lambda pair: pair[1])
