"""The Celery worker as `manage.py serve` starts it: `python -m patientprivacy.worker --processes 2`.

`celery worker` would do, but to load its command line takes a third of the time that this one needs to start, and a
process that was killed is replaced later there.
"""

import argparse
import sys

from celery import bootsteps

from patientprivacy.celery import app

LOOK_SECONDS = 0.2


class StartProcessesAnew(bootsteps.StartStopStep):
    """Starts a process in place of one that was killed.

    Celery hears of its end at once, mostly before the system lets it be replaced, and looks again only after 5 s.
    """

    requires = {"celery.worker.components:Pool"}

    def register_with_event_loop(self, worker, hub) -> None:
        hub.call_repeatedly(LOOK_SECONDS, worker.pool.maintain_pool)


app.steps["worker"].add(StartProcessesAnew)


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
