"""Keeps a few programs running together: starts one again that ends by itself, stops all at one signal."""

import ctypes
import os
import signal
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field

GRACE_SECONDS = 15
LOOK_SECONDS = 0.5
# A program that ends this soon after its very first start can't work here.
FIRST_START_SECONDS = 8
LONGEST_PAUSE_SECONDS = 10
RECENT_SECONDS = 60
PR_SET_PDEATHSIG = 1


@dataclass
class Program:
    """A program to keep running, and when it was started."""

    name: str
    command: Sequence[str]
    process: subprocess.Popen | None = None
    starts: deque[float] = field(default_factory=lambda: deque(maxlen=10))


class Supervisor:
    """Runs programs until a signal comes, or until one of them can't be kept alive."""

    def __init__(self, programs: Sequence[Program], say: Callable[[str], object]) -> None:
        self._programs = programs
        self._say = say
        self._stop_asked = threading.Event()

    def run(self) -> int:
        """Start all, watch all, stop all; gives the exit code."""
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, lambda *_: self._stop_asked.set())
        try:
            for program in self._programs:
                self._start(program)
            while not self._stop_asked.wait(LOOK_SECONDS):
                for program in self._programs:
                    if program.process.poll() is not None and not self._revive(program):
                        return 1
            return 0
        finally:
            self._stop_all()

    def _start(self, program: Program) -> None:
        # A session of its own: Ctrl-C in the terminal reaches this process alone, which stops the others in order.
        program.process = subprocess.Popen(
            program.command, start_new_session=True, preexec_fn=_end_with_parent, stdin=subprocess.DEVNULL
        )
        program.starts.append(time.monotonic())

    def _revive(self, program: Program) -> bool:
        """Start a program again that ended by itself, the later the more often it did; False where that is no use."""
        now = time.monotonic()
        was_killed = program.process.returncode < 0
        if len(program.starts) == 1 and now - program.starts[0] < FIRST_START_SECONDS and not was_killed:
            self._say(f"The {program.name} did not start; stopping everything. The lines above say why.")
            return False
        recent = sum(1 for start in program.starts if now - start < RECENT_SECONDS)
        pause = min(LONGEST_PAUSE_SECONDS, LOOK_SECONDS * 2**recent)
        if now - program.starts[-1] >= pause:
            self._say(f"The {program.name} ended by itself; starting it again.")
            self._start(program)
        return True

    def _stop_all(self) -> None:
        running = [p for p in self._programs if p.process is not None and p.process.poll() is None]
        for program in running:
            program.process.terminate()
        deadline = time.monotonic() + GRACE_SECONDS
        for program in running:
            with suppress(subprocess.TimeoutExpired):
                program.process.wait(max(0.1, deadline - time.monotonic()))
        for program in self._programs:
            if program.process is not None:
                # Whatever a program left behind in its session ends too.
                with suppress(ProcessLookupError, PermissionError):
                    os.killpg(program.process.pid, signal.SIGKILL)
                program.process.wait()


def _end_with_parent() -> None:
    """On Linux, a program ends when its supervisor is killed outright."""
    if sys.platform.startswith("linux"):
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM, 0, 0, 0)
