"""The FHIR R4 `Consent` of a form that nobody has signed yet (http://hl7.org/fhir/R4/consent.html).

It says what the form would permit and deny. `status` is "proposed": asked for, and not agreed to by all.
"""

import base64
import hashlib
from html import escape
from typing import Any, Final

from consent.engine.advice import advice_for
from consent.engine.document_kind import Kind, kind_of
from consent.engine.fhir.coding import (
    CONSENT_CATEGORY,
    CONSENT_POLICY,
    CONSENT_SCOPE,
    LOINC,
    Json,
    concept,
)
from consent.engine.fhir.provisions import clause_id, clauses_of, provisions

PATIENT: Final = "The person who is asked to sign"
CONSENT_DOCUMENT: Final = "59284-0"
SCOPES: Final[dict[Kind, str]] = {"research": "research", "treatment": "treatment", "telehealth": "treatment"}
CATEGORIES: Final[dict[Kind, str]] = {"research": "research", "notice": "npp"}
POLICIES: Final[dict[Kind, str]] = {
    "authorization": "hipaa-auth",
    "media": "hipaa-auth",
    "exchange": "hipaa-auth",
    "research": "hipaa-research",
}
OTHER_POLICY: Final = "The terms of the form itself"


def fhir_consent(report: dict[str, Any], date_time: str) -> Json:
    """The resource for a ConsentReport's JSON with its text; `date_time` is a FHIR dateTime: when the form was checked."""
    kind = kind_of(report["text"])
    scope = SCOPES.get(kind, "patient-privacy") if kind else "patient-privacy"
    categories = [concept(LOINC, CONSENT_DOCUMENT)]
    if kind in CATEGORIES:
        categories.append(concept(CONSENT_CATEGORY, CATEGORIES[kind]))
    resource: Json = {
        "resourceType": "Consent",
        "language": report["language"],
        "text": {"status": "generated", "div": _narrative(report)},
        "status": "proposed",
        "scope": concept(CONSENT_SCOPE, scope),
        "category": categories,
        "patient": {"display": PATIENT},
        "dateTime": date_time,
        "sourceAttachment": _source(report),
        "policyRule": concept(CONSENT_POLICY, POLICIES[kind]) if kind in POLICIES else {"text": OTHER_POLICY},
    }
    nested = provisions(report)
    return resource | ({"provision": {"provision": nested}} if nested else {})


def _source(report: dict[str, Any]) -> Json:
    """The form's text by its size and hash; R4's Attachment.hash is the SHA-1, in base64."""
    data = report["text"].encode("utf-8", errors="surrogatepass")
    return {
        "contentType": "text/plain; charset=utf-8",
        "language": report["language"],
        "size": len(data),
        "hash": base64.b64encode(hashlib.sha1(data, usedforsecurity=False).digest()).decode(),
    }


def _narrative(report: dict[str, Any]) -> str:
    """XHTML that holds the words of each clause, so that people can read what the provisions rest on."""
    items = "".join(
        f'<li id="{clause_id(number)}">{escape(advice_for(clause["category"], report["language"]).label)}: '
        f"{escape(_printable(clause['quote']))}</li>"
        for number, clause in enumerate(clauses_of(report), start=1)
    )
    said = f"<ol>{items}</ol>" if items else "<p>No clause was found that permits or denies a use.</p>"
    return f'<div xmlns="http://www.w3.org/1999/xhtml">{said}</div>'


def _printable(text: str) -> str:
    """Without the characters that XML does not know."""
    return " ".join("".join(c if c.isprintable() or c.isspace() else " " for c in text).split())
