"""The public holidays of the United States, by rule, for periods that a law counts in business days.

Source: 5 U.S.C. 6103(a), Juneteenth since 2021 (Pub. L. 117-17); one on a Saturday is kept on the Friday before
(5 U.S.C. 6103(b)(1)), one on a Sunday on the Monday after (Executive Order 11582, section 3). For dates from 1986 on.
"""

import calendar
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from letters.engine.words import Words

SOURCE = "5 U.S.C. 6103"
LAST = -1


@dataclass(frozen=True, slots=True)
class FixedHoliday:
    """The same date in every year from `since` on."""

    name: Words
    month: int
    day: int
    since: int = 1986

    def in_year(self, year: int) -> date:
        """The day on which it is kept, in the year before for a New Year's Day on a Saturday."""
        day = date(year, self.month, self.day)
        shift = {calendar.SATURDAY: -1, calendar.SUNDAY: 1}.get(day.weekday(), 0)
        return day + timedelta(days=shift)


@dataclass(frozen=True, slots=True)
class WeekdayHoliday:
    """The `nth` of a weekday in a month, or the LAST one."""

    name: Words
    month: int
    nth: int
    weekday: int = calendar.MONDAY
    since: int = 1986

    def in_year(self, year: int) -> date:
        weeks = calendar.monthcalendar(year, self.month)
        days = [week[self.weekday] for week in weeks if week[self.weekday]]
        return date(year, self.month, days[self.nth if self.nth == LAST else self.nth - 1])


HOLIDAYS: tuple[FixedHoliday | WeekdayHoliday, ...] = (
    FixedHoliday(Words("New Year’s Day", "Año Nuevo"), 1, 1),
    WeekdayHoliday(
        Words("Birthday of Martin Luther King, Jr.", "Natalicio de Martin Luther King, Jr."), 1, 3
    ),
    WeekdayHoliday(Words("Washington’s Birthday", "Natalicio de Washington"), 2, 3),
    WeekdayHoliday(Words("Memorial Day", "Día de los Caídos"), 5, LAST),
    FixedHoliday(Words("Juneteenth", "Juneteenth"), 6, 19, since=2021),
    FixedHoliday(Words("Independence Day", "Día de la Independencia"), 7, 4),
    WeekdayHoliday(Words("Labor Day", "Día del Trabajo"), 9, 1),
    WeekdayHoliday(Words("Columbus Day", "Día de la Raza"), 10, 2),
    FixedHoliday(Words("Veterans Day", "Día de los Veteranos"), 11, 11),
    WeekdayHoliday(Words("Thanksgiving Day", "Día de Acción de Gracias"), 11, 4, calendar.THURSDAY),
    FixedHoliday(Words("Christmas Day", "Navidad"), 12, 25),
)


def holidays_after(start: date, end: date) -> Iterator[tuple[date, Words]]:
    """The holidays kept after `start` and up to `end`, in the order of their dates."""
    kept = [
        (holiday.in_year(year), holiday.name)
        for year in range(start.year, end.year + 2)
        for holiday in HOLIDAYS
        if year >= holiday.since
    ]
    yield from sorted((each for each in kept if start < each[0] <= end), key=lambda each: each[0])


def is_business_day(day: date) -> bool:
    """A Monday to Friday that is no holiday."""
    return day.weekday() < calendar.SATURDAY and not any(holidays_after(day - timedelta(days=1), day))
