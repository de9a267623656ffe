"""Check a form that came as files, read in a sandboxed child: the door that jobs and commands go through."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, BinaryIO, Final

from consent.reading.limits import MAX_PHOTOS
from consent.reading.source_kind import HEAD_BYTES, SourceKind, kind_of_source
from consent.reading.unreadable import UnreadableDocument
from patientprivacy.child_process import PICTURE_READING, ChildLimits, ChildStopped, run_in_child

READER: Final = "consent.sandboxed:check"
PHOTO_READER: Final = "consent.optical.sandboxed:check_photos"
SCAN_READER: Final = "consent.optical.sandboxed:check_scan"
# A page that does not stand upright is read up to four times before it is told.
PAGE_READING: Final = replace(PICTURE_READING, seconds_per_event=4 * PICTURE_READING.seconds_per_event)

Progress = Callable[[int, int], None]


def check_document(
    sources: Sequence[BinaryIO],
    *,
    name: str,
    advice_language: str | None = None,
    report_progress: Progress = lambda done, total: None,
) -> dict[str, Any]:
    """The report on a document, its text included. Raises UnreadableDocument.

    `sources` is one file, or the photos of the pages of one form. Parsing runs in a sandboxed child.
    """
    arguments = {"name": name, "language": advice_language}
    kinds = {_kind_of(source) for source in sources}
    if kinds == {"photo"}:
        if len(sources) > MAX_PHOTOS:
            raise UnreadableDocument("too-many-photos")
        return _report(PHOTO_READER, arguments, sources, report_progress, PAGE_READING)
    if len(sources) != 1:
        raise UnreadableDocument("mixed-files")
    try:
        report = _report(READER, arguments, sources, report_progress)
        is_read = "unread_pages" not in report
    except UnreadableDocument as reason:
        if reason.problem != "scanned":
            raise
        is_read = False
    if is_read:
        return report
    return _report(SCAN_READER, arguments, sources, report_progress, PAGE_READING)


def _kind_of(source: BinaryIO) -> SourceKind:
    source.seek(0)
    return kind_of_source(source.read(HEAD_BYTES))


def _report(
    entry: str,
    arguments: dict[str, Any],
    sources: Sequence[BinaryIO],
    report_progress: Progress,
    limits: ChildLimits | None = None,
) -> dict[str, Any]:
    try:
        for event in run_in_child(entry, arguments, sources, limits):
            if "page" in event:
                report_progress(event["page"], event["total"])
            elif "problem" in event:
                raise UnreadableDocument(event["problem"])
            else:
                return event["report"]
    except ChildStopped:
        raise UnreadableDocument("damaged") from None
    raise UnreadableDocument("damaged")
