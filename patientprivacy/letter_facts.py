"""What a report hands to a letter: small plain values, so that the apps need not know each other.

An app that has something to hand over registers a provider in its `AppConfig.ready()`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class LetterFacts:
    """Facts for a letter's form; empty where unknown. Dates are ISO 8601 (YYYY-MM-DD)."""

    facility: str = ""
    facility_address: str = ""
    service_dates: tuple[str, ...] = ()
    record_number: str = ""
    accession_numbers: tuple[str, ...] = ()
    patient_name: str = ""
    birth_date: str = ""
    concerns: tuple[str, ...] = ()


_providers: dict[str, Callable[..., LetterFacts | None]] = {}


def register(source: str, provider: Callable[..., LetterFacts | None]) -> None:
    """`provider(actor, record_id)` gives the facts of one record, or None where the actor can't see it."""
    _providers[source] = provider


def facts_from(source: str, actor, record_id: UUID) -> LetterFacts | None:
    provider = _providers.get(source)
    return provider(actor, record_id) if provider else None
