"""Request for an accounting of disclosures, 45 CFR 164.528, with voluntary questions beside it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from letters.engine.errors import Problem
from letters.engine.facts import Choice, Widget, fact
from letters.engine.kind import AnswerRule, LetterKind
from letters.engine.kinds import accounting_wording as text
from letters.engine.letter import Letter, RequestDetails, Section
from letters.engine.letterhead import (
    CLOSING,
    READING_NOTE,
    SALUTATION,
    capacity,
    check_letterhead,
    contact_lines,
    labels,
    recipient_lines,
    reference_lines,
    sender_lines,
)
from letters.engine.look_back import ACCOUNTING_YEARS, years_before
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
    reply_by: str = field(
        default="mail",
        metadata=fact(
            title=Words("How should they answer?", "¿Cómo deben responder?"),
            choices=(
                Choice("mail", Words("By mail", "Por correo postal")),
                Choice("email", Words("By e-mail", "Por correo electrónico")),
            ),
        ),
    )
    identification: str = field(
        default="offered",
        metadata=fact(
            title=Words("How will you show who you are?", "¿Cómo mostrará quién es?"),
            hint=Words(
                "The clinic has to know that it is you. Never send your Social Security number.",
                "La clínica tiene que saber que es usted. Nunca envíe su número de Seguro Social.",
            ),
            choices=(
                Choice(
                    "enclosed",
                    Words(
                        "I put a copy of my photo ID in the envelope",
                        "Pongo en el sobre una copia de mi identificación con foto",
                    ),
                ),
                Choice("offered", Words("I show my ID if they ask", "Muestro mi identificación si la piden")),
            ),
        ),
    )

    @property
    def begins_on(self) -> date:
        """The first day of the period asked for: six years back, or less if the person wants less."""
        return self.period_from or years_before(self.written_on, ACCOUNTING_YEARS)


def check(details: AccountingDetails, language: str = "en") -> Iterator[Problem]:
    """What the facts have wrong between them."""
    problems = check_letterhead(details, language)
    yield from problems
    if any(problem.fact == "written_on" for problem in problems):
        return
    earliest = years_before(details.written_on, ACCOUNTING_YEARS)
    if details.begins_on < earliest:
        day = spell_date(earliest, language)
        yield Problem("period_from", text.TOO_FAR_BACK.to(language).format(day=day))
    elif details.begins_on > details.written_on:
        yield Problem("period_from", text.PERIOD_NOT_BEGUN.to(language))
    if details.reply_by == "email" and not details.requester.email:
        yield Problem("requester.email", text.EMAIL_MISSING.to(language))


def compose(details: AccountingDetails, language: str = "en") -> Letter:
    """The letter; in Spanish a copy for reading. Raises BlankInLetter."""
    return Letter(
        kind=CODE,
        language=language,
        title=text.TITLE.to(language),
        sender=sender_lines(details.requester),
        contact=contact_lines(details.requester, language),
        recipient=recipient_lines(details.facility, language),
        organization=details.facility.name,
        date=spell_date(details.written_on, language),
        subject=text.SUBJECT.to(language),
        references=reference_lines(details, language),
        salutation=write(SALUTATION, language, attention=details.facility.attention),
        sections=tuple(_sections(details, language)),
        closing=CLOSING.to(language),
        signer=details.requester.signer,
        capacity=capacity(details.requester, language),
        enclosures=tuple(_enclosures(details, language)),
        labels=labels(language),
        reading_note=READING_NOTE.to(language) if language != "en" else "",
    )


def _sections(details: AccountingDetails, language: str) -> Iterator[Section]:
    since = spell_date(details.begins_on, language)
    yield Section(
        paragraphs=(_opening(details, language),),
        items=tuple(item.to(language) for item in text.CONTENT_ITEMS),
        closing=tuple(paragraph.to(language) for paragraph in text.CONTENT_CLOSING),
    )
    yield Section(
        heading=text.ANSWER_HEADING.to(language), paragraphs=tuple(_how_to_answer(details, language))
    )
    asked = [write(text.QUESTIONS[code].question, language, since=since) for code in _asked(details)]
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
    yield Section(paragraphs=(text.THANKS.to(language),))


def _opening(details: AccountingDetails, language: str) -> str:
    requester, since = details.requester, spell_date(details.begins_on, language)
    if not requester.representative:
        return write(text.PATIENT_OPENING, language, since=since)
    return write(
        text.REPRESENTATIVE_OPENING,
        language,
        patient=requester.name,
        authority=requester.authority,
        since=since,
    )


def _how_to_answer(details: AccountingDetails, language: str) -> Iterator[str]:
    yield text.TIME.to(language)
    yield " ".join(
        (
            (text.REPEATED_FEE if details.earlier_request == "yes" else text.FIRST_IS_FREE).to(language),
            write(text.REPLY_BY_EMAIL, language, email=details.requester.email)
            if details.reply_by == "email"
            else text.REPLY_BY_MAIL.to(language),
        )
    )
    yield " ".join(
        (
            (text.ID_ENCLOSED if details.identification == "enclosed" else text.ID_OFFERED).to(language),
            text.NO_SOCIAL_SECURITY_NUMBER.to(language),
            text.PASS_IT_ON.to(language),
        )
    )


def _asked(details: AccountingDetails) -> list[str]:
    return [code for code in text.QUESTIONS if code in details.questions]


def _enclosures(details: AccountingDetails, language: str) -> Iterator[str]:
    if details.identification == "enclosed":
        yield text.ID_COPY.to(language)
    if details.requester.representative:
        yield text.AUTHORITY_COPY.to(language)


ACCOUNTING_OF_DISCLOSURES = LetterKind(
    code=CODE,
    wish=Words("Find out who got my records", "Saber quién recibió mis datos médicos"),
    title=text.TITLE,
    summary=Words(
        "Ask a clinic, hospital or health plan for the list of those it gave your health information to. US law (HIPAA) gives you this right.",
        "Pida a una clínica, un hospital o un plan de salud la lista de quienes recibieron su información médica. La ley de EE. UU. (HIPAA) le da este derecho.",
    ),
    authority="45 CFR 164.528",
    signers=Words("The patient or a personal representative", "El paciente o un representante personal"),
    answer_rule=AnswerRule(days=60, extension_days=30, provision="45 CFR 164.528(c)(1)"),
    fee=Words(
        "Free, the first time in any 12 months. Later ones may cost a fee that they must tell you first.",
        "Gratis la primera vez en cada 12 meses. Las siguientes pueden tener un costo que deben decirle antes.",
    ),
    when_ignored=Words(
        "Write again, then to the clinic’s privacy officer. You may also complain, free of charge, to the Office for Civil Rights (OCR) of the US health department within 180 days.",
        "Escriba otra vez y después al encargado de privacidad de la clínica. También puede presentar una queja gratis ante la Oficina de Derechos Civiles (OCR) del departamento de salud de EE. UU. en un plazo de 180 días.",
    ),
    answer_shows=text.ANSWER_SHOWS,
    answer_hides=text.ANSWER_HIDES,
    answer_note=text.ANSWER_NOTE,
    details_type=AccountingDetails,
    check=check,
    compose=compose,
)
