"""The child can reach nothing, and a child that misbehaves is ended with a reason."""

import io
import os
import select
import sys
import time

import pytest

from patientprivacy.child_process import Child, ChildLimits, ChildStopped, run_in_child

ENTRIES = "tests.patientprivacy.child_entries"
needs_linux = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="the confinement is Linux's own"
)


def run(name, *, arguments=None, files=(), **limits):
    return list(run_in_child(f"{ENTRIES}:{name}", arguments or {}, files, ChildLimits(**limits)))


def test_a_child_reads_what_it_is_given_from_any_place():
    content = os.urandom(600_000)
    (event,) = run("read_backwards", files=[io.BytesIO(content)])
    assert bytes.fromhex(event["tail"]) == content[-100:]
    assert event["size"] == len(content)


def test_events_arrive_one_by_one():
    assert [event["n"] for event in run("count", arguments={"to": 3})] == [0, 1, 2]


def test_a_child_asks_for_one_thing_after_the_other():
    drawn = []

    def inbox():
        for n in (1, 2, 3):
            drawn.append(n)
            yield {"n": n}

    child = run_in_child(f"{ENTRIES}:double", {}, inbox=inbox())
    assert next(child) == {"double": 2}
    assert drawn == [1]
    assert list(child) == [{"double": 4}, {"double": 6}]


def test_a_child_is_not_ended_for_the_time_that_its_parent_took(monkeypatch):
    child = Child(f"{ENTRIES}:double", {}, limits=ChildLimits(), inbox=iter([{"n": 1}, {"n": 2}]))
    try:
        child.start()
        while child.step() != {"double": 2}:
            pass
        select.select([child], [], [])
        now = time.monotonic
        monkeypatch.setattr(time, "monotonic", lambda: now() + 3600)
        child.step()
        assert child.step() == {"double": 4}
    finally:
        child.end()


@needs_linux
@pytest.mark.parametrize("act", ["open_file", "write_file", "connect", "send_datagram", "list_root"])
def test_a_child_reaches_neither_files_nor_network(act):
    assert run(act) == [{"refused": True}]


def test_a_child_sees_nothing_of_the_environment(monkeypatch):
    monkeypatch.setenv("MASTER_KEY", "secret-value")
    (event,) = run("environment")
    assert "secret-value" not in event["values"]


@pytest.mark.parametrize(
    ("act", "reason"), [("sleep", "time"), ("spin", "time"), ("exit_hard", "crash"), ("raise_error", "crash")]
)
def test_a_child_that_hangs_or_crashes_is_ended(act, reason):
    with pytest.raises(ChildStopped) as stopped:
        run(act, seconds_per_event=1)
    assert stopped.value.reason == reason


@needs_linux
def test_a_child_that_takes_too_much_memory_is_ended():
    with pytest.raises(ChildStopped) as stopped:
        run("allocate", memory_bytes=256 * 2**20)
    assert stopped.value.reason == "memory"


def test_what_came_before_the_end_is_kept():
    child = run_in_child(f"{ENTRIES}:count_then_hang", {}, [], ChildLimits(seconds_per_event=1))
    assert [next(child), next(child)] == [{"n": 0}, {"n": 1}]
    with pytest.raises(ChildStopped):
        next(child)


@needs_linux
def test_no_process_is_left_behind():
    child = run_in_child(f"{ENTRIES}:own_process_id", {}, [], ChildLimits())
    process_id = next(child)["pid"]
    child.close()
    with pytest.raises(ProcessLookupError):
        os.kill(process_id, 0)
