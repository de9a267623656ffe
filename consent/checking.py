"""Check a form, whatever it came as: the one door that pages, jobs and commands go through."""

from collections.abc import Callable
from typing import Any, BinaryIO

from consent.engine.check import check_text
from consent.extraction import MAX_CHARACTERS, UnreadableDocument
from patientprivacy.child_process import ChildStopped, run_in_child

READER = "consent.sandboxed:check"


def check_document(
    source: BinaryIO,
    *,
    name: str,
    advice_language: str | None = None,
    report_progress: Callable[[int, int], None] = lambda done, total: None,
) -> dict[str, Any]:
    """The report on a document, its text included. Parsing runs in a sandboxed child. Raises UnreadableDocument."""
    try:
        for event in run_in_child(READER, {"name": name, "language": advice_language}, [source]):
            if "page" in event:
                report_progress(event["page"], event["total"])
            elif "problem" in event:
                raise UnreadableDocument(event["problem"])
            else:
                return event["report"]
    except ChildStopped:
        raise UnreadableDocument("damaged") from None
    raise UnreadableDocument("damaged")


def check_pasted_text(text: str, *, name: str, advice_language: str | None = None) -> dict[str, Any]:
    """The report on plain text, the text included. Raises UnreadableDocument where there is none or too much."""
    if not text.strip():
        raise UnreadableDocument("empty")
    if len(text) > MAX_CHARACTERS:
        raise UnreadableDocument("too-long")
    return check_text(text).to_json(name, advice_language=advice_language)
