"""Inspects files one after the other and tells after each what it holds."""

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import BinaryIO

from scans.engine.errors import UnreadableFile
from scans.engine.limits import InspectionLimits
from scans.engine.readers import Readers
from scans.engine.readers.archive import UnpackingBudget
from scans.engine.readers.containers import container_kind, entries_in
from scans.engine.readers.file_format import HEAD_BYTES, why_skipped
from scans.engine.report import FileReport, SkippedFile, StudyReport, Summary, distinct_elements
from scans.engine.sources import Source
from scans.engine.summary import STUDY_PATH, SummaryCounter
from scans.engine.upload_search import searched_files
from scans.engine.wording import READING, SKIPPING


@dataclass(frozen=True, slots=True)
class FileStarted:
    """File number `index` (zips and their entries counted alike, from 0) is about to be read."""

    index: int
    path: str
    total: int


@dataclass(frozen=True, slots=True)
class FileInspected:
    """File number `index` was read."""

    index: int
    file: FileReport


@dataclass(frozen=True, slots=True)
class FileSkipped:
    """Something was left out."""

    index: int
    skipped: SkippedFile


@dataclass(frozen=True, slots=True)
class Inspected:
    """The end: the whole report."""

    report: StudyReport


Event = FileStarted | FileInspected | FileSkipped | Inspected


def inspect_files(
    sources: Sequence[Source],
    limits: InspectionLimits | None = None,
    *,
    digests: bool = False,
    start_at: int = 0,
    leave_out: frozenset[int] = frozenset(),
) -> Iterator[Event]:
    """Inspect `sources`, zips opened; the last event is Inspected.

    Nothing that a file holds raises: its fault is told in its report. To go on after a stop, give `start_at`, the index
    of the first file to report, and `leave_out`, the indexes of files not to touch again; the order is always the same.
    """
    inspection = _Inspection(limits or InspectionLimits(), digests, start_at, leave_out)
    files: list[FileReport] = []
    skipped: list[SkippedFile] = []
    for event in inspection.events(sources):
        if isinstance(event, FileInspected):
            files.append(event.file)
        elif isinstance(event, FileSkipped):
            skipped.append(event.skipped)
        yield event
    files = searched_files(files, skipped)
    yield Inspected(StudyReport(tuple(files), tuple(skipped), _summary(files)))


def _summary(files: list[FileReport]) -> Summary:
    counter = SummaryCounter()
    distinct = distinct_elements(files)
    studies = {key: element.value for key, element in distinct.items() if element.path == STUDY_PATH}
    for file in files:
        key = next(filter(studies.__contains__, map(id, file.elements)), None)
        counter.add_file("" if key is None else studies[key], (risk.kind for risk in file.risks))
    return counter.summary(distinct.values())


class _Inspection:
    """One pass over sources, with what has to be remembered between files."""

    def __init__(
        self, limits: InspectionLimits, digests: bool, start_at: int, leave_out: frozenset[int]
    ) -> None:
        self._limits = limits
        self._digests = digests
        self._start_at = start_at
        self._leave_out = leave_out
        self._readers = Readers(limits)
        self._budget = UnpackingBudget(limits.zip_total_bytes)
        self._index = 0
        self._total = 0

    def events(self, sources: Sequence[Source]) -> Iterator[Event]:
        self._total = len(sources)
        for source in sources:
            yield from self._source(source, depth=0)

    def _source(self, source: Source, depth: int) -> Iterator[Event]:
        index = self._index
        self._index += 1
        if index in self._leave_out:
            return
        is_reported = index >= self._start_at
        if is_reported:
            yield FileStarted(index, source.path, self._total)
        if source.size == 0:
            if is_reported:
                yield _skipped(index, source.path, "empty")
            return
        try:
            with source.open() as file:
                head = file.read(HEAD_BYTES)
                file.seek(0)
                if kind := container_kind(file, head, source.size):
                    yield from self._container(kind, file, source, index, depth)
                elif is_reported:
                    yield self._file(file, source, index, head)
        except UnreadableFile as limit:
            yield FileInspected(index, FileReport(source.path, "unknown", source.size, error=limit.reason))
        except Exception:  # noqa: BLE001 - whatever a stranger's file provokes costs that file alone
            if is_reported:
                error = READING["not readable"].en
                yield FileInspected(index, FileReport(source.path, "unknown", source.size, error=error))

    def _file(self, file: BinaryIO, source: Source, index: int, head: bytes) -> Event:
        reader = self._readers.reader_for(head)
        if reader is None:
            return _skipped(index, source.path, why_skipped(head, source.path))
        try:
            report = reader.read(file, source.path, source.size, digests=self._digests)
        except Exception as fault:  # noqa: BLE001 - as above; the format is known here
            reason = fault.reason if isinstance(fault, UnreadableFile) else READING["not readable"].en
            report = FileReport(source.path, reader.format, source.size, error=reason)
        return FileInspected(index, report)

    def _container(
        self, kind: str, file: BinaryIO, source: Source, index: int, depth: int
    ) -> Iterator[Event]:
        if depth >= self._limits.zip_depth:
            yield _skipped(index, source.path, "zip too deep")
            return
        if depth > 0:
            # A container is read here and there: one inside another would be unpacked again and again unless held in memory.
            if source.size > self._limits.zip_in_zip_bytes:
                yield _skipped(index, source.path, "zip inside too large")
                return
            file = io.BytesIO(file.read(self._limits.zip_in_zip_bytes))
        entries = list(entries_in(kind, file, source.path, source.size, self._limits, self._budget))
        self._total += len(entries) - 1
        for entry in entries:
            if isinstance(entry, Source):
                yield from self._source(entry, depth + 1)
                continue
            entry_index = self._index
            self._index += 1
            if entry_index < self._start_at:
                continue
            if isinstance(entry, SkippedFile):
                yield FileSkipped(entry_index, entry)
            else:
                yield FileInspected(entry_index, entry)


def _skipped(index: int, path: str, why: str) -> FileSkipped:
    return FileSkipped(index, SkippedFile(path, SKIPPING[why].en))
