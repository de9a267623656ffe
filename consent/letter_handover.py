"""What a checked form hands to a letter: the wording to ask for instead of its risky clauses."""

from uuid import UUID

from consent.engine.presentation import asked_for_wording
from consent.models import CheckJob
from patientprivacy.jobs import Job
from patientprivacy.letter_facts import LetterFacts


def facts_for_letter(actor, job_id: UUID) -> LetterFacts | None:
    """Facts from one report; None where this actor has no such report."""
    job = CheckJob.objects.visible_to(actor).filter(pk=job_id, state=Job.State.DONE).first()
    return LetterFacts(concerns=asked_for_wording(job.report)) if job else None
