"""What a report hands to a letter: small plain values, so that the apps need not know each other.

An app that has something to hand over registers a provider in its `AppConfig.ready()`.
"""

from dataclasses import dataclass
from uuid import UUID

from django.utils.module_loading import import_string

from patientprivacy.models import HandedOverFacts

TEXTS = ("facility", "facility_address", "record_number", "patient_name", "birth_date", "form_text")
LISTS = ("service_dates", "accession_numbers", "concerns", "clauses", "chosen_clauses")
# A form's words are enclosed whole or not at all.
MOST_FORM_BYTES = 60_000


@dataclass(frozen=True, slots=True)
class LetterFacts:
    """Facts for a letter's form; empty where unknown. Dates are ISO 8601 (YYYY-MM-DD).

    `clauses` are the marked clauses of a form, each with its place, as lines of an enclosure; `chosen_clauses` those of
    them to enclose unless the person says otherwise. `form_text` is the form itself, up to MOST_FORM_BYTES of UTF-8.
    """

    facility: str = ""
    facility_address: str = ""
    service_dates: tuple[str, ...] = ()
    record_number: str = ""
    accession_numbers: tuple[str, ...] = ()
    patient_name: str = ""
    birth_date: str = ""
    concerns: tuple[str, ...] = ()
    clauses: tuple[str, ...] = ()
    chosen_clauses: tuple[str, ...] = ()
    form_text: str = ""


_providers: dict[str, str] = {}


def register(source: str, provider: str) -> None:
    """`provider` is the dotted path of a function that, given an actor and a record's id, gives the record's LetterFacts,
    or None where the actor can't see it. It is imported when first asked: workers start without its engine.
    """
    _providers[source] = provider


def facts_from(source: str, actor, record_id: UUID) -> LetterFacts | None:
    """The facts of a report that is kept here, or of one that stayed in the person's browser and handed them over."""
    provider = _providers.get(source)
    facts = import_string(provider)(actor, record_id) if provider else None
    return facts if facts is not None else _handed_over(source, actor, record_id)


def _handed_over(source: str, actor, record_id: UUID) -> LetterFacts | None:
    row = HandedOverFacts.objects.visible_to(actor).filter(pk=record_id, source=source).first()
    if row is None:
        return None
    return LetterFacts(
        **{name: row.facts.get(name, "") for name in TEXTS},
        **{name: tuple(row.facts.get(name, ())) for name in LISTS},
    )


def enclosable(form_text: str) -> str:
    """The form's words where a letter can enclose them, else nothing."""
    return form_text if len(form_text.encode(errors="replace")) <= MOST_FORM_BYTES else ""
