"""Where a letter stands on a given day: waiting, overdue, answered; by when what is due; what can be done next.

Sources: 45 CFR 164.528(c)(1), 164.524(b)(2), 164.526(b)(2) (one extension, announced in writing within the first
period); 45 CFR 160.306(b)(3) (a complaint within 180 days of when one knew, or should have known).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from letters.engine.deadlines import Deadline, answer_due
from letters.engine.follow_up.events import DAYS_ON_THE_WAY, Event, EventKind
from letters.engine.law_table import LetterLaw
from letters.engine.next_steps import NextStep

COMPLAINT_DAYS = 180  # 45 CFR 160.306(b)(3)
DAYS_IN_THE_MAIL = DAYS_ON_THE_WAY["mail"]

_ENDS = (EventKind.ANSWERED, EventKind.ANSWERED_IN_PART, EventKind.DENIED)


class Status(StrEnum):
    NOT_SENT = "not-sent"
    WAITING = "waiting"
    OVERDUE = "overdue"
    ANSWERED = "answered"
    ANSWERED_IN_PART = "answered-in-part"
    DENIED = "denied"


@dataclass(frozen=True, slots=True)
class Standing:
    """`complain_by` is the last day for a complaint to the Office for Civil Rights, None before there is a reason for one."""

    status: Status
    deadline: Deadline
    days_left: int
    next_steps: tuple[NextStep, ...]
    complain_by: date | None

    @property
    def needs_the_person(self) -> bool:
        """Whether the next move is theirs."""
        return self.status not in (Status.WAITING, Status.ANSWERED)


def standing(law: LetterLaw, written_on: date, events: Iterable[Event], today: date) -> Standing:
    """How things stand on `today`, from what has happened so far."""
    history = sorted(events, key=lambda event: event.on)
    deadline = _deadline(law, written_on, history)
    status = _status(history, deadline, today)
    return Standing(
        status=status,
        deadline=deadline,
        days_left=(deadline.ends_on - today).days,
        next_steps=_next_steps(law, history, status),
        complain_by=_complain_by(law, history, deadline, status),
    )


def _deadline(law: LetterLaw, written_on: date, history: Sequence[Event]) -> Deadline:
    received = _last(history, EventKind.RECEIVED)
    sent = _last(history, EventKind.SENT)
    notices = [event for event in history if event.kind is EventKind.EXTENDED]
    if received is not None:
        received_on = received.on
    elif sent is not None:
        received_on = sent.on + timedelta(days=DAYS_ON_THE_WAY.get(sent.way, DAYS_IN_THE_MAIL))
    else:
        received_on = written_on + timedelta(days=DAYS_IN_THE_MAIL)
    # The law knows one extension: the first notice counts.
    first = notices[0] if notices else None
    return answer_due(
        law,
        received_on,
        is_estimated=received is None,
        notice_on=first.on if first else None,
        new_date=first.new_date if first else None,
    )


def _status(history: Sequence[Event], deadline: Deadline, today: date) -> Status:
    ends = [event for event in history if event.kind in _ENDS]
    if ends:
        return Status(ends[-1].kind.value)
    if today > deadline.ends_on:
        return Status.OVERDUE
    if not any(event.kind in (EventKind.SENT, EventKind.RECEIVED) for event in history):
        return Status.NOT_SENT
    return Status.WAITING


def _next_steps(law: LetterLaw, history: Sequence[Event], status: Status) -> tuple[NextStep, ...]:
    """The steps of the law's row that are open now, mildest first; what was done is not offered again."""
    if status in (Status.NOT_SENT, Status.WAITING, Status.ANSWERED):
        return ()
    done = {event.kind for event in history}
    steps = law.next_steps
    if EventKind.WROTE_AGAIN in done:
        steps = tuple(step for step in steps if step is not NextStep.FOLLOW_UP)
    if EventKind.COMPLAINED in done:
        steps = tuple(step for step in steps if step is not NextStep.PRIVACY_OFFICER)
    return steps


def _complain_by(law: LetterLaw, history: Sequence[Event], deadline: Deadline, status: Status) -> date | None:
    if NextStep.OFFICE_FOR_CIVIL_RIGHTS not in law.next_steps:
        return None
    if status is Status.OVERDUE:
        known_on = deadline.ends_on + timedelta(days=1)
    elif status in (Status.DENIED, Status.ANSWERED_IN_PART):
        known_on = max(event.on for event in history if event.kind in _ENDS)
    else:
        return None
    return known_on + timedelta(days=COMPLAINT_DAYS)


def _last(history: Sequence[Event], kind: EventKind) -> Event | None:
    return next((event for event in reversed(history) if event.kind is kind), None)
