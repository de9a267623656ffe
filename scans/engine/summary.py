"""Counts over a whole inspection, kept while files come in."""

from typing import Any

from scans.engine.report import FileReport, Summary

STUDY_PATH = "(0020,000D)"
# Said of the reading, not of the person.
NOT_A_RISK = "partly-read"


class SummaryCounter:
    """Counts distinct values, not how often a thousand slices repeat them."""

    def __init__(self) -> None:
        self._files = 0
        self._studies: set[str] = set()
        self._values: dict[str, set[int]] = {"direct": set(), "indirect": set()}
        self._risks: set[tuple[str, str]] = set()

    def add_file(self, file: FileReport) -> None:
        self.add(
            risks=[risk.kind for risk in file.risks],
            elements=[{"path": e.path, "value": e.value, "level": e.level} for e in file.elements],
        )

    def add(self, risks: list[str], elements: list[dict[str, Any]]) -> None:
        """Count one file by the kinds of its risks and by its elements in JSON form."""
        self._files += 1
        study = ""
        for element in elements:
            if element["path"] == STUDY_PATH:
                study = element["value"]
            if element["level"] in self._values:
                self._values[element["level"]].add(hash((element["path"], element["value"])))
        if study:
            self._studies.add(study)
        self._risks.update((kind, study) for kind in risks if kind != NOT_A_RISK)

    def summary(self) -> Summary:
        return Summary(
            files=self._files,
            studies=len(self._studies),
            direct=len(self._values["direct"]),
            indirect=len(self._values["indirect"]),
            risks=len(self._risks),
        )
