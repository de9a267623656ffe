"""Dispute of an imaging claim on an explanation of benefits (EOB).

A scan that never happened is reported as an error or fraud; an appeal fits only a denial or a cost share. Appeals: ERISA,
29 CFR 2560.503-1; 45 CFR 147.136; Medicare, 42 CFR 405.942. Records: 45 CFR 164.524 and 164.526.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from letters.engine.blocks import HOW_TO_ANSWER, answer_paragraphs
from letters.engine.details import RequestDetails
from letters.engine.errors import Problem
from letters.engine.facts import Choice, Widget, fact
from letters.engine.kind import LetterKind
from letters.engine.letter import Section
from letters.engine.signers import opening
from letters.engine.wording import spell_date, write
from letters.engine.words import Words

CODE = "claim-dispute"

MEMBER = Words("Member or policy number: {number}", "Número de miembro o de póliza: {number}")
CLAIM = Words("Claim number: {number}", "Número de reclamo: {number}")
SCAN = Words("Scan on the statement: {scan}, {day}", "Estudio en el aviso: {scan}, {day}")
PROVIDER = Words("Billed by: {provider}", "Facturado por: {provider}")
AMOUNT = Words("Amount: {amount}", "Monto: {amount}")
REQUEST = Words(
    "I write about this claim on my explanation of benefits:",
    "Escribo por este reclamo en mi explicación de beneficios:",
)
NEVER_HAPPENED = Words(
    "This scan never took place. Please treat this letter as a report of an error or possible fraud: investigate, correct the claim and my claims history, and tell me who billed it. It must not count toward my benefits or stand in my record (45 CFR 164.526).",
    "Este estudio nunca se hizo. Tomen por favor esta carta como un aviso de error o posible fraude: investiguen, corrijan el reclamo y mi historial, y díganme quién lo facturó. No debe contar para mis beneficios ni quedar en mi expediente (45 CFR 164.526).",
)
WRONG = Words(
    "The claim is wrong in part. Please have the provider check it, correct the claim and my claims history (45 CFR 164.526), and tell me the result.",
    "El reclamo está equivocado en parte. Pidan por favor al proveedor que lo revise, corrijan el reclamo y mi historial (45 CFR 164.526), y díganme el resultado.",
)
DENIED = Words(
    "I appeal your decision to deny this claim or to make me pay this share ({provision}). Please review it in full, consider what I enclose, and decide in writing with reasons.",
    "Apelo su decisión de negar este reclamo o de hacerme pagar esta parte ({provision}). Revísenla por favor por completo, consideren lo que adjunto y decidan por escrito con sus motivos.",
)
DENIED_ON = Words("I received the denial on {day}.", "Recibí la negativa el {day}.")
DETAIL = Words("What is wrong: {text}", "Qué está mal: {text}")
CLAIM_FILE = Words(
    "Please also send me the claim file: the claim as billed, the codes, the records and images that support it, and the rules you applied. This is information about me that I may have (45 CFR 164.524).",
    "Envíenme también el expediente del reclamo: el reclamo tal como se facturó, los códigos, los informes e imágenes que lo apoyan y las reglas que aplicaron. Es información sobre mí que puedo tener (45 CFR 164.524).",
)
PLANS = {
    "employer": (
        Words("Through an employer", "A través de un empleador"),
        "29 CFR 2560.503-1",
        180,
    ),
    "individual": (
        Words("Bought by myself or on a marketplace", "Comprado por mí o en un mercado de seguros"),
        "45 CFR 147.136",
        180,
    ),
    "medicare": (Words("Medicare", "Medicare"), "42 CFR 405.942", 120),
}
TOO_LATE = Words(
    "An appeal has to come within {days} days of the denial. Check the date, or choose another reason.",
    "Una apelación debe llegar dentro de {days} días desde la negativa. Revise la fecha o elija otro motivo.",
)
DENIAL_DATE_MISSING = Words(
    "Enter the date on which you got the denial.", "Escriba la fecha en que recibió la negativa."
)
DETAIL_MISSING = Words("Write what is wrong.", "Escriba qué está mal.")


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimDetails(RequestDetails):
    """The facts of a disputed claim."""

    reason: str = field(
        default="never-happened",
        metadata=fact(
            title=Words("What is wrong with it?", "¿Qué tiene de malo?"),
            choices=(
                Choice("never-happened", Words("The scan never happened", "El estudio nunca se hizo")),
                Choice("wrong", Words("Something in it is wrong", "Algo está equivocado")),
                Choice(
                    "denied",
                    Words("They won’t pay, or I should pay a share", "No pagan, o debo pagar una parte"),
                ),
            ),
        ),
    )
    scan: str = field(
        metadata=fact(
            title=Words("The scan on the statement", "El estudio en el aviso"),
            hint=Words(
                "As it is called there, such as: CT head without contrast.",
                "Como se llama allí, por ejemplo: tomografía de cabeza sin contraste.",
            ),
            blank=Words(
                "Enter the scan as the statement calls it.", "Escriba el estudio como lo llama el aviso."
            ),
        )
    )
    scan_on: date = field(
        metadata=fact(
            title=Words("Its date on the statement", "Su fecha en el aviso"),
            blank=Words("Enter the date on the statement.", "Escriba la fecha del aviso."),
        )
    )
    claim_number: str = field(
        metadata=fact(
            title=Words("Claim number", "Número de reclamo"),
            blank=Words("Enter the claim number.", "Escriba el número de reclamo."),
        )
    )
    member_number: str = field(
        metadata=fact(
            title=Words("Your member number", "Su número de miembro"),
            hint=Words("On your insurance card.", "En su tarjeta del seguro."),
            blank=Words("Enter your member number.", "Escriba su número de miembro."),
        )
    )
    billed_by: str = field(default="", metadata=fact(title=Words("Who billed it?", "¿Quién lo facturó?")))
    amount: str = field(default="", metadata=fact(title=Words("Amount", "Monto")))
    detail: str = field(
        default="",
        metadata=fact(
            title=Words("What exactly is wrong?", "¿Qué está mal exactamente?"), widget=Widget.LINES
        ),
    )
    plan: str = field(
        default="employer",
        metadata=fact(
            title=Words("What kind of plan is it?", "¿Qué tipo de plan es?"),
            choices=tuple(Choice(code, label) for code, (label, _, _) in PLANS.items()),
        ),
    )
    denied_on: date | None = field(
        default=None,
        metadata=fact(
            title=Words("When did you get the denial?", "¿Cuándo recibió la negativa?"),
            hint=Words(
                "Only if they denied it. An appeal is due within 180 days, with Medicare 120.",
                "Solo si la negaron. Una apelación vence a los 180 días; con Medicare, a los 120.",
            ),
        ),
    )


def check_facts(details: ClaimDetails, language: str) -> Iterator[Problem]:
    """An appeal has a denial that is not too old; an error has a description."""
    if details.reason == "wrong" and not details.detail:
        yield Problem("detail", DETAIL_MISSING.to(language))
    if details.reason != "denied":
        return
    if details.denied_on is None:
        yield Problem("denied_on", DENIAL_DATE_MISSING.to(language))
        return
    days = PLANS[details.plan][2]
    if not 0 <= (details.written_on - details.denied_on).days <= days:
        yield Problem("denied_on", write(TOO_LATE, language, days=str(days)))


def sections(details: ClaimDetails, language: str) -> Iterator[Section]:
    """Which claim, what is wrong, and the file behind it."""
    detail = (write(DETAIL, language, text=details.detail),) if details.detail else ()
    yield Section(
        paragraphs=(f"{opening(details.requester, language)} {REQUEST.to(language)}",),
        items=tuple(_claim(details, language)),
        closing=(" ".join(_dispute(details, language)), *detail, CLAIM_FILE.to(language)),
    )
    yield Section(
        heading=HOW_TO_ANSWER.to(language), paragraphs=tuple(answer_paragraphs(CODE, details, language))
    )


def _claim(details: ClaimDetails, language: str) -> Iterator[str]:
    yield write(MEMBER, language, number=details.member_number)
    yield write(CLAIM, language, number=details.claim_number)
    yield write(SCAN, language, scan=details.scan, day=spell_date(details.scan_on, language))
    if details.billed_by:
        yield write(PROVIDER, language, provider=details.billed_by)
    if details.amount:
        yield write(AMOUNT, language, amount=details.amount)


def _dispute(details: ClaimDetails, language: str) -> Iterator[str]:
    if details.reason == "denied":
        yield write(DENIED, language, provision=PLANS[details.plan][1])
        if details.denied_on:
            yield write(DENIED_ON, language, day=spell_date(details.denied_on, language))
    else:
        yield (WRONG if details.reason == "wrong" else NEVER_HAPPENED).to(language)


def cited(details: ClaimDetails) -> str:
    if details.reason == "denied":
        return PLANS[details.plan][1]
    return "45 CFR 164.526"


CLAIM_DISPUTE = LetterKind(
    code=CODE,
    title=Words("Dispute of an imaging claim", "Disputa de un reclamo por un estudio"),
    summary=Words(
        "Your plan’s statement shows a scan you never had, or a wrong amount, or a denial.",
        "El aviso de su plan muestra un estudio que no se hizo, un monto equivocado o una negativa.",
    ),
    details_type=ClaimDetails,
    sections=sections,
    check_facts=check_facts,
    cited=cited,
    attention=Words("Appeals and Claims Department", "Appeals and Claims Department"),
    good_to_know=(
        Words(
            "A scan that never happened is reported as an error or fraud. An appeal fits a denial or a share you should pay.",
            "Un estudio que nunca se hizo se informa como error o fraude. Una apelación sirve para una negativa o una parte que debe pagar.",
        ),
        Words(
            "The plan’s own papers say where and by when to appeal. Follow them where they differ.",
            "Los papeles del plan dicen dónde y hasta cuándo apelar. Sígalos si son distintos.",
        ),
    ),
)
