"""Dates, times and ages of DICOM files in plain words (PS3.5, section 6.2: DA, TM, DT, AS)."""

import re
from datetime import date, datetime

from scans.engine.wording import Words

MONTHS = {
    "en": [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    "es": [
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ],
}
DAY = Words("{month} {day}, {year}", "{day} de {month} de {year}")
SPAN = Words("{first} to {last}", "{first} a {last}")
AGE_UNITS = {
    "D": Words("{count} days old", "{count} días"),
    "W": Words("{count} weeks old", "{count} semanas"),
    "M": Words("{count} months old", "{count} meses"),
    "Y": Words("{count} years old", "{count} años"),
}
_TIME = re.compile(r"(\d\d)(?::?(\d\d)(?::?(\d\d)(?:\.(\d{1,6}))?)?)?")
_AGE = re.compile(r"(\d{3})([DWMY])")


def day_of(text: str) -> date | None:
    """20240314, or 2024.03.14 of old files; None for what is no day."""
    digits = text.replace(".", "")[:8]
    if len(digits) != 8 or not digits.isascii() or not digits.isdigit():
        return None
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return None


def moment_of(day: str, time: str) -> datetime | None:
    """From a DA and a TM value; None without a day or a time of day."""
    on, at = day_of(day), _TIME.match(time)
    if on is None or at is None:
        return None
    hour, minute, second, fraction = (
        int(part) if part else 0 for part in (*at.groups()[:3], at[4] and at[4].ljust(6, "0"))
    )
    if hour > 23 or minute > 59 or second > 59:
        return None
    return datetime(on.year, on.month, on.day, hour, minute, second, fraction)  # noqa: DTZ001 - as the machine's clock said


def age_in_years(text: str) -> float | None:
    """Years of an AS value such as 073Y or 018M; None for anything else."""
    age = _AGE.fullmatch(text.strip())
    return int(age[1]) / {"D": 365.25, "W": 52.18, "M": 12, "Y": 1}[age[2]] if age else None


def day_in_words(day: date, language: str) -> str:
    """ "March 14, 2024"."""
    month = MONTHS["es" if language.startswith("es") else "en"][day.month - 1]
    return DAY.in_language(language).format(month=month, day=day.day, year=day.year)


def days_in_words(days: list[date], language: str) -> str:
    """The day, or the first and the last; "" without any."""
    if not days:
        return ""
    first, last = day_in_words(min(days), language), day_in_words(max(days), language)
    return first if first == last else SPAN.in_language(language).format(first=first, last=last)


def age_in_words(text: str, language: str) -> str:
    """ "73 years old"; the text itself where it is no age."""
    age = _AGE.fullmatch(text.strip())
    return AGE_UNITS[age[2]].in_language(language).format(count=int(age[1])) if age else text
