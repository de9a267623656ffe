"""Counts over a whole inspection."""

from collections.abc import Iterable

from scans.engine.report import ElementFinding, Summary

STUDY_PATH = "(0020,000D)"
# Said of the reading, not of the person.
NOT_A_RISK = frozenset({"partly-read", "missing-files"})


class SummaryCounter:
    """Counts distinct values, not how often a thousand slices repeat them, and each kind of risk once a study."""

    def __init__(self) -> None:
        self._files = 0
        self._studies: set[str] = set()
        self._risks: set[tuple[str, str]] = set()

    def add_file(self, study: str, risks: Iterable[str]) -> None:
        """`study` is the file's Study Instance UID, "" without one; `risks` are kinds."""
        self._files += 1
        if study:
            self._studies.add(study)
        self._risks.update((kind, study) for kind in risks if kind not in NOT_A_RISK)

    def summary(self, elements: Iterable[ElementFinding]) -> Summary:
        """`elements` are those of all files, each at least once."""
        values: dict[str, set[tuple[str, str]]] = {"direct": set(), "indirect": set()}
        for element in elements:
            if element.level in values:
                values[element.level].add((element.path, element.value))
        return Summary(
            files=self._files,
            studies=len(self._studies),
            direct=len(values["direct"]),
            indirect=len(values["indirect"]),
            risks=len(self._risks),
        )
