"""The Celery worker as `manage.py serve` starts it: `python -m patientprivacy.worker --processes 2`.

`celery worker` is the same worker; to load its command line takes a third of the time that this one needs to start.
"""

import argparse
import sys

from patientprivacy.celery import app


def main() -> int:
    parser = argparse.ArgumentParser(prog="patientprivacy.worker", description="Run jobs until told to stop.")
    parser.add_argument("--processes", type=int, default=2, help="how many jobs at a time (2)")
    options = parser.parse_args()
    worker = app.Worker(
        pool_cls="prefork",
        concurrency=options.processes,
        without_gossip=True,
        without_mingle=True,
        quiet=True,
    )
    worker.start()
    return worker.exitcode or 0


if __name__ == "__main__":
    sys.exit(main())
