"""Request to amend the record, 45 CFR 164.526."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from letters.engine.blocks import HOW_TO_ANSWER, answer_paragraphs
from letters.engine.details import RequestDetails
from letters.engine.facts import Widget, fact
from letters.engine.kind import LetterKind
from letters.engine.letter import Section
from letters.engine.signers import opening
from letters.engine.wording import write
from letters.engine.words import Words

CODE = "amendment"

REQUEST = Words(
    "Under 45 CFR 164.526 I ask you to amend my record.",
    "Según 45 CFR 164.526, les pido que corrijan mi expediente.",
)
WRONG = Words("What the record says: {text}", "Lo que dice el expediente: {text}")
RIGHT = Words("What it should say: {text}", "Lo que debe decir: {text}")
REASON = Words("Why: {text}", "Por qué: {text}")
PLACE = Words("Where it stands: {text}", "Dónde está: {text}")
TELL = Words(
    "Please also tell the following, and anyone else you know to have the wrong information and who may rely on it: {others}.",
    "Informen por favor también a los siguientes, y a cualquier otro que sepan que tiene la información equivocada y pueda basarse en ella: {others}.",
)
ACCEPTED = Words(
    "If you accept, please link the amendment to the entry, tell me, and tell those who need it.",
    "Si aceptan, vinculen por favor la corrección con la entrada, avísenme y avisen a quienes la necesitan.",
)
DENIED = Words(
    "You may deny this only if the information was not created by you (unless its source is gone), is not part of my record, is not open to my access, or is accurate and complete. A denial has to tell me in writing its basis, my right to a statement of disagreement, my right to have this request and the denial attached to future disclosures, and how to complain.",
    "Solo pueden negarse si la información no la crearon ustedes (salvo que su autor ya no esté), no es parte de mi expediente, no está abierta a mi acceso, o es exacta y completa. Una negativa debe decirme por escrito su motivo, mi derecho a una declaración de desacuerdo, mi derecho a que esta solicitud y la negativa acompañen futuras divulgaciones, y cómo presentar una queja.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class AmendmentDetails(RequestDetails):
    """The facts of a request to amend; the rule lets a clinic ask for the reason."""

    wrong: str = field(
        metadata=fact(
            title=Words("What is wrong?", "¿Qué está mal?"),
            hint=Words("As it stands in the record.", "Tal como está en el expediente."),
            blank=Words("Enter what is wrong in the record.", "Escriba qué está mal en el expediente."),
            widget=Widget.LINES,
        )
    )
    right: str = field(
        metadata=fact(
            title=Words("What should it say?", "¿Qué debe decir?"),
            blank=Words("Enter what the record should say.", "Escriba qué debe decir el expediente."),
            widget=Widget.LINES,
        )
    )
    reason: str = field(
        metadata=fact(
            title=Words("How do you know?", "¿Cómo lo sabe?"),
            hint=Words(
                "For example: I have never had this operation; my other doctor’s report says so.",
                "Por ejemplo: nunca tuve esa operación; lo dice el informe de mi otro médico.",
            ),
            blank=Words("Enter the reason for the change.", "Escriba el motivo del cambio."),
            widget=Widget.LINES,
        )
    )
    place: str = field(
        default="",
        metadata=fact(
            title=Words("Where in the record is it?", "¿En qué parte del expediente está?"),
            hint=Words(
                "For example: report of the CT scan of April 3, second page.",
                "Por ejemplo: informe de la tomografía del 3 de abril, segunda página.",
            ),
        ),
    )
    others: tuple[str, ...] = field(
        default=(),
        metadata=fact(
            title=Words("Who else should be told?", "¿A quién más deben avisar?"),
            hint=Words("One on each line.", "Uno por línea."),
            widget=Widget.LINES,
        ),
    )
    evidence: tuple[str, ...] = field(
        default=(),
        metadata=fact(
            title=Words("Papers that you enclose as proof", "Papeles que adjunta como prueba"),
            hint=Words("One on each line.", "Uno por línea."),
            widget=Widget.LINES,
        ),
    )


def sections(details: AmendmentDetails, language: str) -> Iterator[Section]:
    """What is wrong, what is right and why; what follows if they accept or deny."""
    place = (write(PLACE, language, text=details.place),) if details.place else ()
    yield Section(
        paragraphs=(f"{opening(details.requester, language)} {REQUEST.to(language)}",),
        items=(
            *place,
            write(WRONG, language, text=details.wrong),
            write(RIGHT, language, text=details.right),
            write(REASON, language, text=details.reason),
        ),
        closing=(write(TELL, language, others="; ".join(details.others)),) if details.others else (),
    )
    yield Section(
        heading=HOW_TO_ANSWER.to(language),
        paragraphs=(
            *answer_paragraphs(CODE, details, language),
            f"{ACCEPTED.to(language)} {DENIED.to(language)}",
        ),
    )


def own_enclosures(details: AmendmentDetails, language: str) -> Iterator[str]:
    yield from details.evidence


AMENDMENT = LetterKind(
    code=CODE,
    title=Words("Request to amend my record", "Solicitud de corrección de mi expediente"),
    summary=Words(
        "Have a mistake in your record corrected, or your own statement added to it.",
        "Haga corregir un error en su expediente, o que se agregue su propia declaración.",
    ),
    details_type=AmendmentDetails,
    sections=sections,
    own_enclosures=own_enclosures,
    good_to_know=(
        Words(
            "They add the correction. The old entry mostly stays, with a link to the new one.",
            "Ellos agregan la corrección. La entrada antigua casi siempre queda, con un enlace a la nueva.",
        ),
        Words(
            "If they say no, you may send a statement of disagreement, and they must keep it with the record.",
            "Si dicen que no, puede enviar una declaración de desacuerdo, y deben guardarla con el expediente.",
        ),
    ),
)
