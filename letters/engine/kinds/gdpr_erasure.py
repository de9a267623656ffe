"""Request for erasure with withdrawal of consent, GDPR and UK GDPR Articles 17 and 7(3)."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from letters.engine.blocks import HOW_TO_ANSWER
from letters.engine.facts import Choice, fact
from letters.engine.gdpr import DATA_PROTECTION_OFFICER, GdprDetails, cited_article, data_meant, gdpr_answer
from letters.engine.kind import LetterKind
from letters.engine.letter import Section
from letters.engine.signers import GDPR_OPENINGS, opening
from letters.engine.wording import write
from letters.engine.words import Words

CODE = "gdpr-erasure"
ARTICLE = "Article 17"

REQUEST = Words(
    "Under {cited} I ask you to erase my personal data without undue delay.",
    "Según {cited}, les pido que supriman mis datos personales sin demora indebida.",
)
GROUNDS = {
    "consent": (
        Words("I gave consent and take it back", "Di mi consentimiento y lo retiro"),
        Words(
            "I withdraw my consent (Article 7(3)), and know of no other legal ground for the processing (Article 17(1)(b)).",
            "Retiro mi consentimiento (artículo 7(3)) y no conozco otra base legal para el tratamiento (artículo 17(1)(b)).",
        ),
    ),
    "not-needed": (
        Words("They don’t need it any more", "Ya no los necesitan"),
        Words(
            "The data is no longer necessary for the purposes for which it was collected (Article 17(1)(a)).",
            "Los datos ya no son necesarios para los fines para los que se recogieron (artículo 17(1)(a)).",
        ),
    ),
    "unlawful": (
        Words("They never had a right to it", "Nunca tuvieron derecho a tenerlos"),
        Words(
            "The data has been processed unlawfully (Article 17(1)(d)).",
            "Los datos se trataron ilícitamente (artículo 17(1)(d)).",
        ),
    ),
}
RECIPIENTS = Words(
    "Please tell each recipient of the data about the erasure, and tell me who they are (Article 19). If you have made the data public, or given it to developers of software or artificial intelligence, please tell me what you do to have it removed there.",
    "Informen por favor de la supresión a cada destinatario de los datos, y díganme quiénes son (artículo 19). Si hicieron públicos los datos o los dieron a desarrolladores de programas o de inteligencia artificial, díganme qué hacen para que se eliminen allí.",
)
EXCEPTION = Words(
    "If you keep any of it, for example under a duty to keep medical records or for research (Article 17(3)), please say which data, on what ground and for how long, and restrict its use meanwhile (Article 18).",
    "Si conservan una parte, por ejemplo por un deber de guardar historias clínicas o para investigación (artículo 17(3)), digan qué datos, con qué base y por cuánto tiempo, y limiten entretanto su tratamiento (artículo 18).",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class GdprErasureDetails(GdprDetails):
    """The facts of a request for erasure."""

    ground: str = field(
        default="consent",
        metadata=fact(
            title=Words("Why should it be erased?", "¿Por qué se deben borrar?"),
            choices=tuple(Choice(code, label) for code, (label, _) in GROUNDS.items()),
        ),
    )


def cited(details: GdprErasureDetails) -> str:
    return cited_article(ARTICLE, details)


def sections(details: GdprErasureDetails, language: str) -> Iterator[Section]:
    """The request and its ground, recipients, exceptions, then how to answer."""
    request = write(REQUEST, language, cited=cited(details))
    ground = GROUNDS[details.ground][1].to(language)
    yield Section(
        paragraphs=(
            f"{opening(details.requester, language, GDPR_OPENINGS)} {request} {ground}",
            *data_meant(details, language),
            RECIPIENTS.to(language),
            EXCEPTION.to(language),
        )
    )
    yield Section(heading=HOW_TO_ANSWER.to(language), paragraphs=tuple(gdpr_answer(details, language)))


GDPR_ERASURE = LetterKind(
    code=CODE,
    title=Words("Request for erasure of my personal data", "Solicitud de supresión de mis datos personales"),
    summary=Words(
        "Take back consent and have your data erased by an organization in Europe or the UK.",
        "Retire su consentimiento y haga borrar sus datos por una organización en Europa o el Reino Unido.",
    ),
    details_type=GdprErasureDetails,
    sections=sections,
    cited=cited,
    attention=DATA_PROTECTION_OFFICER,
    good_to_know=(
        Words(
            "Hospitals have to keep medical records for years. Those they will mostly not erase.",
            "Los hospitales deben guardar las historias clínicas durante años. Esas en general no las borran.",
        ),
        Words(
            "Research may be an exception, where erasing would ruin the study.",
            "La investigación puede ser una excepción, si borrar los datos arruinara el estudio.",
        ),
    ),
)
