"""The acts of writing a letter: begin, keep a step or words, make the PDF, forget it."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from letters.engine.facts import declared_facts
from letters.engine.kind import LetterKind
from letters.models import LetterJob, LetterRequest
from patientprivacy.jobs import Job, enqueue
from patientprivacy.letter_facts import LetterFacts, facts_from

PLACES_OF_FACTS = {
    "patient_name": "requester.name",
    "birth_date": "requester.birth_date",
    "facility": "facility.name",
    "facility_address": "facility.address",
    "record_number": "record_number",
    "service_dates": "service_dates",
    "accession_numbers": "accession_numbers",
    "concerns": "limits",
    "chosen_clauses": "clauses",
    "form_text": "form_text",
}
# What the form of a letter offers to tick, so that nothing has to be said about where it came from.
OFFERED = ("limits", "clauses")


def open_request(
    *, actor, kind: LetterKind, source: str = "", record_id: UUID | None = None
) -> LetterRequest:
    """Begin a letter; facts that a report hands over are filled in, and remembered as such."""
    known = facts_from(source, actor, record_id) if record_id else None
    asked_for = {each.path for each in declared_facts(kind.details_type)}
    vault = actor.vault_for_new_item()
    facts: dict[str, Any] = {"written_on": timezone.localdate().isoformat()}
    remembered = _own_details(vault)
    handed_over = places_of(known) if known else {}
    filled_in = {path: value for path, value in {**remembered, **handed_over}.items() if path in asked_for}
    for path, value in filled_in.items():
        put(facts, path, value)
    if "limits" in filled_in and "extent" in asked_for:
        # Wording to ask for instead takes back a part of the form.
        put(facts, "extent", "part")
    carried_over = {
        "source": source if handed_over else "letter" if remembered else "",
        "paths": [path for path in filled_in if path not in OFFERED],
        "concerns": filled_in.get("limits", []),
        "marked_clauses": list(known.clauses or known.chosen_clauses)
        if known and "clauses" in asked_for
        else [],
    }
    return LetterRequest.objects.create(
        vault=vault, kind_code=kind.code, facts=facts, carried_over=carried_over
    )


def _own_details(vault) -> dict[str, Any]:
    """What the person said about themselves in their latest letter, by path."""
    for earlier in LetterRequest.objects.filter(vault=vault).order_by("-created_at")[:10]:
        if requester := earlier.facts.get("requester"):
            return {f"requester.{name}": value for name, value in requester.items() if value}
    return {}


def places_of(known: LetterFacts) -> dict[str, Any]:
    """The handed-over facts that are not empty, by their place in a letter's data."""
    values = asdict(known)
    plain = {name: list(value) if isinstance(value, tuple) else value for name, value in values.items()}
    return {place: plain[name] for name, place in PLACES_OF_FACTS.items() if plain[name]}


def put(facts: dict[str, Any], path: str, value: Any) -> None:
    """Set the fact at `path` ("requester.name")."""
    *parents, name = path.split(".")
    for parent in parents:
        facts = facts.setdefault(parent, {})
    facts[name] = value


def look_up(facts: Mapping[str, Any], path: str) -> Any:
    """The fact at `path`, or None."""
    value: Any = facts
    for name in path.split("."):
        value = value.get(name) if isinstance(value, Mapping) else None
    return value


def keep_step(letter_request: LetterRequest, values: Mapping[str, Any]) -> None:
    """Keep what one step of the form holds, by path."""
    facts = letter_request.facts
    for path, value in values.items():
        put(facts, path, value)
    letter_request.facts = facts
    letter_request.save(update_fields=["facts"])


def keep_words(letter_request: LetterRequest, edits: Mapping[str, Any] | None) -> None:
    """Keep the person's own words, as `models.edits_of` reads them; None brings ours back."""
    letter_request.edits = dict(edits) if edits else None
    letter_request.save(update_fields=["edits"])


def make_letter(letter_request: LetterRequest) -> LetterJob:
    """The job that makes this letter. Asking again for the same words gives the same job; new words replace it."""
    with transaction.atomic():
        held = LetterRequest.objects.select_for_update().get(pk=letter_request.pk)
        job = held.latest_job()
        if job is not None:
            if job.state != Job.State.FAILED and (job.facts, job.edits) == (held.facts, held.edits):
                return job
            job.erase()
        job = LetterJob.objects.create(vault=held.vault, request=held, facts=held.facts, edits=held.edits)
        enqueue(job)
    return job


def forget_request(letter_request: LetterRequest) -> None:
    """Erase the letter, its PDF and everything entered for it, now."""
    with transaction.atomic():
        for job in letter_request.jobs.all():
            job.erase()
        letter_request.delete()
