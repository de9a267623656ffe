"""An accounting that came back, as it is kept, and what is found in it."""

from datetime import date
from typing import Any

from django.db import transaction

from letters.engine.accounting_audit.accounting import (
    Accounting,
    AskedFor,
    DisclosureEntry,
    Extension,
    KnownDisclosure,
    ResearchProtocol,
    SignedForm,
)
from letters.engine.accounting_audit.check import audit
from letters.engine.accounting_audit.defects import Defect
from letters.engine.accounting_audit.reading import read_date
from letters.engine.follow_up.events import EventKind
from letters.engine.look_back import ACCOUNTING_YEARS, years_before
from letters.follow_up.history import events_of, standing_of, written_on
from letters.models import AccountingReply, LetterRequest, ReplyReadingJob
from letters.requests import look_up
from patientprivacy.jobs import enqueue
from patientprivacy.models import EncryptedFile

ENTRY_FIELDS = ("date_text", "recipient", "address", "description", "purpose", "frequency", "last_date")


def begin(
    letter_request: LetterRequest, facts: dict[str, Any], stored: EncryptedFile | None
) -> AccountingReply:
    """Keep what the person told of the answer; with a file, a job reads the entries from it."""
    with transaction.atomic():
        reply = AccountingReply.objects.create(
            vault=letter_request.vault, request=letter_request, facts={"entries": [], "remarks": "", **facts}
        )
        if stored is not None:
            enqueue(ReplyReadingJob.objects.create(vault=letter_request.vault, reply=reply, stored=stored))
    return reply


def keep(reply: AccountingReply, facts: dict[str, Any]) -> None:
    """Change some of the facts."""
    reply.facts = {**reply.facts, **facts}
    reply.save(update_fields=["facts"])


def defects_of(reply: AccountingReply, language: str) -> tuple[Defect, ...]:
    """What the accounting has wrong or leaves open."""
    return audit(accounting_of(reply), asked_for(reply), language)


def accounting_of(reply: AccountingReply) -> Accounting:
    facts = reply.facts
    return Accounting(
        answered_on=date.fromisoformat(facts["answered_on"]),
        entries=tuple(_entry(row) for row in facts["entries"]),
        protocols=tuple(ResearchProtocol(**row) for row in facts.get("protocols", [])),
        covers_from=_day(facts.get("covers_from")),
        covers_to=_day(facts.get("covers_to")),
        extensions=tuple(_extensions(reply.request)),
        remarks=facts["remarks"],
        fee_charged=facts.get("fee_charged", False),
    )


def asked_for(reply: AccountingReply) -> AskedFor:
    """The request that the accounting answers, and what the person knows."""
    letter_request, facts = reply.request, reply.facts
    asked_on = written_on(letter_request)
    return AskedFor(
        written_on=asked_on,
        received_on=standing_of(letter_request).deadline.received_on,
        period_from=_day(look_up(letter_request.facts, "period_from"))
        or years_before(asked_on, ACCOUNTING_YEARS),
        is_first_in_12_months=look_up(letter_request.facts, "earlier_request") != "yes",
        known_recipients=tuple(facts.get("known_recipients", ())),
        signed_forms=tuple(SignedForm(name, _day(day)) for name, day in facts.get("signed_forms", ())),
        known_disclosures=tuple(KnownDisclosure(name) for name in facts.get("known_disclosures", ())),
    )


def _entry(row: dict[str, str]) -> DisclosureEntry:
    return DisclosureEntry(**row, on=read_date(row.get("date_text", "")))


def _extensions(letter_request: LetterRequest):
    for _id, event in events_of(letter_request):
        if event.kind is EventKind.EXTENDED:
            yield Extension(event.on, event.new_date)


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
