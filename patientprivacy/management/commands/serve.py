"""Runs everything on one machine: broker, worker, clock and web server; stops all of it at once."""

import os
import secrets
import socket
import sys
from pathlib import Path

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError

from patientprivacy.embedded_broker import EmbeddedBroker
from patientprivacy.encryption import new_master_key
from patientprivacy.supervisor import Program, Supervisor

WEB_THREADS = 8


class Command(BaseCommand):
    help = "Run the whole product on this machine: web server, Celery worker with beat, and, unless REDIS_URL is set, a broker."
    # They need the two secrets, which the first start makes.
    requires_system_checks = []

    def add_arguments(self, parser):
        parser.add_argument("--host", default="127.0.0.1", help="address to listen on (127.0.0.1)")
        parser.add_argument("--port", type=int, default=8000, help="port to listen on (8000)")
        parser.add_argument("--workers", type=int, default=2, help="Celery worker processes (2)")

    def handle(self, *args, host: str, port: int, workers: int, **options):
        refuse_taken_port(host, port)
        prepare_var_folder(settings.VAR_DIR)
        broker = None
        if not os.environ.get("REDIS_URL"):
            broker = EmbeddedBroker(settings.VAR_DIR / "valkey")
            try:
                os.environ["REDIS_URL"] = broker.start()
            except OSError as error:
                raise CommandError(f"The embedded broker did not start: {error.strerror}.") from None
        try:
            self.check()
            self._prepare_data()
            supervisor = Supervisor(programs(host, port, workers), self._say)
            self._announce(host, port, workers, is_broker_embedded=broker is not None)
            exit_code = supervisor.run()
        finally:
            if broker:
                broker.stop()
        self._say("Everything is stopped.")
        sys.exit(exit_code)

    def _prepare_data(self) -> None:
        for alias in ("default", "keys"):
            call_command("migrate", database=alias, verbosity=0, interactive=False)
        call_command("collectstatic", verbosity=0, interactive=False)

    def _announce(self, host: str, port: int, workers: int, *, is_broker_embedded: bool) -> None:
        engine = settings.DATABASES["default"]["ENGINE"].rpartition(".")[2]
        self._say(f"Patient Privacy is at http://{f'[{host}]' if ':' in host else host}:{port}/")
        self._say(f"  web server   gunicorn, {WEB_THREADS} threads")
        self._say(f"  jobs         Celery, {workers} processes, and beat")
        self._say(f"  broker       {'embedded Valkey' if is_broker_embedded else 'REDIS_URL'}")
        self._say(f"  database     {engine}")
        self._say(
            f"  files        {f'S3 bucket {settings.S3_BUCKET}' if settings.S3_BUCKET else 'var/files, encrypted'}"
        )
        self._say("Press Ctrl-C to stop all of it.")

    def _say(self, line: str) -> None:
        """Write a line at once, also where the output is a file."""
        self.stdout.write(line)
        self.stdout.flush()


def refuse_taken_port(host: str, port: int) -> None:
    """Raises CommandError where another program, perhaps this one, listens there already."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        socket.create_server((host, port), family=family).close()
    except OSError as error:
        raise CommandError(
            f"Port {port} on {host} can't be used ({error.strerror}). "
            "Stop what runs there, or choose another with --port."
        ) from None


def prepare_var_folder(folder: Path) -> None:
    """Make the folder and, where the environment gives none, the two secrets; readable by their owner alone."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    if not settings.SECRET_KEY_IS_STORED:
        _write_secret(folder / "secret.key", secrets.token_urlsafe(50))
        settings.SECRET_KEY_IS_STORED = True
    if not settings.MASTER_KEY:
        settings.MASTER_KEY = new_master_key()
        _write_secret(folder / "master.key", settings.MASTER_KEY)


def _write_secret(path: Path, secret: str) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(secret)


def programs(host: str, port: int, workers: int) -> list[Program]:
    # In a container everything runs as root; the README says how to run the parts as users of their own.
    python = [sys.executable, "-W", "ignore:You're running the worker with superuser", "-m"]
    address = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
    return [
        Program("worker", [*python, "patientprivacy.worker", f"--processes={workers}"]),
        Program(
            "beat",
            [
                *python,
                "celery",
                "--quiet",
                "-A",
                "patientprivacy.celery",
                "beat",
                f"--schedule={settings.VAR_DIR / 'beat-schedule'}",
                "--pidfile=",
            ],
        ),
        Program(
            "web",
            [
                *python,
                "gunicorn",
                "patientprivacy.wsgi",
                f"--bind={address}",
                "--config=python:patientprivacy.gunicorn_config",
                f"--threads={WEB_THREADS}",
            ],
        ),
    ]
