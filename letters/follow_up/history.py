"""What happened to a letter: kept, read again, taken back; and how the letter stands by it."""

from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from letters.engine.follow_up.events import Event, EventKind
from letters.engine.follow_up.standing import Standing, standing
from letters.engine.state_law import law_for
from letters.engine.us_states import state_of_address
from letters.models import LetterEvent, LetterRequest
from letters.requests import look_up

MOST_EVENTS = 200


class TooManyEvents(Exception):
    """The history is full."""


def record(letter_request: LetterRequest, event: Event) -> None:
    """Keep one event; the same one twice, as after a double click, is kept once. Raises TooManyEvents."""
    facts = _facts(event)
    with transaction.atomic():
        held = LetterRequest.objects.select_for_update().get(pk=letter_request.pk)
        known = [each.facts for each in held.events.all()]
        if facts in known:
            return
        if len(known) >= MOST_EVENTS:
            raise TooManyEvents
        LetterEvent.objects.create(vault=held.vault, request=held, facts=facts)


def take_back(letter_request: LetterRequest, event_id: UUID) -> None:
    """Remove an event that was noted by mistake."""
    letter_request.events.filter(pk=event_id).delete()


def events_of(letter_request: LetterRequest) -> Sequence[tuple[UUID, Event]]:
    """The events with their ids, by the day on which they happened."""
    rows = [(row.pk, _event(row.facts)) for row in letter_request.events.order_by("created_at")]
    return sorted(rows, key=lambda row: row[1].on)


def standing_of(letter_request: LetterRequest, today: date | None = None) -> Standing:
    """How the letter stands today."""
    return standing(
        law_for(letter_request.kind_code, _state(letter_request.facts)),
        written_on(letter_request),
        [event for _, event in events_of(letter_request)],
        today or timezone.localdate(),
    )


def written_on(letter_request: LetterRequest) -> date:
    return date.fromisoformat(letter_request.facts["written_on"])


def _state(facts: dict[str, Any]) -> str:
    """The facility's State, as chosen or as its address has it; empty where neither says."""
    return look_up(facts, "facility.state") or state_of_address(look_up(facts, "facility.address") or "")


def _facts(event: Event) -> dict[str, Any]:
    return {
        "kind": event.kind.value,
        "on": event.on.isoformat(),
        "way": event.way,
        "tracking_number": event.tracking_number,
        "new_date": event.new_date.isoformat() if event.new_date else "",
        "note": event.note,
    }


def _event(facts: dict[str, Any]) -> Event:
    return Event(
        kind=EventKind(facts["kind"]),
        on=date.fromisoformat(facts["on"]),
        way=facts["way"],
        tracking_number=facts["tracking_number"],
        new_date=date.fromisoformat(facts["new_date"]) if facts["new_date"] else None,
        note=facts["note"],
    )
