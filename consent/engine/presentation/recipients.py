"""To whom a form would let data go: the permission map's receivers, each with the clauses that open the way to it."""

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import Any, Final

from consent.engine.concepts import LEXICONS
from consent.engine.normalization import fold
from consent.engine.presentation.clauses import Finding, rank
from consent.engine.presentation.offered_choice import optional_places
from consent.engine.words import Words

# In the order of the map, from near to far.
RECEIVERS: Final[dict[str, Words]] = {
    "exchange": Words("Other clinics", "Otras clínicas"),
    "researchers": Words("Researchers", "Investigadores"),
    "companies": Words("Companies", "Empresas"),
    "ai": Words("AI developers", "Desarrolladores de IA"),
    "insurers": Words("Insurers and employers", "Aseguradoras y empleadores"),
    "authorities": Words("Authorities", "Autoridades"),
    "public": Words("The public", "El público"),
    "others": Words("Others", "Otras personas"),
}
# Categories that name their receiver by what they are.
BY_CATEGORY: Final = {
    "ai-training": "ai",
    "broad-research": "researchers",
    "commercial-use": "companies",
    "image-publication": "public",
    "employer-insurer": "insurers",
    "government-legal": "authorities",
    "hie-sharing": "exchange",
    "tracking": "companies",
    "cross-border-cloud": "companies",
}
# Categories whose receiver stands in their own words, and the concepts (consent/engine/concepts/actors.py) that tell it.
BY_WORDS: Final = frozenset({"third-party-sharing", "deidentified-reuse", "redisclosure"})
CONCEPT_RECEIVERS: Final = {
    "researcher": "researchers",
    "other-research": "researchers",
    "university": "researchers",
    "company": "companies",
    "contractor": "companies",
    "partner": "companies",
    "big-tech": "companies",
    "advertiser": "companies",
    "insurer": "insurers",
    "employer": "insurers",
    "authority": "authorities",
    "police": "authorities",
    "public-health": "authorities",
    "public": "public",
    "media-org": "public",
    "social-media": "public",
    "exchange-org": "exchange",
}
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Flow:
    """Data may go to `receiver` by `clauses`, the gravest first. `optional` holds where those begin that offer a choice."""

    receiver: str
    clauses: tuple[Finding, ...]
    optional: frozenset[int]

    @property
    def is_optional(self) -> bool:
        """Whether the person can say no to every one of its clauses."""
        return len(self.optional) == len({clause["start"] for clause in self.clauses})


def flows(report: dict[str, Any]) -> list[Flow]:
    """One flow for each receiver that the findings of a report (a ConsentReport's JSON) speak of, in the map's order."""
    by_receiver: defaultdict[str, list[Finding]] = defaultdict(list)
    optional = optional_places(report)
    for finding in report["findings"]:
        for receiver in receivers_of(finding, report["language"]):
            by_receiver[receiver].append(finding)
    return [
        Flow(
            receiver,
            _gravest_first(by_receiver[receiver]),
            optional.intersection(finding["start"] for finding in by_receiver[receiver]),
        )
        for receiver in RECEIVERS
        if receiver in by_receiver
    ]


def receivers_of(finding: Finding, language: str) -> tuple[str, ...]:
    """Who gets data by this clause; nobody by a promise or by a clause that hands nothing over."""
    category = finding["category"]
    if category in BY_CATEGORY:
        return (BY_CATEGORY[category],)
    if category not in BY_WORDS:
        return ()
    said = {concept for _, concept in LEXICONS[language].concepts_in(_WORD.findall(fold(finding["quote"])))}
    named = {receiver for concept, receiver in CONCEPT_RECEIVERS.items() if concept in said}
    return tuple(receiver for receiver in RECEIVERS if receiver in named) or ("others",)


def _gravest_first(findings: list[Finding]) -> tuple[Finding, ...]:
    return tuple(
        sorted(findings, key=lambda finding: (rank(finding), -finding["confidence"], finding["start"]))
    )
