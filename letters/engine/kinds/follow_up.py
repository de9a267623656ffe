"""Follow-up after a deadline has passed: cites the rule that was missed."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from letters.engine.blocks import NO_RETALIATION, reply_address
from letters.engine.details import RequestDetails
from letters.engine.errors import Problem
from letters.engine.facts import Choice, Widget, fact
from letters.engine.kind import LetterKind
from letters.engine.law_table import LAW
from letters.engine.letter import Section
from letters.engine.signers import opening
from letters.engine.state_law import law_for
from letters.engine.wording import spell_date, write
from letters.engine.words import Words

CODE = "follow-up"

FIRST_LETTERS = {
    "accounting-of-disclosures": Words("an accounting of disclosures", "un informe de divulgaciones"),
    "records-and-images": Words("copies of my records and images", "copias de mi expediente y mis imágenes"),
    "amendment": Words("an amendment of my record", "una corrección de mi expediente"),
    "restriction": Words("a restriction on the use of my information", "un límite al uso de mi información"),
    "confidential-communications": Words("confidential communications", "comunicaciones confidenciales"),
    "data-handling-questions": Words(
        "answers about how you handle my data", "respuestas sobre cómo manejan mis datos"
    ),
    "breach-inquiry": Words("information about a breach", "información sobre una filtración"),
    "gdpr-access": Words("access to my personal data", "acceso a mis datos personales"),
    "gdpr-erasure": Words("the erasure of my personal data", "la supresión de mis datos personales"),
    "gdpr-objection": Words("an end to the processing of my data", "el fin del tratamiento de mis datos"),
}
SENT = Words(
    "On {sent_on} I sent you a letter in which I asked for {what} ({authority}).",
    "El {sent_on} les envié una carta en la que pedí {what} ({authority}).",
)
RECEIVED = Words("You received it on {received_on}.", "La recibieron el {received_on}.")
WAS_DUE = Words(
    "Your answer was due within {period} of receipt ({provision}).",
    "Su respuesta debía llegar dentro de {period} desde que la recibieron ({provision}).",
)
DUE_ON = Words("That time ended on {due_on}.", "Ese plazo terminó el {due_on}.")
NO_TIME_SET = Words(
    "The law sets no time for your answer, but I had asked for one within {period}.",
    "La ley no fija un plazo para su respuesta, pero yo la había pedido dentro de {period}.",
)
STATES = {
    "nothing": (
        Words("Nothing came", "No llegó nada"),
        Words("I have had no answer.", "No he recibido respuesta."),
    ),
    "partial": (
        Words("Only a part came", "Llegó solo una parte"),
        Words(
            "Your answer does not cover everything I asked for.", "Su respuesta no cubre todo lo que pedí."
        ),
    ),
    "refused": (
        Words("They said no", "Dijeron que no"),
        Words(
            "You refused. Please give me the reasons in writing, and tell me how the decision can be reviewed.",
            "Se negaron. Denme por favor los motivos por escrito, y díganme cómo se puede revisar la decisión.",
        ),
    ),
}
MISSING = Words("What is missing:", "Lo que falta:")
ASK = Words(
    "Please send what is due within {period} of receiving this letter. If you need anything from me, please call or write to me at once.",
    "Envíen por favor lo pendiente dentro de {period} desde que reciban esta carta. Si necesitan algo de mí, llámenme o escríbanme de inmediato.",
)
NEXT = Words(
    "If I have no answer by then, I may complain to your privacy officer (164.530(d)) and to the Office for Civil Rights of the US Department of Health and Human Services (45 CFR 160.306).",
    "Si para entonces no tengo respuesta, podré presentar una queja ante su encargado de privacidad (164.530(d)) y ante la Oficina de Derechos Civiles del Departamento de Salud y Servicios Humanos de EE. UU. (45 CFR 160.306).",
)
NEXT_IN_EUROPE = Words(
    "If I have no answer by then, I may complain to the supervisory authority (GDPR Article 77).",
    "Si para entonces no tengo respuesta, podré presentar una queja ante la autoridad de control (artículo 77 del RGPD).",
)
FIRST_LETTER_COPY = Words("Copy of my letter of {sent_on}", "Copia de mi carta del {sent_on}")
DATES_CROSSED = Words(
    "This date is before the day on which you sent the letter, or after today’s letter. Check it.",
    "Esta fecha es anterior al día en que envió la carta, o posterior a la carta de hoy. Revísela.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpDetails(RequestDetails):
    """The facts of a follow-up."""

    first_letter: str = field(
        default="accounting-of-disclosures",
        metadata=fact(
            title=Words("What had you asked for?", "¿Qué había pedido?"),
            choices=tuple(Choice(code, words) for code, words in FIRST_LETTERS.items()),
            widget=Widget.MENU,
        ),
    )
    sent_on: date = field(
        metadata=fact(
            title=Words("When did you send it?", "¿Cuándo la envió?"),
            blank=Words("Enter the date on which you sent it.", "Escriba la fecha en que la envió."),
        )
    )
    received_by_them_on: date | None = field(
        default=None,
        metadata=fact(
            title=Words("When did they get it?", "¿Cuándo la recibieron?"),
            hint=Words("From the mail receipt, if you have it.", "Según el acuse, si lo tiene."),
        ),
    )
    was_due_on: date | None = field(
        default=None,
        metadata=fact(title=Words("When was the answer due?", "¿Cuándo vencía el plazo?")),
    )
    answer: str = field(
        default="nothing",
        metadata=fact(
            title=Words("What came back?", "¿Qué llegó?"),
            choices=tuple(Choice(code, label) for code, (label, _) in STATES.items()),
        ),
    )
    missing: tuple[str, ...] = field(
        default=(),
        metadata=fact(
            title=Words("What is missing?", "¿Qué falta?"),
            hint=Words("One thing on each line.", "Una cosa por línea."),
            widget=Widget.LINES,
        ),
    )


def check_facts(details: FollowUpDetails, language: str) -> Iterator[Problem]:
    """The dates follow one another."""
    if details.sent_on > details.written_on:
        yield Problem("sent_on", DATES_CROSSED.to(language))
    received_on = details.received_by_them_on
    if received_on and not details.sent_on <= received_on <= details.written_on:
        yield Problem("received_by_them_on", DATES_CROSSED.to(language))


def sections(details: FollowUpDetails, language: str) -> Iterator[Section]:
    """What was asked and when, what the rule says, and what is asked now."""
    state = STATES[details.answer][1].to(language)
    missing = (MISSING.to(language),) if details.missing else ()
    after = NEXT_IN_EUROPE if details.first_letter.startswith("gdpr") else NEXT
    ask = write(ASK, language, period=FOLLOW_UP.law.wished.spell(language))
    yield Section(
        paragraphs=(
            " ".join((opening(details.requester, language), *_history(details, language))),
            " ".join((state, *missing)),
        ),
        items=details.missing,
        closing=(
            f"{ask} {reply_address(details, language)}",
            f"{after.to(language)} {NO_RETALIATION.to(language)}",
        ),
    )


def _history(details: FollowUpDetails, language: str) -> Iterator[str]:
    law = law_for(details.first_letter, details.facility.known_state)
    yield write(
        SENT,
        language,
        sent_on=spell_date(details.sent_on, language),
        what=FIRST_LETTERS[details.first_letter].to(language),
        authority=law.authority,
    )
    if details.received_by_them_on:
        yield write(RECEIVED, language, received_on=spell_date(details.received_by_them_on, language))
    if law.deadline is None:
        yield write(NO_TIME_SET, language, period=law.wished.spell(language))
        return
    period = law.deadline.spell(language)
    yield write(WAS_DUE, language, period=period, provision=law.deadline_provision)
    if details.was_due_on:
        yield write(DUE_ON, language, due_on=spell_date(details.was_due_on, language))


def own_enclosures(details: FollowUpDetails, language: str) -> Iterator[str]:
    yield write(FIRST_LETTER_COPY, language, sent_on=spell_date(details.sent_on, language))


def cited(details: FollowUpDetails) -> str:
    return LAW[details.first_letter].authority


FOLLOW_UP = LetterKind(
    code=CODE,
    title=Words("Follow-up to my earlier request", "Seguimiento de mi solicitud anterior"),
    summary=Words(
        "Remind them of a letter they did not answer, or did not answer in full.",
        "Recuérdeles una carta que no respondieron, o no respondieron del todo.",
    ),
    details_type=FollowUpDetails,
    sections=sections,
    check_facts=check_facts,
    own_enclosures=own_enclosures,
    cited=cited,
    good_to_know=(
        Words(
            "Put a copy of your first letter in the envelope.",
            "Ponga en el sobre una copia de su primera carta.",
        ),
        Words(
            "The 180 days for a complaint to the health department (OCR) may already be running.",
            "Los 180 días para una queja ante el departamento de salud (OCR) quizá ya estén corriendo.",
        ),
    ),
)
