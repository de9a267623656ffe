"""What an inspection's report hands to a letter."""

from uuid import UUID

from patientprivacy.jobs import Job
from patientprivacy.letter_facts import LetterFacts
from scans.engine.facility import facility_facts
from scans.models import InspectionJob


def facts_for_letter(actor, job_id: UUID) -> LetterFacts | None:
    """Facts from one report; None where this actor has no such report."""
    job = InspectionJob.objects.visible_to(actor).filter(pk=job_id, state=Job.State.DONE).first()
    if job is None:
        return None
    facts = facility_facts(job.report)
    return LetterFacts(
        facility=facts.facility,
        facility_address=facts.address,
        service_dates=facts.study_dates,
        record_number=facts.record_number,
        accession_numbers=facts.accession_numbers,
        patient_name=facts.patient_name,
        birth_date=facts.birth_date,
    )
