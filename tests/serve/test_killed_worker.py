"""A letter asked for while the worker is killed is made exactly once when a worker is there again."""

import os
import signal
import sqlite3
import threading
import time

import pytest

from tests.browser import journey
from tests.running_server import RunningServer, running_server

pytestmark = [pytest.mark.broker, pytest.mark.browser]

MADE_WITHIN_MS = 90_000


@pytest.fixture
def server(tmp_path):
    with running_server(tmp_path / "var") as server:
        yield server


def letter_jobs(server: RunningServer) -> list[tuple[str, int]]:
    """State and attempts of every letter's job."""
    with sqlite3.connect(server.var / "data.sqlite3") as database:
        return database.execute("SELECT state, attempts FROM letters_letterjob").fetchall()


def stored_letters(server: RunningServer) -> int:
    """How many files are kept; each letter is one."""
    with sqlite3.connect(server.var / "data.sqlite3") as database:
        return database.execute("SELECT count(*) FROM patientprivacy_encryptedfile").fetchone()[0]


def kill_workers_for(server: RunningServer, seconds: float) -> None:
    """Kill every worker process, and each that is started in its place."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        for process_id in server.processes("patientprivacy.worker"):
            try:
                os.kill(process_id, signal.SIGKILL)
            except ProcessLookupError:
                continue
        time.sleep(0.05)


def test_a_letter_survives_its_worker(page, server):
    journey.begin_letter(page, server.url)
    journey.fill_letter(page, "Zebulon Quixote")
    killer = threading.Thread(target=kill_workers_for, args=(server, 2))
    killer.start()
    time.sleep(0.5)
    journey.ask_for_letter(page)
    killer.join()
    journey.wait_for_letter(page, MADE_WITHIN_MS)
    assert [state for state, _ in letter_jobs(server)] == ["done"]
    assert stored_letters(server) == 1


def test_a_worker_killed_in_the_midst_of_a_letter_costs_nothing(page, server):
    journey.begin_letter(page, server.url)
    journey.fill_letter(page, "Zebulon Quixote")
    journey.ask_for_letter(page)
    deadline = time.monotonic() + 20
    while letter_jobs(server)[0][0] == "queued" and time.monotonic() < deadline:
        time.sleep(0.002)
    for process_id in server.processes("patientprivacy.worker"):
        os.kill(process_id, signal.SIGKILL)
    journey.wait_for_letter(page, MADE_WITHIN_MS)
    assert [state for state, _ in letter_jobs(server)] == ["done"]
    assert stored_letters(server) == 1
