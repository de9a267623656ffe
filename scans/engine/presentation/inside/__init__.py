"""A look inside: from all series to one series, one file and one element; and the search through all of them.

One part is made at a time, when it is asked for: a study of 5,000 files would not fit into one page.
"""

from typing import Any

from scans.engine.presentation.inside.file_contents import file_contents
from scans.engine.presentation.inside.found import found
from scans.engine.presentation.inside.query import Query, search_form
from scans.engine.presentation.inside.series import all_series, files_of_series, series_of

__all__ = ["Query", "all_series", "inside", "search_form", "series_of"]


def inside(
    report: dict[str, Any],
    language: str,
    *,
    part: str = "",
    number: int = 0,
    start: int = 0,
    element: int | None = None,
    query: Query | None = None,
) -> dict[str, Any]:
    """What the page shows of one part: "series" or "file" with a `number`, what a `query` finds, else all series.

    `start` is the first entry of a long list, `element` the number of an entry to unfold. Raises LookupError where the
    report has no such series or file.
    """
    if query is not None:
        return found(report, query, language)
    if part == "series":
        return files_of_series(report, number, start, language)
    if part == "file":
        return file_contents(report, number, start, element, language)
    if part:
        raise LookupError(part)
    return all_series(series_of(report, language), language)
