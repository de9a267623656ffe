"""Periods of time as laws set them: calendar days, business days or months."""

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from letters.engine.federal_holidays import is_business_day
from letters.engine.words import Words


class Unit(Enum):
    DAYS = "days"
    BUSINESS_DAYS = "business days"
    MONTHS = "months"


NAMES = {
    (Unit.DAYS, False): Words("{count} day", "{count} día"),
    (Unit.DAYS, True): Words("{count} days", "{count} días"),
    (Unit.BUSINESS_DAYS, False): Words("{count} business day", "{count} día hábil"),
    (Unit.BUSINESS_DAYS, True): Words("{count} business days", "{count} días hábiles"),
    (Unit.MONTHS, False): Words("one month", "un mes"),
    (Unit.MONTHS, True): Words("{count} months", "{count} meses"),
}


@dataclass(frozen=True, slots=True)
class Period:
    """`count` of a unit."""

    count: int
    unit: Unit = Unit.DAYS

    def after(self, day: date) -> date:
        """The last day of the period when `day` is day 0.

        Business days are Mondays to Fridays without the public holidays of the United States; a month ends on the same
        day of the month, or on its last one where it has no such day.
        """
        if self.unit is Unit.DAYS:
            return day + timedelta(days=self.count)
        if self.unit is Unit.MONTHS:
            return _months_after(day, self.count)
        left = self.count
        while left:
            day += timedelta(days=1)
            left -= is_business_day(day)
        return day

    def spell(self, language: str = "en") -> str:
        """ "60 days", "15 business days", "one month"."""
        return NAMES[self.unit, self.count != 1].to(language).format(count=self.count)


def _months_after(day: date, count: int) -> date:
    years, month = divmod(day.month - 1 + count, 12)
    year = day.year + years
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))
