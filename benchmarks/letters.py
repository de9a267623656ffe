"""Makes many letters at once with two workers, beside bare WeasyPrint in the same run.

python benchmarks/letters.py [LETTERS]

Four rounds over the same letters: bare WeasyPrint in two processes; two workers left in peace; two workers of which one
is killed (SIGKILL) every few seconds while the broker is restarted once, first only the process that works, as the kernel
does when memory runs out, then the whole worker, which has to start anew. Prints letters a second of each and their
ratio, and fails where a letter was lost or made twice.
"""

import multiprocessing
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

KILL_EVERY_SECONDS = 4
LONGEST_SECONDS = 600
WORKERS = 2
FACTS = {
    "written_on": "2026-11-21",
    "requester": {"name": "Ottoline Marsh", "birth_date": "1970-02-03", "address": "1 Long Rd\nSpringfield, IL 62701"},
    "facility": {"name": "Riverside Imaging", "address": "200 River St\nSpringfield, IL 62702"},
}  # fmt: skip


def main() -> int:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000
    with tempfile.TemporaryDirectory() as var:
        os.environ.update(VAR_DIR=var, DJANGO_SETTINGS_MODULE="patientprivacy.settings")
        from patientprivacy.embedded_broker import EmbeddedBroker
        from patientprivacy.encryption import new_master_key

        os.environ["MASTER_KEY"] = new_master_key()
        broker = EmbeddedBroker(Path(var, "broker"))
        os.environ["REDIS_URL"] = broker.start()
        try:
            return compare(count, broker)
        finally:
            broker.stop()


def compare(count: int, broker) -> int:
    import django

    django.setup()
    from django.core.management import call_command

    call_command("migrate", verbosity=0)
    call_command("migrate", database="keys", verbosity=0)
    bare = bare_letters_a_second(count)
    print(f"bare WeasyPrint, {WORKERS} processes: {bare:.1f} letters a second")
    is_whole = True
    for name, kill in (
        ("two workers", None),
        ("two workers, the process of one killed every few seconds", Workers.kill_process),
        ("two workers, one killed every few seconds", Workers.kill_and_start_again),
    ):
        made = make_letters(count, broker, kill)
        is_whole &= made.states == {"done": count} and made.files == count
        print(f"{name}: {made.speed:.1f} letters a second, {made.speed / bare:.2f} of bare", flush=True)
        print(f"  99 of 100 after {made.nearly_all:.0f} s, the last after {made.seconds:.0f} s")
        print(f"  jobs {dict(made.states)}, files {made.files}, attempts {dict(made.attempts)}", flush=True)
    return 0 if is_whole else 1


def bare_letters_a_second(count: int) -> float:
    """What WeasyPrint does with the same pages, nothing kept: fonts, variant and page numbers are the same, and the style
    sheet is read once. From the start of the processes.
    """
    from letters.documents import PAGE_OF_PAGES, paper_style, render_html
    from letters.engine.kinds import kind_named
    from letters.engine.reading import read_details
    from patientprivacy.typefaces import unpacked_typefaces

    kind = kind_named("accounting-of-disclosures")
    page = render_html(kind.compose(read_details(kind, FACTS), "en"))
    os.environ["FONTCONFIG_FILE"] = str(unpacked_typefaces() / "fonts.conf")
    share = count // WORKERS
    processes = [
        multiprocessing.Process(target=_set_bare, args=(page, paper_style(), PAGE_OF_PAGES.to("en"), share))
        for _ in range(WORKERS)
    ]
    started = time.monotonic()
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    return share * WORKERS / (time.monotonic() - started)


def _set_bare(page: str, style: str, of: str, count: int) -> None:
    from weasyprint import CSS, HTML
    from weasyprint.text.fonts import FontConfiguration

    from patientprivacy.typesetting import PAGE_NUMBERS

    fonts = FontConfiguration()
    sheet = CSS(string=style + PAGE_NUMBERS.replace("{of}", of), font_config=fonts)
    for _ in range(count):
        HTML(string=page).write_pdf(pdf_variant="pdf/ua-1", font_config=fonts, stylesheets=[sheet])


