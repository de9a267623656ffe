"""A letter's dates on a line, for a picture: where each mark lies, from 0 to 1000, and what it is."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from letters.engine.deadlines import Deadline
from letters.engine.follow_up.events import EVENT_WORDS, Event
from letters.engine.wording import spell_date
from letters.engine.words import Words

LENGTH = 1000
# Marks nearer than this to the one before would cover it: they go to the next row.
WIDTH = 80
ROWS = 3
TODAY = Words("Today", "Hoy")
DUE = Words("Answer due", "Vence la respuesta")
ABOUT_DUE = Words("Answer due (estimated)", "Vence la respuesta (estimado)")
LATEST = Words("Latest day, if they ask for more time", "Último día, si piden más tiempo")
EXPECTED = Words("Reaches them (estimated)", "Les llega (estimado)")


@dataclass(frozen=True, slots=True)
class Mark:
    """A point on the line; `role` is "event", "expected", "due", "latest" or "today", `row` its height above the line."""

    role: str
    at: int
    row: int
    day: str
    label: str


def time_line(
    deadline: Deadline, events: Iterable[Event], today: date, language: str = "en"
) -> tuple[Mark, ...]:
    """The marks in the order of their dates; the first lies at 0, the last at LENGTH."""
    dated: list[tuple[date, str, Words]] = [
        (event.on, "event", EVENT_WORDS[event.kind].happened) for event in events
    ]
    if deadline.is_estimated:
        dated.append((deadline.received_on, "expected", EXPECTED))
    dated.append((deadline.ends_on, "due", ABOUT_DUE if deadline.is_estimated else DUE))
    if deadline.latest_on > deadline.ends_on:
        dated.append((deadline.latest_on, "latest", LATEST))
    dated.append((today, "today", TODAY))
    dated.sort(key=lambda each: each[0])
    first, days = dated[0][0], max(1, (dated[-1][0] - dated[0][0]).days)
    marks: list[Mark] = []
    for day, role, words in dated:
        at = (day - first).days * LENGTH // days
        taken = {mark.row for mark in marks if at - mark.at < WIDTH}
        row = next((row for row in range(ROWS) if row not in taken), 0)
        marks.append(Mark(role, at, row, spell_date(day, language), words.to(language)))
    return tuple(marks)
