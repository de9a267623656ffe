"""What a checked form hands to a letter: the wording to ask for instead of its risky clauses."""

from uuid import UUID

from consent.engine.negotiation import limits_for_letter
from consent.engine.presentation import asked_for_wording
from consent.models import CheckJob, Negotiation
from patientprivacy.jobs import Job
from patientprivacy.letter_facts import LetterFacts


def facts_for_letter(actor, record_id: UUID) -> LetterFacts | None:
    """Facts from a report, or from what was ticked in one; None where this actor has neither."""
    negotiation = Negotiation.objects.visible_to(actor).filter(pk=record_id).first()
    if negotiation is not None:
        return LetterFacts(concerns=limits_for_letter(negotiation.categories))
    job = CheckJob.objects.visible_to(actor).filter(pk=record_id, state=Job.State.DONE).first()
    return LetterFacts(concerns=asked_for_wording(job.report)) if job else None
