"""Made-up data for letters, as JSON would bring it."""

from copy import deepcopy
from functools import cache

from letters.documents import Typesetter
from letters.engine.kinds import kind_named
from letters.engine.letter import Letter
from letters.engine.reading import read_details

ACCOUNTING = kind_named("accounting-of-disclosures")

MINIMAL = {
    "written_on": "2026-11-21",
    "requester": {
        "name": "María Elena Álvarez",
        "birth_date": "1975-03-04",
        "address": "1420 Larkspur Lane, Apt 3B\nTucson, AZ 85701",
    },
    "facility": {
        "name": "Desert Imaging Center",
        "address": "200 E Speedway Blvd, Suite 410\nTucson, AZ 85705",
    },
}

FULL = {
    **MINIMAL,
    "requester": {**MINIMAL["requester"], "phone": "520-555-0142", "email": "m.alvarez@example.org"},
    "record_number": "0012345",
    "service_dates": ["2024-04-03", "2023-01-15"],
    "accession_numbers": ["A-77120", "A-77121"],
    "period_from": "2022-01-01",
    "earlier_request": "yes",
    "reply_by": "email",
    "identification": "enclosed",
    "limits": ["Do not use my images to train or test AI."],
    "own_questions": ["Did you send my head scan to a 3D printing company?"],
}


def data_with(changes: dict[str, object], base: dict = MINIMAL) -> dict:
    """A copy of `base` with facts changed by their path, such as "requester.name"."""
    changed = deepcopy(base)
    for path, value in changes.items():
        *parents, name = path.split(".")
        place = changed
        for parent in parents:
            place = place[parent]
        place[name] = value
    return changed


def letter_from(data: dict, language: str = "en") -> Letter:
    return ACCOUNTING.compose(read_details(ACCOUNTING, data, language), language)


# Taken before a test may put its own in place.
set_in_type = Typesetter.pdf_of


@cache
def rendered_once(letter: Letter) -> bytes:
    """Letters are values: the same one need not be set in type for every test."""
    with Typesetter() as typesetter:
        return set_in_type(typesetter, letter)
