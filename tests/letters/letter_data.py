"""Made-up data for letters, as JSON would bring it."""

from copy import deepcopy
from functools import cache

from letters.documents import Typesetter
from letters.engine.kind import LetterKind
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

# What each other kind needs beside MINIMAL; kinds that are not here need nothing more.
NEEDED = {
    "revocation": {"form_title": "Authorization for research use"},
    "amendment": {
        "wrong": "Left kidney removed in 2010.",
        "right": "Both kidneys are there.",
        "reason": "The CT scan of April 3, 2024 shows both.",
    },
    "confidential-communications": {"reach_phone": "520-555-0199"},
    "breach-inquiry": {"heard": "A news report of March 3 says that images were stolen."},
    "follow-up": {"sent_on": "2026-08-01"},
    "complaint-to-privacy-officer": {
        "happened": "A clerk showed my scan to my neighbor.",
        "learned_on": "2026-10-01",
    },
    "complaint-to-ocr": {
        "happened": "The clinic never answered my request for an accounting.",
        "learned_on": "2026-10-01",
    },
    "claim-dispute": {
        "scan": "CT head without contrast",
        "scan_on": "2026-09-09",
        "claim_number": "CL-55120",
        "member_number": "XHA-20114",
    },
    "gdpr-objection": {"situation": "My illness is rare, so that I can be recognized from my images."},
}


def minimal_data(code: str) -> dict:
    """The least that this kind of letter needs."""
    data = {**deepcopy(MINIMAL), **NEEDED.get(code, {})}
    if code == "privacy-notice":
        del data["requester"]["birth_date"]
    return data


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


def letter_from(data: dict, language: str = "en", kind: LetterKind = ACCOUNTING) -> Letter:
    return kind.compose(read_details(kind, data, language), language)


# Taken before a test may put its own in place.
set_in_type = Typesetter.pdf_of


@cache
def rendered_once(*letters: Letter) -> bytes:
    """Letters are values: the same one need not be set in type for every test."""
    with Typesetter() as typesetter:
        return set_in_type(typesetter, *letters)
