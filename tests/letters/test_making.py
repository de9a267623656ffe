"""A letter is made exactly once, whatever happens to its worker."""

from datetime import timedelta

import pytest
from django.utils import timezone

from accounts.models import Vault
from letters import tasks
from letters.documents import Typesetter
from letters.models import LetterJob, LetterRequest
from letters.requests import make_letter
from patientprivacy import jobs
from patientprivacy.child_process import ChildStopped
from patientprivacy.models import EncryptedFile
from tests.letters.letter_data import MINIMAL


@pytest.fixture
def job(guest_vault, no_broker) -> LetterJob:
    letter_request = LetterRequest.objects.create(
        vault=guest_vault, kind_code="accounting-of-disclosures", facts=MINIMAL
    )
    return make_letter(letter_request)


@pytest.fixture
def quick_type(monkeypatch):
    monkeypatch.setattr(Typesetter, "__enter__", lambda self: self)
    monkeypatch.setattr(Typesetter, "pdf_of", lambda self, *letters: b"%PDF-1.7")


def test_a_worker_that_was_killed_leaves_the_letter_to_the_next(job, quick_type):
    jobs.claim(LetterJob, job.pk)
    LetterJob.objects.update(leased_until=timezone.now() - timedelta(seconds=1))
    jobs.run_job(LetterJob, job.pk)
    job.refresh_from_db()
    assert (job.state, job.attempts) == ("done", 2)
    assert EncryptedFile.objects.count() == 1
    assert job.pdf.erase_after is None


def test_a_late_twin_changes_nothing_and_leaves_no_file(job, quick_type, monkeypatch):
    late = jobs.claim(LetterJob, job.pk)
    LetterJob.objects.update(leased_until=timezone.now() - timedelta(seconds=1))
    jobs.run_job(LetterJob, job.pk)
    with pytest.raises(jobs.LeaseLost):
        tasks.make_pdf(late.job, late, Typesetter())
    assert EncryptedFile.objects.count() == 1


def test_a_twin_that_loses_its_lease_while_setting_type_erases_its_pdf(job, monkeypatch):
    lease = jobs.claim(LetterJob, job.pk)

    def lose_the_lease(typesetter, *letters):
        LetterJob.objects.update(lease_token="00000000-0000-4000-8000-000000000000")
        return b"%PDF-1.7"

    monkeypatch.setattr(Typesetter, "pdf_of", lose_the_lease)
    with pytest.raises(jobs.LeaseLost):
        tasks.make_pdf(lease.job, lease, Typesetter())
    assert not EncryptedFile.objects.exists()


def test_a_worker_lost_while_it_opens_its_tool_costs_no_attempt(job, monkeypatch):
    def lose_worker(typesetter):
        raise SystemExit

    monkeypatch.setattr(Typesetter, "__enter__", lose_worker)
    with pytest.raises(SystemExit):
        jobs.run_job(LetterJob, job.pk)
    job.refresh_from_db()
    assert (job.state, job.attempts) == ("queued", 0)


@pytest.fixture
def several_jobs(no_broker):
    def make(vault, count: int) -> list[LetterJob]:
        return [
            make_letter(
                LetterRequest.objects.create(
                    vault=vault, kind_code="accounting-of-disclosures", facts=MINIMAL
                )
            )
            for _ in range(count)
        ]

    return make


def test_a_worker_makes_the_waiting_letters_of_the_same_person_too(guest_vault, several_jobs, quick_type):
    first, *_ = several_jobs(guest_vault, 3)
    stranger = Vault.objects.open_for_guest()
    (of_another_person,) = several_jobs(stranger, 1)
    jobs.run_job(LetterJob, first.pk)
    assert set(LetterJob.objects.filter(vault=guest_vault).values_list("state", flat=True)) == {"done"}
    of_another_person.refresh_from_db()
    assert of_another_person.state == "queued"


def test_when_its_turn_is_over_the_worker_takes_hold_of_no_other(
    guest_vault, several_jobs, quick_type, monkeypatch
):
    monkeypatch.setattr(jobs, "TURN_SECONDS", 0)
    first, *_ = several_jobs(guest_vault, 2)
    jobs.run_job(LetterJob, first.pk)
    states = LetterJob.objects.order_by("created_at").values_list("state", "attempts")
    assert list(states) == [("done", 1), ("queued", 0)]


