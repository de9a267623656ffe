"""The nine elements of 45 CFR 164.508(c) in plain words."""

from dataclasses import dataclass

from consent.engine.words import Words


@dataclass(frozen=True, slots=True)
class ElementWords:
    """What the element is, what to ask where it is missing, and its provision."""

    label: Words
    ask: Words
    provision: str


AUTHORIZATION_TITLE = Words(
    "What a valid authorization also says", "Lo que una autorización válida también dice"
)
MISSING_LEAD = Words(
    "We looked for these in the text. The law asks for them where a clinic wants to give out health records with your "
    "permission.",
    "Buscamos esto en el texto. La ley lo pide cuando una clínica quiere entregar datos médicos con su permiso.",
)
ELEMENT_WORDS: dict[str, ElementWords] = {
    "description": ElementWords(
        Words("Which information is meant", "De qué información se trata"),
        Words("Which records exactly?", "¿Qué documentos exactamente?"),
        "45 CFR 164.508(c)(1)(i)",
    ),
    "discloser": ElementWords(
        Words("Who may hand it out", "Quién puede entregarla"),
        Words("Who will hand out my records?", "¿Quién va a entregar mi expediente?"),
        "45 CFR 164.508(c)(1)(ii)",
    ),
    "recipient": ElementWords(
        Words("Who may receive it", "Quién puede recibirla"),
        Words("Who will receive them, by name?", "¿Quién lo va a recibir, con nombre?"),
        "45 CFR 164.508(c)(1)(iii)",
    ),
    "purpose": ElementWords(
        Words("What it is for", "Para qué es"),
        Words("What will each of them use it for?", "¿Para qué lo va a usar cada uno?"),
        "45 CFR 164.508(c)(1)(iv)",
    ),
    "expiration": ElementWords(
        Words("When the permission ends", "Cuándo termina el permiso"),
        Words("On which day does this permission end?", "¿Qué día termina este permiso?"),
        "45 CFR 164.508(c)(1)(v)",
    ),
    "signature": ElementWords(
        Words("A place for signature and date", "Un lugar para la firma y la fecha"),
        Words("Where do I sign and date it?", "¿Dónde firmo y pongo la fecha?"),
        "45 CFR 164.508(c)(1)(vi)",
    ),
    "revocation": ElementWords(
        Words("That you can take it back, and how", "Que usted puede revocarlo, y cómo"),
        Words("How do I take this back later?", "¿Cómo lo revoco después?"),
        "45 CFR 164.508(c)(2)(i)",
    ),
    "conditioning": ElementWords(
        Words("Whether your care depends on signing", "Si su atención depende de firmar"),
        Words("Do I get the same care if I don't sign?", "¿Recibo la misma atención si no firmo?"),
        "45 CFR 164.508(c)(2)(ii)",
    ),
    "redisclosure": ElementWords(
        Words("That the receiver may pass it on", "Que quien la reciba puede pasarla a otros"),
        Words("May those who get it pass it on?", "¿Quienes la reciban pueden pasarla a otros?"),
        "45 CFR 164.508(c)(2)(iii)",
    ),
}
