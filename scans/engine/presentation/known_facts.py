"""What the files say about one person, place and machine: the value that most files give for each attribute."""

from collections import Counter
from dataclasses import dataclass
from itertools import chain
from typing import Any

from scans.engine.patient_identity import is_placeholder
from scans.engine.plain_dates import day_in_words, day_of
from scans.engine.tag_path import TAG_IN_PATH

# Covered although it names nobody alone: with it, people prove on the telephone who they are.
COVERED_TOO = frozenset({"PatientBirthDate"})


@dataclass(frozen=True, slots=True)
class Fact:
    """One value, whether it is covered until asked for, and how many other values stand in its place elsewhere."""

    value: str
    is_covered: bool
    others: int


class KnownFacts:
    """The values of one report by keyword, the most frequent first; placeholders such as "Anonymous" left out."""

    def __init__(self, report: dict[str, Any]) -> None:
        self._values: dict[str, Counter[str]] = {}
        self._direct: set[tuple[str, str]] = set()
        counts = Counter(chain.from_iterable(file["elements"] for file in report["files"]))
        for index, element in enumerate(report["elements"]):
            keyword, value = element["keyword"], element["value"]
            if not keyword or len(element["path"]) > TAG_IN_PATH or is_placeholder(value):
                continue
            self._values.setdefault(keyword, Counter())[value] += counts[index]
            if element["level"] == "direct":
                self._direct.add((keyword, value))

    def fact(self, keyword: str) -> Fact | None:
        """The most frequent value, None where the files are silent."""
        values = self._values.get(keyword)
        if not values:
            return None
        value = values.most_common(1)[0][0]
        return Fact(value, keyword in COVERED_TOO or (keyword, value) in self._direct, len(values) - 1)

    def values(self, keyword: str) -> list[str]:
        """Every value, the most frequent first."""
        return [value for value, _ in self._values.get(keyword, Counter()).most_common()]

    def is_direct(self, keyword: str, value: str) -> bool:
        """Whether this value names the patient by itself."""
        return (keyword, value) in self._direct


def readable_day(text: str, language: str) -> str:
    """ "July 4, 1951"; the text itself where it is no day."""
    day = day_of(text)
    return day_in_words(day, language) if day else text
