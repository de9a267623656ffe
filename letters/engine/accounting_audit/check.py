"""Holds an accounting against the rule and against what the person knows."""

import re
import unicodedata
from collections.abc import Iterator
from datetime import date

from letters.engine.accounting_audit.accounting import (
    Accounting,
    AskedFor,
    DisclosureEntry,
    ResearchProtocol,
)
from letters.engine.accounting_audit.defects import DEFECT_KINDS, Defect
from letters.engine.accounting_audit.vague_words import (
    STATEMENTS,
    VAGUE_DESCRIPTIONS,
    VAGUE_PURPOSES,
    VAGUE_RECIPIENTS,
    is_vague,
    says_nothing,
)
from letters.engine.deadlines import answer_due
from letters.engine.law_table import LAW
from letters.engine.wording import spell_date

KIND = "accounting-of-disclosures"
FEWEST_PEOPLE_IN_SHORT_FORM = 50  # 45 CFR 164.528(b)(4)(i)

_MAY_OR_MAY_NOT = re.compile(r"may or may not|pud[oi]\w* o no|podría o no|puede o no", re.IGNORECASE)
_BY_PERMISSION = re.compile(
    r"authori[sz]ation|authori[sz]ed by (?:the )?patient|patient (?:consent|request)|autorizaci[oó]n|consentimiento",
    re.IGNORECASE,
)
_SEVERAL = re.compile(
    r"\b(?:monthly|weekly|daily|quarterly|yearly|annually|each|every|multiple|several|times|mensual|semanal|diari[oa]|"
    r"trimestral|anual|cada|varias|veces)\b",
    re.IGNORECASE,
)
_COPY_OF_REQUEST = re.compile(
    r"cop(?:y|ies) of (?:the )?(?:written )?request|request attached|copia de la solicitud", re.IGNORECASE
)
_LEGAL_FORMS = frozenset(
    [
        "inc",
        "llc",
        "llp",
        "pc",
        "pa",
        "corp",
        "co",
        "ltd",
        "the",
        "of",
        "and",
        "de",
        "del",
        "la",
        "el",
        "los",
        "las",
        "y",
        "s",
        "sa",
    ]
)


def audit(accounting: Accounting, asked: AskedFor, language: str = "en") -> tuple[Defect, ...]:
    """Everything that the accounting has wrong or leaves open, the answer as a whole first, then entry by entry.

    Dates in quotes are spelled in `language`.
    """
    return (
        *_timing(accounting, asked, language),
        *_period(accounting, asked, language),
        *_statements(accounting),
        *_fee(accounting, asked),
        *_entries(accounting, asked, language),
        *_protocols(accounting),
        *_what_is_known(accounting, asked),
    )


def _defect(code: str, entry: int = 0, quote: str = "") -> Defect:
    return Defect(DEFECT_KINDS[code], entry, quote)


def _timing(accounting: Accounting, asked: AskedFor, language: str) -> Iterator[Defect]:
    deadline = answer_due(LAW[KIND], asked.received_on)
    last_day = deadline.due_on
    for number, notice in enumerate(accounting.extensions):
        written = spell_date(notice.written_on, language)
        if number:
            yield _defect("second-extension", quote=written)
            continue
        if notice.written_on > deadline.due_on:
            yield _defect("extension-late", quote=written)
        elif notice.new_date is not None:
            last_day = min(notice.new_date, deadline.latest_on)
        if notice.new_date is None:
            yield _defect("extension-without-date", quote=written)
        elif notice.new_date > deadline.latest_on:
            yield _defect("extension-too-long", quote=spell_date(notice.new_date, language))
        if not notice.gives_reason:
            yield _defect("extension-without-reason", quote=written)
    if accounting.answered_on > last_day:
        yield _defect("answer-late", quote=spell_date(accounting.answered_on, language))


def _period(accounting: Accounting, asked: AskedFor, language: str) -> Iterator[Defect]:
    if accounting.covers_from is not None and accounting.covers_from > asked.period_from:
        yield _defect("period-begins-late", quote=spell_date(accounting.covers_from, language))
    if accounting.covers_to is not None and accounting.covers_to < asked.written_on:
        yield _defect("period-ends-early", quote=spell_date(accounting.covers_to, language))


def _statements(accounting: Accounting) -> Iterator[Defect]:
    for sentence in re.split(r"(?<=[.!?])\s+|\n+", accounting.remarks[:20_000]):
        for statement in STATEMENTS:
            if statement.pattern.search(sentence):
                yield _defect(statement.defect, quote=sentence.strip())


def _fee(accounting: Accounting, asked: AskedFor) -> Iterator[Defect]:
    if accounting.fee_charged and asked.is_first_in_12_months:
        yield _defect("fee-for-the-first")


