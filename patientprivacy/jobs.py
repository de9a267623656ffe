"""Jobs whose truth is the database.

A row says what state a job is in; Celery only wakes a worker for it. A worker claims the row by a conditional update,
holds it by a lease that it renews, and writes its result only while the lease is still its own. So a message that
comes twice, late or never, a killed worker or a lost broker neither loses a job nor does it twice. The lease of a worker
that was killed ends as soon as another worker of the same machine looks, else when its time is over.
"""

import logging
import threading
import time
import uuid
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager, suppress
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from django.apps import apps
from django.db import OperationalError, connection, models, transaction
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from patientprivacy.celery import app
from patientprivacy.encryption import EncryptedJSONField, KeyDestroyed
from patientprivacy.process_identity import is_gone, this_process
from patientprivacy.records import VaultRecord

logger = logging.getLogger("patientprivacy.jobs")

MAX_ATTEMPTS = 3
LEASE = timedelta(seconds=15)
NO_LEASE = {"lease_token": None, "leased_until": None, "leased_to": ""}
HEARTBEAT_SECONDS = 3
QUEUED_TOO_LONG = timedelta(seconds=60)
# Then the worker looks at its queue again, so that other people's jobs and the clock's get their turn.
TURN_SECONDS = 30
# In the broker's queue 0 comes before 9, whenever it was sent.
SOON, AFTER_OTHERS = 0, 9


class JobRefused(Exception):
    """The job can't be done and trying again would not help; `code` is a key of the job's FAILURE_SENTENCES."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class LeaseLost(Exception):
    """Another worker took the job over, or the person erased it: stop, and change nothing."""


class Job(VaultRecord):
    """One piece of work for one person. Subclasses add what goes in and what comes out, encrypted."""

    class State(models.TextChoices):
        QUEUED = "queued", _("waiting")
        RUNNING = "running", _("being worked on")
        DONE = "done", _("done")
        FAILED = "failed", _("could not be done")

    BASE_FAILURE_SENTENCES = {
        "lost": _(
            "Our server stopped three times while working on this. Try again; nothing you entered is lost."
        ),
        "unexpected": _("Something went wrong on our side. Try again; nothing you entered is lost."),
    }
    FAILURE_SENTENCES: dict[str, Any] = {}

    # Set by `job_task`.
    work: Callable[..., None]
    tool: Callable[[], AbstractContextManager[Any]] | None
    task: Any

    state = models.CharField(max_length=10, choices=State.choices, default=State.QUEUED)
    attempts = models.PositiveSmallIntegerField(default=0)
    lease_token = models.UUIDField(null=True, blank=True)
    leased_until = models.DateTimeField(null=True, blank=True)
    leased_to = models.CharField(max_length=100, blank=True)
    woken_at = models.DateTimeField(default=timezone.now)
    progress_done = models.PositiveIntegerField(default=0)
    progress_total = models.PositiveIntegerField(default=0)
    failure = models.CharField(max_length=40, blank=True)
    finished_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        abstract = True
        constraints = [
            models.CheckConstraint(
                condition=Q(state="running", lease_token__isnull=False, leased_until__isnull=False)
                | Q(state="queued", lease_token__isnull=True, finished_at__isnull=True)
                | Q(state="done", lease_token__isnull=True, finished_at__isnull=False)
                | Q(state="failed", lease_token__isnull=True, finished_at__isnull=False, failure__gt=""),
                name="%(app_label)s_%(class)s_state_holds",
            )
        ]
        indexes = [models.Index(fields=["state", "woken_at"])]

    @property
    def is_over(self) -> bool:
        return self.state in {self.State.DONE, self.State.FAILED}

    @property
    def failure_sentence(self) -> str:
        """What the person reads when the job could not be done."""
        sentences = {**self.BASE_FAILURE_SENTENCES, **self.FAILURE_SENTENCES}
        return str(sentences.get(self.failure, sentences["unexpected"])) if self.failure else ""


class Lease:
    """A worker's hold on a running job. Every write is conditional on the hold."""

    def __init__(self, job: Job, token: uuid.UUID) -> None:
        self.job = job
        self.token = token

    def _held(self):
        return type(self.job).objects.filter(pk=self.job.pk, lease_token=self.token, state=Job.State.RUNNING)

    def renew(self) -> None:
        """Hold on for another while; raises LeaseLost."""
        if not self._held().update(leased_until=timezone.now() + LEASE):
            raise LeaseLost

    def report_progress(self, done: int, total: int) -> None:
        """Show n of m to the person; renews the lease; raises LeaseLost."""
        if not self._held().update(
            progress_done=done, progress_total=total, leased_until=timezone.now() + LEASE
        ):
            raise LeaseLost

    def finish(self, **results: Any) -> None:
        """Write the results and mark the job done, in one conditional update; raises LeaseLost."""
        self._end(state=Job.State.DONE, finished_at=timezone.now(), **self._sealed(results))

    def refuse(self, code: str) -> None:
        """Mark the job failed with a reason from its FAILURE_SENTENCES; raises LeaseLost."""
        self._end(state=Job.State.FAILED, failure=code, finished_at=timezone.now())

    def give_back(self) -> None:
        """Let another attempt be made; raises LeaseLost."""
        self._end(state=Job.State.QUEUED, woken_at=timezone.now())

    def _end(self, **fields: Any) -> None:
        if not self._held().update(**NO_LEASE, **fields):
            raise LeaseLost

    def _sealed(self, results: dict[str, Any]) -> dict[str, Any]:
        fields = {name: self.job._meta.get_field(name) for name in results}
        return {
            name: field.seal(self.job, results[name])
            if isinstance(field, EncryptedJSONField) and results[name] is not None
            else results[name]
            for name, field in fields.items()
        }


