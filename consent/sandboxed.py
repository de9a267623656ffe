"""Reading and checking a document as a sandboxed child does it (patientprivacy.child_process)."""

from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO

from consent.engine.check import check_text
from consent.reading.read_document import PageRead, ReadDocument
from consent.reading.reading import read_document
from consent.reading.unreadable import UnreadableDocument


def check(arguments: dict[str, Any], files: list[BinaryIO]) -> Iterator[dict[str, Any]]:
    """`files` holds one document; arguments: "name" for the report, "language" of the advice or None for the form's own.

    Yields {"page": n, "total": m} while a PDF is read, then {"report": …} or {"problem": code}.
    """
    yield from events(read_document(files[0]), arguments)


def events(reading: Iterable[PageRead | ReadDocument], arguments: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """What a child yields of a reading: its pages, then the report on what was read."""
    try:
        for event in reading:
            if isinstance(event, PageRead):
                yield {"page": event.number, "total": event.total}
            else:
                report = check_text(event.text).to_json(
                    arguments["name"], advice_language=arguments["language"]
                )
                yield {"report": report | event.to_json()}
    except UnreadableDocument as reason:
        yield {"problem": reason.problem}
