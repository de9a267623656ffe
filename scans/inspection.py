"""Inspects the files of an upload in sandboxed children; a file that stops its child costs itself alone.

Many files are shared out to two children, the first half to one and the second to the other. The report is the same.
"""

import io
import os
import time
from collections.abc import Callable
from contextlib import ExitStack
from typing import Any

from patientprivacy.child_process import Child, ChildStopped, wait_for_any
from patientprivacy.jobs import JobRefused
from scans.engine.pool import PooledReport
from scans.engine.wording import READING
from scans.models import ScanUpload, UploadedFile
from scans.stored_files import StoredFilesReader

ENGINE = "scans.engine.sandboxed:inspect"
MOST_STOPS = 20
MANY_FILES = 100
SECONDS_BETWEEN_SIGNS = 0.5


def inspect_upload_files(upload: ScanUpload, report_progress: Callable[[int, int], None]) -> dict[str, Any]:
    """The pooled report of all files. Raises JobRefused where the files are gone or stop child after child."""
    files = list(upload.files.select_related("stored"))
    if not files:
        raise JobRefused("files-gone")
    shares = [_Share(part) for part in _parts(files)]
    shown_at = 0.0
    with ExitStack() as ends:
        for share in shares:
            share.begin()
            ends.callback(share.end)
        while working := [share for share in shares if not share.is_done]:
            heard = wait_for_any([share.child for share in working])
            for share in working:
                if share.child in heard:
                    share.step()
            if time.monotonic() - shown_at >= SECONDS_BETWEEN_SIGNS:
                shown_at = time.monotonic()
                report_progress(sum(share.done for share in shares), sum(share.total for share in shares))
    gathered = PooledReport()
    for share in shares:
        share.hand_over(gathered)
    report = gathered.to_json()
    seen = len(report["files"]) + len(report["skipped"])
    report_progress(seen, seen)
    return report


def _parts(files: list[UploadedFile]) -> list[list[UploadedFile]]:
    if len(files) < MANY_FILES or os.cpu_count() == 1:
        return [files]
    middle = len(files) // 2
    return [files[:middle], files[middle:]]


class _Share:
    """The files that one child after the other reads: the next one goes on after the file that stopped the last."""

    def __init__(self, files: list[UploadedFile]) -> None:
        self._parts = [(file.path, file.stored.size) for file in files]
        stored = StoredFilesReader([file.stored for file in files])
        self._reader = io.BufferedReader(stored, buffer_size=256 * 1024)
        # One list for each child: children number the elements of their files apart.
        self._events: list[list[dict[str, Any]]] = []
        self._left_out: list[int] = []
        self._current: dict[str, Any] | None = None
        self.total = len(files)
        self.done = 0

    @property
    def is_done(self) -> bool:
        return self.child.is_done

    def begin(self) -> None:
        """Start a child on what is left. Raises JobRefused where it can't, or too many were stopped before."""
        if len(self._events) >= MOST_STOPS:
            raise JobRefused("hostile")
        self._events.append([])
        arguments = {"parts": self._parts, "start_at": self.done, "leave_out": self._left_out}
        self.child = Child(ENGINE, arguments, [self._reader])
        try:
            self.child.start()
        except ChildStopped:
            self.child.end()
            raise JobRefused("hostile") from None

    def end(self) -> None:
        self.child.end()

    def step(self) -> None:
        """Hear the child's next word. Raises JobRefused where no file can be blamed for its end."""
        try:
            event = self.child.step()
        except ChildStopped:
            self.child.end()
            self._leave_out_current()
            self.begin()
            return
        if event is None:
            return
        if "started" in event:
            self._current = event["started"]
            self.done, self.total = self._current["index"], self._current["total"]
            return
        self._events[-1].append(event)
        self.done = self._current["index"] + 1 if self._current else self.done

    def _leave_out_current(self) -> None:
        if self._current is None:
            raise JobRefused("hostile")
        self._left_out.append(self._current["index"])
        self.done = self._current["index"] + 1
        self._events[-1].append({"unread": self._current["path"]})
        self._current = None

    def hand_over(self, gathered: PooledReport) -> None:
        """Give what was found, in the order of the files, and keep nothing."""
        for events in self._events:
            gathered.begin_run()
            for event in events:
                if "file" in event:
                    gathered.add(event["file"], event["new_elements"])
                elif "skipped" in event:
                    gathered.add_skipped(**event["skipped"])
                else:
                    gathered.add_unread(event["unread"], READING["too costly"].en)
        self._events.clear()
