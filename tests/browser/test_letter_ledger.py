"""A disclosure that the person knows of: written into the ledger, changed, removed, in every look."""

import pytest
from playwright.sync_api import expect

from tests.browser.test_look_of_pages import assert_fits

pytestmark = pytest.mark.django_db(transaction=True)


def test_a_disclosure_is_written_down_changed_and_removed(every_look, live_server, assert_accessible):
    page = every_look

    def assert_good() -> None:
        assert_accessible(page)
        assert_fits(page)

    page.goto(f"{live_server.url}/letters/waiting/")
    page.get_by_role("link", name="Your ledger: who got what").click()
    assert_good()
    page.get_by_role("link", name="Add a disclosure").click()
    page.get_by_role("button", name="Keep it").click()
    expect(page.get_by_text("Enter who got your information.").first).to_be_visible()
    assert_good()
    page.get_by_label("Who got it").fill("Wrong Street Clinic")
    page.get_by_label("When").fill("06/01/2023")
    page.get_by_label("How do you know?").fill("a phone call from them")
    page.get_by_role("button", name="Keep it").click()
    expect(page.get_by_role("cell", name="You wrote this down: a phone call from them")).to_be_visible()
    assert_good()
    change = page.get_by_role("link", name="Change Wrong Street Clinic")
    place = change.bounding_box()
    assert place["x"] + place["width"] <= page.viewport_size["width"]
    change.click()
    page.get_by_label("What they got").fill("MRI on a disc")
    page.get_by_role("button", name="Keep it").click()
    expect(page.get_by_role("cell", name="MRI on a disc")).to_be_visible()
    page.get_by_role("link", name="Change Wrong Street Clinic").click()
    assert_good()
    page.get_by_role("button", name="Remove this entry").click()
    expect(page.get_by_text("The entry is removed.")).to_be_visible()
    expect(page.get_by_role("cell")).to_have_count(0)
