"""Request to restrict uses and disclosures, 45 CFR 164.522(a): no AI training or research, nothing to the plan on self-paid care."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from letters.engine.appendix import clauses_appendix, clauses_enclosure
from letters.engine.blocks import HOW_TO_ANSWER, answer_paragraphs
from letters.engine.common_facts import clauses_fact, limits_fact
from letters.engine.details import RequestDetails
from letters.engine.errors import Problem
from letters.engine.facts import Choice, Widget, fact
from letters.engine.kind import LetterKind
from letters.engine.letter import Section
from letters.engine.signers import opening
from letters.engine.wording import write
from letters.engine.words import Words

CODE = "restriction"

REQUEST = Words(
    "Under 45 CFR 164.522(a) I ask you to restrict the use and disclosure of my health information for treatment, payment and health care operations as follows:",
    "Según 45 CFR 164.522(a), les pido que limiten así el uso y la divulgación de mi información de salud para tratamiento, pago y operaciones de atención médica:",
)
OPERATIONS = {
    "de-identification": (
        Words(
            "Don’t take my name off my data to give it away", "No quitar mi nombre de mis datos para darlos"
        ),
        Words(
            "Do not de-identify my images, reports or other data, and do not put them in a limited data set, to give them to others. Creating de-identified data is itself one of your operations.",
            "No quiten la identidad de mis imágenes, informes u otros datos, ni los pongan en un conjunto limitado de datos, para darlos a otros. Crear datos sin identidad es una de sus operaciones.",
        ),
    ),
    "ai": (
        Words("Don’t use my data to train or test AI", "No usar mis datos para entrenar o probar IA"),
        Words(
            "Do not use my images, reports or other data, in any form, to develop, train, test or validate artificial intelligence or other software, in your organization or elsewhere.",
            "No usen mis imágenes, informes u otros datos, en ninguna forma, para desarrollar, entrenar, probar o validar inteligencia artificial u otros programas, dentro o fuera de su organización.",
        ),
    ),
    "vendors": (
        Words(
            "Don’t let vendors use my data for themselves", "Que los proveedores no usen mis datos para sí"
        ),
        Words(
            "Do not allow vendors to keep or use my data for purposes of their own.",
            "No permitan que los proveedores guarden o usen mis datos para fines propios.",
        ),
    ),
    "family": (
        Words("Don’t tell my family or friends", "No informar a familiares o amigos"),
        Words(
            "Do not share my information with family members or friends unless I tell you to.",
            "No compartan mi información con familiares o amigos, salvo que yo lo indique.",
        ),
    ),
}
COURTESY = {
    "research": (
        Words("Ask me before any research", "Preguntarme antes de cualquier investigación"),
        Words(
            "Ask me before my data is used for any research, with or without my name.",
            "Pregúntenme antes de usar mis datos en cualquier investigación, con o sin mi nombre.",
        ),
    ),
    "sale": (
        Words("Don’t sell or license my data", "No vender ni licenciar mis datos"),
        Words(
            "Do not sell or license my data, in any form.",
            "No vendan ni licencien mis datos, en ninguna forma.",
        ),
    ),
}
COURTESY_INTRODUCTION = Words(
    "Some uses lie outside 164.522(a). As a courtesy, and knowing that you may decline, I also ask:",
    "Algunos usos quedan fuera de 164.522(a). Como cortesía, y sabiendo que pueden negarse, pido también:",
)
SELF_PAID = Words(
    "Please do not tell my health plan about the following, for payment or health care operations. I paid for it in full myself, so you must agree unless the law requires the disclosure (164.522(a)(1)(vi)): {item}.",
    "No informen por favor a mi plan de salud de lo siguiente, para pago u operaciones de atención médica. Lo pagué yo por completo, así que deben aceptarlo salvo que la ley exija la divulgación (164.522(a)(1)(vi)): {item}.",
)
ANSWER = Words(
    "I know that you need not agree to the other limits. Please tell me in writing, for each, whether you agree, and put this letter with my record. Limits that you agree to may be set aside in an emergency.",
    "Sé que no están obligados a aceptar los demás límites. Díganme por favor por escrito, de cada uno, si lo aceptan, y guarden esta carta con mi expediente. Los límites aceptados pueden dejarse de lado en una emergencia.",
)
NOTHING_ASKED = Words(
    "Choose or write at least one limit.",
    "Elija o escriba al menos un límite.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RestrictionDetails(RequestDetails):
    """The facts of a request to restrict."""

    restrictions: tuple[str, ...] = field(
        default=("de-identification", "ai", "vendors"),
        metadata=fact(
            title=Words("What should they not do?", "¿Qué no deben hacer?"),
            hint=Words("They may say no to these.", "Pueden decir que no a esto."),
            choices=tuple(Choice(code, label) for code, (label, _) in OPERATIONS.items()),
        ),
    )
    courtesies: tuple[str, ...] = field(
        default=("research", "sale"),
        metadata=fact(
            title=Words("What else do you wish?", "¿Qué más desea?"),
            choices=tuple(Choice(code, label) for code, (label, _) in COURTESY.items()),
        ),
    )
    limits: tuple[str, ...] = field(
        default=(),
        metadata=limits_fact(
            "One on each line, such as: My images may be used to care for me, but not to train AI.",
            "Uno por línea, por ejemplo: Mis imágenes pueden usarse para atenderme, pero no para entrenar IA.",
        ),
    )
    self_paid: str = field(
        default="",
        metadata=fact(
            title=Words("Care that you paid for in full yourself", "Atención que usted pagó por completo"),
            hint=Words(
                "What it was, and when. They must then keep it from your health plan if you ask.",
                "Qué fue y cuándo. Si lo pide, no deben informar de ello a su plan de salud.",
            ),
            widget=Widget.LINES,
        ),
    )
    clauses: tuple[str, ...] = field(default=(), metadata=clauses_fact())


def check_facts(details: RestrictionDetails, language: str) -> Iterator[Problem]:
    """A letter that asks for nothing is none."""
    if not (details.restrictions or details.courtesies or details.limits or details.self_paid):
        yield Problem("restrictions", NOTHING_ASKED.to(language))


def sections(details: RestrictionDetails, language: str) -> Iterator[Section]:
    """The limits the rule covers, those asked as a courtesy, and the one that binds."""
    covered = [item.to(language) for code, (_, item) in OPERATIONS.items() if code in details.restrictions]
    courtesies = [item.to(language) for code, (_, item) in COURTESY.items() if code in details.courtesies]
    limits = (*covered, *details.limits)
    begins = opening(details.requester, language)
    first = f"{begins} {REQUEST.to(language)}" if limits else begins
    self_paid = " ".join(details.self_paid.split()).rstrip(".")
    yield Section(
        paragraphs=(first,),
        items=limits,
        closing=(write(SELF_PAID, language, item=self_paid),) if self_paid else (),
    )
    if courtesies:
        yield Section(paragraphs=(COURTESY_INTRODUCTION.to(language),), items=tuple(courtesies))
    yield Section(
        heading=HOW_TO_ANSWER.to(language),
        paragraphs=(ANSWER.to(language), *answer_paragraphs(CODE, details, language)),
    )


def own_enclosures(details: RestrictionDetails, language: str) -> Iterator[str]:
    yield from clauses_enclosure(details.clauses, language)


def appendices(details: RestrictionDetails, language: str) -> Iterator[Section]:
    yield from clauses_appendix(details.clauses, language)


RESTRICTION = LetterKind(
    code=CODE,
    title=Words(
        "Request to restrict the use of my health information",
        "Solicitud de limitar el uso de mi información de salud",
    ),
    summary=Words(
        "Ask a clinic not to use your scans for AI, research or sale, or not to tell your health plan about care you paid for.",
        "Pida a una clínica que no use sus estudios para IA, investigación o venta, o que no informe a su plan de salud de lo que usted pagó.",
    ),
    details_type=RestrictionDetails,
    sections=sections,
    check_facts=check_facts,
    own_enclosures=own_enclosures,
    appendices=appendices,
    good_to_know=(
        Words(
            "You may ask, and they may say no. One limit they must accept: not telling your health plan about care that you paid for in full.",
            "Usted puede pedirlo y ellos pueden decir que no. Un límite sí deben aceptarlo: no informar a su plan de salud de la atención que usted pagó por completo.",
        ),
        Words(
            "A limit they agree to does not reach data that has left them already.",
            "Un límite aceptado no alcanza los datos que ya salieron de allí.",
        ),
    ),
)
