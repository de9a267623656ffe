"""When an answer is due. Calendar days from receipt; the day of receipt is day 0; HIPAA rolls no date over a weekend.

Nothing here reads the clock: dates come in, dates go out.
"""

from dataclasses import dataclass
from datetime import date

from letters.engine.errors import NoDeadline, UnknownKind
from letters.engine.law_table import LAW
from letters.engine.state_law import law_for
from letters.engine.wording import spell_date
from letters.engine.words import Words

WORKINGS = Words(
    "Received {received} + {days} days = {due}. One extension of up to {extra} days, to {latest}, "
    "if they write to you by {due} with the reason and the new date.",
    "Recibida el {received} + {days} días = {due}. Una sola prórroga de hasta {extra} días, hasta el {latest}, "
    "si a más tardar el {due} le escriben con el motivo y la nueva fecha.",
)
WORKINGS_WITHOUT_EXTENSION = Words(
    "Received {received} + {days} days = {due}.", "Recibida el {received} + {days} días = {due}."
)


@dataclass(frozen=True, slots=True)
class Deadline:
    """`due_on` is the last day for the answer, `latest_on` the last day if the one extension was announced in time."""

    received_on: date
    due_on: date
    latest_on: date
    provision: str
    is_estimated: bool

    def workings(self, language: str = "en") -> str:
        """The sum, in words, so that the person can check it."""
        if self.latest_on == self.due_on:
            return WORKINGS_WITHOUT_EXTENSION.to(language).format(
                received=spell_date(self.received_on, language),
                days=(self.due_on - self.received_on).days,
                due=spell_date(self.due_on, language),
            )
        return WORKINGS.to(language).format(
            received=spell_date(self.received_on, language),
            days=(self.due_on - self.received_on).days,
            due=spell_date(self.due_on, language),
            extra=(self.latest_on - self.due_on).days,
            latest=spell_date(self.latest_on, language),
        )


def answer_due(kind_code: str, received_on: date, *, state: str = "", is_estimated: bool = False) -> Deadline:
    """The deadline for a letter of this kind, received on `received_on`.

    `state` is the postal code of the facility's State, where known; `is_estimated` says that the day is a guess.
    Raises UnknownKind, and NoDeadline where the law sets none. Source: the rows of `law_table`, for accountings 45 CFR 164.528(c)(1)(i)-(ii).
    """
    if kind_code not in LAW:
        raise UnknownKind(kind_code)
    law = law_for(kind_code, state)
    if law.deadline is None:
        raise NoDeadline(kind_code)
    due_on = law.deadline.after(received_on)
    return Deadline(
        received_on=received_on,
        due_on=due_on,
        latest_on=law.extension.after(due_on) if law.extension else due_on,
        provision=law.deadline_provision,
        is_estimated=is_estimated,
    )
