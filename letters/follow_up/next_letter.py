"""The next letter about the same matter: a follow-up, a complaint. What is known from the earlier one is filled in."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any

from django.utils import timezone

from letters.engine.facts import DeclaredFact, declared_facts
from letters.engine.follow_up.events import Event, EventKind
from letters.engine.follow_up.standing import Standing, Status
from letters.engine.kind import LetterKind
from letters.engine.wording import spell_date
from letters.follow_up.history import events_of, standing_of, written_on
from letters.models import LetterRequest
from letters.requests import look_up, put

# What came back, by how the letter stands; the codes are those of the follow-up's fact.
ANSWERS = {Status.ANSWERED_IN_PART: "partial", Status.ANSWERED: "partial", Status.DENIED: "refused"}
NOT_CARRIED_OVER = {"certified_mail_number", "written_on"}


def begin_next(earlier: LetterRequest, kind: LetterKind, missing: Sequence[str] = ()) -> LetterRequest:
    """A letter of another kind about the same matter. `missing` holds sentences on what an answer left out."""
    story = {**_story(earlier), "missing": list(missing)}
    if missing:
        story["answer"] = "partial"
    facts: dict[str, Any] = {}
    for declared in declared_facts(kind.details_type):
        value = story.get(declared.path) or look_up(earlier.facts, declared.path)
        if declared.path not in NOT_CARRIED_OVER and value and _is_allowed(declared, value):
            put(facts, declared.path, value)
    put(facts, "written_on", timezone.localdate().isoformat())
    return LetterRequest.objects.create(
        vault=earlier.vault, kind_code=kind.code, facts=facts, carried_over={"concerns": []}, follows=earlier
    )


def _is_allowed(declared: DeclaredFact, value: Any) -> bool:
    allowed = {choice.value for choice in declared.fact.choices}
    return not allowed or set(value if isinstance(value, list) else [value]) <= allowed


def _story(earlier: LetterRequest) -> dict[str, Any]:
    """What happened to the earlier letter, by the names of the facts that ask for it."""
    stands, events = standing_of(earlier), [event for _id, event in events_of(earlier)]
    sent_on, received = _sent_on(earlier, events), _last(events, EventKind.RECEIVED)
    deadline = stands.deadline
    is_sure = not (deadline.is_estimated or deadline.is_only_wished)
    return {
        "first_letter": earlier.kind_code,
        "sent_on": sent_on.isoformat(),
        "received_by_them_on": received.on.isoformat() if received else "",
        "was_due_on": deadline.ends_on.isoformat() if is_sure else "",
        "answer": ANSWERS.get(stands.status, "nothing"),
        "happened": " ".join(_told(earlier, stands, sent_on, received)),
        "learned_on": _learned_on(stands, events).isoformat(),
        "so_far": "\n".join(_steps_so_far(earlier, events)),
    }


def _told(earlier: LetterRequest, stands: Standing, sent_on: date, received: Event | None) -> Iterator[str]:
    """The matter in a few sentences; in English, as the letter is."""
    title, law = earlier.kind.title.to("en"), earlier.kind.law
    yield f"On {spell_date(sent_on)} I sent a letter: {title} ({law.authority})."
    if received:
        yield f"They received it on {spell_date(received.on)}."
    if not stands.deadline.is_only_wished and not stands.deadline.is_estimated:
        yield f"Their answer was due on {spell_date(stands.deadline.ends_on)} ({stands.deadline.provision})."
    if stands.status is Status.DENIED:
        yield "They refused."
    elif stands.status is Status.ANSWERED_IN_PART:
        yield "Their answer does not cover everything that I asked for."
    else:
        yield "I have had no answer."


def _learned_on(stands: Standing, events: Sequence[Event]) -> date:
    """The day of the answer, or the day after it was due; never one that is still to come."""
    ends = [event.on for event in events if event.kind.value == stands.status.value]
    known_on = ends[-1] if ends else stands.deadline.ends_on + timedelta(days=1)
    return min(known_on, timezone.localdate())


def _steps_so_far(earlier: LetterRequest, events: Sequence[Event]) -> Iterator[str]:
    yield f"{spell_date(_sent_on(earlier, events))}: {earlier.kind.title.to('en')}"
    for event in events:
        if event.kind is EventKind.WROTE_AGAIN:
            yield f"{spell_date(event.on)}: follow-up letter"
        elif event.kind is EventKind.COMPLAINED:
            yield f"{spell_date(event.on)}: complaint to the privacy officer"


def _sent_on(earlier: LetterRequest, events: Sequence[Event]) -> date:
    sent = _last(events, EventKind.SENT)
    return sent.on if sent else written_on(earlier)


def _last(events: Sequence[Event], kind: EventKind) -> Event | None:
    return next((event for event in reversed(events) if event.kind is kind), None)
