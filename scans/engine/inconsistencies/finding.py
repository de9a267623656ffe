"""What does not fit together in a report, with what shows it. A question for the clinic, never an accusation."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Evidence:
    """One value, the keyword or tag path of its attribute, and the numbers of the files that hold it."""

    attribute: str
    value: str
    places: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Inconsistency:
    """`kind` is a key of scans.engine.inconsistencies.words.QUESTIONS."""

    kind: str
    evidence: tuple[Evidence, ...]
