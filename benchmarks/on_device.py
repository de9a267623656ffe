"""Times the engine in a real browser, against a server as people start it.

python benchmarks/on_device.py [FOLDER] [ZIP]

Prints, in seconds: cold start to ready (empty browser, best and median of RUNS), start of a second visit, a single file
once warm (click to report shown). With a folder of scans and a zip of it: each read to the report, with the most memory
that the tab's process held. `../shared/scans/make_study.py` makes such a folder.
"""

import statistics
import sys
import tempfile
import threading
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from playwright.sync_api import Page, sync_playwright
from pydicom.data import get_testdata_file

from tests.browser.chromium import CHROMIUM_ARGUMENTS, find_chromium
from tests.running_server import running_server

RUNS = 5
READY_MS = 120_000
LONGEST_MS = 600_000
MIB = 2**20


def main() -> None:
    studies = [Path(argument) for argument in sys.argv[1:]]
    with (
        tempfile.TemporaryDirectory() as var,
        running_server(Path(var, "var")) as server,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=CHROMIUM_ARGUMENTS)
        url = f"{server.url}/scans/"
        colds, warms, visits = [], [], []
        for _ in range(RUNS):
            context = browser.new_context()
            colds.append(seconds_to_ready(context.new_page(), url))
            page = context.new_page()
            visits.append(seconds_to_ready(page, url))
            warms.append(seconds_to_report(page, [get_testdata_file("CT_small.dcm")]))
            context.close()
        say("cold start to ready", colds)
        say("second visit to ready", visits)
        say("one file, warm, to report", warms)
        for study in studies:
            measure(browser, url, study)
        browser.close()


def measure(browser, url: str, study: Path) -> None:
    page = browser.new_context().new_page()
    seconds_to_ready(page, url)
    with MemoryWatch() as memory:
        seconds = seconds_to_report(page, study)
    print(f"{study.name}: {seconds:.1f} s, largest renderer {memory.most / MIB:.0f} MiB")
    page.context.close()


def say(what: str, seconds: list[float]) -> None:
    print(f"{what}: best {min(seconds):.2f} s, median {statistics.median(seconds):.2f} s of {len(seconds)}")


def seconds_to_ready(page: Page, url: str) -> float:
    """From the start of the navigation, by the page's own clock."""
    page.goto(url)
    page.locator("[data-on-device][data-state=ready], [data-on-device][data-state=kept]").wait_for(
        timeout=READY_MS, state="attached"
    )
    return mark(page, "engine-ready")


def seconds_to_report(page: Page, files) -> float:
    is_folder = isinstance(files, Path) and files.is_dir()
    page.locator("main input[type=file]").nth(1 if is_folder else 0).set_input_files(files)
    started = page.evaluate("performance.now()")
    page.get_by_role("button", name="Check on this device").click()
    page.locator("#save-report").wait_for(timeout=LONGEST_MS)
    return mark(page, "report-shown") - started / 1000


def mark(page: Page, name: str) -> float:
    return page.evaluate(f"performance.getEntriesByName('{name}').at(-1).startTime") / 1000


class MemoryWatch:
    """The most resident memory of any one renderer process, looked at ten times a second (Linux)."""

    def __enter__(self) -> "MemoryWatch":
        self.most = 0
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._watch)
        self._thread.start()
        return self

    def __exit__(self, *_fault) -> None:
        self._ended.set()
        self._thread.join()

    def _watch(self) -> None:
        while not self._ended.is_set():
            self.most = max([self.most, *map(resident_bytes, renderers())])
            time.sleep(0.1)


def renderers() -> list[Path]:
    return [
        process for process in Path("/proc").glob("[0-9]*") if b"--type=renderer" in read(process / "cmdline")
    ]


def resident_bytes(process: Path) -> int:
    for line in read(process / "status").splitlines():
        if line.startswith(b"VmRSS:"):
            return int(line.split()[1]) * 1024
    return 0


def read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""


if __name__ == "__main__":
    main()
