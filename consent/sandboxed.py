"""Reading and checking a document as a sandboxed child does it (patientprivacy.child_process)."""

from collections.abc import Iterator
from typing import Any, BinaryIO

from consent.engine.check import check_text
from consent.extraction import DocumentText, PageRead, UnreadableDocument, extract_text


def check(arguments: dict[str, Any], files: list[BinaryIO]) -> Iterator[dict[str, Any]]:
    """`files` holds one document; arguments: "name" for the report, "language" of the advice or None for the form's own.

    Yields {"page": n, "total": m} while a PDF is read, then {"report": …} or {"problem": code}.
    """
    try:
        for event in extract_text(files[0]):
            if isinstance(event, PageRead):
                yield {"page": event.number, "total": event.total}
            elif isinstance(event, DocumentText):
                report = check_text(event.text)
                yield {"report": report.to_json(arguments["name"], advice_language=arguments["language"])}
    except UnreadableDocument as reason:
        yield {"problem": reason.problem}
