"""Duties of the Common Rule and the GDPR: every row's examples, and which forms they are asked of."""

import pytest

from consent.engine.check import check_text
from consent.engine.form_duties.finding import FRAMEWORKS
from consent.engine.form_text import FormText

ROWS = [duty for framework in FRAMEWORKS.values() for duty in framework.duties]
EXAMPLES = [(duty, text) for duty in ROWS for text in duty.examples]
COUNTEREXAMPLES = [(duty, text) for duty in ROWS for text in duty.counterexamples]

RESEARCH = """Consent to take part in a research study

The purpose of this study is to learn how sleep affects memory. Taking part is voluntary.
You will be asked to sleep here for one night.
"""
EUROPEAN = """Hoja de información

Cumplimos con el RGPD. El responsable del tratamiento es la Clínica Sol.
"""


def states(text: str, framework: str) -> dict[str, str]:
    duties = check_text(text).to_json("form")["duties"]
    return {duty["duty"]: duty["state"] for duty in duties if duty["framework"] == framework}


@pytest.mark.parametrize(("duty", "text"), EXAMPLES, ids=lambda value: getattr(value, "key", ""))
def test_a_duty_is_met_by_its_examples(duty, text):
    assert any(FormText(text, language).has_cue(duty.says, 0) for language in ("en", "es"))


@pytest.mark.parametrize(("duty", "text"), COUNTEREXAMPLES, ids=lambda value: getattr(value, "key", ""))
def test_a_duty_is_not_met_by_its_counterexamples(duty, text):
    assert not any(FormText(text, language).has_cue(duty.says, 0) for language in ("en", "es"))


def test_every_duty_has_examples_in_both_languages():
    assert all(len(duty.examples) == 2 and duty.counterexamples for duty in ROWS)


def test_a_research_form_is_asked_for_what_the_common_rule_asks():
    found = states(RESEARCH, "common-rule")
    assert found["research-purpose"] == found["voluntary"] == found["procedures"] == "present"
    assert found["injury"] == found["contacts"] == "missing"


def test_a_form_that_speaks_of_the_gdpr_is_asked_for_its_article_13():
    found = states(EUROPEAN, "gdpr")
    assert found["controller"] == "present"
    assert found["complaint"] == "missing"


def test_a_form_under_neither_law_is_asked_for_nothing_more():
    assert check_text("Authorization\n\nI authorize my clinic to send my notes.").to_json("x")["duties"] == []


def test_a_duty_leads_to_the_words_that_meet_it():
    report = check_text(RESEARCH).to_json("form")
    place = next(duty for duty in report["duties"] if duty["duty"] == "voluntary")
    assert report["text"][place["start"] : place["end"]] == "Taking part is voluntary."


def test_a_hint_leaves_a_duty_unclear():
    assert states(RESEARCH + "Identifiers are removed.", "common-rule")["future-use"] == "unclear"
