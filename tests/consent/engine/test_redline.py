"""A redline: what is not accepted is struck, limited wording stands in its place, and a new check finds nothing left.

The labelled forms are those of ../shared/consent, left out where that folder is absent.
"""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from consent.engine.advice import advice_for
from consent.engine.check import check_text
from consent.engine.limited_wording import is_limited_wording
from consent.engine.normalization import fold
from consent.engine.redline import Redline, redline
from consent.engine.segmentation import segment
from consent.engine.severity import BASE_SEVERITY
from tests.shared_data import shared_file

RISKS = tuple(BASE_SEVERITY)
SALE = "We may sell your medical images to third parties for profit."
FORM = f"""Authorization to use my images

{SALE}
You may withdraw your permission at any time.

We will share your records with:
- drug companies that pay us for them
- marketing firms

Your images may be used to train artificial intelligence software.

Signature: ____________ Date: ________
"""
FORMULARIO = """Autorización

Sus imágenes pueden venderse a terceros con fines de lucro.
Sus datos podrán usarse para entrenar inteligencia artificial.
Usted puede revocar este permiso en cualquier momento.

Firma: ____________
"""
SENTENCES = (
    SALE,
    "We may share your data with partners.",
    "De-identified data may be used for any future research.",
    "Your photo may be published on social media.",
    "We may change this policy at any time without notice.",
    "You may revoke this authorization at any time in writing.",
    "We will call you the day before your visit.",
    "Sus datos podrán cederse a empresas asociadas.",
    "Al continuar, usted acepta estos términos.",
)


def report_on(text: str) -> dict:
    return check_text(text).to_json("")


def risks_in(text: str) -> set[str]:
    return {finding.category for finding in check_text(text).findings if finding.polarity == "risk"}


def struck(made: Redline) -> str:
    return "".join(run.text for run in made.runs if run.kind == "struck")


def without_insertions(made: Redline) -> str:
    return "".join(run.text for run in made.runs if run.kind != "inserted")


def test_the_sentence_is_struck_and_the_wording_stands_in_its_place():
    made = redline(report_on(FORM), ["commercial-use"])
    wording = advice_for("commercial-use", "en").instead
    assert SALE in struck(made)
    assert f"Authorization to use my images\n\n{wording}\nYou may withdraw" in made.limited_text
    assert made.limited_text.count(wording) == 1


def test_what_is_not_ticked_stays():
    made = redline(report_on(FORM), ["ai-training"])
    assert SALE in made.limited_text
    assert "Signature: ____________ Date: ________" in made.limited_text


def test_a_list_that_is_struck_whole_takes_its_bullets_and_its_lead_in_along():
    made = redline(report_on(FORM), RISKS)
    assert "We will share your records with:" not in made.limited_text
    assert "- marketing" not in made.limited_text
    assert "\n-\n" not in made.limited_text


def test_a_form_in_spanish_gets_spanish_wording():
    made = redline(report_on(FORMULARIO), ["commercial-use"])
    assert advice_for("commercial-use", "es").instead in made.limited_text


def test_nothing_ticked_or_nothing_found_changes_nothing():
    assert redline(report_on(FORM), []).limited_text == FORM
    assert redline(report_on(FORM), ["hie-sharing"]).limited_text == FORM


def test_a_promise_is_never_struck():
    assert redline(report_on(FORM), ["can-revoke"]).limited_text == FORM


@pytest.mark.parametrize("text", [FORM, FORMULARIO])
def test_checked_again_the_limited_text_shows_nothing_that_was_ticked(text):
    for category in risks_in(text):
        assert category not in risks_in(redline(report_on(text), [category]).limited_text)
    made = redline(report_on(text), RISKS)
    assert not risks_in(made.limited_text)
    assert made.remaining == ()


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.sampled_from(SENTENCES), max_size=8),
    st.sampled_from((" ", "\n", "\n\n", "\n- ", "; ")),
    st.sets(st.sampled_from(RISKS)),
)
def test_any_form_keeps_its_words_in_the_redline_and_loses_what_was_ticked(sentences, between, ticked):
    text = between.join(sentences)
    made = redline(report_on(text), sorted(ticked))
    assert without_insertions(made) == text
    assert not risks_in(made.limited_text) & ticked


@pytest.mark.parametrize("language", ["en", "es"])
def test_our_own_wording_is_no_risk_wherever_it_stands(language):
    wordings = [advice_for(category, language).instead for category in RISKS]
    assert not risks_in("\n".join(wordings))
    assert not risks_in("\n".join(f"- {wording}" for wording in wordings))


def test_our_wording_is_known_with_its_blanks_filled_in():
    assert is_limited_wording(fold("Only my MRI scan and report of May 3, 2025, for a second opinion."))
    assert not is_limited_wording(fold("Only my MRI scan and report, and all else, to anyone."))
    assert not is_limited_wording(fold("We may share your data with partners."))


def test_real_forms_show_nothing_that_was_ticked_once_all_of_it_is_limited():
    with shared_file("consent/learn.jsonl").open(encoding="utf-8") as lines:
        forms = [json.loads(line)["text"] for line in lines]
    for text in forms:
        made = redline(report_on(text), RISKS)
        assert without_insertions(made) == text
        assert not risks_in(made.limited_text)
        assert segment(made.limited_text)
