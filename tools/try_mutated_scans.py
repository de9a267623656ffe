"""Reads thousands of broken scans under the limits of a sandboxed child, and says what became of them.

python tools/try_mutated_scans.py [COUNT] [SEED] [--keep FOLDER]

Prints how many gave a report, an error line or a reason to be left out, the longest time for one file and the most
memory held. Ends with exit code 1 where one took over SECONDS_PER_FILE, went over the memory, or provoked an exception
that no reader expects; --keep writes those files to FOLDER.
"""

import argparse
import resource
import signal
import sys
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from patientprivacy.child_process import ChildLimits
from scans.engine.report import StudyReport
from scans.engine.wording import READING
from tests.scans.inspecting import inspect
from tests.scans.mutations import mutants, real_files

COUNT, SEED = 20_000, 1
LIMITS = ChildLimits()
SECONDS_PER_FILE = int(LIMITS.seconds_per_event)
PROGRESS_EVERY = 2_000


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("count", type=int, nargs="?", default=COUNT)
    parser.add_argument("seed", type=int, nargs="?", default=SEED)
    parser.add_argument("--keep", type=Path)
    options = parser.parse_args()
    resource.setrlimit(resource.RLIMIT_AS, (LIMITS.memory_bytes, LIMITS.memory_bytes))
    signal.signal(signal.SIGALRM, _stop)
    outcomes: Counter[str] = Counter()
    slowest = 0.0
    for number, content in enumerate(mutants(real_files(), options.count, options.seed)):
        began = time.monotonic()
        outcome = _outcome(content)
        slowest = max(slowest, time.monotonic() - began)
        outcomes[outcome] += 1
        if outcome.startswith("BAD") and options.keep:
            (options.keep / f"{number}.mutant").write_bytes(content)
        if not (number + 1) % PROGRESS_EVERY:
            print(number + 1, "read")
    for outcome, times in sorted(outcomes.items()):
        print(f"{outcome}: {times}")
    peak_mib = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"slowest file {slowest:.2f} s, most memory {peak_mib:.0f} MiB")
    sys.exit(any(outcome.startswith("BAD") for outcome in outcomes))


def _outcome(content: bytes) -> str:
    signal.alarm(SECONDS_PER_FILE)
    try:
        return _told(inspect({"mutant": content}))
    except TimeoutError:
        return "BAD: too slow"
    except BaseException as fault:  # noqa: BLE001 - to be counted, whatever it is
        return f"BAD: {type(fault).__name__}"
    finally:
        signal.alarm(0)


def _told(report: StudyReport) -> str:
    if not report.files:
        return "left out with a reason"
    if any(file.error == READING["not readable"].en for file in report.files):
        return "BAD: an exception that no reader expects"
    return "error line" if report.files[0].error else "report"


def _stop(*_: object) -> None:
    raise TimeoutError


if __name__ == "__main__":
    main()
