"""Jobs are done once, whatever happens to workers and wake-up calls: the row is the truth."""

import logging
import subprocess
import sys
import uuid
from datetime import timedelta

import pytest
from django.utils import timezone

from accounts.erasure import erase_vaults
from patientprivacy import jobs
from patientprivacy.jobs import Job, Lease, LeaseLost, claim, enqueue, enqueue_many, run_job, wake_lost_jobs
from patientprivacy.log_records import ImpersonalFormatter
from patientprivacy.process_identity import is_gone
from tests.echo.models import EchoJob


@pytest.fixture
def make_job(guest_vault):
    def make(words="hello", **fields) -> EchoJob:
        return EchoJob.objects.create(vault=guest_vault, words=words, **fields)

    return make


@pytest.fixture
def wake_up_calls(monkeypatch):
    calls = []
    monkeypatch.setattr(jobs, "wake_worker", lambda model, job_id, *_: calls.append(job_id))
    return calls


def lose_worker(job: EchoJob, attempts: int = 1) -> None:
    """Leave the row as a worker does that was killed a while ago."""
    EchoJob.objects.filter(pk=job.pk).update(
        state=Job.State.RUNNING,
        attempts=attempts,
        lease_token=uuid.uuid4(),
        leased_until=timezone.now() - timedelta(seconds=1),
    )


def test_a_job_is_done_and_its_result_kept(make_job):
    job = make_job("good morning")
    run_job(EchoJob, job.pk)
    job = EchoJob.objects.get(pk=job.pk)
    assert (job.state, job.echo, job.progress_done, job.progress_total) == ("done", "good morning", 1, 2)
    assert job.is_over


def test_a_wake_up_call_that_comes_twice_does_the_job_once(make_job):
    job = make_job()
    run_job(EchoJob, job.pk)
    run_job(EchoJob, job.pk)
    assert EchoJob.objects.get(pk=job.pk).times_worked == 1


def test_only_one_of_two_workers_gets_the_job(make_job):
    job = make_job()
    assert claim(EchoJob, job.pk) is not None
    assert claim(EchoJob, job.pk) is None


def test_a_late_twin_changes_nothing(make_job):
    job = make_job()
    slow = claim(EchoJob, job.pk)
    EchoJob.objects.filter(pk=job.pk).update(leased_until=timezone.now() - timedelta(seconds=1))
    quick = claim(EchoJob, job.pk)
    quick.finish(echo="quick")
    for late_write in (lambda: slow.finish(echo="slow"), slow.renew, lambda: slow.report_progress(1, 1)):
        with pytest.raises(LeaseLost):
            late_write()
    assert EchoJob.objects.get(pk=job.pk).echo == "quick"


def test_a_reason_that_no_retry_mends_is_told_to_the_person(make_job):
    job = make_job("SHOUT")
    run_job(EchoJob, job.pk)
    job.refresh_from_db()
    assert (job.state, job.attempts) == ("failed", 1)
    assert job.failure_sentence == "The words are too loud. Write them in small letters."


def test_an_unexpected_error_is_tried_three_times_and_its_text_is_not_logged(make_job, wake_up_calls, caplog):
    job = make_job("stumble")
    with caplog.at_level(logging.DEBUG):
        for _ in range(5):
            run_job(EchoJob, job.pk)
    job.refresh_from_db()
    assert (job.state, job.failure, job.attempts, job.times_worked) == ("failed", "unexpected", 3, 3)
    assert len(wake_up_calls) == 2
    formatted = "\n".join(ImpersonalFormatter().format(record) for record in caplog.records)
    assert "ValueError at tests/echo/models.py" in formatted
    assert "must not be logged" not in formatted


def test_a_job_whose_worker_was_lost_is_woken_and_done(make_job, wake_up_calls):
    job = make_job()
    lose_worker(job)
    wake_lost_jobs()
    assert wake_up_calls == [job.pk]
    run_job(EchoJob, job.pk)
    assert EchoJob.objects.get(pk=job.pk).state == "done"


WORKER = """
import sys
from patientprivacy.process_identity import this_process
print(this_process(), flush=True)
sys.stdin.read()
"""


@pytest.fixture
def worker():
    """Another process, and what it calls itself."""
    with subprocess.Popen(
        [sys.executable, "-c", WORKER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        yield process, process.stdout.readline().strip()


def test_a_job_of_a_killed_worker_is_woken_before_its_lease_is_over(make_job, wake_up_calls, worker):
    process, identity = worker
    job = make_job()
    claim(EchoJob, job.pk)
    EchoJob.objects.filter(pk=job.pk).update(leased_to=identity)
    wake_lost_jobs()
    assert wake_up_calls == []
    process.kill()
    process.wait()
    wake_lost_jobs()
    assert wake_up_calls == [job.pk]
    run_job(EchoJob, job.pk)
    assert EchoJob.objects.get(pk=job.pk).state == "done"


@pytest.mark.parametrize("holder", ["", "another-boot:4026531836 1:1"])
def test_a_worker_that_can_t_be_seen_from_here_keeps_its_job(make_job, wake_up_calls, holder):
    job = make_job()
    claim(EchoJob, job.pk)
    EchoJob.objects.filter(pk=job.pk).update(leased_to=holder)
    wake_lost_jobs()
    assert wake_up_calls == []


def test_a_process_that_took_over_a_number_is_another(worker):
    _, identity = worker
    assert not is_gone(identity)
    assert is_gone(f"{identity}0")


def test_a_job_that_loses_its_worker_three_times_ends(make_job, wake_up_calls):
    job = make_job()
    lose_worker(job, attempts=3)
    wake_lost_jobs()
    job.refresh_from_db()
    assert (job.state, job.failure, wake_up_calls) == ("failed", "lost", [])
    assert "three times" in job.failure_sentence


def test_a_forgotten_job_is_woken_once_a_minute(make_job, wake_up_calls):
    job = make_job()
    wake_lost_jobs()
    assert wake_up_calls == []
    EchoJob.objects.update(woken_at=timezone.now() - timedelta(seconds=61))
    wake_lost_jobs()
    wake_lost_jobs()
    assert wake_up_calls == [job.pk]


def test_a_job_waits_in_its_row_while_there_is_no_broker(
    make_job, settings, django_capture_on_commit_callbacks
):
    original = jobs.app.conf.broker_url
    jobs.app.conf.broker_url = "redis://127.0.0.1:1/0"
    try:
        with django_capture_on_commit_callbacks(execute=True):
            job = make_job()
            enqueue(job)
    finally:
        jobs.app.conf.broker_url = original
    assert EchoJob.objects.get(pk=job.pk).state == "queued"


def test_who_asks_for_one_job_need_not_wait_for_many_of_another(
    make_job, monkeypatch, django_capture_on_commit_callbacks
):
    priorities = {}
    monkeypatch.setattr(
        EchoJob.task,
        "apply_async",
        lambda arguments, retry, priority: priorities.update({arguments[0]: priority}),
    )
    with django_capture_on_commit_callbacks(execute=True):
        many, single = [make_job(), make_job()], make_job()
        enqueue_many(many)
        enqueue(single)
    assert all(priorities[str(single.pk)] < priorities[str(job.pk)] for job in many)


def test_a_job_of_an_erased_vault_ends_quietly(make_job, guest_vault):
    job = make_job()
    lease: Lease = claim(EchoJob, job.pk)
    erase_vaults([guest_vault])
    with pytest.raises(LeaseLost):
        lease.renew()
    run_job(EchoJob, job.pk)
    assert not EchoJob.objects.exists()
