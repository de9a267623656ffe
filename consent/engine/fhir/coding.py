"""FHIR's Coding and CodeableConcept, and the code systems that a Consent names."""

from typing import Any, Final

CONSENT_SCOPE: Final = "http://terminology.hl7.org/CodeSystem/consentscope"
CONSENT_CATEGORY: Final = "http://terminology.hl7.org/CodeSystem/consentcategorycodes"
CONSENT_POLICY: Final = "http://terminology.hl7.org/CodeSystem/consentpolicycodes"
CONSENT_ACTION: Final = "http://terminology.hl7.org/CodeSystem/consentaction"
PARTICIPATION: Final = "http://terminology.hl7.org/CodeSystem/v3-ParticipationType"
LOINC: Final = "http://loinc.org"

Json = dict[str, Any]


def coding(system: str, code: str, display: str = "") -> Json:
    """One code of a system."""
    named = {"display": display} if display else {}
    return {"system": system, "code": code} | named


def concept(system: str, code: str) -> Json:
    """A CodeableConcept of one code."""
    return {"coding": [coding(system, code)]}
