"""Every page of the three jobs: at phone and desk width, light and dark, without a violation or a sideways scroll."""

import re

import pytest
from playwright.sync_api import expect
from pydicom.data import get_testdata_file

from tests.browser import journey
from tests.browser.conftest import SCHEMES, WIDTHS

pytestmark = pytest.mark.django_db(transaction=True)

FORM = """Authorization to use and disclose health information

I authorize Lakeside Imaging to disclose any and all information in my medical record to its research partners.
De-identified images may be used to train artificial intelligence software. We will not sell your information.
You may revoke this authorization in writing at any time. Treatment does not depend on signing.
"""


@pytest.fixture
def assert_good_in_every_look(assert_accessible):
    def check(page) -> None:
        for width in WIDTHS:
            for scheme in SCHEMES:
                page.set_viewport_size({"width": width, "height": 800})
                page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
                assert_accessible(page)
                fits = page.evaluate(
                    "document.documentElement.scrollWidth <= document.documentElement.clientWidth"
                )
                assert fits, f"{page.url} at {width} px"

    return check


def unfold_all(page) -> None:
    """Open everything that is folded: masked values and longer lists."""
    page.evaluate("document.querySelectorAll('main details').forEach((details) => (details.open = true))")


@pytest.fixture
def url(live_server, jobs_done_in_the_request):
    return live_server.url


def test_the_scan_pages(page, url, tmp_path, assert_good_in_every_look):
    page.goto(f"{url}/scans/")
    assert_good_in_every_look(page)
    page.get_by_label("On our server").check()
    assert_good_in_every_look(page)
    page.get_by_role("button", name="Send and check").click()
    assert_good_in_every_look(page)
    broken = tmp_path / "broken.dcm"
    broken.write_bytes(b"\0" * 128 + b"DICM" + b"\xff" * 64)
    journey.check_scan(page, url, [get_testdata_file("CT_small.dcm"), str(broken)])
    assert_good_in_every_look(page)
    unfold_all(page)
    assert_good_in_every_look(page)


def test_the_consent_pages(page, url, assert_good_in_every_look):
    page.goto(f"{url}/consent/")
    assert_good_in_every_look(page)
    page.get_by_label("On our server").check()
    page.locator("main form button[type=submit]").first.click()
    assert_good_in_every_look(page)
    journey.check_form(page, url, FORM)
    assert_good_in_every_look(page)
    unfold_all(page)
    assert_good_in_every_look(page)


def test_the_letter_pages(page, url, assert_good_in_every_look):
    page.goto(f"{url}/letters/")
    assert_good_in_every_look(page)
    journey.begin_letter(page, url)
    page.get_by_role("button", name="Save and go on").click()
    expect(page).to_have_title(re.compile("Error"))
    assert_good_in_every_look(page)
    journey.fill_step(page, journey.ABOUT_YOU)
    assert_good_in_every_look(page)
    journey.fill_step(page, journey.THE_CLINIC)
    assert_good_in_every_look(page)
    journey.fill_step(page, {})
    assert_good_in_every_look(page)
    journey.ask_for_letter(page)
    journey.wait_for_letter(page)
    assert_good_in_every_look(page)


def test_what_a_guest_made_is_offered_at_sign_up(page, url, settings, assert_good_in_every_look):
    settings.ACCOUNT_EMAIL_VERIFICATION = "none"
    journey.check_form(page, url, FORM)
    page.goto(f"{url}/accounts/signup/")
    page.get_by_label("Email").fill("pat@example.org")
    page.get_by_label("Password").first.fill("correct horse battery")
    page.locator("main form button[type=submit]").first.click()
    page.wait_for_url("**/account/keep/")
    assert_good_in_every_look(page)
    page.get_by_role("button", name="Keep").first.click()
    page.wait_for_url("**/account/")
    assert_good_in_every_look(page)
    page.goto(f"{url}/account/delete/")
    if "reauthenticate" in page.url:
        page.get_by_label("Password").fill("correct horse battery")
        page.locator("main form button[type=submit]").first.click()
    assert page.url.endswith("/account/delete/")
    assert_good_in_every_look(page)
