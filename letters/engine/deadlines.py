"""When an answer is due. Calendar days from receipt; the day of receipt is day 0; HIPAA rolls no date over a weekend.

Nothing here reads the clock: dates come in, dates go out.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from letters.engine.kinds import kind_named
from letters.engine.wording import spell_date
from letters.engine.words import Words

WORKINGS = Words(
    "Received {received} + {days} days = {due}. One extension of up to {extra} days, to {latest}, "
    "if they write to you by {due} with the reason and the new date.",
    "Recibida el {received} + {days} días = {due}. Una sola prórroga de hasta {extra} días, hasta el {latest}, "
    "si a más tardar el {due} le escriben con el motivo y la nueva fecha.",
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
        return WORKINGS.to(language).format(
            received=spell_date(self.received_on, language),
            days=(self.due_on - self.received_on).days,
            due=spell_date(self.due_on, language),
            extra=(self.latest_on - self.due_on).days,
            latest=spell_date(self.latest_on, language),
        )


def answer_due(kind_code: str, received_on: date, *, is_estimated: bool = False) -> Deadline:
    """The deadline for a letter of this kind, received on `received_on`; `is_estimated` where that day is a guess.

    Raises UnknownKind. Source for accountings: 45 CFR 164.528(c)(1)(i)-(ii).
    """
    rule = kind_named(kind_code).answer_rule
    due_on = received_on + timedelta(days=rule.days)
    return Deadline(
        received_on=received_on,
        due_on=due_on,
        latest_on=due_on + timedelta(days=rule.extension_days),
        provision=rule.provision,
        is_estimated=is_estimated,
    )
