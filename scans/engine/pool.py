"""A report in which equal elements are written once: what a thousand slices say a thousand times is kept one time.

Form: {"elements": […], "files": [{…, "elements": [indexes], "risks": […]}], "skipped": […], "summary": {…}}.
"""

from collections.abc import Iterator
from typing import Any

from scans.engine.media_directory import is_reference, missing_files, plain_path
from scans.engine.report import ElementFinding, FileReport
from scans.engine.summary import STUDY_PATH, SummaryCounter
from scans.engine.upload_search import identity_in, names_in_path, searched


class ElementPool:
    """Numbers distinct elements in the order in which they come."""

    def __init__(self) -> None:
        self._numbers: dict[ElementFinding, int] = {}

    def add(self, file: FileReport) -> tuple[dict[str, Any], list[dict[str, Any]]]:
        """The file's JSON with numbers in place of elements, and the elements that were new."""
        new: list[dict[str, Any]] = []
        numbers = []
        for element in file.elements:
            number = self._numbers.get(element)
            if number is None:
                number = self._numbers[element] = len(self._numbers)
                new.append(element.to_json())
            numbers.append(number)
        written = FileReport.to_json(_without_elements(file))
        return {**written, "elements": numbers}, new


class PooledReport:
    """Gathers files, also from several runs that numbered their elements apart."""

    def __init__(self) -> None:
        self._numbers: dict[ElementFinding, int] = {}
        self._files: list[dict[str, Any]] = []
        self._skipped: list[dict[str, str]] = []
        self._run: list[int] = []
        self._study_of_number: dict[int, str] = {}

    def begin_run(self) -> None:
        """From here on numbers begin at 0 again."""
        self._run = []

    def add(self, file: dict[str, Any], new_elements: list[dict[str, Any]]) -> None:
        """Take what ElementPool.add gave."""
        for element in new_elements:
            finding = ElementFinding(**element)
            number = self._numbers.setdefault(finding, len(self._numbers))
            if finding.path == STUDY_PATH:
                self._study_of_number[number] = finding.value
            self._run.append(number)
        self._files.append({**file, "elements": [self._run[number] for number in file["elements"]]})

    def add_unread(self, path: str, error: str) -> None:
        """A file that could not even be begun, or that stopped its reader."""
        file, new_elements = ElementPool().add(FileReport(path, "unknown", 0, error=error))
        self.add(file, new_elements)

    def add_skipped(self, path: str, reason: str) -> None:
        self._skipped.append({"path": path, "reason": reason})

    def to_json(self) -> dict[str, Any]:
        """The report of all that was added, after the search that only the whole upload allows."""
        identity = identity_in(self._numbers)
        elements = [searched(finding, identity) for finding in self._numbers]
        references = {n: e.value for n, e in enumerate(elements) if is_reference(e.path)}
        paths = {plain_path(file["path"]) for file in (*self._files, *self._skipped)}
        counter = SummaryCounter()
        files = []
        for file in self._files:
            named = [references[n] for n in file["elements"] if n in references] if references else []
            seen = names_in_path(file["path"], identity) + missing_files(file["path"], named, paths)
            risks = [*file["risks"], *(risk.to_json() for risk in seen)]
            files.append({**file, "risks": risks} if seen else file)
            counter.add_file(self._study_of(file), (risk["kind"] for risk in risks))
        return {
            "elements": [element.to_json() for element in elements],
            "files": files,
            "skipped": self._skipped,
            "summary": counter.summary(elements).to_json(),
        }

    def _study_of(self, file: dict[str, Any]) -> str:
        studies = self._study_of_number
        return next((studies[number] for number in file["elements"] if number in studies), "")


def unpooled_files(report: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The files of a pooled report with their elements written out, as `inspect_scan --format json` gives them."""
    for file in report["files"]:
        yield {**file, "elements": [report["elements"][number] for number in file["elements"]]}


def _without_elements(file: FileReport) -> FileReport:
    return FileReport(
        file.path, file.format, file.bytes, (), file.risks, file.error, file.sha256, file.pixel_sha256
    )
