"""Request for access to personal data, GDPR and UK GDPR Article 15."""

from collections.abc import Iterator
from dataclasses import dataclass

from letters.engine.blocks import HOW_TO_ANSWER
from letters.engine.gdpr import DATA_PROTECTION_OFFICER, GdprDetails, cited_article, data_meant, gdpr_answer
from letters.engine.kind import LetterKind
from letters.engine.letter import Section
from letters.engine.signers import GDPR_OPENINGS, opening
from letters.engine.wording import write
from letters.engine.words import Words

CODE = "gdpr-access"
ARTICLE = "Article 15"

REQUEST = Words(
    "Under {cited} I ask you to confirm whether you process my personal data and, if so, to give me:",
    "Según {cited}, les pido que confirmen si tratan mis datos personales y, en ese caso, que me den:",
)
ITEMS = (
    Words(
        "a copy of the data, with my images as original DICOM files and the reports (Article 15(3));",
        "una copia de los datos, con mis imágenes como archivos DICOM originales y los informes (artículo 15(3));",
    ),
    Words("the purposes and the kinds of data;", "los fines y las categorías de datos;"),
    Words(
        "the recipients, by name, to whom you have disclosed the data or will, above all outside the EU or the UK, and the safeguards there;",
        "los destinatarios, por su nombre, a quienes comunicaron o comunicarán los datos, sobre todo fuera de la UE o del Reino Unido, y las garantías allí;",
    ),
    Words("how long you keep it;", "cuánto tiempo los conservan;"),
    Words("where you got it, if not from me;", "de dónde los obtuvieron, si no fue de mí;"),
    Words(
        "whether it was used, with or without my name, to develop, train or test artificial intelligence, on what legal basis, and whether decisions about me were automated.",
        "si se usaron, con o sin mi nombre, para desarrollar, entrenar o probar inteligencia artificial, con qué base legal, y si hubo decisiones automatizadas sobre mí.",
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class GdprAccessDetails(GdprDetails):
    """The facts of a request for access."""


def cited(details: GdprAccessDetails) -> str:
    return cited_article(ARTICLE, details)


def sections(details: GdprAccessDetails, language: str) -> Iterator[Section]:
    """What to confirm and give, then how to answer."""
    begins = opening(details.requester, language, GDPR_OPENINGS)
    yield Section(
        paragraphs=(f"{begins} {write(REQUEST, language, cited=cited(details))}",),
        items=tuple(item.to(language) for item in ITEMS),
        closing=data_meant(details, language),
    )
    yield Section(heading=HOW_TO_ANSWER.to(language), paragraphs=tuple(gdpr_answer(details, language)))


GDPR_ACCESS = LetterKind(
    code=CODE,
    title=Words("Request for access to my personal data", "Solicitud de acceso a mis datos personales"),
    summary=Words(
        "Get your data, and learn who received it, from an organization in Europe or the UK.",
        "Obtenga sus datos, y sepa quién los recibió, de una organización en Europa o el Reino Unido.",
    ),
    details_type=GdprAccessDetails,
    sections=sections,
    cited=cited,
    attention=DATA_PROTECTION_OFFICER,
    good_to_know=(
        Words(
            "Data that can no longer be linked to you lies outside this law.",
            "Los datos que ya no se pueden vincular con usted quedan fuera de esta ley.",
        ),
        Words(
            "In the UK, they have to make a reasonable and proportionate search.",
            "En el Reino Unido deben hacer una búsqueda razonable y proporcionada.",
        ),
    ),
)