class _Heartbeat(threading.Thread):
    """Renews a lease every few seconds while the work goes on."""

    def __init__(self, lease: Lease) -> None:
        super().__init__(daemon=True)
        self._lease = lease
        self._stop_asked = threading.Event()

    def run(self) -> None:
        try:
            while not self._stop_asked.wait(HEARTBEAT_SECONDS):
                # A database that is busy just now may answer the next beat; the lease outlasts several.
                with suppress(OperationalError):
                    self._lease.renew()
        except LeaseLost:
            pass
        finally:
            connection.close()

    def __enter__(self) -> "_Heartbeat":
        self.start()
        return self

    def __exit__(self, *exc_info) -> None:
        self._stop_asked.set()
        self.join()


def job_task(
    model: type[Job], *, tool: Callable[[], AbstractContextManager[Any]] | None = None
) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Make `work(job, lease)` the work of `model`'s jobs. The Celery task behind it takes the job's id alone.

    With a `tool` that is slow to open, it is `work(job, lease, tool)`, and a worker that has it open does the waiting
    jobs of the same vault as well, one after the other. One tool never serves two people.
    """

    def register(work: Callable[..., None]) -> Callable[..., None]:
        def run(job_id: str) -> None:
            run_job(model, uuid.UUID(job_id))

        model.work = staticmethod(work)
        model.tool = staticmethod(tool) if tool else None
        model.task = app.task(name=f"{model._meta.app_label}.{work.__name__}")(run)
        return work

    return register


def enqueue(job: Job) -> None:
    """Wake a worker for this job as soon as its row is committed."""
    transaction.on_commit(lambda: wake_worker(type(job), job.pk))


def enqueue_many(jobs: Iterable[Job]) -> None:
    """Wake workers for jobs that one person asked for together: whoever asks for one later need not wait for them all."""
    for job in jobs:
        transaction.on_commit(partial(wake_worker, type(job), job.pk, AFTER_OTHERS))


def wake_worker(model: type[Job], job_id: uuid.UUID, priority: int = SOON) -> None:
    """Send the wake-up call. Without a broker the job waits in its row until `wake_lost_jobs` finds it."""
    try:
        model.task.apply_async((str(job_id),), retry=False, priority=priority)
    except model.task.OperationalError:
        logger.warning("No broker: job %s waits in the database", job_id)


def run_job(model: type[Job], job_id: uuid.UUID) -> None:
    """Claim the job and do it, unless someone else has or it is gone; with a tool, whatever waits in its vault."""
    if model.tool is None:
        if (lease := claim(model, job_id)) is not None:
            _work(lease)
        return
    vault_id = model.objects.filter(pk=job_id).values_list("vault_id", flat=True).first()
    if vault_id is None or not _waiting_in(model, vault_id).exists():
        return
    # Opened before a job is claimed: a worker that is lost meanwhile costs no job an attempt.
    with model.tool() as tool:
        turn_ends = time.monotonic() + TURN_SECONDS
        lease = _claim_next(model, vault_id)
        while lease is not None:
            _work(lease, tool)
            lease = _claim_next(model, vault_id) if time.monotonic() < turn_ends else None


def _work(lease: Lease, *tools: Any) -> None:
    """Do a claimed job; whatever comes of it ends in the job's row."""
    job = lease.job
    try:
        with _Heartbeat(lease):
            job.work(job, lease, *tools)
    except (LeaseLost, KeyDestroyed):
        logger.info("Job %s was taken over or erased", job.pk)
    except JobRefused as refusal:
        _end_quietly(lease.refuse, refusal.code)
    except Exception:
        logger.exception("Job %s stopped", job.pk)
        if job.attempts >= MAX_ATTEMPTS:
            _end_quietly(lease.refuse, "unexpected")
        else:
            _end_quietly(lease.give_back)
            wake_worker(type(job), job.pk)


