"""The negotiation kit as a browser tab renders it; the tab itself is driven in tests/browser/test_consent_kit.py."""

import json

import pytest

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


def test_no_tick_is_said_in_the_page_s_language(checked):
    checked.page("es", ADDRESSES)
    kit = checked.redline('["no-such-thing"]', "es")
    assert "Marque al menos una cosa" in kit
    assert "<del" not in kit
