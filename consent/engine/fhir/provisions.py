"""What a form would permit and deny, as the nested provisions of a FHIR R4 Consent.

In R4 the root provision has no type and every nested one has (http://hl7.org/fhir/R4/consent.html, Consent.provision.type).
"""

from typing import Any, Final

from consent.engine.fhir.coding import CONSENT_ACTION, PARTICIPATION, Json, coding, concept
from consent.engine.presentation.recipients import RECEIVERS, receivers_of
from consent.engine.standard_codes import (
    DUO_NAMES,
    DUO_SYSTEM,
    POLICY_SYSTEM,
    PURPOSE_SYSTEM,
    codes_for,
    sensitivities_in,
)

# Category -> codes of CodeSystem consentaction. A category that lets nobody do anything with data is not here.
PERMITTED: Final[dict[str, tuple[str, ...]]] = {
    "ai-training": ("use",),
    "broad-research": ("use",),
    "third-party-sharing": ("disclose",),
    "commercial-use": ("use", "disclose"),
    "deidentified-reuse": ("use", "disclose"),
    "redisclosure": ("disclose",),
    "data-linkage": ("use",),
    "blanket-scope": ("use", "disclose"),
    "marketing-contact": ("use",),
    "image-publication": ("disclose",),
    "sensitive-data": ("disclose",),
    "government-legal": ("disclose",),
    "employer-insurer": ("disclose",),
    "cross-border-cloud": ("disclose",),
    "hie-sharing": ("access", "disclose"),
    "tracking": ("collect",),
}
DENIED: Final[dict[str, tuple[str, ...]]] = {
    "no-sharing": ("disclose",),
    "no-sale": ("disclose",),
}


def clauses_of(report: dict[str, Any]) -> list[Json]:
    """The findings that become provisions, in the order of the form."""
    return [finding for finding in report["findings"] if finding["category"] in PERMITTED | DENIED]


def provisions(report: dict[str, Any]) -> list[Json]:
    """One nested provision for each clause; its `id` is that of the clause in the narrative."""
    return [
        _provision(finding, number, report["language"])
        for number, finding in enumerate(clauses_of(report), start=1)
    ]


def clause_id(number: int) -> str:
    """The id that ties a provision to its words in the narrative."""
    return f"clause-{number}"


def _provision(finding: Json, number: int, language: str) -> Json:
    category = finding["category"]
    denies = category in DENIED
    codes = codes_for(category)
    purposes = [coding(PURPOSE_SYSTEM, code) for code in codes.purposes]
    purposes += [coding(DUO_SYSTEM, code, DUO_NAMES[code]) for code in codes.duo]
    labels = sensitivities_in(finding["quote"]) if category == "sensitive-data" else ()
    parts: Json = {
        "id": clause_id(number),
        "type": "deny" if denies else "permit",
        "actor": [_recipient(receiver) for receiver in receivers_of(finding, language)],
        "action": [concept(CONSENT_ACTION, code) for code in (DENIED if denies else PERMITTED)[category]],
        "securityLabel": [coding(POLICY_SYSTEM, code) for code in labels],
        "purpose": purposes,
    }
    return {name: value for name, value in parts.items() if value}


def _recipient(receiver: str) -> Json:
    return {"role": concept(PARTICIPATION, "IRCP"), "reference": {"display": RECEIVERS[receiver].en}}
