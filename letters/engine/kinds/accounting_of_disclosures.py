"""Request for an accounting of disclosures, 45 CFR 164.528, with voluntary questions beside it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from letters.engine.blocks import HOW_TO_ANSWER, answer_paragraphs
from letters.engine.details import RequestDetails
from letters.engine.errors import Problem
from letters.engine.facts import Choice, Widget, fact
from letters.engine.kind import LetterKind
from letters.engine.kinds import accounting_wording as text
from letters.engine.letter import Section
from letters.engine.look_back import ACCOUNTING_YEARS, years_before
from letters.engine.signers import opening
from letters.engine.wording import spell_date, write
from letters.engine.words import Words

CODE = "accounting-of-disclosures"


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountingDetails(RequestDetails):
    """The facts of a request for an accounting of disclosures."""

    questions: tuple[str, ...] = field(
        default=tuple(text.QUESTIONS),
        metadata=fact(
            title=Words("Questions to ask as well", "Otras preguntas que quiere hacer"),
            hint=Words(
                "The legal list leaves these out. The clinic may choose not to answer them.",
                "La lista legal no incluye esto. La clínica puede decidir no responder.",
            ),
            choices=tuple(Choice(code, question.label) for code, question in text.QUESTIONS.items()),
        ),
    )
    own_questions: tuple[str, ...] = field(
        default=(),
        metadata=fact(
            title=Words("Your own questions", "Sus propias preguntas"),
            hint=Words("One on each line.", "Una por línea."),
            widget=Widget.LINES,
        ),
    )
    limits: tuple[str, ...] = field(
        default=(),
        metadata=fact(
            title=Words("Limits to ask for", "Límites que quiere pedir"),
            hint=Words(
                "What they should not do with your data, one on each line. They may say no.",
                "Lo que no deben hacer con sus datos, uno por línea. Pueden decir que no.",
            ),
            widget=Widget.LINES,
        ),
    )
    period_from: date | None = field(
        default=None,
        metadata=fact(
            title=Words("How far back should they look?", "¿Desde cuándo deben buscar?"),
            hint=Words(
                "Leave this empty for the full six years that the law allows.",
                "Deje esto en blanco para los seis años completos que permite la ley.",
            ),
        ),
    )
    earlier_request: str = field(
        default="no",
        metadata=fact(
            title=Words(
                "Did you ask this clinic for such a list in the past 12 months?",
                "¿Pidió esta lista a esta clínica en los últimos 12 meses?",
            ),
            hint=Words(
                "The first one in 12 months is free. Later ones may have a fee.",
                "La primera en 12 meses es gratis. Las siguientes pueden tener un costo.",
            ),
            choices=(Choice("no", Words("No", "No")), Choice("yes", Words("Yes", "Sí"))),
        ),
    )

    @property
    def begins_on(self) -> date:
        """The first day of the period asked for: six years back, or less if the person wants less."""
        return self.period_from or years_before(self.written_on, ACCOUNTING_YEARS)


def check_facts(details: AccountingDetails, language: str) -> Iterator[Problem]:
    """Whether the period is one that the law reaches."""
    earliest = years_before(details.written_on, ACCOUNTING_YEARS)
    if details.begins_on < earliest:
        day = spell_date(earliest, language)
        yield Problem("period_from", text.TOO_FAR_BACK.to(language).format(day=day))
    elif details.begins_on > details.written_on:
        yield Problem("period_from", text.PERIOD_NOT_BEGUN.to(language))


def sections(details: AccountingDetails, language: str) -> Iterator[Section]:
    """The legal request, how to answer it, the voluntary questions, the limits asked for."""
    since = spell_date(details.begins_on, language)
    request = f"{opening(details.requester, language)} {write(text.REQUEST, language, since=since)}"
    yield Section(
        paragraphs=(request,),
        items=tuple(item.to(language) for item in text.CONTENT_ITEMS),
        closing=tuple(paragraph.to(language) for paragraph in text.CONTENT_CLOSING),
    )
    fee = text.REPEATED_FEE if details.earlier_request == "yes" else text.FIRST_IS_FREE
    yield Section(
        heading=HOW_TO_ANSWER.to(language),
        paragraphs=(fee.to(language), *answer_paragraphs(CODE, details, language)),
    )
    asked = [
        write(question.question, language, since=since)
        for code, question in text.QUESTIONS.items()
        if code in details.questions
    ]
    if asked or details.own_questions:
        yield Section(
            heading=text.VOLUNTARY_HEADING.to(language),
            paragraphs=(text.VOLUNTARY_INTRODUCTION.to(language),),
            items=(*asked, *details.own_questions),
        )
    if details.limits:
        yield Section(
            heading=text.LIMITS_HEADING.to(language),
            paragraphs=(text.LIMITS_INTRODUCTION.to(language),),
            items=details.limits,
        )


ACCOUNTING_OF_DISCLOSURES = LetterKind(
    code=CODE,
    title=text.TITLE,
    summary=Words(
        "Ask a clinic, hospital or health plan for the list of those it gave your health information to. US law (HIPAA) gives you this right.",
        "Pida a una clínica, un hospital o un plan de salud la lista de quienes recibieron su información médica. La ley de EE. UU. (HIPAA) le da este derecho.",
    ),
    details_type=AccountingDetails,
    sections=sections,
    check_facts=check_facts,
    good_to_know=text.GOOD_TO_KNOW,
    answer_shows=text.ANSWER_SHOWS,
    answer_hides=text.ANSWER_HIDES,
)
