"""Complaint to the Office for Civil Rights, 45 CFR 160.306."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from letters.engine.blocks import reply_address
from letters.engine.complaint import ComplaintDetails, account_of_events, check_dates, enclosed_evidence
from letters.engine.errors import Problem
from letters.engine.facts import Choice, Widget, fact
from letters.engine.kind import LetterKind
from letters.engine.law_table import Signer
from letters.engine.letter import Section
from letters.engine.signers import ADVOCATE_OPENS, REPRESENTATIVE_OPENS, opening
from letters.engine.wording import lines, write
from letters.engine.words import Words

CODE = "complaint-to-ocr"

OCR_ADDRESS = (
    "Office for Civil Rights\nU.S. Department of Health and Human Services\n"
    "Centralized Case Management Operations\n"
    "200 Independence Ave SW, Room 509F HHH Bldg\nWashington, DC 20201"
)
PATIENT_COMPLAINS = Words("I file this complaint for myself.", "Presento esta queja en mi propio nombre.")
REQUEST = Words(
    "Under 45 CFR 160.306 I complain that the entity named below does not comply with the HIPAA rules:",
    "Según 45 CFR 160.306, presento una queja porque la entidad que se nombra abajo no cumple las reglas de HIPAA:",
)
TURNED_TO_THEM = Words("What I have done so far: {text}", "Lo que hice hasta ahora: {text}")
IN_TIME = Words(
    "I file this within 180 days of the day on which I learned of it (160.306(b)(3)).",
    "La presento dentro de los 180 días desde que lo supe (160.306(b)(3)).",
)
LATE = Words(
    "More than 180 days have passed since I learned of it. I ask you to extend the time for good cause (160.306(b)(3)): {reason}",
    "Han pasado más de 180 días desde que lo supe. Les pido ampliar el plazo por un motivo justificado (160.306(b)(3)): {reason}",
)
LATE_WITHOUT_REASON = Words(
    "More than 180 days have passed. Say why you could not file sooner.",
    "Han pasado más de 180 días. Diga por qué no pudo presentarla antes.",
)
REVEAL = {
    "yes": Words(
        "You may tell the entity my name in order to investigate.",
        "Pueden decir mi nombre a la entidad para investigar.",
    ),
    "no": Words(
        "Please don’t tell the entity my name without asking me first.",
        "No digan por favor mi nombre a la entidad sin preguntarme antes.",
    ),
}
CONSENT_COPY = Words(
    "The patient’s consent to this complaint", "El consentimiento del paciente para esta queja"
)
NO_RETALIATION = Words(
    "I know that no one may be punished for filing a complaint (45 CFR 164.530(g)).",
    "Sé que nadie puede ser castigado por presentar una queja (45 CFR 164.530(g)).",
)
DAYS_TO_FILE = 180  # 45 CFR 160.306(b)(3)


@dataclass(frozen=True, slots=True, kw_only=True)
class OcrComplaintDetails(ComplaintDetails):
    """The facts of a complaint to OCR; `facility` is the entity complained about."""

    so_far: str = field(
        default="",
        metadata=fact(
            title=Words("What have you done so far?", "¿Qué hizo hasta ahora?"),
            hint=Words(
                "For example: letter of March 3, follow-up of June 10, no answer.",
                "Por ejemplo: carta del 3 de marzo, seguimiento del 10 de junio, sin respuesta.",
            ),
            widget=Widget.LINES,
        ),
    )
    late_because: str = field(
        default="",
        metadata=fact(
            title=Words(
                "If more than 180 days have passed: why could you not file sooner?",
                "Si pasaron más de 180 días: ¿por qué no pudo presentarla antes?",
            ),
            widget=Widget.LINES,
        ),
    )
    reveal_name: str = field(
        default="yes",
        metadata=fact(
            title=Words("May they tell the clinic your name?", "¿Pueden decir su nombre a la clínica?"),
            hint=Words("Without it they can often do less.", "Sin él, a menudo pueden hacer menos."),
            choices=(
                Choice("yes", Words("Yes", "Sí")),
                Choice("no", Words("Ask me first", "Pregúntenme antes")),
            ),
        ),
    )
    ocr_address: str = field(
        default=OCR_ADDRESS,
        metadata=fact(
            title=Words("Where it goes", "Adónde se envía"),
            hint=Words(
                "Compare it with hhs.gov/ocr before you mail it; addresses change. You can also file online at ocrportal.hhs.gov.",
                "Compárela con hhs.gov/ocr antes de enviarla; las direcciones cambian. También puede presentarla en ocrportal.hhs.gov.",
            ),
            widget=Widget.LINES,
        ),
    )

    @property
    def is_late(self) -> bool:
        return (self.written_on - self.learned_on).days > DAYS_TO_FILE


def check_facts(details: OcrComplaintDetails, language: str) -> Iterator[Problem]:
    """Dates lie in the past; a late complaint has a reason."""
    yield from check_dates(details, language)
    if details.is_late and not details.late_because:
        yield Problem("late_because", LATE_WITHOUT_REASON.to(language))


def sections(details: OcrComplaintDetails, language: str) -> Iterator[Section]:
    """The entity, the acts, what was done so far, and that it is in time."""
    openings = (PATIENT_COMPLAINS, REPRESENTATIVE_OPENS, ADVOCATE_OPENS)
    entity = ", ".join((details.facility.name, *lines(details.facility.address)))
    so_far = (write(TURNED_TO_THEM, language, text=details.so_far),) if details.so_far else ()
    time = write(LATE, language, reason=details.late_because) if details.is_late else IN_TIME.to(language)
    yield Section(
        paragraphs=(f"{opening(details.requester, language, openings)} {REQUEST.to(language)}",),
        items=(entity,),
        closing=(*account_of_events(details, language), *so_far),
    )
    yield Section(
        paragraphs=(
            time,
            f"{REVEAL[details.reveal_name].to(language)} {reply_address(details, language)}",
            NO_RETALIATION.to(language),
        )
    )


def recipient(details: OcrComplaintDetails, language: str) -> tuple[str, ...]:
    return lines(details.ocr_address)


def own_enclosures(details: OcrComplaintDetails, language: str) -> Iterator[str]:
    if details.requester.signs_as == Signer.ADVOCATE.value:
        yield CONSENT_COPY.to(language)
    yield from enclosed_evidence(details, language)


COMPLAINT_TO_OCR = LetterKind(
    code=CODE,
    title=Words("Health information privacy complaint", "Queja sobre la privacidad de información de salud"),
    summary=Words(
        "Complain, free of charge, to the Office for Civil Rights of the US health department.",
        "Presente una queja gratis ante la Oficina de Derechos Civiles del departamento de salud de EE. UU.",
    ),
    details_type=OcrComplaintDetails,
    sections=sections,
    check_facts=check_facts,
    own_enclosures=own_enclosures,
    recipient=recipient,
    attention=Words("Office for Civil Rights", "Office for Civil Rights"),
    good_to_know=(
        Words(
            "File within 180 days of the day you learned of it. They may extend this for a good reason.",
            "Preséntela dentro de los 180 días desde que lo supo. Pueden ampliarlo por un buen motivo.",
        ),
        Words(
            "HIPAA gives no right to sue. A complaint can lead to an investigation.",
            "HIPAA no da derecho a demandar. Una queja puede llevar a una investigación.",
        ),
    ),
)
