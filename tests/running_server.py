"""The whole product as a person starts it, `manage.py serve`, for the tests that need all of it."""

import fcntl
import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
START_SECONDS = 90
STOP_SECONDS = 40
# Collected and compressed once for all tests.
STATIC_ROOT = ROOT / ".setup" / "static-of-tests"


@dataclass
class RunningServer:
    """A server under test: its address, its process, its folder and its log."""

    url: str
    process: subprocess.Popen
    var: Path
    log: Path

    def health(self) -> dict:
        try:
            with urllib.request.urlopen(f"{self.url}/healthz", timeout=10) as answer:
                return json.load(answer)
        except urllib.error.HTTPError as error:
            return json.load(error)
        except OSError:
            return {"status": "no answer"}

    def wait_until_healthy(self, seconds: float = START_SECONDS) -> None:
        deadline = time.monotonic() + seconds
        while self.health().get("status") != "ok":
            assert self.process.poll() is None, self.log.read_text()
            assert time.monotonic() < deadline, f"{self.health()}\n{self.log.read_text()}"
            time.sleep(0.3)

    def stop(self) -> int:
        """Stop it as Ctrl-C does; gives the exit code."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
        return self.process.wait(STOP_SECONDS)

    def processes(self, word: str = "") -> list[int]:
        """Ids of the processes that this server started, directly or not, whose command line holds `word`."""
        table = [line.split(None, 2) for line in _process_table()]
        family, found = {self.process.pid}, []
        for _ in table:
            grown = family | {int(pid) for pid, parent, _args in table if int(parent) in family}
            if grown == family:
                break
            family = grown
        for pid, _parent, args in table:
            if int(pid) in family and int(pid) != self.process.pid and word in args:
                found.append(int(pid))
        return found


def _process_table() -> list[str]:
    ps = subprocess.run(
        ["ps", "-ww", "-e", "-o", "pid=,ppid=,args="], capture_output=True, text=True, check=True
    )
    return [line for line in ps.stdout.splitlines() if len(line.split(None, 2)) == 3]


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextmanager
def one_start_at_a_time():
    """Tests run side by side, and each start collects the static files into the same folder."""
    STATIC_ROOT.parent.mkdir(exist_ok=True)
    with STATIC_ROOT.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


@contextmanager
def running_server(var: Path, **environment: str):
    """Start `manage.py serve` with its data in `var`, wait until it is healthy, stop it in the end."""
    with one_start_at_a_time():
        server = _start(var, environment)
        try:
            server.wait_until_healthy()
        except AssertionError:
            _stop(server)
            raise
    try:
        yield server
    finally:
        _stop(server)


def _start(var: Path, environment: dict[str, str]) -> RunningServer:
    port = free_port()
    log = var.with_suffix(".log")
    clean = {
        key: value
        for key, value in os.environ.items()
        if key not in {"SECRET_KEY", "MASTER_KEY", "DJANGO_SETTINGS_MODULE"}
    }
    with log.open("ab") as output:
        process = subprocess.Popen(
            [sys.executable, "manage.py", "serve", "--port", str(port)],
            cwd=ROOT,
            env={**clean, "VAR_DIR": str(var), "STATIC_ROOT": str(STATIC_ROOT), **environment},
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    return RunningServer(f"http://127.0.0.1:{port}", process, var, log)


def _stop(server: RunningServer) -> None:
    try:
        server.stop()
    except subprocess.TimeoutExpired:
        os.killpg(server.process.pid, signal.SIGKILL)
        raise