def test_a_worker_makes_the_letter_whose_own_worker_was_lost_too(guest_vault, several_jobs, quick_type):
    first, lost = several_jobs(guest_vault, 2)
    jobs.claim(LetterJob, lost.pk)
    LetterJob.objects.filter(pk=lost.pk).update(leased_until=timezone.now() - timedelta(seconds=1))
    jobs.run_job(LetterJob, first.pk)
    lost.refresh_from_db()
    assert (lost.state, lost.attempts) == ("done", 2)


def test_the_letter_that_was_tried_least_is_made_first(guest_vault, several_jobs, quick_type, monkeypatch):
    monkeypatch.setattr(jobs, "TURN_SECONDS", 0)
    lost, fresh = several_jobs(guest_vault, 2)
    jobs.claim(LetterJob, lost.pk)
    LetterJob.objects.filter(pk=lost.pk).update(leased_until=timezone.now() - timedelta(seconds=1))
    jobs.run_job(LetterJob, lost.pk)
    assert LetterJob.objects.get(pk=fresh.pk).state == "done"
    jobs.run_job(LetterJob, fresh.pk)
    assert LetterJob.objects.get(pk=lost.pk).state == "done"


def test_letters_that_a_worker_will_come_to_are_not_called_again(guest_vault, several_jobs, monkeypatch):
    calls = []
    monkeypatch.setattr(jobs, "wake_worker", lambda model, job_id: calls.append(job_id))
    first, second = several_jobs(guest_vault, 2)
    LetterJob.objects.update(woken_at=timezone.now() - timedelta(minutes=5))
    lease = jobs.claim(LetterJob, first.pk)
    jobs.wake_lost_jobs()
    assert calls == []
    lease.finish()
    jobs.wake_lost_jobs()
    assert calls == [second.pk]


def test_one_letter_that_can_not_be_set_does_not_keep_the_others(guest_vault, several_jobs, monkeypatch):
    first, second = several_jobs(guest_vault, 2)
    outcomes = iter([ChildStopped("memory"), b"%PDF-1.7"])

    def stop_once(typesetter, *letters):
        outcome = next(outcomes)
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    monkeypatch.setattr(Typesetter, "pdf_of", stop_once)
    jobs.run_job(LetterJob, first.pk)
    assert [LetterJob.objects.get(pk=job.pk).state for job in (first, second)] == ["failed", "done"]


def test_the_same_task_delivered_five_times_makes_one_letter(job, quick_type):
    for _ in range(5):
        jobs.run_job(LetterJob, job.pk)
    job.refresh_from_db()
    assert job.attempts == 1
    assert EncryptedFile.objects.count() == 1


@pytest.mark.parametrize(
    ("reason", "failure"), [("time", "too_long"), ("memory", "too_long"), ("crash", "unexpected")]
)
def test_a_letter_that_can_not_be_set_ends_with_a_sentence(job, monkeypatch, reason, failure):
    def stop(typesetter, *letters):
        raise ChildStopped(reason)

    monkeypatch.setattr(Typesetter, "pdf_of", stop)
    for _ in range(3):
        jobs.run_job(LetterJob, job.pk)
    job.refresh_from_db()
    assert (job.state, job.failure) == ("failed", failure)
    assert job.failure_sentence


def test_what_was_entered_is_encrypted_in_the_database(job):
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT facts, carried_over FROM letters_letterrequest UNION ALL SELECT facts, facts FROM letters_letterjob"
        )
        columns = b"".join(bytes(value) for row in cursor.fetchall() for value in row)
    assert b"Desert" not in columns
    assert b"1975" not in columns


def test_a_guests_letter_dies_with_the_vault(job, quick_type):
    from accounts.erasure import erase_vaults

    jobs.run_job(LetterJob, job.pk)
    erase_vaults([job.vault])
    assert not LetterJob.objects.exists()
    assert not EncryptedFile.objects.exists()
