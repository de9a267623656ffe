"""Inspect bytes and get the report at once."""

from scans.engine.inspector import Inspected, inspect_files
from scans.engine.limits import InspectionLimits
from scans.engine.report import FileReport, StudyReport
from tests.scans.studies import source


def inspect(files: dict[str, bytes], limits: InspectionLimits | None = None, **options) -> StudyReport:
    *_before, last = inspect_files(
        [source(path, content) for path, content in files.items()], limits, **options
    )
    assert isinstance(last, Inspected)
    return last.report


def inspect_one(content: bytes, path: str = "scan.dcm", limits: InspectionLimits | None = None) -> FileReport:
    return inspect({path: content}, limits).files[0]


def found(report: FileReport) -> dict:
    """The findings of a file by their tag path."""
    return {element.path: element for element in report.elements}
