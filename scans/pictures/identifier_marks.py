"""Finds a person's identifiers in lines that were read from a picture, where some letters were read wrongly."""

import re
from dataclasses import dataclass

from scans.engine.written_forms import MONTHS, folded

# Letters and digits that readers of pictures confuse, in numbers.
CONFUSED = str.maketrans("oqdilzsbg", "000112589")
SHORTEST_NAME_PART = 3
SHORTEST_LOOSE = 5
SHORTEST_NUMBER = 4
LETTERS_PER_ERROR = 6
DIGITS_PER_ERROR = 9
# Words that stand in the names of many places.
ORDINARY_PLACE_WORDS = frozenset([
    "hospital", "clinic", "center", "centre", "medical", "health", "imaging", "radiology", "university", "general",
    "regional", "memorial", "the", "and", "for", "saint", "care", "department", "clinica", "centro", "medico",
])  # fmt: skip


@dataclass(frozen=True, slots=True)
class Identifiers:
    """What a file's tags say: names as DICOM writes them, dates as YYYYMMDD, numbers, names of places."""

    names: tuple[str, ...] = ()
    birth_dates: tuple[str, ...] = ()
    record_numbers: tuple[str, ...] = ()
    accession_numbers: tuple[str, ...] = ()
    institutions: tuple[str, ...] = ()


def marks_in(line: str, identifiers: Identifiers) -> tuple[str, ...]:
    """Which identifiers a line holds: "name", "birth-date", "record-number", "accession-number", "institution"."""
    letters, compact = _letters(line), _compact(line)
    found = {
        "name": any(_has_name(letters, name) for name in identifiers.names),
        "birth-date": any(_has_date(compact, date) for date in identifiers.birth_dates),
        "record-number": any(_has_number(compact, number) for number in identifiers.record_numbers),
        "accession-number": any(_has_number(compact, number) for number in identifiers.accession_numbers),
        "institution": any(_has_place(letters, place) for place in identifiers.institutions),
    }
    return tuple(kind for kind, is_there in found.items() if is_there)


def _letters(text: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", folded(text)))


def _compact(text: str) -> str:
    return re.sub(r"[\W_]", "", folded(text))


def _has_name(line: str, name: str) -> bool:
    """A part of the name: short ones as a whole word, longer ones with an error or two, also run together."""
    parts = [part for part in re.split(r"[\s^=,._-]+", folded(name)) if len(part) >= SHORTEST_NAME_PART]
    words = set(line.split())
    joined = line.replace(" ", "")
    return any(
        part in words
        or (len(part) >= SHORTEST_LOOSE and _is_near(part, joined, len(part) // LETTERS_PER_ERROR))
        for part in parts
    )


def _has_place(line: str, place: str) -> bool:
    words = [
        word
        for word in _letters(place).split()
        if len(word) >= SHORTEST_LOOSE and word not in ORDINARY_PLACE_WORDS
    ]
    joined = line.replace(" ", "")
    return any(_is_near(word, joined, len(word) // LETTERS_PER_ERROR) for word in words)


def _has_number(compact: str, number: str) -> bool:
    wanted = _compact(number).translate(CONFUSED)
    if len(wanted) < SHORTEST_NUMBER:
        return False
    return _is_near(wanted, compact.translate(CONFUSED), len(wanted) // DIGITS_PER_ERROR)


def _has_date(compact: str, date: str) -> bool:
    """A wrong digit would make it another date: none is forgiven but those that look alike."""
    if not re.fullmatch(r"\d{8}", date) or not 1 <= int(date[4:6]) <= len(MONTHS):
        return False
    year, month, day = date[:4], date[4:6], date[6:]
    months = [form for name in MONTHS[int(month) - 1] for form in (name, name[:3])]
    forms = [date, month + day + year, day + month + year]
    forms += [d + m + year for d in (day, day.lstrip("0")) for m in months]
    forms += [m + d + year for d in (day, day.lstrip("0")) for m in months]
    looks = compact.translate(CONFUSED)
    return any(form.translate(CONFUSED) in looks for form in forms)


def _is_near(wanted: str, text: str, errors: int) -> bool:
    """Whether some stretch of `text` is `wanted` but for so many letters changed, left out or put in (Sellers 1980)."""
    if wanted in text:
        return True
    if not errors:
        return False
    row = list(range(len(wanted) + 1))
    for character in text:
        before, row[0] = row[0], 0
        for place, letter in enumerate(wanted, start=1):
            before, row[place] = (
                row[place],
                min(row[place] + 1, row[place - 1] + 1, before + (letter != character)),
            )
        if row[-1] <= errors:
            return True
    return False
