"""How far back a right reaches."""

from datetime import date

ACCOUNTING_YEARS = 6  # 45 CFR 164.528(a)(3)


def years_before(day: date, years: int) -> date:
    """The same day `years` earlier; 28 February where that year has no 29 February."""
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return day.replace(year=day.year - years, day=28)
