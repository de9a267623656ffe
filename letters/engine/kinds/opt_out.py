"""Opt-out from research, registries and health information exchanges: policy, State law, 45 CFR 164.508(b)(5)."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from letters.engine.blocks import HOW_TO_ANSWER, answer_paragraphs
from letters.engine.common_facts import limits_fact
from letters.engine.details import RequestDetails
from letters.engine.errors import Problem
from letters.engine.facts import Choice, fact
from letters.engine.kind import LetterKind
from letters.engine.letter import Section
from letters.engine.signers import opening
from letters.engine.wording import write
from letters.engine.words import Words

CODE = "opt-out"

REQUEST = Words(
    "I do not want my health information, including my images and reports, to take part in the following. If I am in it now, please take me out; if I am not, please note that I said no:",
    "No quiero que mi información de salud, incluidas mis imágenes e informes, participe en lo siguiente. Si ahora estoy incluido, sáquenme por favor; si no lo estoy, anoten que dije que no:",
)
PROGRAMS = {
    "research": (
        Words("Research studies and research databases", "Estudios y bases de datos de investigación"),
        Words(
            "Research: studies, research databases and data collections for research, with or without my name.",
            "Investigación: estudios, bases de datos y colecciones de datos para investigar, con o sin mi nombre.",
        ),
    ),
    "ai": (
        Words("Data sets for AI", "Conjuntos de datos para IA"),
        Words(
            "Data sets used to develop, train, test or validate artificial intelligence or other software.",
            "Conjuntos de datos para desarrollar, entrenar, probar o validar inteligencia artificial u otros programas.",
        ),
    ),
    "registry": (
        Words("Registries", "Registros de pacientes"),
        Words(
            "Patient registries in which the law does not require my data.",
            "Registros de pacientes en los que la ley no exige mis datos.",
        ),
    ),
    "exchange": (
        Words("Health information exchanges", "Redes de intercambio de información médica"),
        Words(
            "Health information exchanges and record-sharing networks, save in an emergency.",
            "Redes de intercambio de información médica y de expedientes, salvo en una emergencia.",
        ),
    ),
    "biobank": (
        Words("Biobanks: stored blood or tissue", "Biobancos: sangre o tejidos guardados"),
        Words(
            "Biobanks: storage of my samples and the data from them for later research.",
            "Biobancos: guardar mis muestras y sus datos para investigaciones futuras.",
        ),
    ),
}
NAMED = Words("In particular: {name}.", "En particular: {name}.")
AUTHORIZATION = Words(
    "Where this rests on an authorization that I signed, please take this letter as my revocation of it for these uses (45 CFR 164.508(b)(5)). Where it rests on your own policy or on State law, please tell me how I opt out, and treat this letter as my opt-out if you can.",
    "Donde esto se basa en una autorización que firmé, tomen por favor esta carta como su revocación para esos usos (45 CFR 164.508(b)(5)). Donde se basa en su propia política o en la ley del estado, díganme cómo puedo salir, y tomen esta carta como mi salida si es posible.",
)
ASKED = Words(
    "Please tell me in writing: in which of these my information is now, since when, and who has received it; what you have stopped; and what can no longer be pulled back, and why. For research, please also give me the contact of the ethics board (IRB) that oversees it, and pass this letter on to it.",
    "Díganme por favor por escrito: en cuáles de estos está ahora mi información, desde cuándo y quién la ha recibido; qué han detenido; y qué ya no se puede retirar, y por qué. Para la investigación, denme también el contacto del comité de ética (IRB) que la supervisa, y remítanle esta carta.",
)
WASHINGTON_APP = Words(
    "If HIPAA does not cover this data, the Washington My Health My Data Act lets me withdraw consent, have the data deleted, and get a list of those who received it (RCW 19.373.040).",
    "Si HIPAA no cubre estos datos, la ley My Health My Data Act de Washington me permite retirar el consentimiento, hacer borrar los datos y recibir la lista de quienes los recibieron (RCW 19.373.040).",
)
NOTHING_CHOSEN = Words("Choose or name at least one.", "Elija o nombre al menos uno.")


@dataclass(frozen=True, slots=True, kw_only=True)
class OptOutDetails(RequestDetails):
    """The facts of an opt-out."""

    programs: tuple[str, ...] = field(
        default=("research", "ai"),
        metadata=fact(
            title=Words("What do you want to stay out of?", "¿En qué no quiere participar?"),
            choices=tuple(Choice(code, label) for code, (label, _) in PROGRAMS.items()),
        ),
    )
    program_name: str = field(
        default="",
        metadata=fact(
            title=Words("Name of the study, registry or network", "Nombre del estudio, registro o red"),
            hint=Words("If you know it.", "Si lo sabe."),
        ),
    )
    limits: tuple[str, ...] = field(
        default=(),
        metadata=limits_fact("One on each line.", "Uno por línea."),
    )


def check_facts(details: OptOutDetails, language: str) -> Iterator[Problem]:
    """A letter that names nothing to leave is none."""
    if not (details.programs or details.program_name or details.limits):
        yield Problem("programs", NOTHING_CHOSEN.to(language))


def sections(details: OptOutDetails, language: str) -> Iterator[Section]:
    """What to leave, on what ground, and what to say about it."""
    programs = [item.to(language) for code, (_, item) in PROGRAMS.items() if code in details.programs]
    if details.program_name:
        programs.append(write(NAMED, language, name=details.program_name.rstrip(".")))
    grounds = [AUTHORIZATION.to(language)]
    if details.facility.known_state == "WA":
        grounds.append(WASHINGTON_APP.to(language))
    yield Section(
        paragraphs=(f"{opening(details.requester, language)} {REQUEST.to(language)}",),
        items=(*programs, *details.limits),
        closing=(*grounds, ASKED.to(language)),
    )
    yield Section(
        heading=HOW_TO_ANSWER.to(language), paragraphs=tuple(answer_paragraphs(CODE, details, language))
    )


OPT_OUT = LetterKind(
    code=CODE,
    title=Words(
        "Opt-out from research and data sharing", "Salida de la investigación y del intercambio de datos"
    ),
    summary=Words(
        "Say no to research, registries, AI data sets or record-sharing networks, whether or not you signed for them.",
        "Diga que no a investigaciones, registros, conjuntos de datos para IA o redes de expedientes, haya firmado o no.",
    ),
    details_type=OptOutDetails,
    sections=sections,
    check_facts=check_facts,
    good_to_know=(
        Words(
            "No federal law gives everyone a way out of these. State law or the program’s own rules decide.",
            "Ninguna ley federal da a todos una salida de estos programas. Deciden la ley del estado o las reglas del programa.",
        ),
        Words(
            "Some registries are required by law, such as those for cancer in many States. You can’t leave those.",
            "Algunos registros los exige la ley, como los de cáncer en muchos estados. De esos no se puede salir.",
        ),
    ),
)
