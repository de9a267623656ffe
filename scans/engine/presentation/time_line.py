"""The acquisitions on a time line: each series at the time that its files hold, laid out as a picture (SVG) and in words."""

from datetime import date, datetime
from itertools import groupby
from typing import Any

from scans.engine.acquisitions import Acquisition
from scans.engine.plain_dates import day_in_words
from scans.engine.presentation.known_facts import KnownFacts
from scans.engine.wording import Words

WIDTH = 360
LEFT, RIGHT = 1, 359
DAY_HEIGHT, SERIES_HEIGHT, AXIS_HEIGHT = 34, 46, 34
SHORTEST_BAR = 8
SERIES_DRAWN = 12
SERIES_LISTED = 200
DESCRIPTION_LENGTH = 34

WORDS: dict[str, Words] = {
    "title": Words("When the pictures were made", "Cuándo se hicieron las imágenes"),
    "description": Words(
        "A time line of {count} series, from {first} to {last}. The same stands in words below.",
        "Una línea de tiempo de {count} series, de {first} a {last}. Lo mismo está en palabras abajo.",
    ),
    "undated": Words("No date in the files", "Sin fecha en los archivos"),
    "no time": Words("no time", "sin hora"),
    "pictures": Words("{count} pictures", "{count} imágenes"),
    "one picture": Words("1 picture", "1 imagen"),
    "more": Words("and {count} more series in the list", "y {count} series más en la lista"),
    "in words": Words("The same in words", "Lo mismo en palabras"),
    "line": Words("{when}: {what}", "{when}: {what}"),
    "to": Words("{begun} to {ended}", "{begun} a {ended}"),
    "more lines": Words("and {count} more series", "y {count} series más"),
}
MODALITIES: dict[str, Words] = {
    "CR": Words("X-ray", "Radiografía"),
    "CT": Words("CT", "TC"),
    "DX": Words("X-ray", "Radiografía"),
    "MG": Words("Mammogram", "Mamografía"),
    "MR": Words("MRI", "Resonancia"),
    "NM": Words("Nuclear scan", "Gammagrafía"),
    "OT": Words("Other", "Otro"),
    "PT": Words("PET", "PET"),
    "SR": Words("Report", "Informe"),
    "US": Words("Ultrasound", "Ecografía"),
    "XA": Words("Angiogram", "Angiografía"),
}


def time_line(
    acquisitions: tuple[Acquisition, ...], facts: KnownFacts, language: str
) -> dict[str, Any] | None:
    """Days, bars and labels with their places in a drawing of `width` by `height`; None where there is no series."""
    if not acquisitions:
        return None
    drawn = acquisitions[:SERIES_DRAWN]
    days, y = [], 0
    for day, members in groupby(drawn, key=_day):
        drawn_day = _drawn_day(day, list(members), y, facts, language)
        days.append(drawn_day)
        y = drawn_day["end"]
    more = len(acquisitions) - len(drawn)
    if more:
        y += 22
    known = [day for day in map(_day, acquisitions) if day]
    undated = WORDS["undated"].in_language(language)
    return {
        "title": WORDS["title"].in_language(language),
        "description": WORDS["description"].in_language(language).format(
            count=len(acquisitions),
            first=day_in_words(min(known), language) if known else undated,
            last=day_in_words(max(known), language) if known else undated,
        ),
        "width": WIDTH,
        "height": y + 6,
        "days": days,
        "more": WORDS["more"].in_language(language).format(count=more) if more else "",
        "more_y": y - 6,
        "in_words": WORDS["in words"].in_language(language),
        "lines": [in_words(one, facts, language) for one in acquisitions[:SERIES_LISTED]],
        "more_lines": _more_lines(len(acquisitions) - SERIES_LISTED, language),
    }  # fmt: skip


def in_words(acquisition: Acquisition, facts: KnownFacts, language: str) -> str:
    """ "March 14, 2024, 09:15:02 to 09:17:40: CT, 100 pictures, Axial 1.0"."""
    day = _day(acquisition)
    when = day_in_words(day, language) if day else WORDS["undated"].in_language(language)
    if acquisition.begun and acquisition.ended:
        when += ", " + _span(acquisition.begun, acquisition.ended, language)
    what = ", ".join(
        part for part in (_kind(acquisition, language), _description(acquisition, facts)) if part
    )
    return WORDS["line"].in_language(language).format(when=when, what=what)


def _day(acquisition: Acquisition) -> date | None:
    return acquisition.begun.date() if acquisition.begun else acquisition.day


def _drawn_day(
    day: date | None, members: list[Acquisition], top: int, facts: KnownFacts, language: str
) -> dict[str, Any]:
    timed = [(one.begun, one.ended) for one in members if one.begun and one.ended]
    first, last = min((b for b, _ in timed), default=None), max((e for _, e in timed), default=None)
    series_top = top + DAY_HEIGHT
    axis_y = series_top + SERIES_HEIGHT * len(members) + 4
    return {
        "title": day_in_words(day, language) if day else WORDS["undated"].in_language(language),
        "title_y": top + 22,
        "series": [
            _drawn_series(one, series_top + SERIES_HEIGHT * row, first, last, facts, language)
            for row, one in enumerate(members)
        ],
        "axis": {"y": axis_y, "text_y": axis_y + 18, "first": _clock(first), "last": _clock(last) if last != first else ""}
        if first and last
        else None,
        "end": axis_y + AXIS_HEIGHT,
    }  # fmt: skip


def _drawn_series(
    one: Acquisition,
    top: int,
    first: datetime | None,
    last: datetime | None,
    facts: KnownFacts,
    language: str,
) -> dict[str, Any]:
    description = _description(one, facts)
    start, end = _x(one.begun, first, last), _x(one.ended, first, last)
    width = max(end - start, SHORTEST_BAR)
    return {
        "kind": _kind(one, language),
        "description": description[:DESCRIPTION_LENGTH]
        + ("…" if len(description) > DESCRIPTION_LENGTH else ""),
        "time": _clock(one.begun) or WORDS["no time"].in_language(language),
        "text_y": top + 16,
        "has_time": one.begun is not None,
        "bar": {"x": min(start, RIGHT - width), "y": top + 24, "width": width},
    }


def _x(moment: datetime | None, first: datetime | None, last: datetime | None) -> int:
    """Where on the line: true to scale between the first and the last moment of the day."""
    if moment is None or first is None or last is None or first == last:
        return LEFT
    return round(LEFT + (RIGHT - LEFT) * ((moment - first) / (last - first)))


def _kind(one: Acquisition, language: str) -> str:
    """ "CT, 100 pictures"."""
    words = MODALITIES.get(one.modality)
    count = len(one.places)
    pictures = (
        WORDS["one picture" if count == 1 else "pictures"].in_language(language).format(count=f"{count:,}")
    )
    return f"{words.in_language(language) if words else one.modality}, {pictures}".lstrip(", ")


def _description(one: Acquisition, facts: KnownFacts) -> str:
    """What the series is called, or the part of the body; nothing where that names the patient."""
    named = facts.is_direct("SeriesDescription", one.description)
    return one.body_part if named or not one.description else one.description


def _clock(moment: datetime | None) -> str:
    return f"{moment:%H:%M:%S}" if moment else ""


def _span(begun: datetime, ended: datetime, language: str) -> str:
    first, last = _clock(begun), _clock(ended)
    return first if first == last else WORDS["to"].in_language(language).format(begun=first, ended=last)


def _more_lines(count: int, language: str) -> str:
    return WORDS["more lines"].in_language(language).format(count=count) if count > 0 else ""