def _entries(accounting: Accounting, asked: AskedFor, language: str) -> Iterator[Defect]:
    seen: set[tuple[str, ...]] = set()
    for number, entry in enumerate(accounting.entries, start=1):
        yield from _date(entry, number, accounting.answered_on, language)
        yield from _recipient(entry, number, asked)
        if says_nothing(entry.description):
            yield _defect("description-missing", number)
        elif is_vague(entry.description, VAGUE_DESCRIPTIONS):
            yield _defect("description-vague", number, entry.description)
        yield from _purpose(entry, number, accounting, asked, language)
        yield from _repeats(entry, number)
        same = (
            entry.date_text,
            *map(_name, (entry.recipient, entry.description, entry.purpose)),
        )
        if same in seen:
            yield _defect("listed-twice", number)
        seen.add(same)


def _date(entry: DisclosureEntry, number: int, answered_on: date, language: str) -> Iterator[Defect]:
    if entry.on is not None:
        if entry.on > answered_on:
            yield _defect("date-impossible", number, spell_date(entry.on, language))
    elif says_nothing(entry.date_text):
        yield _defect("date-missing", number)
    else:
        yield _defect("date-unclear", number, entry.date_text)


def _recipient(entry: DisclosureEntry, number: int, asked: AskedFor) -> Iterator[Defect]:
    if says_nothing(entry.recipient):
        yield _defect("recipient-missing", number)
        return
    if is_vague(entry.recipient, VAGUE_RECIPIENTS):
        yield _defect("recipient-vague", number, entry.recipient)
        return
    if not entry.address.strip():
        yield _defect("address-missing", number)
    known = [
        *asked.known_recipients,
        *(form.recipient for form in asked.signed_forms),
        *(each.recipient for each in asked.known_disclosures),
    ]
    if asked.known_recipients and not any(_is_same_name(entry.recipient, name) for name in known):
        yield _defect("recipient-not-known", number, entry.recipient)


def _purpose(
    entry: DisclosureEntry, number: int, accounting: Accounting, asked: AskedFor, language: str
) -> Iterator[Defect]:
    if says_nothing(entry.purpose):
        if not _COPY_OF_REQUEST.search(accounting.remarks):
            yield _defect("purpose-missing", number)
        return
    if is_vague(entry.purpose, VAGUE_PURPOSES):
        yield _defect("purpose-vague", number, entry.purpose)
    if _BY_PERMISSION.search(entry.purpose):
        forms = [form for form in asked.signed_forms if _is_same_name(entry.recipient, form.recipient)]
        if not forms:
            yield _defect("form-not-known", number, entry.recipient)
        elif entry.on is not None and all(form.signed_on and entry.on < form.signed_on for form in forms):
            yield _defect("before-the-form", number, spell_date(entry.on, language))


def _repeats(entry: DisclosureEntry, number: int) -> Iterator[Defect]:
    stands_for_several = (
        entry.frequency.strip() or entry.last_date.strip() or _SEVERAL.search(entry.date_text)
    )
    if not stands_for_several:
        return
    if says_nothing(entry.last_date):
        yield _defect("repeats-without-last-date", number)
    if says_nothing(entry.frequency) and not _SEVERAL.search(entry.date_text):
        yield _defect("repeats-without-number", number)


def _protocols(accounting: Accounting) -> Iterator[Defect]:
    for number, protocol in enumerate(accounting.protocols, start=1):
        yield from _protocol(protocol, number)
    if accounting.protocols and not _MAY_OR_MAY_NOT.search(accounting.remarks):
        yield _defect("study-statement-missing")


def _protocol(protocol: ResearchProtocol, number: int) -> Iterator[Defect]:
    if protocol.people is not None and protocol.people < FEWEST_PEOPLE_IN_SHORT_FORM:
        yield _defect("study-for-fewer-people", number, str(protocol.people))
    for code, text in (
        ("study-name-missing", protocol.name),
        ("study-description-missing", protocol.description),
        ("study-information-missing", protocol.information),
        ("study-contact-missing", protocol.contact),
    ):
        if says_nothing(text):
            yield _defect(code, number)
    if says_nothing(protocol.dates) or says_nothing(protocol.last_date):
        yield _defect("study-dates-missing", number)


def _what_is_known(accounting: Accounting, asked: AskedFor) -> Iterator[Defect]:
    for known in asked.known_disclosures:
        if not any(_is_same_name(entry.recipient, known.recipient) for entry in accounting.entries):
            yield _defect("known-disclosure-missing", quote=known.recipient)


def _name(text: str) -> str:
    """A name to compare: without accents, case, punctuation and legal forms."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().casefold()
    return " ".join(word for word in re.findall(r"\w+", plain) if word not in _LEGAL_FORMS)


def _is_same_name(one: str, other: str) -> bool:
    """Whether all words of the shorter name stand in the longer one."""
    words, others = set(_name(one).split()), set(_name(other).split())
    return bool(words) and bool(others) and (words <= others or others <= words)
