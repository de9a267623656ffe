"""One request to many facilities: begin it, see how far it is, take the letters along."""

import io
import re
import zipfile
from collections.abc import Iterable
from copy import deepcopy
from dataclasses import dataclass
from uuid import UUID

from django.db import transaction

from letters.engine.facility_list import ListedFacility
from letters.models import LetterBatch, LetterJob, LetterRequest, PrintFileJob
from letters.requests import forget_request, look_up, put
from patientprivacy.jobs import Job, enqueue, enqueue_many

# Rows of one INSERT: each is encrypted, and a page may not wait for them one by one.
ROWS_AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class BatchProgress:
    total: int
    done: int
    failed: int

    @property
    def is_over(self) -> bool:
        return self.done + self.failed == self.total


def begin(pattern: LetterRequest, facilities: Iterable[ListedFacility], submission: UUID) -> LetterBatch:
    """One letter for each facility, with the words of `pattern`. The same submission again gives the batch of the first."""
    with transaction.atomic():
        batch, is_new = LetterBatch.objects.get_or_create(vault=pattern.vault, submission=submission)
        if is_new:
            requests = [_request(pattern, batch, facility) for facility in facilities]
            LetterRequest.objects.bulk_create(requests, batch_size=ROWS_AT_ONCE)
            jobs = [
                LetterJob(vault=batch.vault, request=each, facts=each.facts, edits=each.edits)
                for each in requests
            ]
            LetterJob.objects.bulk_create(jobs, batch_size=ROWS_AT_ONCE)
            enqueue_many(jobs)
    return batch


def _request(pattern: LetterRequest, batch: LetterBatch, facility: ListedFacility) -> LetterRequest:
    facts = deepcopy(pattern.facts)
    state = facts.get("facility", {}).get("state")
    facts["facility"] = {"name": facility.name, "address": facility.address}
    if facility.attention:
        put(facts, "facility.attention", facility.attention)
    if state is not None:
        put(facts, "facility.state", "")
    # What one clinic calls the patient means nothing to another.
    for path in ("service_dates", "accession_numbers", "record_number"):
        facts.pop(path, None)
    if facts.get("copy_enclosed") != "printed":
        facts.pop("form_text", None)
    if facility.record_number:
        facts["record_number"] = facility.record_number
    return LetterRequest(
        vault=batch.vault, kind_code=pattern.kind_code, facts=facts, edits=pattern.edits, batch=batch
    )


def progress_of(batch: LetterBatch) -> BatchProgress:
    """How many letters are made."""
    states = list(LetterJob.objects.filter(request__batch=batch).values_list("state", flat=True))
    return BatchProgress(len(states), states.count(Job.State.DONE), states.count(Job.State.FAILED))


def letters_of(batch: LetterBatch) -> list[tuple[str, LetterJob]]:
    """The name of each facility and the job of its letter, by name."""
    jobs = LetterJob.objects.filter(request__batch=batch).select_related("request", "pdf")
    named = [(look_up(job.request.facts, "facility.name") or "", job) for job in jobs]
    return sorted(named, key=lambda each: (each[0].casefold(), str(each[1].pk)))


def zip_of(batch: LetterBatch) -> bytes:
    """All letters that are made, one file each, named by number and facility."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_STORED) as archive:
        for number, (name, job) in enumerate(letters_of(batch), start=1):
            if job.pdf is not None:
                with job.pdf.open() as pdf:
                    archive.writestr(f"{number:04} {_file_name(name)}.pdf", pdf.read())
    return content.getvalue()


def _file_name(name: str) -> str:
    """A facility's name as a file name on every system."""
    return " ".join(re.sub(r"[^\w .,-]", " ", name).split())[:80] or "letter"


def ask_for_print_file(batch: LetterBatch, language: str) -> PrintFileJob:
    """The job that makes one PDF of all letters, with a cover sheet in `language`; asked for again, it is the same."""
    with transaction.atomic():
        held = LetterBatch.objects.select_for_update().get(pk=batch.pk)
        job = held.print_jobs.exclude(state=Job.State.FAILED).filter(language=language).first()
        if job is None:
            job = PrintFileJob.objects.create(vault=held.vault, batch=held, language=language)
            enqueue(job)
    return job


def forget(batch: LetterBatch) -> None:
    """Erase the batch with all its letters."""
    for job in batch.print_jobs.all():
        job.erase()
    for letter_request in batch.requests.all():
        forget_request(letter_request)
    batch.delete()
