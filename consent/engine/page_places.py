"""Where the words of a report stand in what the person gave: on which page, and between which corners of a picture."""

from bisect import bisect_right
from typing import Any

from consent.engine.words import Words

PAGE = Words("Page {number}", "Página {number}")
SHOW_IT = Words("Show it on page {number}", "Mostrarlo en la página {number}")

Corners = list[tuple[int, int]]


def page_of(report: dict[str, Any], offset: int) -> int:
    """The number of the page that `report["text"][offset]` stands on, from 1; 0 where the document has no pages."""
    return bisect_right([page["start"] for page in report.get("pages", ())], offset)


def add_pages(
    shown: dict[str, Any], report: dict[str, Any], language: str, pages_url: str = ""
) -> dict[str, Any]:
    """What `presentation.present` gives, each quote with its page and, where the pages can be seen, the way there.

    `pages_url` is followed by the number of a page.
    """
    words = SHOW_IT if pages_url else PAGE
    for clause in (*shown["risks"], *shown["promises"]):
        for quote in clause["quotes"]:
            mark = quote["href"].removeprefix("#")
            number = page_of(report, int(mark.removeprefix("mark-")))
            if number:
                quote["page"] = words.in_language(language).format(number=number)
                quote["page_url"] = f"{pages_url}{number}/#{mark}" if pages_url else ""
    return shown


def corners_on_page(page: dict[str, Any], start: int, end: int) -> list[Corners]:
    """The corners of `text[start:end]` on a page that was read from a picture, line by line.

    `page` is one of a report's "pages". A part of a line is cut out by the share of its characters.
    """
    found: list[Corners] = []
    for line_start, line_end, *numbers in page.get("lines", ()):
        first, last = max(start, line_start), min(end, line_end)
        if first < last:
            length = line_end - line_start
            found.append(_between(numbers, (first - line_start) / length, (last - line_start) / length))
    return found


def _between(numbers: list[int], begin: float, stop: float) -> Corners:
    """The part of a line between two shares of its length; `numbers` are four points, clockwise from its top left."""
    (left_top, right_top, right_bottom, left_bottom) = (
        (numbers[0], numbers[1]), (numbers[2], numbers[3]), (numbers[4], numbers[5]), (numbers[6], numbers[7]),
    )  # fmt: skip
    return [
        _along(left_top, right_top, begin),
        _along(left_top, right_top, stop),
        _along(left_bottom, right_bottom, stop),
        _along(left_bottom, right_bottom, begin),
    ]


def _along(a: tuple[int, int], b: tuple[int, int], share: float) -> tuple[int, int]:
    return round(a[0] + share * (b[0] - a[0])), round(a[1] + share * (b[1] - a[1]))
