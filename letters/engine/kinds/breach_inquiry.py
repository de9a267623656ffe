"""Breach inquiry: 45 CFR 164.404 for covered entities, 16 CFR Part 318 for apps that HIPAA does not cover."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from letters.engine.blocks import HOW_TO_ANSWER, answer_paragraphs
from letters.engine.details import RequestDetails
from letters.engine.facts import Choice, Widget, fact
from letters.engine.kind import LetterKind
from letters.engine.letter import Section
from letters.engine.signers import DATA_SUBJECT_OPENS, US_OPENINGS, opening
from letters.engine.wording import spell_date, write
from letters.engine.words import Words

CODE = "breach-inquiry"

HEARD = Words(
    "I have reason to ask about a breach: {text}", "Tengo motivos para preguntar por una filtración: {text}"
)
HEARD_ON = Words("I learned of it on {day}.", "Lo supe el {day}.")
REQUEST = Words(
    "Please tell me whether my unsecured health information was, or may have been, acquired, accessed, used or disclosed without permission. If so, please tell me:",
    "Díganme por favor si mi información de salud no protegida fue, o pudo haber sido, obtenida, vista, usada o divulgada sin permiso. Si es así, díganme:",
)
ITEMS = (
    Words(
        "what happened, the date of it, and the day on which you discovered it;",
        "qué pasó, en qué fecha, y el día en que lo descubrieron;",
    ),
    Words(
        "which kinds of my information are concerned, and whether images are among them;",
        "qué tipos de mi información están afectados, y si hay imágenes entre ellos;",
    ),
    Words("what I should do to protect myself;", "qué debo hacer para protegerme;"),
    Words(
        "what you do to find out more, to limit the harm, and to prevent another breach;",
        "qué hacen para saber más, limitar el daño y evitar otra filtración;",
    ),
    Words("whom I can ask, with a telephone number.", "a quién puedo preguntar, con un número de teléfono."),
)
COVERED = Words(
    "A covered entity has to notify each affected person without unreasonable delay, and no later than 60 calendar days after it discovered the breach (45 CFR 164.404(b)). The notice has to hold the points above (164.404(c)). If you assessed the risk and found that no notice was due, please tell me so and why (164.402).",
    "Una entidad cubierta debe avisar a cada persona afectada sin demora injustificada, y a más tardar 60 días calendario después de descubrir la filtración (45 CFR 164.404(b)). El aviso debe contener los puntos anteriores (164.404(c)). Si evaluaron el riesgo y concluyeron que no correspondía un aviso, díganmelo y por qué (164.402).",
)
APP = Words(
    "For health apps and services that HIPAA does not cover, the Health Breach Notification Rule (16 CFR Part 318) applies; it also treats a disclosure that I did not authorize as a breach, and asks for notice within 60 days.",
    "Para aplicaciones y servicios de salud que HIPAA no cubre se aplica la Regla de notificación de filtraciones (16 CFR Part 318); también trata como filtración una divulgación que no autoricé, y exige un aviso en 60 días.",
)
APP_OPENINGS = (DATA_SUBJECT_OPENS, *US_OPENINGS[1:])


@dataclass(frozen=True, slots=True, kw_only=True)
class BreachDetails(RequestDetails):
    """The facts of a breach inquiry."""

    holder: str = field(
        default="covered",
        metadata=fact(
            title=Words("Who holds your data?", "¿Quién tiene sus datos?"),
            choices=(
                Choice(
                    "covered",
                    Words(
                        "A clinic, hospital, doctor or health plan",
                        "Una clínica, un hospital, un médico o un plan de salud",
                    ),
                ),
                Choice("app", Words("An app or website", "Una aplicación o un sitio web")),
            ),
        ),
    )
    heard: str = field(
        metadata=fact(
            title=Words("What did you hear or see?", "¿Qué oyó o vio?"),
            hint=Words(
                "For example: a news report on March 3 about stolen images; a bill for a scan I never had.",
                "Por ejemplo: una noticia del 3 de marzo sobre imágenes robadas; una factura de un estudio que no me hice.",
            ),
            blank=Words(
                "Enter what makes you ask, in a sentence or two.",
                "Escriba por qué pregunta, en una o dos frases.",
            ),
            widget=Widget.LINES,
        )
    )
    heard_on: date | None = field(
        default=None,
        metadata=fact(title=Words("When did you learn of it?", "¿Cuándo lo supo?")),
    )


def sections(details: BreachDetails, language: str) -> Iterator[Section]:
    """Why the person asks, what they want to know, and the rule on notices."""
    is_app = details.holder == "app"
    begins = opening(details.requester, language, APP_OPENINGS if is_app else US_OPENINGS)
    heard = write(HEARD, language, text=details.heard)
    if details.heard_on:
        heard = f"{heard} {write(HEARD_ON, language, day=spell_date(details.heard_on, language))}"
    yield Section(
        paragraphs=(f"{begins} {heard}", REQUEST.to(language)),
        items=tuple(item.to(language) for item in ITEMS),
        closing=((APP if is_app else COVERED).to(language),),
    )
    yield Section(
        heading=HOW_TO_ANSWER.to(language), paragraphs=tuple(answer_paragraphs(CODE, details, language))
    )


def cited(details: BreachDetails) -> str:
    return "16 CFR Part 318" if details.holder == "app" else BREACH_INQUIRY.law.authority


BREACH_INQUIRY = LetterKind(
    code=CODE,
    title=Words("Inquiry about a breach of my data", "Consulta sobre una filtración de mis datos"),
    summary=Words(
        "Ask a clinic, plan or app whether your data was lost, stolen or shown to others.",
        "Pregunte a una clínica, un plan o una aplicación si sus datos se perdieron, fueron robados o se mostraron a otros.",
    ),
    details_type=BreachDetails,
    sections=sections,
    cited=cited,
    good_to_know=(
        Words(
            "The law sets a time for the notice of a breach, but none for answering your question.",
            "La ley fija un plazo para avisar de una filtración, pero ninguno para responder su pregunta.",
        ),
        Words(
            "Police may ask them to wait with a notice for a while.",
            "La policía puede pedirles que retrasen un aviso por un tiempo.",
        ),
    ),
)
