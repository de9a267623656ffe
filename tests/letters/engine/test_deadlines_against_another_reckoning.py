"""500 deadlines, reckoned anew in another way: day numbers, numpy's business days, dateutil's months."""

import random
from datetime import UTC, date, datetime, timedelta

import numpy
import pytest
from dateutil.relativedelta import MO, TH, relativedelta
from dateutil.tz import gettz

from letters.engine.deadlines import answer_due, day_in
from letters.engine.law_table import LAW, LetterLaw
from letters.engine.periods import Period, Unit

CASES = 500
LAWS = {
    "60 and 30 days": LAW["accounting-of-disclosures"],
    "30 and 30 days": LAW["records-and-images"],
    "one and two months": LAW["gdpr-access"],
    "15 business days": LetterLaw(
        authority="Texas", deadline=Period(15, Unit.BUSINESS_DAYS), deadline_provision="Texas"
    ),
    "none": LAW["restriction"],
}
ZONES = (
    "Pacific/Honolulu",
    "America/Phoenix",
    "America/New_York",
    "Europe/London",
    "Asia/Tokyo",
    "Pacific/Kiritimati",
)
LEAP_DAYS = [date(year, 2, day) for year in (2024, 2025, 2028, 2096, 2100) for day in (27, 28)] + [
    date(2024, 2, 29),
    date(2028, 2, 29),
    date(2027, 1, 31),
    date(2028, 1, 31),
    date(2026, 12, 31),
]


def day_number(day: date) -> int:
    """Days since 1 March of the year 0, by the rule of the calendar alone."""
    year, month = (day.year, day.month - 3) if day.month > 2 else (day.year - 1, day.month + 9)
    return 365 * year + year // 4 - year // 100 + year // 400 + (153 * month + 2) // 5 + day.day - 1


def federal_holidays(year: int) -> list[date]:
    """5 U.S.C. 6103, by dateutil's weekdays."""
    by_weekday = [
        date(year, 1, 1) + relativedelta(weekday=MO(3)),
        date(year, 2, 1) + relativedelta(weekday=MO(3)),
        date(year, 5, 31) + relativedelta(weekday=MO(-1)),
        date(year, 9, 1) + relativedelta(weekday=MO(1)),
        date(year, 10, 1) + relativedelta(weekday=MO(2)),
        date(year, 11, 1) + relativedelta(weekday=TH(4)),
    ]
    fixed = [date(year, month, day) for month, day in ((1, 1), (7, 4), (11, 11), (12, 25))]
    if year > 2020:
        fixed.append(date(year, 6, 19))
    moved = [day + timedelta(days={6: -1, 7: 1}.get(day.isoweekday(), 0)) for day in fixed]
    return by_weekday + moved


HOLIDAYS = [day for year in range(2019, 2080) for day in federal_holidays(year)]


def reckoned(law: LetterLaw, received: date) -> tuple[date, date]:
    """The due day and the latest day, without the code under test."""
    period = law.deadline or law.wished
    extra = law.extension.count if law.extension and law.deadline else 0
    if period.unit is Unit.MONTHS:
        return (
            received + relativedelta(months=period.count),
            received + relativedelta(months=period.count + extra),
        )
    if period.unit is Unit.BUSINESS_DAYS:
        # numpy counts from the next business day where the first is none.
        start = numpy.busday_offset(received, 0, roll="backward", holidays=HOLIDAYS)
        due = numpy.busday_offset(start, period.count, holidays=HOLIDAYS).astype(date)
        return due, due
    days = {}
    for count in (period.count, period.count + extra):
        day = received
        while day_number(day) < day_number(received) + count:
            day += timedelta(days=1)
        days[count] = day
    return days[period.count], days[period.count + extra]


def cases():
    chance = random.Random(20261121)
    names = list(LAWS)
    for number in range(CASES):
        received = (
            LEAP_DAYS[number]
            if number < len(LEAP_DAYS)
            else date(2020, 1, 1) + timedelta(days=chance.randrange(20_000))
        )
        yield names[number % len(names)], received, chance.randrange(-5, 100), chance.randrange(1, 120)


def test_500_deadlines_agree():
    compared = 0
    for name, received, notice_after, new_after in cases():
        law = LAWS[name]
        due, latest = reckoned(law, received)
        notice, new_date = received + timedelta(days=notice_after), received + timedelta(days=new_after)
        deadline = answer_due(law, received, notice_on=notice, new_date=new_date)
        assert (deadline.due_on, deadline.latest_on) == (due, latest), (name, received)
        counts = bool(law.extension and law.deadline) and notice <= due
        assert deadline.ends_on == (max(due, min(new_date, latest)) if counts else due), (
            name,
            received,
            notice,
        )
        compared += 1
    assert compared == CASES


@pytest.mark.parametrize("zone", ZONES)
def test_the_day_of_an_instant_is_that_of_the_persons_clock(zone):
    chance = random.Random(zone)
    for _ in range(100):
        instant = datetime(2024, 1, 1, tzinfo=UTC) + timedelta(minutes=chance.randrange(3 * 365 * 24 * 60))
        assert day_in(zone, instant) == instant.astimezone(gettz(zone)).date()
