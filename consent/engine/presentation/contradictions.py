"""Places of one form that seem to say opposite things, each pair shown as a question with both quotes."""

from dataclasses import dataclass
from typing import Any, Final

from consent.engine.presentation.clauses import Finding, Shown, mark_id
from consent.engine.words import Words

SHOWN_AT_MOST: Final = 6
SUREST: Final = 5

TITLE: Final = Words("Places that don't seem to agree", "Partes que no parecen coincidir")
LEAD: Final = Words(
    "Two parts of this form seem to say different things. Ask which one counts.",
    "Dos partes de este formulario parecen decir cosas distintas. Pregunte cuál vale.",
)
BESIDE: Final = Words("and elsewhere:", "y en otra parte:")


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A promise and the risks that it seems to rule out, with what to ask where a form holds both."""

    promise: str
    risks: tuple[str, ...]
    question: Words


CONTRADICTIONS: Final[tuple[Contradiction, ...]] = (
    Contradiction(
        "no-sharing",
        ("third-party-sharing", "redisclosure", "deidentified-reuse"),
        Words(
            "One part says my data stays here, another says it goes to others. Which one counts?",
            "Una parte dice que mis datos se quedan aquí y otra que van a otros. ¿Cuál vale?",
        ),
    ),
    Contradiction(
        "no-sale",
        ("commercial-use",),
        Words(
            "One part says nothing is sold, another speaks of profit. Is anyone paid for my data?",
            "Una parte dice que nada se vende y otra habla de ganancias. ¿Alguien recibe pago por mis datos?",
        ),
    ),
    Contradiction(
        "can-revoke",
        ("irrevocable",),
        Words(
            "I may take my yes back, but some things stay. What exactly can I still stop, and until when?",
            "Puedo retirar mi permiso, pero algo queda. ¿Qué puedo detener todavía y hasta cuándo?",
        ),
    ),
    Contradiction(
        "expiry",
        ("indefinite-retention",),
        Words(
            "One part gives an end, another has none. On which day does this permission end?",
            "Una parte da un final y otra no tiene ninguno. ¿Qué día termina este permiso?",
        ),
    ),
    Contradiction(
        "deletion",
        ("indefinite-retention",),
        Words(
            "One part says data is deleted, another says it is kept. What is deleted, and when?",
            "Una parte dice que los datos se borran y otra que se guardan. ¿Qué se borra y cuándo?",
        ),
    ),
    Contradiction(
        "purpose-limited",
        ("blanket-scope", "broad-research", "commercial-use", "marketing-contact", "ai-training"),
        Words(
            "One part names one purpose only, another allows more. For what exactly may my data be used?",
            "Una parte nombra un solo fin y otra permite más. ¿Para qué exactamente se pueden usar mis datos?",
        ),
    ),
    Contradiction(
        "not-conditioned",
        ("conditioned",),
        Words(
            "One part says my care doesn't depend on this, another says it does. Do I get care if I say no?",
            "Una parte dice que mi atención no depende de esto y otra que sí. ¿Me atienden si digo que no?",
        ),
    ),
    Contradiction(
        "opt-out",
        ("deemed-consent",),
        Words(
            "I have a choice, but silence counts as a yes. How do I say no, and by when?",
            "Puedo elegir, pero el silencio cuenta como un sí. ¿Cómo digo que no y hasta cuándo?",
        ),
    ),
    Contradiction(
        "recontact-consent",
        ("broad-research", "unilateral-change"),
        Words(
            "One part says you will ask me again, another goes on without asking. When will you ask me?",
            "Una parte dice que me volverán a preguntar y otra sigue sin preguntar. ¿Cuándo me preguntarán?",
        ),
    ),
    Contradiction(
        "legal-protection",
        ("waiver-of-rights",),
        Words(
            "One part says my rights stay, another takes some away. Which rights do I keep?",
            "Una parte dice que conservo mis derechos y otra me quita algunos. ¿Qué derechos conservo?",
        ),
    ),
)


def contradictions(report: dict[str, Any], language: str) -> Shown | None:
    """The pairs that a report's findings hold, each from two different sentences; None where there is none."""
    pairs = [pair for each in CONTRADICTIONS for pair in [_pair(each, report["findings"], language)] if pair]
    if not pairs:
        return None
    return {
        "title": TITLE.in_language(language),
        "lead": LEAD.in_language(language),
        "beside": BESIDE.in_language(language),
        "pairs": pairs[:SHOWN_AT_MOST],
    }


def _pair(contradiction: Contradiction, findings: list[Finding], language: str) -> Shown | None:
    promises = _surest(findings, (contradiction.promise,))
    risks = _surest(findings, contradiction.risks)
    apart = [(promise, risk) for promise in promises for risk in risks if promise["start"] != risk["start"]]
    if not apart:
        return None
    promise, risk = max(apart, key=lambda pair: pair[0]["confidence"] * pair[1]["confidence"])
    return {
        "question": contradiction.question.in_language(language),
        "promise": _quote(promise),
        "risk": _quote(risk),
    }


def _surest(findings: list[Finding], categories: tuple[str, ...]) -> list[Finding]:
    said = [finding for finding in findings if finding["category"] in categories]
    return sorted(said, key=lambda finding: (-finding["confidence"], finding["start"]))[:SUREST]


def _quote(finding: Finding) -> Shown:
    return {"text": " ".join(finding["quote"].split()), "href": f"#{mark_id(finding)}"}
