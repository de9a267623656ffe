"""The engine as a sandboxed child runs it: plain values in, JSON-able events out (patientprivacy.child_process)."""

import codecs
from collections.abc import Iterator
from typing import Any, BinaryIO

from pydicom.charset import python_encoding

from scans.engine.inspector import FileInspected, FileSkipped, FileStarted, inspect_files
from scans.engine.pool import ElementPool
from scans.engine.sources import sources_in

# The sandbox closes the file system before the first byte is read, and Python loads codecs from files.
for _encoding in (*python_encoding.values(), "cp437", "utf-16-le", "utf-16-be", "latin-1", "shift_jis"):
    codecs.lookup(_encoding)


def inspect(arguments: dict[str, Any], files: list[BinaryIO]) -> Iterator[dict[str, Any]]:
    """`files` holds one reader in which all files lie one after the other; arguments: "parts" as [path, size] pairs,
    "start_at" and "leave_out" as of `inspect_files`. Yields {"started": …}, {"file": …, "new_elements": …} and
    {"skipped": …}.
    """
    pool = ElementPool()
    sources = sources_in(files[0], [(path, size) for path, size in arguments["parts"]])
    events = inspect_files(
        sources, start_at=arguments["start_at"], leave_out=frozenset(arguments["leave_out"])
    )
    for event in events:
        if isinstance(event, FileStarted):
            yield {"started": {"index": event.index, "path": event.path, "total": event.total}}
        elif isinstance(event, FileInspected):
            file, new_elements = pool.add(event.file)
            yield {"file": file, "new_elements": new_elements}
        elif isinstance(event, FileSkipped):
            yield {"skipped": event.skipped.to_json()}
