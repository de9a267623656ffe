"""The negotiation kit and the comparison as a browser tab renders them; the tab itself is driven in tests/browser/test_consent_kit.py."""

import json

import pytest

from consent.comparing.in_browser import TabComparison
from consent.engine.advice import advice_for
from consent.in_browser import TabCheck
from tests.consent.forms import FORM, PROMISE, RISK

ADDRESSES = json.dumps({"hand_over_url": "/hand-over/", "csrf_token": "token", "again_url": "/consent/"})
WORDING = advice_for("commercial-use", "en").instead


@pytest.fixture
def checked() -> TabCheck:
    tab = TabCheck()
    tab.run_text(FORM)
    return tab


def test_the_report_offers_the_boxes(checked):
    page = checked.page("en", ADDRESSES)
    assert "data-negotiation-kit" in page
    assert 'value="commercial-use"' in page


def test_ticks_make_the_redline_and_narrow_what_a_letter_takes_along(checked):
    checked.page("en", ADDRESSES)
    kit = checked.redline('["commercial-use"]', "en")
    assert "<del" in kit
    assert f'name="concerns" value="{WORDING}"' in kit
    assert kit.count('name="concerns"') == 1
    assert 'action="/hand-over/"' in kit
    assert PROMISE in checked.limited_text()
    assert RISK not in checked.limited_text()


def test_marked_sentences_can_be_taken_along_and_the_form_only_where_ticked(checked):
    page = checked.page("en", ADDRESSES)
    ticked = [line for line in page.splitlines() if 'name="chosen_clauses"' in line and " checked>" in line]
    assert any(RISK in line for line in ticked)
    assert not any(PROMISE in line for line in ticked)
    (whole_form,) = [line for line in page.splitlines() if 'id="take-form-text"' in line]
    assert "checked" not in whole_form
    kit = checked.redline('["commercial-use"]', "en")
    assert kit.count('name="chosen_clauses"') == page.count('name="chosen_clauses"')


def test_no_tick_is_said_in_the_page_s_language(checked):
    checked.page("es", ADDRESSES)
    kit = checked.redline('["no-such-thing"]', "es")
    assert "Marque al menos una cosa" in kit
    assert "<del" not in kit


def test_two_forms_are_compared():
    tab = TabComparison()
    tab.older.run_text(FORM.replace(RISK, "We will call you before each visit."))
    tab.newer.run_text(FORM)
    assert tab.problem("en") == ""
    page = tab.page("en", ADDRESSES)
    assert "New in this form" in page
    assert RISK in page


def test_a_form_without_words_is_told():
    tab = TabComparison()
    tab.older.run_text(FORM)
    tab.newer.run_text(" ")
    assert tab.problem("en")
