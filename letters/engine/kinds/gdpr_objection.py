"""Objection to processing, GDPR and UK GDPR Article 21; for research, Article 21(6)."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from letters.engine.blocks import HOW_TO_ANSWER
from letters.engine.errors import Problem
from letters.engine.facts import Choice, Widget, fact
from letters.engine.gdpr import DATA_PROTECTION_OFFICER, GdprDetails, cited_article, data_meant, gdpr_answer
from letters.engine.kind import LetterKind
from letters.engine.letter import Section
from letters.engine.signers import GDPR_OPENINGS, opening
from letters.engine.wording import write
from letters.engine.words import Words

CODE = "gdpr-objection"
ARTICLE = "Article 21"

REQUEST = Words(
    "Under {cited} I object to the processing of my personal data for the following:",
    "Según {cited}, me opongo al tratamiento de mis datos personales para lo siguiente:",
)
PURPOSES = {
    "ai": (
        Words("Building or testing AI", "Crear o probar IA"),
        Words(
            "developing, training, testing or validating artificial intelligence or other software;",
            "desarrollar, entrenar, probar o validar inteligencia artificial u otros programas;",
        ),
    ),
    "research": (
        Words("Research", "Investigación"),
        Words(
            "scientific research and statistics (Article 21(6));",
            "investigación científica y estadísticas (artículo 21(6));",
        ),
    ),
    "sharing": (
        Words("Giving it to companies", "Darlos a empresas"),
        Words(
            "giving it to companies, with or without my name;",
            "entregarlos a empresas, con o sin mi nombre;",
        ),
    ),
    "marketing": (
        Words("Advertising", "Publicidad"),
        Words(
            "direct marketing, to which I may object at any time (Article 21(2));",
            "mercadotecnia directa, a la que puedo oponerme en todo momento (artículo 21(2));",
        ),
    ),
}
SITUATION = Words(
    "My reasons, from my particular situation: {text}", "Mis motivos, por mi situación particular: {text}"
)
EFFECT = Words(
    "Please stop this processing unless you show compelling legitimate grounds that override my interests, or, for research, that it is necessary for a task in the public interest. Until that is settled, please restrict the processing (Article 18(1)(d)), and tell me what you have stopped and who has received the data.",
    "Dejen por favor este tratamiento, salvo que demuestren motivos legítimos imperiosos que prevalezcan sobre mis intereses o, en la investigación, que es necesario para una misión de interés público. Hasta que se resuelva, limiten el tratamiento (artículo 18(1)(d)), y díganme qué han detenido y quién recibió los datos.",
)
NOTHING_CHOSEN = Words("Choose at least one.", "Elija al menos una opción.")


@dataclass(frozen=True, slots=True, kw_only=True)
class GdprObjectionDetails(GdprDetails):
    """The facts of an objection; Article 21(1) asks for the person's particular situation."""

    purposes: tuple[str, ...] = field(
        default=("ai", "research"),
        metadata=fact(
            title=Words("What do you object to?", "¿A qué se opone?"),
            choices=tuple(Choice(code, label) for code, (label, _) in PURPOSES.items()),
        ),
    )
    situation: str = field(
        metadata=fact(
            title=Words("Why, in your situation?", "¿Por qué, en su situación?"),
            hint=Words(
                "For example: my illness is rare, so that I can be recognized from my images.",
                "Por ejemplo: mi enfermedad es rara, así que me pueden reconocer por mis imágenes.",
            ),
            blank=Words(
                "Enter your reasons, in a sentence or two.", "Escriba sus motivos, en una o dos frases."
            ),
            widget=Widget.LINES,
        )
    )


def check_facts(details: GdprObjectionDetails, language: str) -> Iterator[Problem]:
    """There is something to object to."""
    if not details.purposes:
        yield Problem("purposes", NOTHING_CHOSEN.to(language))


def cited(details: GdprObjectionDetails) -> str:
    return cited_article(ARTICLE, details)


def sections(details: GdprObjectionDetails, language: str) -> Iterator[Section]:
    """The purposes, the reasons and the effect, then how to answer."""
    begins = opening(details.requester, language, GDPR_OPENINGS)
    yield Section(
        paragraphs=(f"{begins} {write(REQUEST, language, cited=cited(details))}",),
        items=tuple(item.to(language) for code, (_, item) in PURPOSES.items() if code in details.purposes),
        closing=(
            write(SITUATION, language, text=details.situation),
            *data_meant(details, language),
            EFFECT.to(language),
        ),
    )
    yield Section(heading=HOW_TO_ANSWER.to(language), paragraphs=tuple(gdpr_answer(details, language)))


GDPR_OBJECTION = LetterKind(
    code=CODE,
    title=Words(
        "Objection to the processing of my personal data", "Oposición al tratamiento de mis datos personales"
    ),
    summary=Words(
        "Say no to AI, research or advertising with your data at an organization in Europe or the UK.",
        "Diga que no a IA, investigación o publicidad con sus datos en una organización de Europa o el Reino Unido.",
    ),
    details_type=GdprObjectionDetails,
    sections=sections,
    check_facts=check_facts,
    cited=cited,
    attention=DATA_PROTECTION_OFFICER,
    good_to_know=(
        Words(
            "They have to stop unless they show strong reasons to go on.",
            "Deben parar, salvo que demuestren motivos fuertes para seguir.",
        ),
        Words(
            "This fits processing without your consent. If you gave consent, withdraw it with the erasure letter.",
            "Esto sirve para el tratamiento sin su consentimiento. Si lo dio, retírelo con la carta de supresión.",
        ),
    ),
)
