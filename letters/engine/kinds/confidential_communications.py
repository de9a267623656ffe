"""Request for confidential communications, 45 CFR 164.522(b)."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from letters.engine.blocks import HOW_TO_ANSWER, answer_paragraphs
from letters.engine.common_facts import yes_or_no
from letters.engine.details import RequestDetails
from letters.engine.errors import Problem
from letters.engine.facts import Choice, Widget, fact
from letters.engine.kind import LetterKind
from letters.engine.letter import Section
from letters.engine.signers import opening
from letters.engine.wording import lines, write
from letters.engine.words import Words

CODE = "confidential-communications"

REQUEST = Words(
    "Under 45 CFR 164.522(b) I ask you to reach me from now on about my health information only in this way:",
    "Según 45 CFR 164.522(b), les pido que desde ahora se comuniquen conmigo sobre mi información de salud solo de esta manera:",
)
ADDRESS = Words("Mail: {text}", "Correo postal: {text}")
PHONE = Words("Telephone: {text}", "Teléfono: {text}")
EMAIL = Words("E-mail: {text}", "Correo electrónico: {text}")
AVOID = Words("Please do not use: {text}.", "Por favor no usen: {text}.")
PROVIDER = Words(
    "A health care provider must accommodate reasonable requests, and may not ask me for the reason (164.522(b)(1)(i), (b)(2)(iii)).",
    "Un proveedor de atención médica debe atender las solicitudes razonables y no puede preguntarme el motivo (164.522(b)(1)(i), (b)(2)(iii)).",
)
PLAN = Words(
    "I state that the disclosure of all or part of this information could endanger me. A health plan must then accommodate a reasonable request (164.522(b)(1)(ii)).",
    "Declaro que la divulgación de toda o parte de esta información podría ponerme en peligro. Un plan de salud debe entonces atender una solicitud razonable (164.522(b)(1)(ii)).",
)
PAYMENT = Words(
    "Bills and questions about payment can be sent to me in the same way.",
    "Las facturas y preguntas sobre pagos pueden enviárseme de la misma manera.",
)
EVERYWHERE = Words(
    "Please use it for reminders, results, bills, portal messages and surveys alike, tell your business associates, and confirm to me in this way that you have changed it.",
    "Úsenlo por favor igual para recordatorios, resultados, facturas, mensajes del portal y encuestas, avisen a sus socios comerciales, y confírmenme de esta manera que lo han cambiado.",
)
WAY_MISSING = Words(
    "Enter at least one way to reach you: an address, a telephone number or an e-mail address.",
    "Escriba al menos una forma de comunicarse con usted: una dirección, un teléfono o un correo electrónico.",
)
DANGER_UNSAID = Words(
    "A health plan has to agree only if you say that you could be in danger.",
    "Un plan de salud solo debe aceptar si usted dice que podría estar en peligro.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CommunicationsDetails(RequestDetails):
    """The facts of a request for confidential communications."""

    reach_address: str = field(
        default="",
        metadata=fact(
            title=Words("Address to write to", "Dirección a la que deben escribir"), widget=Widget.LINES
        ),
    )
    reach_phone: str = field(
        default="",
        metadata=fact(title=Words("Number to call", "Número al que deben llamar"), widget=Widget.PHONE),
    )
    reach_email: str = field(
        default="",
        metadata=fact(title=Words("E-mail to use", "Correo electrónico que deben usar"), widget=Widget.EMAIL),
    )
    avoid: str = field(
        default="",
        metadata=fact(
            title=Words("What they should no longer use", "Lo que ya no deben usar"),
            hint=Words(
                "For example: my home phone, my old address. It is printed, so leave it empty if you prefer.",
                "Por ejemplo: el teléfono de casa, mi dirección anterior. Se imprime; déjelo en blanco si prefiere.",
            ),
        ),
    )
    holder: str = field(
        default="provider",
        metadata=fact(
            title=Words("Who gets this letter?", "¿Quién recibe esta carta?"),
            choices=(
                Choice(
                    "provider", Words("A clinic, hospital or doctor", "Una clínica, un hospital o un médico")
                ),
                Choice("plan", Words("A health plan", "Un plan de salud")),
            ),
        ),
    )
    endangered: str = field(
        default="no",
        metadata=fact(
            title=Words(
                "For a health plan: could you be in danger otherwise?",
                "Para un plan de salud: ¿podría estar en peligro de otro modo?",
            ),
            choices=yes_or_no(),
        ),
    )


def check_facts(details: CommunicationsDetails, language: str) -> Iterator[Problem]:
    """There is a way to reach the person, and what a plan has to be told is told."""
    if not (details.reach_address or details.reach_phone or details.reach_email):
        yield Problem("reach_address", WAY_MISSING.to(language))
    if details.holder == "plan" and details.endangered != "yes":
        yield Problem("endangered", DANGER_UNSAID.to(language))


def sections(details: CommunicationsDetails, language: str) -> Iterator[Section]:
    """How to reach the person, and the rule for the one who has to."""
    ways = (
        (ADDRESS, ", ".join(lines(details.reach_address))),
        (PHONE, details.reach_phone),
        (EMAIL, details.reach_email),
    )
    avoid = (write(AVOID, language, text=details.avoid.rstrip(".")),) if details.avoid else ()
    rule = PLAN if details.holder == "plan" else PROVIDER
    yield Section(
        paragraphs=(f"{opening(details.requester, language)} {REQUEST.to(language)}",),
        items=tuple(write(words, language, text=text) for words, text in ways if text),
        closing=(*avoid, f"{rule.to(language)} {PAYMENT.to(language)}", EVERYWHERE.to(language)),
    )
    yield Section(
        heading=HOW_TO_ANSWER.to(language), paragraphs=tuple(answer_paragraphs(CODE, details, language))
    )


CONFIDENTIAL_COMMUNICATIONS = LetterKind(
    code=CODE,
    title=Words("Request for confidential communications", "Solicitud de comunicaciones confidenciales"),
    summary=Words(
        "Have a clinic or plan call or write to you only where you say.",
        "Haga que una clínica o un plan le llame o le escriba solo donde usted diga.",
    ),
    details_type=CommunicationsDetails,
    sections=sections,
    check_facts=check_facts,
    good_to_know=(
        Words(
            "The address at the head of this letter should be a safe one too. The answer goes there.",
            "La dirección al comienzo de esta carta también debe ser segura. Allí llega la respuesta.",
        ),
        Words(
            "Write to your health plan as well: its statements are sent apart from the clinic’s.",
            "Escriba también a su plan de salud: sus avisos se envían aparte de los de la clínica.",
        ),
    ),
)
