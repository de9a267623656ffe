"""Complaint to the privacy officer of the covered entity, 45 CFR 164.530(d)."""

from collections.abc import Iterator
from dataclasses import dataclass

from letters.engine.blocks import HOW_TO_ANSWER, answer_paragraphs
from letters.engine.complaint import ComplaintDetails, account_of_events, check_dates, enclosed_evidence
from letters.engine.kind import LetterKind
from letters.engine.letter import Section
from letters.engine.signers import opening
from letters.engine.words import Words

CODE = "complaint-to-privacy-officer"

REQUEST = Words(
    "I complain about how my health information was handled, under the process that 45 CFR 164.530(d) requires you to have.",
    "Presento una queja por la forma en que se manejó mi información de salud, según el proceso que 45 CFR 164.530(d) les exige tener.",
)
ASKED = Words(
    "Please look into this, document the complaint and what comes of it (164.530(d)(2)), and tell me in writing:",
    "Investiguen esto por favor, documenten la queja y su resultado (164.530(d)(2)), y díganme por escrito:",
)
POINTS = (
    Words("what you found;", "qué encontraron;"),
    Words("what you have done to limit the harm;", "qué hicieron para limitar el daño;"),
    Words("what you change so that it does not happen again.", "qué cambian para que no vuelva a ocurrir."),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficerComplaintDetails(ComplaintDetails):
    """The facts of a complaint to the entity itself."""


def sections(details: OfficerComplaintDetails, language: str) -> Iterator[Section]:
    """What happened, what is asked, and how to answer."""
    yield Section(
        paragraphs=(
            f"{opening(details.requester, language)} {REQUEST.to(language)}",
            *account_of_events(details, language),
            ASKED.to(language),
        ),
        items=tuple(point.to(language) for point in POINTS),
    )
    yield Section(
        heading=HOW_TO_ANSWER.to(language), paragraphs=tuple(answer_paragraphs(CODE, details, language))
    )


COMPLAINT_TO_PRIVACY_OFFICER = LetterKind(
    code=CODE,
    title=Words("Complaint about my privacy", "Queja sobre mi privacidad"),
    summary=Words(
        "Tell the clinic’s privacy officer what went wrong and what should be done.",
        "Diga al encargado de privacidad de la clínica qué salió mal y qué se debe hacer.",
    ),
    details_type=OfficerComplaintDetails,
    sections=sections,
    check_facts=check_dates,
    own_enclosures=enclosed_evidence,
    good_to_know=(
        Words(
            "They must take and record complaints. No rule says when they have to answer.",
            "Deben recibir y registrar las quejas. Ninguna regla dice cuándo deben responder.",
        ),
        Words(
            "You may complain to the health department (OCR) at the same time. Its 180 days run on.",
            "Puede quejarse al mismo tiempo ante el departamento de salud (OCR). Sus 180 días siguen corriendo.",
        ),
    ),
)
