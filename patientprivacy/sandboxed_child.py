"""The child's side of `child_process.py`. Run as a script: it imports nothing of Django.

Order matters: import the engine, give up every right, then read the first byte that a stranger wrote.
"""

import importlib
import io
import json
import os
import struct
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

# Isolated mode leaves out the script's own folder, and the project's with it.
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from patientprivacy.confinement import confine
from patientprivacy.random_access import RandomAccess

FRAME_HEADER = struct.Struct(">cI")
READ_AHEAD_BYTES = 64 * 1024


class Pipe:
    """Frames to and from the parent."""

    def __init__(self) -> None:
        self._input = os.fdopen(os.dup(0), "rb")
        self._output = os.fdopen(os.dup(1), "wb")
        # What an engine prints by accident must not end up among the frames.
        silence = os.open(os.devnull, os.O_RDWR)
        os.dup2(silence, 0)
        os.dup2(silence, 1)

    def receive(self) -> bytes:
        header = self._input.read(FRAME_HEADER.size)
        if len(header) < FRAME_HEADER.size:
            sys.exit(1)
        return self._input.read(FRAME_HEADER.unpack(header)[1])

    def send(self, kind: bytes, payload: bytes = b"") -> None:
        self._output.write(FRAME_HEADER.pack(kind, len(payload)) + payload)
        self._output.flush()


class ParentFile(RandomAccess):
    """A seekable reader of a file that only the parent can open."""

    def __init__(self, pipe: Pipe, index: int, size: int) -> None:
        super().__init__(size)
        self._pipe, self._index = pipe, index

    def read_at(self, offset: int, buffer: memoryview) -> int:
        request = {"file": self._index, "offset": offset, "size": len(buffer)}
        self._pipe.send(b"R", json.dumps(request).encode())
        part = self._pipe.receive()
        buffer[: len(part)] = part
        return len(part)


def inbox(pipe: Pipe) -> Iterator[dict[str, Any]]:
    """What the parent has for this child, one after the other, each asked for when it is wanted."""
    while True:
        pipe.send(b"N")
        message = json.loads(pipe.receive())
        if message is None:
            return
        yield message


def main() -> None:
    pipe = Pipe()
    start = json.loads(pipe.receive())
    module_name, _, function_name = sys.argv[1].partition(":")
    function = getattr(importlib.import_module(module_name), function_name)
    limits = start["limits"]
    confinement = confine(limits["memory_bytes"], limits["readable_paths"])
    pipe.send(b"H", json.dumps(confinement).encode())
    files = [
        io.BufferedReader(ParentFile(pipe, index, size), buffer_size=READ_AHEAD_BYTES)
        for index, size in enumerate(start["sizes"])
    ]
    given = [start["arguments"], files]
    if start["has_inbox"]:
        given.append(inbox(pipe))
    try:
        for event in function(*given):
            pipe.send(b"E", json.dumps(event).encode())
    except BaseException as error:  # noqa: BLE001 - whatever it is, the parent has to hear of it
        # The text of an exception may hold what the file says; its type alone leaves the child.
        pipe.send(b"X", type(error).__name__.encode())
    else:
        pipe.send(b"D")
    os._exit(0)


if __name__ == "__main__":
    main()
