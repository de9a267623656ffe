"""Inspects the files of an upload in sandboxed children; a file that stops its child costs itself alone."""

import io
import time
from collections.abc import Callable
from typing import Any

from patientprivacy.child_process import ChildStopped, run_in_child
from patientprivacy.jobs import JobRefused
from scans.engine.pool import PooledReport
from scans.engine.wording import READING
from scans.models import ScanUpload
from scans.stored_files import StoredFilesReader

ENGINE = "scans.engine.sandboxed:inspect"
MOST_STOPS = 20
SECONDS_BETWEEN_SIGNS = 0.5


def inspect_upload_files(upload: ScanUpload, report_progress: Callable[[int, int], None]) -> dict[str, Any]:
    """The pooled report of all files. Raises JobRefused where the files are gone or stop child after child."""
    files = list(upload.files.select_related("stored"))
    if not files:
        raise JobRefused("files-gone")
    inspection = _Inspection(report_progress)
    parts = [(file.path, file.stored.size) for file in files]
    reader = io.BufferedReader(StoredFilesReader([file.stored for file in files]), buffer_size=256 * 1024)
    for _attempt in range(MOST_STOPS):
        try:
            inspection.run(parts, reader)
        except ChildStopped:
            inspection.leave_out_current()
        else:
            report = inspection.report.to_json()
            seen = len(report["files"]) + len(report["skipped"])
            report_progress(seen, seen)
            return report
    raise JobRefused("hostile")


class _Inspection:
    """What was found so far, and where to go on after a child was stopped."""

    def __init__(self, report_progress: Callable[[int, int], None]) -> None:
        self.report = PooledReport()
        self._report_progress = report_progress
        self._next = 0
        self._left_out: list[int] = []
        self._current: dict[str, Any] | None = None
        self._shown_at = 0.0

    def run(self, parts: list[tuple[str, int]], reader: io.BufferedReader) -> None:
        self.report.begin_run()
        arguments = {"parts": parts, "start_at": self._next, "leave_out": self._left_out}
        for event in run_in_child(ENGINE, arguments, [reader]):
            if "started" in event:
                self._current = event["started"]
                self._show_progress()
                continue
            if "file" in event:
                self.report.add(event["file"], event["new_elements"])
            else:
                self.report.add_skipped(**event["skipped"])
            self._next = self._current["index"] + 1 if self._current else self._next

    def _show_progress(self) -> None:
        now = time.monotonic()
        if now - self._shown_at >= SECONDS_BETWEEN_SIGNS:
            self._shown_at = now
            self._report_progress(self._current["index"], self._current["total"])

    def leave_out_current(self) -> None:
        """Note the file that stopped the child, and go on after it. Raises JobRefused where no file can be blamed."""
        if self._current is None:
            raise JobRefused("hostile")
        self._left_out.append(self._current["index"])
        self._next = self._current["index"] + 1
        self.report.add_unread(self._current["path"], READING["too costly"].en)
        self._current = None
