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
    """What a child may use. The clock starts anew at each event that the child yields, and at each message it is given."""

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
    child = Child(entry, arguments, files, limits, inbox)
    try:
        child.start()
        while not child.is_done:
            event = child.step()
            if event is not None:
                yield event
    finally:
        child.end()


def wait_for_any(children: Sequence["Child"]) -> list["Child"]:
    """Those of several children that have something to say, or whose time is over."""
    with selectors.DefaultSelector() as selector:
        for child in children:
            selector.register(child, selectors.EVENT_READ, child)
        heard = selector.select(max(0.0, min(child.deadline for child in children) - time.monotonic()))
    now = time.monotonic()
    return [key.data for key, _events in heard] or [child for child in children if child.deadline <= now]


class Child:
    """An engine at work in a child, and the parent's side of the pipe to it: `start`, `step` until it is done, `end`.

    `run_in_child` does so for one child, and says what the arguments are. Several can work side by side: `wait_for_any`
    tells which of them to `step`.
    """

    def __init__(
        self,
        entry: str,
        arguments: dict[str, Any],
        files: Sequence[BinaryIO] = (),
        limits: ChildLimits | None = None,
        inbox: Iterator[dict[str, Any]] | None = None,
    ) -> None:
        self._files = files
        self._limits = limits or ChildLimits()
        self._inbox = inbox
        self.is_done = False
        self.deadline = time.monotonic() + START_SECONDS
        self._start = {
            "arguments": arguments,
            "sizes": [_size(f) for f in files],
            "limits": asdict(self._limits),
            "has_inbox": inbox is not None,
        }
        self._process = subprocess.Popen(
            [sys.executable, "-I", "-B", str(CHILD_SCRIPT), entry],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=CHILD_ENVIRONMENT,
            start_new_session=True,
        )
        self._selector = selectors.DefaultSelector()
        self._selector.register(self._process.stdout, selectors.EVENT_READ)

    def start(self) -> None:
        """Send what the child works on. Raises ChildStopped."""
        self._send(b"S", self._start)

    def end(self) -> None:
        """End the child and whatever it started; may be called again."""
        self._selector.close()
        if self._process.returncode is None:
            _end(self._process)

    def fileno(self) -> int:
        """What to wait at for the child's next word."""
        return self._process.stdout.fileno()

    def step(self) -> dict[str, Any] | None:
        """Hear the child's next word: its event, or None where it only asked for something or is done.

        Raises ChildStopped.
        """
        kind, payload = self._receive(self.deadline)
        if kind == b"X":
            raise ChildStopped("memory" if payload == b"MemoryError" else "crash")
        if kind in {b"R", b"N"}:
            asked_at = time.monotonic()
            if kind == b"R":
                self._answer_read(json.loads(payload))
            else:
                self._answer_from_inbox()
            self.deadline += time.monotonic() - asked_at
            return None
        self.deadline = time.monotonic() + self._limits.seconds_per_event
        if kind == b"H":
            _say_if_unconfined(json.loads(payload))
        self.is_done = kind == b"D"
        return json.loads(payload) if kind == b"E" else None

    def _send(self, kind: bytes, message: dict[str, Any] | None) -> None:
        self._send_bytes(kind, json.dumps(message).encode())

    def _send_bytes(self, kind: bytes, payload: bytes) -> None:
        try:
            self._process.stdin.write(FRAME_HEADER.pack(kind, len(payload)) + payload)
            self._process.stdin.flush()
        except BrokenPipeError:
            raise ChildStopped("crash") from None

    def _answer_read(self, request: dict[str, int]) -> None:
        source = self._files[request["file"]]
        source.seek(request["offset"])
        self._send_bytes(b"B", source.read(request["size"]))

    def _answer_from_inbox(self) -> None:
        """Send what the child is to do next; with each new thing its clock starts anew."""
        if self._inbox is None:
            return
        message = next(self._inbox, None)
        self._send(b"M", message)
        if message is not None:
            self.deadline = time.monotonic() + self._limits.seconds_per_event

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
