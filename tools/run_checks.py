"""Runs the project's checks, one after the other, and says in the end what was run and what was left out.

python tools/run_checks.py fast         style, types, import rules, and the tests that need no server or browser
python tools/run_checks.py everything   all of it, with Chromium, PostgreSQL and Redis
"""

import os
import string
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tools.database_servers import ServerMissing, running_postgresql

ROOT = Path(__file__).resolve().parents[1]
BIN = ROOT / ".venv" / "bin"
PYTEST = [BIN / "python", "-m", "pytest", "-q"]
# What touches the database, without the engines: run again on PostgreSQL.
DATA_LAYER = ["tests/patientprivacy", "tests/accounts", "tests/scans", "tests/consent", "tests/letters"]
PRODUCTION = {
    "SECRET_KEY": "only-for-this-check-" + string.ascii_letters,
    "MASTER_KEY": "set",
    "HTTPS": "true",
    "ALLOWED_HOSTS": "privacy.example.org",
    "DATABASE_URL": "postgres://data.example.org/data",
    "KEYS_DATABASE_URL": "postgres://keys.example.org/keys",
    "REDIS_URL": "rediss://broker.example.org/0",
    "S3_BUCKET": "files",
    "EMAIL_HOST": "mail.example.org",
}

STYLE = {
    "style": [BIN / "ruff", "check", "--quiet", "."],
    "format": [BIN / "ruff", "format", "--check", "--quiet", "."],
    "templates": [BIN / "djlint", "templates", "--lint", "--quiet"],
    "types of the engines": [BIN / "mypy", "--no-error-summary"],
    "import rules": [BIN / "lint-imports", "--no-cache"],
}


def main() -> int:
    scope = sys.argv[1] if len(sys.argv) == 2 else ""
    if scope not in {"fast", "everything"}:
        print(__doc__)
        return 2
    report = Report()
    for name, command in STYLE.items():
        report.run(name, command)
    report.run(
        "settings of a production server",
        [BIN / "python", "manage.py", "check", "--deploy", "--fail-level", "WARNING"],
        environment=PRODUCTION,
    )
    if scope == "fast":
        report.run("tests", [*PYTEST, "-n", "2", "-m", "not browser and not broker"])
    else:
        run_on_postgresql(report)
        report.run("all tests", [*PYTEST, "-n", "2", "--dist", "loadgroup"])
    return report.close()


def run_on_postgresql(report: "Report") -> None:
    name = "data layer on PostgreSQL"
    try:
        with running_postgresql() as (data_url, keys_url):
            report.run(
                name,
                [*PYTEST, *DATA_LAYER, "-n", "2", "-m", "django_db and not broker and not browser"],
                environment={"DATABASE_URL": data_url, "KEYS_DATABASE_URL": keys_url},
            )
    except ServerMissing as missing:
        report.leave_out(name, str(missing))


class Report:
    """What was run, with its time, and what was left out, with the reason."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._failed: list[str] = []
        self._started = time.monotonic()

    def run(self, name: str, command: list, environment: dict[str, str] | None = None) -> None:
        print(f"== {name}", flush=True)
        started = time.monotonic()
        done = subprocess.run(command, cwd=ROOT, env={**os.environ, **(environment or {})}, check=False)
        word = "ok" if done.returncode == 0 else "FAILED"
        if done.returncode:
            self._failed.append(name)
        self._lines.append(f"{word:6} {time.monotonic() - started:6.1f} s  {name}")

    def leave_out(self, name: str, reason: str) -> None:
        self._lines.append(f"left out         {name}: {reason}")

    def close(self) -> int:
        print("\n".join(["", *self._lines, f"{time.monotonic() - self._started:.0f} s in all"]), flush=True)
        return 1 if self._failed else 0


if __name__ == "__main__":
    sys.exit(main())
