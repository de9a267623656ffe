"""The accounting that came back, and the request that it answers, as plain values."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class DisclosureEntry:
    """One entry, each field as it was written; `on` is the date where it could be read (45 CFR 164.528(b)(2)-(3)).

    `frequency` and `last_date` belong to entries that stand for several disclosures to one recipient.
    """

    date_text: str = ""
    recipient: str = ""
    address: str = ""
    description: str = ""
    purpose: str = ""
    frequency: str = ""
    last_date: str = ""
    on: date | None = None


@dataclass(frozen=True, slots=True)
class ResearchProtocol:
    """An entry of the list that may stand for research on 50 or more people (45 CFR 164.528(b)(4)(i))."""

    name: str = ""
    description: str = ""
    information: str = ""
    dates: str = ""
    last_date: str = ""
    contact: str = ""
    people: int | None = None


@dataclass(frozen=True, slots=True)
class Extension:
    """The notice that the answer would come later (45 CFR 164.528(c)(1)(ii))."""

    written_on: date
    new_date: date | None = None
    gives_reason: bool = True


@dataclass(frozen=True, slots=True)
class Accounting:
    """The whole answer. `remarks` is the text around the entries, such as the cover letter."""

    answered_on: date
    entries: tuple[DisclosureEntry, ...] = ()
    protocols: tuple[ResearchProtocol, ...] = ()
    covers_from: date | None = None
    covers_to: date | None = None
    extensions: tuple[Extension, ...] = ()
    remarks: str = ""
    fee_charged: bool = False


@dataclass(frozen=True, slots=True)
class SignedForm:
    """A permission that the person signed: for whom, and when, where they know it."""

    recipient: str
    signed_on: date | None = None


@dataclass(frozen=True, slots=True)
class KnownDisclosure:
    """A disclosure that the person knows of from elsewhere."""

    recipient: str
    on: date | None = None


@dataclass(frozen=True, slots=True)
class AskedFor:
    """The request: its date, the day the clinic got it, the first day asked about, and what the person knows.

    `known_recipients` are facilities, insurers and people whose names the person knows; with none given, no recipient
    is called unknown.
    """

    written_on: date
    received_on: date
    period_from: date
    is_first_in_12_months: bool = True
    known_recipients: tuple[str, ...] = ()
    signed_forms: tuple[SignedForm, ...] = ()
    known_disclosures: tuple[KnownDisclosure, ...] = ()
