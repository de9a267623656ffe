"""In how many files something stands: a count, with the exceptions by name where they are few."""

from collections.abc import Sequence

from scans.engine.page_words import PAGE

EXCEPTIONS_NAMED = 3


def in_files(count: int, files: int, language: str) -> str:
    """ "in all 1,000 files", "in 12 of 1,000 files"."""
    if files == 1:
        return PAGE["in the file"].in_language(language)
    key = "in all files" if count == files else "in some files"
    return PAGE[key].in_language(language).format(count=count, files=files)


def in_which_files(places: Sequence[int], paths: Sequence[str], language: str) -> str:
    """As `in_files`; `places` are the numbers of the files in which it stands, `paths` the names of all."""
    missing = len(paths) - len(places)
    if missing == 0 or len(paths) <= 2 * EXCEPTIONS_NAMED:
        return in_files(len(places), len(paths), language)
    if len(places) <= EXCEPTIONS_NAMED:
        return PAGE["only in"].in_language(language).format(names=_names(places, paths))
    if missing <= EXCEPTIONS_NAMED:
        others = sorted(set(range(len(paths))).difference(places))
        return PAGE["in all but"].in_language(language).format(files=len(paths), names=_names(others, paths))
    return in_files(len(places), len(paths), language)


def _names(places: Sequence[int], paths: Sequence[str]) -> str:
    return ", ".join(paths[place].rpartition("/")[2] for place in places)
