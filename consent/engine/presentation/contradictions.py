"""Places of one form that seem to say opposite things, each pair shown as a question with both quotes."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

from consent.engine.normalization import fold
from consent.engine.presentation.clauses import Finding, Shown, mark_id
from consent.engine.words import Words

SHOWN_AT_MOST: Final = 6
SUREST: Final = 5
SURE_FROM: Final = 0.6
# Folded. A promise holds without limit where it says one of these, and with a limit where it says one of the others.
FLATLY: Final = ("never", "not ", "nothing", "nobody", "no one", "nunca", "jamas", "nadie", "ningun", "no ")
WITH_A_LIMIT: Final = (
    *("except", "unless", "without", "other than", "apart from", "only", "if "),
    *("salvo", "excepto", "sin ", "a menos que", "aparte de", "solo ", "unicamente", "si "),
)
FOR_EVER: Final = (
    *(
        "irrevocabl",
        "may not revoke",
        "may not withdraw",
        "cannot revoke",
        "cannot withdraw",
        "can't withdraw",
    ),
    *(
        "cannot be revoked",
        "may not be revoked",
        "cannot be withdrawn",
        "no podra revocar",
        "no puede revocar",
    ),
    *("no se puede revocar", "no podra retirar", "no puede retirar"),
)

TITLE: Final = Words("Places that don't seem to agree", "Partes que no parecen coincidir")
LEAD: Final = Words(
    "Two parts of this form seem to say different things. Ask which one counts.",
    "Dos partes de este formulario parecen decir cosas distintas. Pregunte cuál vale.",
)
BESIDE: Final = Words("and elsewhere:", "y en otra parte:")


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A promise and the risks that it seems to rule out, with what to ask where a form holds both.

    `promise_is_flat` asks for a promise without limits, `risk_says` for one of these words (folded) in the risk.
    """

    promise: str
    risks: tuple[str, ...]
    question: Words
    promise_is_flat: bool = False
    risk_says: tuple[str, ...] = ()


CONTRADICTIONS: Final[tuple[Contradiction, ...]] = (
    Contradiction(
        "no-sharing",
        ("third-party-sharing", "redisclosure", "deidentified-reuse"),
        Words(
            "One part says my data stays here, another says it goes to others. Which one counts?",
            "Una parte dice que mis datos se quedan aquí y otra que van a otros. ¿Cuál vale?",
        ),
        promise_is_flat=True,
    ),
    Contradiction(
        "no-sale",
        ("commercial-use",),
        Words(
            "One part says nothing is sold, another speaks of profit. Is anyone paid for my data?",
            "Una parte dice que nada se vende y otra habla de ganancias. ¿Alguien recibe pago por mis datos?",
        ),
        promise_is_flat=True,
    ),
    Contradiction(
        "can-revoke",
        ("irrevocable",),
        Words(
            "I may take my yes back, but some things stay. What exactly can I still stop, and until when?",
            "Puedo retirar mi permiso, pero algo queda. ¿Qué puedo detener todavía y hasta cuándo?",
        ),
        risk_says=FOR_EVER,
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
        "recontact-consent",
        ("broad-research",),
        Words(
            "One part says you will ask me again, another goes on without asking. When will you ask me?",
            "Una parte dice que me volverán a preguntar y otra sigue sin preguntar. ¿Cuándo me preguntarán?",
        ),
        promise_is_flat=True,
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
    promises = _surest(
        finding
        for finding in findings
        if finding["category"] == contradiction.promise
        and (not contradiction.promise_is_flat or _is_flat(finding))
    )
    risks = _surest(
        finding
        for finding in findings
        if finding["category"] in contradiction.risks and _says(finding, contradiction.risk_says)
    )
    apart = [(promise, risk) for promise in promises for risk in risks if promise["start"] != risk["start"]]
    if not apart:
        return None
    promise, risk = max(apart, key=lambda pair: pair[0]["confidence"] * pair[1]["confidence"])
    return {
        "question": contradiction.question.in_language(language),
        "promise": _quote(promise),
        "risk": _quote(risk),
    }


def _surest(findings: Iterable[Finding]) -> list[Finding]:
    sure = (finding for finding in findings if finding["confidence"] >= SURE_FROM)
    return sorted(sure, key=lambda finding: (-finding["confidence"], finding["start"]))[:SUREST]


def _is_flat(promise: Finding) -> bool:
    return _says(promise, FLATLY) and not _says(promise, WITH_A_LIMIT)


def _says(finding: Finding, words: tuple[str, ...]) -> bool:
    """Whether one of the words stands in it; true where none is asked for."""
    folded = fold(finding["quote"])
    return not words or any(each in folded for each in words)


def _quote(finding: Finding) -> Shown:
    return {"text": " ".join(finding["quote"].split()), "href": f"#{mark_id(finding)}"}
