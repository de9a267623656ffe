"""Runs an engine in a child process that can reach nothing: no files, no network, limited memory and time.

What strangers uploaded is parsed there, so that one hostile file costs one error line (threats.md, part 2).
The child reads its input by asking the parent for bytes over a pipe; `sandboxed_child.py` is its side of it.
"""

import json
import logging
import os
import selectors
import signal
import struct
import subprocess
import sys
import time
from collections.abc import Generator, Iterator, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, BinaryIO

logger = logging.getLogger("patientprivacy.child_process")

CHILD_SCRIPT = Path(__file__).with_name("sandboxed_child.py")
FRAME_HEADER = struct.Struct(">cI")
START_SECONDS = 30
# Nearly empty: the child must not see keys or addresses that stand in our own environment.
CHILD_ENVIRONMENT = {"LC_ALL": "C.UTF-8", "HOME": "/nonexistent"}
if sys.platform == "darwin":
    # Where Homebrew keeps Pango; a Python that is not Homebrew's does not look there by itself.
    CHILD_ENVIRONMENT["DYLD_FALLBACK_LIBRARY_PATH"] = "/opt/homebrew/lib:/usr/local/lib:/usr/lib"
_unconfined_said = False


@dataclass(frozen=True, slots=True)
class ChildLimits:
    """What a child may use. The clock starts anew at each event that the child yields."""

    seconds_per_event: float = 20
    memory_bytes: int = 512 * 2**20
    readable_paths: tuple[str, ...] = ()


# For children that read text in pictures: the models, their run-time and 40 megapixels; a page takes 1 to 5 s on one core.
PICTURE_READING = ChildLimits(seconds_per_event=60, memory_bytes=4 * 2**30)


class ChildStopped(Exception):
    """The child was ended before it was done; `reason` is "time", "memory" or "crash"."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def run_in_child(
    entry: str,
    arguments: dict[str, Any],
    files: Sequence[BinaryIO] = (),
    limits: ChildLimits | None = None,
    inbox: Iterator[dict[str, Any]] | None = None,
) -> Generator[dict[str, Any], None, None]:
    """Run the generator function `entry` ("package.module:function") in a child; yield what it yields.

    The function takes `arguments` (JSON-able) and a list of seekable readers, one for each of `files`, and yields
    JSON-able dicts. With an `inbox` it takes an iterator as well, which draws the next dict from `inbox` each time that
    the child asks for it. Raises ChildStopped. Closing this generator ends the child.
    """
    limits = limits or ChildLimits()
    process = subprocess.Popen(
        [sys.executable, "-I", "-B", str(CHILD_SCRIPT), entry],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=CHILD_ENVIRONMENT,
        start_new_session=True,
    )
    try:
        conversation = _Conversation(process, files, limits, inbox)
        conversation.send(
            b"S",
            {
                "arguments": arguments,
                "sizes": [_size(f) for f in files],
                "limits": asdict(limits),
                "has_inbox": inbox is not None,
            },
        )
        yield from conversation.events()
    finally:
        _end(process)


class _Conversation:
    """The parent's side of the pipe: answers requests for bytes, gives events on, watches the clock."""

    def __init__(
        self,
        process: subprocess.Popen,
        files: Sequence[BinaryIO],
        limits: ChildLimits,
        inbox: Iterator[dict[str, Any]] | None,
    ) -> None:
        self._process = process
        self._files = files
        self._limits = limits
        self._inbox = inbox
        self._selector = selectors.DefaultSelector()
        self._selector.register(process.stdout, selectors.EVENT_READ)

    def send(self, kind: bytes, message: dict[str, Any] | None) -> None:
        self._send_bytes(kind, json.dumps(message).encode())

    def _send_bytes(self, kind: bytes, payload: bytes) -> None:
        try:
            self._process.stdin.write(FRAME_HEADER.pack(kind, len(payload)) + payload)
            self._process.stdin.flush()
        except BrokenPipeError:
            raise ChildStopped("crash") from None

    def events(self) -> Iterator[dict[str, Any]]:
        deadline = time.monotonic() + START_SECONDS
        while True:
            kind, payload = self._receive(deadline)
            if kind == b"D":
                return
            if kind == b"X":
                raise ChildStopped("memory" if payload == b"MemoryError" else "crash")
            if kind in {b"R", b"N"}:
                asked_at = time.monotonic()
                if kind == b"R":
                    self._answer_read(json.loads(payload))
                elif self._inbox is not None:
                    self.send(b"M", next(self._inbox, None))
                deadline += time.monotonic() - asked_at
                continue
            if kind == b"H":
                _say_if_unconfined(json.loads(payload))
            elif kind == b"E":
                yield json.loads(payload)
            deadline = time.monotonic() + self._limits.seconds_per_event

    def _answer_read(self, request: dict[str, int]) -> None:
        source = self._files[request["file"]]
        source.seek(request["offset"])
        self._send_bytes(b"B", source.read(request["size"]))

    def _receive(self, deadline: float) -> tuple[bytes, bytes]:
        kind, length = FRAME_HEADER.unpack(self._read_exactly(FRAME_HEADER.size, deadline))
        if length > self._limits.memory_bytes:
            raise ChildStopped("memory")
        return kind, self._read_exactly(length, deadline)

    def _read_exactly(self, size: int, deadline: float) -> bytes:
        parts = bytearray()
        descriptor = self._process.stdout.fileno()
        while len(parts) < size:
            if not self._selector.select(max(0.0, deadline - time.monotonic())):
                raise ChildStopped("time")
            part = os.read(descriptor, min(size - len(parts), 2**20))
            if not part:
                raise ChildStopped("crash")
            parts += part
        return bytes(parts)


def _size(source: BinaryIO) -> int:
    return source.seek(0, os.SEEK_END)


def _say_if_unconfined(confinement: dict[str, bool]) -> None:
    """Say once in the log what this system can't enforce on children."""
    global _unconfined_said
    missing = sorted(name for name, is_on in confinement.items() if not is_on)
    if missing and not _unconfined_said:
        _unconfined_said = True
        logger.warning("Children run without: %s", ", ".join(missing))


def _end(process: subprocess.Popen) -> None:
    """End the child and whatever it started, and wait until it is gone."""
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL)
    for pipe in (process.stdin, process.stdout):
        with suppress(BrokenPipeError):
            pipe.close()
    process.wait()
