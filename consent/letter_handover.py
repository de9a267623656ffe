"""What a checked form hands to a letter: the wording to ask for instead of its risky clauses, those clauses, and itself."""

from uuid import UUID

from consent.engine.marked_clauses import enclosed_clauses
from consent.engine.negotiation import limits_for_letter
from consent.engine.presentation import asked_for_wording
from consent.models import CheckJob, Negotiation
from patientprivacy.jobs import Job
from patientprivacy.letter_facts import LetterFacts, enclosable


def facts_for_letter(actor, record_id: UUID) -> LetterFacts | None:
    """Facts from a report, or from what was ticked in one; None where this actor has neither."""
    negotiation = Negotiation.objects.visible_to(actor).filter(pk=record_id).select_related("job").first()
    if negotiation is not None:
        categories = negotiation.categories
        return _facts(negotiation.job.report, limits_for_letter(categories), categories)
    job = CheckJob.objects.visible_to(actor).filter(pk=record_id, state=Job.State.DONE).first()
    return _facts(job.report, asked_for_wording(job.report)) if job else None


def _facts(report: dict, concerns: tuple[str, ...], categories: list[str] | None = None) -> LetterFacts:
    clauses, chosen = enclosed_clauses(report, categories)
    return LetterFacts(
        concerns=concerns, clauses=clauses, chosen_clauses=chosen, form_text=enclosable(report["text"])
    )
