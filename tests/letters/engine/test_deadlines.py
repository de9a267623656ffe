"""Deadlines and look-back against sums made another way: by day numbers and by walking the calendar."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letters.engine.deadlines import answer_due
from letters.engine.law_table import LAW
from letters.engine.look_back import years_before

ACCOUNTING = LAW["accounting-of-disclosures"]
DAYS_IN_MONTH = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def walk(day: date, days: int) -> tuple[int, int, int]:
    """The date `days` later, one day at a time, by the rules of the Gregorian calendar alone."""
    year, month, number = day.year, day.month, day.day
    for _ in range(days):
        is_leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
        number += 1
        if number > DAYS_IN_MONTH[month - 1] + (is_leap and month == 2):
            month, number = month + 1, 1
        if month > 12:
            year, month = year + 1, 1
    return year, month, number


@given(st.dates(date(2003, 4, 14), date(2199, 12, 31)))
def test_an_accounting_is_due_60_days_after_receipt_and_30_later_at_most(received_on):
    deadline = answer_due(ACCOUNTING, received_on)
    assert (deadline.due_on.year, deadline.due_on.month, deadline.due_on.day) == walk(received_on, 60)
    assert (deadline.latest_on.year, deadline.latest_on.month, deadline.latest_on.day) == walk(
        received_on, 90
    )
    assert deadline.provision == "45 CFR 164.528(c)(1)"
    assert not deadline.is_estimated


@pytest.mark.parametrize(
    ("received", "due", "latest"),
    [
        ("2026-03-03", "2026-05-02", "2026-06-01"),
        ("2027-12-31", "2028-02-29", "2028-03-30"),
        ("2026-12-31", "2027-03-01", "2027-03-31"),
    ],
)
def test_known_dates(received, due, latest):
    deadline = answer_due(ACCOUNTING, date.fromisoformat(received))
    assert (deadline.due_on.isoformat(), deadline.latest_on.isoformat()) == (due, latest)


def test_the_workings_are_shown():
    deadline = answer_due(ACCOUNTING, date(2026, 3, 3), is_estimated=True)
    assert deadline.is_estimated
    assert deadline.workings().startswith(
        "Received March 3, 2026 + 60 days = May 2, 2026. One extension of up to 30 days, to June 1, 2026"
    )
    assert deadline.workings("es").startswith("Recibida el 3 de marzo de 2026 + 60 días = 2 de mayo de 2026.")


@given(st.dates(date(2003, 4, 14), date(2199, 12, 31)))
def test_six_years_back_is_the_same_day_of_the_year(day):
    start = years_before(day, 6)
    assert start.year == day.year - 6
    assert (start.month, start.day) == (day.month, day.day) or (
        (day.month, day.day) == (2, 29) and (start.month, start.day) == (2, 28)
    )