@dataclass(frozen=True)
class Made:
    """What came of asking for many letters; times in seconds from the moment of asking."""

    count: int
    nearly_all: float
    seconds: float
    states: Counter
    files: int
    attempts: Counter

    @property
    def speed(self) -> float:
        return self.count / self.seconds


def make_letters(count: int, broker, kill: Callable[["Workers", int], None] | None) -> Made:
    """Ask for `count` letters at once, and wait for the last. `kill` is done to one worker after the other."""
    import uuid

    from accounts.models import User, Vault
    from letters.batches import acts
    from letters.engine.facility_list import ListedFacility
    from letters.models import LetterJob, LetterRequest
    from patientprivacy.models import EncryptedFile

    account = User.objects.create_user(f"{uuid.uuid4()}@example.org")
    vault = Vault.objects.open_for_account(account)
    pattern = LetterRequest.objects.create(vault=vault, kind_code="accounting-of-disclosures", facts=FACTS)
    facilities = [
        ListedFacility(f"Clinic {n}", f"{n} Main Street\nSpringfield, IL 62701") for n in range(count)
    ]
    with running_workers() as workers:
        stop = threading.Event()
        if kill:
            threading.Thread(target=_disturb, args=(workers, broker, kill, stop), daemon=True).start()
        started = time.monotonic()
        batch = acts.begin(pattern, facilities, uuid.uuid4())
        nearly_all = 0.0
        while not (progress := acts.progress_of(batch)).is_over:
            took = time.monotonic() - started
            if progress.done < 0.99 * count:
                nearly_all = took
            if took > LONGEST_SECONDS:
                break
            time.sleep(0.5)
        took = time.monotonic() - started
        stop.set()
    jobs = LetterJob.objects.filter(request__batch=batch).values_list("state", "attempts")
    # What a killed worker wrote and could not hand over is no letter: it is erased within the hour.
    files = EncryptedFile.objects.filter(vault=vault, erase_after=None).count()
    states, attempts = Counter(state for state, _ in jobs), Counter(number for _, number in jobs)
    return Made(count, nearly_all, took, states, files, attempts)


class Workers:
    """Celery workers, each in a process group of its own, and the clock."""

    def __init__(self) -> None:
        schedule = f"{os.environ['VAR_DIR']}/beat"
        self.clock = self._start("celery", "-A", "patientprivacy.celery", "beat", "--schedule", schedule)
        self.running = [self._start_worker() for _ in range(WORKERS)]

    def _start(self, *arguments: str) -> subprocess.Popen:
        return subprocess.Popen(
            [sys.executable, "-m", *arguments],
            cwd=ROOT,
            start_new_session=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def _start_worker(self) -> subprocess.Popen:
        return self._start("patientprivacy.worker", "--processes=1")

    def kill_process(self, number: int) -> None:
        for process in _children(self.running[number].pid):
            for each in (*_children(process), process):
                with suppress(ProcessLookupError):
                    os.kill(each, signal.SIGKILL)

    def kill_and_start_again(self, number: int) -> None:
        os.killpg(self.running[number].pid, signal.SIGKILL)
        self.running[number].wait()
        self.running[number] = self._start_worker()

    def stop(self) -> None:
        for process in (self.clock, *self.running):
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


@contextmanager
def running_workers() -> Iterator[Workers]:
    workers = Workers()
    try:
        time.sleep(5)
        yield workers
    finally:
        workers.stop()


def _children(process: int) -> list[int]:
    listed = subprocess.run(
        ["ps", "-o", "pid=", "--ppid", str(process)], capture_output=True, text=True, check=False
    )
    return [int(each) for each in listed.stdout.split()]


def _disturb(workers: Workers, broker, kill: Callable[[Workers, int], None], stop: threading.Event) -> None:
    round_number = 0
    while not stop.wait(KILL_EVERY_SECONDS):
        kill(workers, round_number % WORKERS)
        round_number += 1
        if round_number == 3:
            broker.stop()
            broker.start()


if __name__ == "__main__":
    sys.exit(main())
