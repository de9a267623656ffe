"""The kind of document a form is, what is usual in such a document, and what in this one goes beyond it."""

from dataclasses import dataclass
from typing import Any, Final

from consent.engine.advice import advice_for
from consent.engine.document_kind import Kind, kind_of
from consent.engine.presentation.clauses import Shown, by_category, clause_id
from consent.engine.words import Words


@dataclass(frozen=True, slots=True)
class UsualContent:
    """`name` fits "This looks like …"; `usual` holds the categories that are no surprise in such a document."""

    name: Words
    purpose: Words
    usual: frozenset[str]


TITLE: Final = Words("What kind of document this is", "Qué tipo de documento es")
LOOKS_LIKE: Final = Words("This looks like {name}.", "Esto parece {name}.")
USUAL: Final = Words("Usual in such a document:", "Habitual en un documento así:")
UNUSUAL: Final = Words("Goes beyond what is usual:", "Va más allá de lo habitual:")

KINDS: Final[dict[Kind, UsualContent]] = {
    "authorization": UsualContent(
        Words("an authorization to release records", "una autorización para entregar expedientes"),
        Words(
            "It lets one holder give named records to someone for a stated purpose, until a stated day.",
            "Permite que alguien entregue ciertos expedientes a otra persona, con un fin y hasta un día fijo.",
        ),
        frozenset({"redisclosure", "sensitive-data"}),
    ),
    "research": UsualContent(
        Words("a consent to take part in research", "un consentimiento para participar en una investigación"),
        Words(
            "It tells what the study does with you and your data. You may say no and still get your usual care.",
            "Dice qué hace el estudio con usted y sus datos. Puede decir que no y recibir su atención de siempre.",
        ),
        frozenset({"deidentified-reuse", "identity-risk", "government-legal", "irrevocable"}),
    ),
    "media": UsualContent(
        Words("a release for photos or videos", "un permiso para fotos o videos"),
        Words(
            "It lets others show pictures of you. Your care never needs it.",
            "Permite que otros muestren imágenes suyas. Su atención nunca lo necesita.",
        ),
        frozenset({"image-publication"}),
    ),
    "exchange": UsualContent(
        Words("a form for a health record exchange", "un formulario de intercambio de expedientes"),
        Words(
            "It lets other clinics open your record when they treat you.",
            "Permite que otras clínicas abran su expediente cuando le atienden.",
        ),
        frozenset({"hie-sharing", "sensitive-data", "redisclosure"}),
    ),
    "treatment": UsualContent(
        Words("a consent to treatment", "un consentimiento para un tratamiento"),
        Words(
            "It lets the clinic treat you and bill for it. Research, ads or AI training have no place in it.",
            "Permite que la clínica le atienda y cobre. Investigación, anuncios o IA no caben en él.",
        ),
        frozenset({"employer-insurer", "government-legal"}),
    ),
    "telehealth": UsualContent(
        Words("a consent to care by video or phone", "un consentimiento para atención por video o teléfono"),
        Words(
            "It lets the clinic treat you at a distance, with some company's software in between.",
            "Permite que la clínica le atienda a distancia, con el programa de alguna empresa de por medio.",
        ),
        frozenset({"cross-border-cloud", "identity-risk", "employer-insurer", "government-legal"}),
    ),
    "notice": UsualContent(
        Words("a notice of privacy practices", "un aviso de prácticas de privacidad"),
        Words(
            "It tells how a clinic uses records. You don't agree to it by reading or by signing that you got it.",
            "Dice cómo usa la clínica los expedientes. No lo acepta por leerlo ni por firmar que lo recibió.",
        ),
        frozenset(
            {
                "government-legal",
                "third-party-sharing",
                "employer-insurer",
                "unilateral-change",
                "hie-sharing",
                "sensitive-data",
            }
        ),
    ),
    "app": UsualContent(
        Words("an app's or a website's privacy policy", "la política de privacidad de una app o de un sitio"),
        Words(
            "A company wrote it for its own service. Health privacy law may not cover what you enter there.",
            "Una empresa la escribió para su servicio. Puede que la ley de salud no proteja lo que usted escriba allí.",
        ),
        frozenset({"tracking", "cross-border-cloud", "government-legal"}),
    ),
}


def document(report: dict[str, Any], language: str) -> Shown | None:
    """The kind with what is usual and unusual among the report's risks; None where the opening words tell no kind."""
    kind = kind_of(report["text"])
    if kind is None:
        return None
    content = KINDS[kind]
    found = [
        (group[0]["category"] in content.usual, _named(group[0], language))
        for group in by_category(report["findings"], "risk")
    ]
    return {
        "kind": kind,
        "title": TITLE.in_language(language),
        "sentence": LOOKS_LIKE.in_language(language).format(name=content.name.in_language(language)),
        "purpose": content.purpose.in_language(language),
        "lists": [
            {"label": label.in_language(language), "clauses": clauses}
            for label, wanted in ((UNUSUAL, False), (USUAL, True))
            if (clauses := [clause for is_usual, clause in found if is_usual is wanted])
        ],
    }


def _named(finding: dict[str, Any], language: str) -> Shown:
    return {
        "label": advice_for(finding["category"], language).label,
        "href": f"#{clause_id(finding)}",
    }