def _claim_next(model: type[Job], vault_id: uuid.UUID) -> Lease | None:
    """Take hold of a job that waits in this vault, or None. Two workers look for one at the same time.

    The job tried least comes first: one that lost its worker would else be the first of every worker that starts anew.
    """
    while True:
        waiting = _waiting_in(model, vault_id).order_by("attempts", "created_at")
        job_id = waiting.values_list("pk", flat=True).first()
        if job_id is None:
            return None
        lease = claim(model, job_id)
        if lease is not None:
            return lease


def _end_quietly(end: Callable[..., None], *args: Any) -> None:
    try:
        end(*args)
    except LeaseLost:
        logger.info("A job was taken over before its end was written")


def _free(now: datetime) -> Q:
    """Jobs that nobody holds and that may be tried again: they wait, or their worker was lost."""
    is_held_by_nobody = Q(state=Job.State.QUEUED) | Q(state=Job.State.RUNNING, leased_until__lt=now)
    return is_held_by_nobody & Q(attempts__lt=MAX_ATTEMPTS)


def _waiting_in(model: type[Job], vault_id: uuid.UUID) -> models.QuerySet:
    return model.objects.filter(_free(timezone.now()), vault_id=vault_id)


def claim(model: type[Job], job_id: uuid.UUID) -> Lease | None:
    """Take hold of a job that nobody holds; None where there is nothing to take."""
    now, token = timezone.now(), uuid.uuid4()
    taken = model.objects.filter(_free(now), pk=job_id).update(
        state=Job.State.RUNNING,
        attempts=F("attempts") + 1,
        lease_token=token,
        leased_until=now + LEASE,
        leased_to=this_process(),
    )
    if not taken:
        return None
    job = model.objects.filter(pk=job_id, lease_token=token).first()
    return Lease(job, token) if job else None


def job_models() -> list[type[Job]]:
    return [model for model in apps.get_models() if issubclass(model, Job)]


def wake_lost_jobs() -> None:
    """Find jobs whose worker or wake-up call was lost: wake a worker again, or end them after three attempts."""
    for model in job_models():
        _end_leases_of_killed_workers(model)
        now = timezone.now()
        lost = model.objects.filter(state=Job.State.RUNNING, leased_until__lt=now)
        lost.filter(attempts__gte=MAX_ATTEMPTS).update(
            state=Job.State.FAILED, failure="lost", finished_at=now, **NO_LEASE
        )
        lost.update(state=Job.State.QUEUED, woken_at=now - QUEUED_TOO_LONG, **NO_LEASE)
        waiting = model.objects.filter(state=Job.State.QUEUED, woken_at__lte=now - QUEUED_TOO_LONG)
        if model.tool is not None:
            # A worker that is at work in a vault goes on to the other jobs there by itself.
            at_work = model.objects.filter(state=Job.State.RUNNING).values("vault_id")
            waiting = waiting.exclude(vault_id__in=at_work)
        for job_id in waiting.values_list("pk", flat=True):
            model.objects.filter(pk=job_id).update(woken_at=now)
            wake_worker(model, job_id)


def _end_leases_of_killed_workers(model: type[Job]) -> None:
    running = model.objects.filter(state=Job.State.RUNNING)
    for token, holder in running.values_list("lease_token", "leased_to"):
        if is_gone(holder):
            running.filter(lease_token=token).update(leased_until=timezone.now())
