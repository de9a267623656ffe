"""The public holidays against the days that the Office of Personnel Management has published for federal employees."""

from datetime import date

import pytest

from letters.engine.deadlines import answer_due
from letters.engine.federal_holidays import holidays_after, is_business_day
from letters.engine.state_law import law_for

PUBLISHED = {
    2020: "01-01 01-20 02-17 05-25 07-03 09-07 10-12 11-11 11-26 12-25",
    2021: "01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31",
    2022: "01-17 02-21 05-30 06-20 07-04 09-05 10-10 11-11 11-24 12-26",
    2026: "01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25",
    2027: "01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31",
}


@pytest.mark.parametrize("year", PUBLISHED)
def test_a_years_holidays_are_those_published(year):
    kept = holidays_after(date(year - 1, 12, 31), date(year, 12, 31))
    assert " ".join(f"{day:%m-%d}" for day, _name in kept) == PUBLISHED[year]


@pytest.mark.parametrize(
    ("day", "is_one"),
    [
        (date(2026, 11, 25), True),
        (date(2026, 11, 26), False),
        (date(2026, 11, 28), False),
        (date(2020, 6, 19), True),
        (date(2027, 12, 31), False),
    ],
)
def test_business_days(day, is_one):
    assert is_business_day(day) is is_one


def test_the_workings_name_the_rule_and_the_holidays_left_out():
    deadline = answer_due(law_for("records-and-images", "TX"), date(2026, 11, 20))
    assert deadline.due_on == date(2026, 12, 14)
    assert deadline.workings() == (
        "Received November 20, 2026 + 15 business days = December 14, 2026. "
        "Business days are Mondays to Fridays without the public holidays of the United States (5 U.S.C. 6103). "
        "Left out here: November 26, 2026 (Thanksgiving Day)."
    )
    assert deadline.workings("es").endswith(
        "Aquí no cuentan: 26 de noviembre de 2026 (Día de Acción de Gracias)."
    )


def test_calendar_days_leave_no_holiday_out():
    deadline = answer_due(law_for("records-and-images", "CA"), date(2026, 11, 20))
    assert deadline.due_on == date(2026, 12, 5)
    assert "holiday" not in deadline.workings()
