"""The FHIR R4 Consent of a form: its required elements, its codes, what it permits and denies."""

import base64
import hashlib
import xml.etree.ElementTree as ElementTree

import pytest

from consent.engine.check import check_text
from consent.engine.fhir.consent_resource import fhir_consent
from consent.engine.fhir.provisions import DENIED, PERMITTED
from consent.engine.rules import PROTECTION_RULES, RISK_RULES
from consent.engine.standard_codes import CODES, DUO_NAMES

CHECKED_AT = "2026-11-21T16:00:00Z"
FORM = """Consent to take part in research

We may use your images to train artificial intelligence.
We may share your HIV & genetic test results with researchers at other universities.
We will never sell your data.
"""
# http://hl7.org/fhir/R4/consent.html and the value sets that it binds.
ELEMENTS = {
    *("resourceType", "language", "text", "status", "scope", "category", "patient", "dateTime"),
    *("sourceAttachment", "policyRule", "provision"),
}
PROVISION_ELEMENTS = {"id", "type", "actor", "action", "securityLabel", "purpose"}
STATUSES = {"draft", "proposed", "active", "rejected", "inactive", "entered-in-error"}
SCOPES = {"adr", "research", "patient-privacy", "treatment"}
ACTIONS = {"collect", "access", "use", "disclose", "correct"}


def resource_of(text: str = FORM):
    return fhir_consent(check_text(text).to_json(""), CHECKED_AT)


@pytest.mark.parametrize(
    "text", [FORM, "", "The clinic opens at nine.", "Podremos vender sus datos a terceros."]
)
def test_the_resource_has_what_r4_requires_and_nothing_that_r4_does_not_know(text):
    resource = resource_of(text)
    assert resource["resourceType"] == "Consent"
    assert set(resource) <= ELEMENTS
    assert resource["status"] in STATUSES
    assert resource["scope"]["coding"][0]["code"] in SCOPES
    assert resource["category"]
    assert resource["policyRule"]
    assert resource["patient"]["display"]
    assert all(value not in ("", [], {}, None) for value in resource.values())


def test_a_form_that_nobody_signed_is_proposed_and_was_checked_when_the_caller_says():
    resource = resource_of()
    assert resource["status"] == "proposed"
    assert resource["dateTime"] == CHECKED_AT


def test_the_source_is_known_by_its_hash_and_size():
    source = resource_of()["sourceAttachment"]
    assert base64.b64decode(source["hash"]) == hashlib.sha1(FORM.encode(), usedforsecurity=False).digest()
    assert source["size"] == len(FORM.encode())


def test_nested_provisions_permit_or_deny_and_the_root_does_neither():
    root = resource_of()["provision"]
    assert set(root) == {"provision"}
    assert {each["type"] for each in root["provision"]} == {"permit", "deny"}
    for each in root["provision"]:
        assert set(each) <= PROVISION_ELEMENTS
        assert {action["coding"][0]["code"] for action in each["action"]} <= ACTIONS
        assert all(actor["role"] and actor["reference"]["display"] for actor in each.get("actor", []))


def test_ai_training_is_permitted_for_ai_developers_with_its_codes():
    permitted = resource_of()["provision"]["provision"][0]
    assert permitted["type"] == "permit"
    assert permitted["actor"][0]["reference"]["display"] == "AI developers"
    assert {purpose["code"] for purpose in permitted["purpose"]} == {"HRESCH", "DUO:0000042"}


def test_a_promise_never_to_sell_denies():
    assert resource_of("We will never sell your data.")["provision"]["provision"][0]["type"] == "deny"


def test_sensitive_facts_are_labelled():
    provisions = resource_of("We may disclose your HIV status and genetic information.")["provision"][
        "provision"
    ]
    labels = {label["code"] for each in provisions for label in each.get("securityLabel", [])}
    assert labels == {"HIV", "GDIS"}


def test_each_provision_leads_to_its_words_in_the_narrative_which_is_well_formed():
    resource = resource_of(FORM.replace("images", "images <b>&\u0000"))
    narrative = ElementTree.fromstring(resource["text"]["div"])
    shown = {element.get("id") for element in narrative.iter() if element.get("id")}
    assert {each["id"] for each in resource["provision"]["provision"]} == shown


def test_every_code_has_a_name_and_a_category_that_is_known():
    risks, promises = ({rule.category for rule in rules} for rules in (RISK_RULES, PROTECTION_RULES))
    assert set(CODES) <= risks
    assert set(PERMITTED) <= risks
    assert set(DENIED) <= promises
    assert {code for codes in CODES.values() for code in (*codes.duo, *codes.duo_limits)} == set(DUO_NAMES)


def test_a_finding_carries_the_codes_that_fit_and_none_where_nothing_fits():
    findings = {f["category"]: f for f in check_text(FORM).to_json("")["findings"]}
    assert findings["ai-training"]["codes"]["duo_limits"] == [
        {"id": "DUO:0000015", "name": "no general methods research"}
    ]
    assert "codes" not in findings["no-sale"]
