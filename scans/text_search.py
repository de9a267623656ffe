"""Reads the text in an upload's pictures in a sandboxed child, and keeps the pictures that show some."""

import base64
import io
from collections.abc import Callable
from typing import Any

from patientprivacy.child_process import PICTURE_READING, ChildStopped, run_in_child
from patientprivacy.encryption import Tampered
from patientprivacy.jobs import JobRefused
from scans.engine.patient_identity import is_placeholder
from scans.engine.risks.series import series_in
from scans.models import InspectionJob, ScanPicture, ScanUpload
from scans.stored_files import StoredFilesReader

ENGINE = "scans.pictures.sandboxed_text:find_text"
MOST_FILES = 24
MOST_FRAMES = 40
MOST_STOPS = 5
PHOTOGRAPHS = {"jpeg", "png", "tiff"}
# The report has no name for these formats.
OTHER_PHOTOGRAPHS = (".heic", ".heif", ".webp")
ROWS_PATH = "(0028,0010)"
# Tag path -> the name that `Identifiers` gives to it.
IDENTIFIER_PATHS = {
    "(0010,0010)": "names",
    "(0010,1001)": "names",
    "(0010,0030)": "birth_dates",
    "(0010,0020)": "record_numbers",
    "(0010,1000)": "record_numbers",
    "(0008,0050)": "accession_numbers",
    "(0008,0080)": "institutions",
}
LEVELS = ("high", "medium", "low")


def search_text_in_pictures(
    upload: ScanUpload, report_progress: Callable[[int, int], None]
) -> dict[str, Any]:
    """The outcome of a TextSearch: {"frames": [{"path", "frame", "frames", "width", "height", "lines", "picture"}],
    "read": n, "unread": n}; only frames with lines are kept. Raises JobRefused.
    """
    report = upload.job.report
    paths = pictures_to_read(report)
    if not paths:
        raise JobRefused("no-pictures")
    files = list(upload.files.select_related("stored"))
    if not files:
        raise JobRefused("files-gone")
    search = _Search(upload, identifiers_by_path(report, paths), report_progress)
    parts = [(file.path, file.stored.size) for file in files]
    reader = io.BufferedReader(StoredFilesReader([file.stored for file in files]), buffer_size=256 * 1024)
    for _attempt in range(MOST_STOPS):
        try:
            search.run(parts, reader)
        except ChildStopped:
            search.leave_out_current()
        except Tampered:
            raise JobRefused("files-gone") from None
        else:
            break
    if not search.outcome["read"]:
        raise JobRefused("unreadable")
    return search.outcome


class _Search:
    """What was read so far, and the pictures still to read; one that stops its child costs itself alone."""

    def __init__(
        self,
        upload: ScanUpload,
        pictures: dict[str, dict[str, Any]],
        report_progress: Callable[[int, int], None],
    ) -> None:
        self.outcome: dict[str, Any] = {"frames": [], "read": 0, "unread": 0}
        self._upload = upload
        self._left = dict(pictures)
        self._total = len(pictures)
        self._report_progress = report_progress
        self._current: str | None = None

    def run(self, parts: list[tuple[str, int]], reader: io.BufferedReader) -> None:
        frames_left = MOST_FRAMES - self.outcome["read"]
        arguments = {"parts": parts, "pictures": dict(self._left), "most_frames": frames_left}
        for event in run_in_child(ENGINE, arguments, [reader], PICTURE_READING):
            if "started" in event:
                self._current = event["started"]
                self._left.pop(self._current, None)
                self._report_progress(self._total - len(self._left) - 1, self._total)
            elif "unread" in event:
                self.outcome["unread"] += 1
            else:
                self._keep(event)

    def leave_out_current(self) -> None:
        """Go on without the picture that stopped the child. Raises JobRefused where none can be blamed."""
        if self._current is None:
            raise JobRefused("hostile")
        self._current = None
        self.outcome["unread"] += 1

    def _keep(self, frame: dict[str, Any]) -> None:
        self.outcome["read"] += 1
        png = base64.b64decode(frame.pop("png"))
        if frame["lines"]:
            name = f"text-{len(self.outcome['frames'])}"
            ScanPicture.keep(self._upload, name, png)
            self.outcome["frames"].append({**frame, "picture": name})


def pictures_to_read(report: dict[str, Any]) -> list[str]:
    """The files most likely to show text, by what their headers say, then of each series the first, middle and last."""
    files = report["files"]
    rows = {number for number, element in enumerate(report["elements"]) if element["path"] == ROWS_PATH}
    is_photograph = [
        file["format"] in PHOTOGRAPHS or file["path"].lower().endswith(OTHER_PHOTOGRAPHS) for file in files
    ]
    is_picture = [
        is_photograph[place] or (file["format"] == "dicom" and not rows.isdisjoint(file["elements"]))
        for place, file in enumerate(files)
    ]
    chosen: dict[int, None] = {}
    for level in LEVELS:
        chosen |= {
            place: None for place, file in enumerate(files) if is_picture[place] and _burned_in(file) == level
        }
    chosen |= {place: None for place in range(len(files)) if is_photograph[place]}
    for series in series_in(report):
        places = series.files
        chosen |= dict.fromkeys((places[0], places[len(places) // 2], places[-1]))
    chosen |= {place: None for place in range(len(files)) if is_picture[place]}
    return [files[place]["path"] for place in list(chosen)[:MOST_FILES]]


def _burned_in(file: dict[str, Any]) -> str:
    return next((risk["level"] for risk in file["risks"] if risk["kind"] == "burned-in"), "")


def identifiers_by_path(report: dict[str, Any], paths: list[str]) -> dict[str, dict[str, Any]]:
    """For each picture its format and its own identifiers; one without any, such as a photo, is held against all of the upload's."""
    named = {
        number: (IDENTIFIER_PATHS[element["path"]], element["value"])
        for number, element in enumerate(report["elements"])
        if element["path"] in IDENTIFIER_PATHS and not is_placeholder(element["value"])
    }
    everyone = _grouped(list(named.values()))
    found = {}
    for file in report["files"]:
        if file["path"] in paths:
            own = _grouped([named[number] for number in file["elements"] if number in named])
            found[file["path"]] = {"format": file["format"], "identifiers": own or everyone}
    return found


def _grouped(pairs: list[tuple[str, str]]) -> dict[str, list[str]]:
    groups: dict[str, list[str]] = {}
    for name, value in pairs:
        groups.setdefault(name, []).append(value)
    return groups


def can_be_asked(inspection: InspectionJob) -> bool:
    """Whether there are pictures and their files are still here."""
    return inspection.upload.files.exists() and bool(pictures_to_read(inspection.report))
