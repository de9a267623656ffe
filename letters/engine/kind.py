"""What a kind of letter is: its facts and its sentences, around the letterhead and the law that all kinds share."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from letters.engine import letterhead
from letters.engine.details import LetterDetails
from letters.engine.enclosures import enclosures
from letters.engine.errors import Problem
from letters.engine.law_table import LAW, LetterLaw
from letters.engine.letter import Letter, Section
from letters.engine.signers import check_signer
from letters.engine.wording import spell_date, write
from letters.engine.words import Words


def _nothing(details: Any, language: str) -> tuple[Any, ...]:
    return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterKind:
    """A kind of letter. `details_type` declares its facts; the functions take details of that type and a language.

    `sections` writes what stands between salutation and signature, `check_facts` gives what the kind's own facts have
    wrong between them, `own_enclosures` what goes into the envelope beside proof of identity and authority,
    `appendices` pages after the signature, `recipient` the address where it is not the facility's, `cited` the
    authority where it depends on the facts. `good_to_know` is told before the letter is made; `answer_shows` and
    `answer_hides` say what an answer can and can't show.
    """

    code: str
    title: Words
    summary: Words
    details_type: type[LetterDetails]
    sections: Callable[[Any, str], Iterable[Section]]
    check_facts: Callable[[Any, str], Iterable[Problem]] = _nothing
    own_enclosures: Callable[[Any, str], Iterable[str]] = _nothing
    appendices: Callable[[Any, str], Iterable[Section]] = _nothing
    recipient: Callable[[Any, str], tuple[str, ...]] | None = None
    cited: Callable[[Any], str] | None = None
    attention: Words = letterhead.PRIVACY_OFFICER
    good_to_know: tuple[Words, ...] = ()
    answer_shows: tuple[Words, ...] = ()
    answer_hides: tuple[Words, ...] = ()

    @property
    def law(self) -> LetterLaw:
        """The federal row; `state_law.law_for` knows the shorter time of some States."""
        return LAW[self.code]

    def check(self, details: Any, language: str = "en") -> Iterable[Problem]:
        """What the facts have wrong between them."""
        problems = letterhead.check_letterhead(details, language)
        yield from problems
        if any(problem.fact == "written_on" for problem in problems):
            return
        yield from check_signer(self.law, details.requester, language)
        yield from self.check_facts(details, language)

    def compose(self, details: Any, language: str = "en") -> Letter:
        """The letter, in "en" or "es". A Spanish one that is not to be sent says so. Raises BlankInLetter."""
        requester, facility = details.requester, details.facility
        title, is_copy = self.title.to(language), language != details.language[:2]
        authority = self.cited(details) if self.cited else self.law.authority
        attention = facility.attention or self.attention.to(language)
        if self.recipient is None:
            to = letterhead.recipient_lines(facility, attention, language)
        else:
            to = self.recipient(details, language)
        return Letter(
            kind=self.code,
            language=language,
            title=title,
            sender=letterhead.sender_lines(requester),
            contact=letterhead.contact_lines(requester, language),
            recipient=to,
            organization=facility.name,
            date=spell_date(details.written_on, language),
            subject=f"{title} ({authority})",
            references=letterhead.reference_lines(details, language),
            salutation=write(letterhead.SALUTATION, language, attention=attention),
            sections=(*self.sections(details, language), letterhead.thanks(language)),
            closing=letterhead.CLOSING.to(language),
            signer=requester.signer,
            capacity=letterhead.capacity(requester, language),
            enclosures=(*enclosures(details, language), *self.own_enclosures(details, language)),
            labels=letterhead.labels(language),
            reading_note=letterhead.READING_NOTE.to(language) if is_copy else "",
            sent_by=letterhead.sent_by(details, language),
            appendices=tuple(self.appendices(details, language)),
            mailing_record=() if is_copy else letterhead.mailing_record(details, language),
        )

    def compose_all(self, details: Any) -> tuple[Letter, ...]:
        """The letter to send, then the reading copy where the person wants one."""
        return tuple(self.compose(details, language) for language in details.language.split("+"))
