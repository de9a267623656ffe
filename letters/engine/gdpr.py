"""What the three letters under the GDPR and the UK GDPR share."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from letters.engine.blocks import reply_address
from letters.engine.details import RequestDetails
from letters.engine.facts import Choice, Widget, fact
from letters.engine.wording import write
from letters.engine.words import Words

DATA_PROTECTION_OFFICER = Words("Data Protection Officer", "Data Protection Officer")

LAWS = {"eu": "GDPR", "uk": "UK GDPR"}
EU_TIME = Words(
    "Please answer without undue delay and within one month of receiving this letter. You may extend this by two months if the request is complex, if you tell me so with the reasons within the first month (Article 12(3)).",
    "Respondan por favor sin demora indebida y en el plazo de un mes desde que reciban esta carta. Pueden ampliarlo dos meses si la solicitud es compleja y me lo comunican con los motivos dentro del primer mes (artículo 12(3)).",
)
UK_TIME = Words(
    "Please answer without undue delay and within one month. Article 12A sets when this time begins and when it may be paused or extended.",
    "Respondan por favor sin demora indebida y en el plazo de un mes. El artículo 12A fija cuándo empieza y cuándo puede pausarse o ampliarse.",
)
FREE_OF_CHARGE = Words(
    "The answer is free of charge (Article 12(5)). If you refuse any part, please give me the reasons within one month and tell me how to complain (Article 12(4)).",
    "La respuesta es gratuita (artículo 12(5)). Si se niegan en alguna parte, denme los motivos dentro de un mes y díganme cómo presentar una queja (artículo 12(4)).",
)
IDENTITY_ENCLOSED = Words(
    "A copy of my identification is enclosed, for this purpose only.",
    "Adjunto una copia de mi identificación, solo para este fin.",
)
IDENTITY_OFFERED = Words(
    "If you need more to be sure who I am, please tell me soon what would be enough (Article 12(6)).",
    "Si necesitan algo más para saber quién soy, díganme pronto qué bastaría (artículo 12(6)).",
)
DATA = Words("The data that I mean: {text}", "Los datos a los que me refiero: {text}")


@dataclass(frozen=True, slots=True, kw_only=True)
class GdprDetails(RequestDetails):
    """The facts of a letter to a controller in the EU, the EEA or the UK."""

    law: str = field(
        default="eu",
        metadata=fact(
            title=Words("Where is the organization?", "¿Dónde está la organización?"),
            choices=(
                Choice(
                    "eu",
                    Words(
                        "In the European Union, Iceland, Liechtenstein or Norway",
                        "En la Unión Europea, Islandia, Liechtenstein o Noruega",
                    ),
                ),
                Choice("uk", Words("In the United Kingdom", "En el Reino Unido")),
            ),
        ),
    )
    data: str = field(
        default="",
        metadata=fact(
            title=Words("Which data do you mean?", "¿A qué datos se refiere?"),
            hint=Words(
                "For example: my MRI of April 2024 and its report. Leave it empty for all data.",
                "Por ejemplo: mi resonancia de abril de 2024 y su informe. Déjelo en blanco para todos los datos.",
            ),
            widget=Widget.LINES,
        ),
    )


def cited_article(article: str, details: GdprDetails) -> str:
    """ "GDPR Article 15" or "UK GDPR Article 15"."""
    return f"{LAWS[details.law]} {article}"


def data_meant(details: GdprDetails, language: str) -> tuple[str, ...]:
    return (write(DATA, language, text=details.data),) if details.data else ()


def gdpr_answer(details: GdprDetails, language: str) -> Iterator[str]:
    """Time, cost, reasons for a refusal, identity."""
    time = UK_TIME if details.law == "uk" else EU_TIME
    yield f"{time.to(language)} {reply_address(details, language)}"
    yield FREE_OF_CHARGE.to(language)
    yield (IDENTITY_ENCLOSED if details.identification == "enclosed" else IDENTITY_OFFERED).to(language)
