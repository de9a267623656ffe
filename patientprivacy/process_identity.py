"""Which process holds a job, said so exactly that another process of the same machine can tell when it is gone."""

import os
from pathlib import Path

# proc_pid_stat(5): the fields behind the name in brackets; the first is the state, the twentieth the start time.
STATE, START_TIME = 0, 19
ENDED_STATES = {"Z", "X"}


def this_process() -> str:
    """This boot of the machine, the process namespace (each container has its own), the process and when it started.

    Empty where the system has no /proc.
    """
    try:
        boot = Path("/proc/sys/kernel/random/boot_id").read_text().strip()
        namespace = Path("/proc/self/ns/pid").stat().st_ino
        return f"{boot}:{namespace} {os.getpid()}:{_status('self')[START_TIME]}"
    except OSError:
        return ""


def is_gone(identity: str) -> bool:
    """Whether that process has ended. False where this can't be seen from here, as where it runs on another machine."""
    machine, _, process = identity.partition(" ")
    if not machine or machine != this_process().partition(" ")[0]:
        return False
    number, _, started = process.partition(":")
    try:
        # Signal 0 only asks whether it is there.
        os.kill(int(number), 0)
    except ProcessLookupError:
        return True
    except PermissionError:
        # Another user's, so it is there.
        pass
    try:
        status = _status(number)
    except OSError:
        # Some systems hide the processes of other users.
        return False
    return status[START_TIME] != started or status[STATE] in ENDED_STATES


def _status(process: str) -> list[str]:
    # The name may hold spaces and brackets itself.
    return Path("/proc", process, "stat").read_text().rpartition(")")[2].split()
