"""`manage.py serve` runs everything, says what it runs, and one Ctrl-C stops all of it."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request

import pytest
from django.core.management import call_command
from django.core.management.base import SystemCheckError

from tests.running_server import ROOT, STATIC_ROOT, free_port, running_server

pytestmark = pytest.mark.broker


@pytest.fixture
def server(tmp_path):
    with running_server(tmp_path / "var") as server:
        yield server


def wait_for(condition, seconds=30):
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.2)


def test_it_answers_and_stops_without_leaving_a_process(server):
    assert server.health() == {
        "status": "ok", "database": "ok", "keys": "ok", "broker": "ok", "worker": "ok",
    }  # fmt: skip
    with urllib.request.urlopen(server.url) as home:
        assert home.status == 200
    started = server.processes()
    assert {
        bool(server.processes(word))
        for word in ("gunicorn", "patientprivacy.worker", "celery beat", "valkey-server")
    } == {True}
    assert server.stop() == 0
    for process_id in started:
        with pytest.raises(ProcessLookupError):
            os.kill(process_id, 0)
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", int(server.url.rpartition(":")[2])), timeout=2)
    log = server.log.read_text()
    for line in (server.url, "Celery, 2 processes, and beat", "embedded Valkey", "Everything is stopped."):
        assert line in log
    assert "Traceback" not in log


def test_secrets_are_readable_by_their_owner_alone(server):
    for name in ("secret.key", "master.key"):
        assert (server.var / name).stat().st_mode & 0o077 == 0
    assert server.var.stat().st_mode & 0o077 == 0


def test_a_worker_that_is_killed_is_started_again(server):
    first_worker = min(server.processes("patientprivacy.worker"))
    os.kill(first_worker, signal.SIGKILL)
    wait_for(lambda: first_worker not in server.processes("patientprivacy.worker"))
    wait_for(lambda: server.processes("patientprivacy.worker"))
    wait_for(lambda: server.health()["status"] == "ok")


def test_a_process_of_the_worker_that_is_killed_is_started_again(server):
    worker, *processes = sorted(server.processes("patientprivacy.worker"))
    os.kill(processes[0], signal.SIGKILL)
    wait_for(lambda: set(server.processes("patientprivacy.worker")) - {worker, *processes})
    assert worker in server.processes("patientprivacy.worker")


def test_what_the_checks_find_missing_is_said_before_anything_starts(tmp_path, settings, monkeypatch):
    settings.VAR_DIR, settings.SECRET_KEY_IS_STORED = tmp_path / "var", True
    monkeypatch.setenv("REDIS_URL", "redis://127.0.0.1:1/0")
    monkeypatch.setattr("letters.checks.are_installed", lambda: False)
    with pytest.raises(SystemCheckError, match="make setup"):
        call_command("serve", port=free_port())


def test_a_port_that_is_taken_is_said_in_one_sentence(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        command = [sys.executable, "manage.py", "serve", "--port", port]
        environment = {**os.environ, "VAR_DIR": str(tmp_path / "var"), "STATIC_ROOT": str(STATIC_ROOT)}
        run = subprocess.run(
            command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=90, check=False
        )
    assert run.returncode == 1
    assert f"Port {port} on 127.0.0.1 can't be used" in run.stderr
    assert "Traceback" not in run.stderr
