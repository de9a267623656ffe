"""Real PostgreSQL and Redis servers for the tests: made in a temporary folder, gone afterwards."""

import os
import pwd
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

DEBIAN_POSTGRESQL = Path("/usr/lib/postgresql")
START_SECONDS = 30


class ServerMissing(Exception):
    """The server's program is not on this machine."""


def find_postgresql(program: str) -> str:
    """The newest installed `program` of PostgreSQL's; Debian keeps them off the PATH."""
    candidates = sorted(DEBIAN_POSTGRESQL.glob(f"*/bin/{program}"), reverse=True)
    found = str(candidates[0]) if candidates else shutil.which(program)
    if not found:
        raise ServerMissing("PostgreSQL is not installed")
    return found


@contextmanager
def running_postgresql(databases: tuple[str, ...] = ()) -> Iterator[tuple[str, str]]:
    """A fresh cluster that listens on a Unix socket alone; gives the addresses of two databases, data and keys.

    They exist only where `databases` names them: Django's tests make databases of their own.
    """
    initdb, pg_ctl = find_postgresql("initdb"), find_postgresql("pg_ctl")
    with tempfile.TemporaryDirectory(prefix="patientprivacy-pg-", ignore_cleanup_errors=True) as folder:
        user = _unprivileged_user(folder)
        cluster = f"{folder}/cluster"
        _run(initdb, "-D", cluster, "-U", "tests", "--auth=trust", "--no-sync", "--encoding=UTF8", user=user)
        options = f"-k {folder} -c listen_addresses= -c fsync=off -c full_page_writes=off"
        _run(
            pg_ctl,
            "-D",
            cluster,
            "-w",
            "-t",
            str(START_SECONDS),
            "-l",
            f"{folder}/log",
            "-o",
            options,
            "start",
            user=user,
        )
        try:
            for name in databases:
                _run(find_postgresql("createdb"), "-h", folder, "-U", "tests", name, user=user)
            host = folder.replace("/", "%2F")
            yield f"postgres://tests@{host}/data", f"postgres://tests@{host}/keys"
        finally:
            _run(pg_ctl, "-D", cluster, "-m", "immediate", "stop", user=user)


def _unprivileged_user(folder: str) -> str | None:
    """PostgreSQL refuses to run as root: then its own user owns the folder."""
    if os.geteuid() != 0:
        return None
    account = pwd.getpwnam("postgres")
    os.chown(folder, account.pw_uid, account.pw_gid)
    return account.pw_name


def _run(*command: str, user: str | None) -> None:
    subprocess.run(command, user=user, check=True, stdout=subprocess.DEVNULL, cwd="/")


@contextmanager
def running_redis() -> Iterator[str]:
    """A Redis server that listens on a Unix socket alone; gives its address."""
    program = shutil.which("redis-server")
    if program is None:
        raise ServerMissing("Redis is not installed")
    with tempfile.TemporaryDirectory(prefix="patientprivacy-redis-") as folder:
        socket = Path(folder) / "redis.sock"
        process = subprocess.Popen(
            [
                program,
                "--port",
                "0",
                "--unixsocket",
                str(socket),
                "--dir",
                folder,
                "--save",
                "",
                "--appendonly",
                "yes",
            ],
            stdout=subprocess.DEVNULL,
        )
        try:
            deadline = time.monotonic() + START_SECONDS
            while not socket.exists():
                if process.poll() is not None or time.monotonic() > deadline:
                    raise ServerMissing("Redis did not start")
                time.sleep(0.05)
            yield f"unix://{socket}"
        finally:
            process.terminate()
            process.wait()
