"""From a checked form to a revocation with the marked sentences and the form behind it, in every look."""

import pytest
from playwright.sync_api import expect
from pypdf import PdfReader

from tests.browser import journey
from tests.browser.test_consent_kit import FORM, SALE
from tests.browser.test_look_of_pages import assert_fits

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.usefixtures("jobs_done_in_the_request"),
]


def begin_revocation(page, url: str) -> None:
    journey.check_form(page, url, FORM)
    page.locator("main a[href*='/letters/']").last.click()
    page.locator("form:has(input[value=revocation])").first.get_by_role("button").click()
    journey.fill_step(page, journey.ABOUT_YOU)
    journey.fill_step(page, journey.THE_CLINIC)


def test_the_marked_sentences_and_the_form_go_with_a_revocation(
    every_look, live_server, assert_accessible, tmp_path
):
    page = every_look
    begin_revocation(page, live_server.url)
    expect(page.get_by_role("checkbox", name=SALE)).to_be_checked()
    promise = page.get_by_role("checkbox", name="You may withdraw your permission at any time.")
    expect(promise).not_to_be_checked()
    promise.check()
    page.get_by_label("print its words behind the letter").check()
    expect(page.get_by_label("The words of the form")).to_have_value(FORM)
    assert_accessible(page)
    assert_fits(page)
    journey.fill_step(page, {"What the form is called": "Authorization to use my images"})
    sheet = page.get_by_role("region", name="Your letter")
    expect(sheet).to_contain_text("the sentences of the form that this letter is about")
    expect(sheet).to_contain_text("drug companies that pay us for them")
    assert_accessible(page)
    assert_fits(page)
    journey.ask_for_letter(page)
    journey.wait_for_letter(page)
    text = "".join(each.extract_text() for each in PdfReader(journey.download_letter(page, tmp_path)).pages)
    assert "drug companies that pay us for them" in text
    assert "You may withdraw your permission at any time." in text
