"""Request for a copy of the notice of privacy practices, 45 CFR 164.520(c)."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from letters.engine.blocks import reply_address, time_to_answer
from letters.engine.details import LetterDetails
from letters.engine.facts import Choice, fact
from letters.engine.kind import LetterKind
from letters.engine.letter import Section
from letters.engine.words import Words

CODE = "privacy-notice"

REQUEST = Words(
    "I ask for a copy of your current Notice of Privacy Practices. A covered entity makes this notice available on request to any person (45 CFR 164.520(c)), so I don’t have to be your patient or to give a reason.",
    "Pido una copia de su Aviso de prácticas de privacidad vigente. Una entidad cubierta entrega este aviso a cualquier persona que lo pida (45 CFR 164.520(c)), así que no tengo que ser paciente suyo ni dar un motivo.",
)
EXTRAS = {
    "earlier": (
        Words("Earlier versions of the notice", "Versiones anteriores del aviso"),
        Words(
            "If you can, please add the versions of the past six years.",
            "Si es posible, agreguen por favor las versiones de los últimos seis años.",
        ),
    ),
    "contact": (
        Words("Who handles privacy there", "Quién se ocupa allí de la privacidad"),
        Words(
            "Please tell me the name or title, telephone number and address of your privacy contact.",
            "Díganme por favor el nombre o cargo, el teléfono y la dirección de su contacto de privacidad.",
        ),
    ),
    "ai": (
        Words("Their policy on AI and data without names", "Su política sobre IA y datos sin nombre"),
        Words(
            "If you have a written policy on giving patients’ data, with or without names, to developers of artificial intelligence, I ask for a copy as well. You need not give me this one.",
            "Si tienen una política escrita sobre dar datos de pacientes, con o sin nombre, a desarrolladores de inteligencia artificial, pido también una copia. Esta no están obligados a dármela.",
        ),
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeDetails(LetterDetails):
    """The facts of a request for the notice: it is about no record, so no date of birth is asked for."""

    extras: tuple[str, ...] = field(
        default=("contact",),
        metadata=fact(
            title=Words("What else to ask for", "Qué más pedir"),
            choices=tuple(Choice(code, label) for code, (label, _) in EXTRAS.items()),
        ),
    )


def sections(details: NoticeDetails, language: str) -> Iterator[Section]:
    """The request, and the extras ticked."""
    extras = (item.to(language) for code, (_, item) in EXTRAS.items() if code in details.extras)
    answer = f"{time_to_answer(CODE, details, language)} {reply_address(details, language)}"
    yield Section(paragraphs=(REQUEST.to(language), *extras, answer))


PRIVACY_NOTICE = LetterKind(
    code=CODE,
    title=Words(
        "Request for your Notice of Privacy Practices", "Solicitud de su Aviso de prácticas de privacidad"
    ),
    summary=Words(
        "Read what a clinic says it may do with health information. Anyone may ask.",
        "Lea lo que una clínica dice que puede hacer con la información de salud. Cualquiera puede pedirlo.",
    ),
    details_type=NoticeDetails,
    sections=sections,
    good_to_know=(
        Words(
            "Many clinics have the notice on their website too. Look there first: it is faster.",
            "Muchas clínicas tienen el aviso también en su sitio web. Mire allí primero: es más rápido.",
        ),
    ),
)
