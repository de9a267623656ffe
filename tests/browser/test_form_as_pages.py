"""A form given as PDF and as photos, on a phone: sent to the server, read, and shown with marks on its pages."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser import on_device
from tests.consent.forms import PROMISE, RISK, pdf_form
from tests.consent.photos import packed, photo, pictures, printed

pytestmark = pytest.mark.django_db(transaction=True)

READING_MS = 180_000


@pytest.fixture
def url(live_server, jobs_done_in_the_request):
    return live_server.url


def give(page: Page, url: str, *files: tuple[str, str, bytes]) -> None:
    """Send files to the server, keep the pages, and wait for the report."""
    page.goto(f"{url}/consent/")
    page.get_by_label("On our server").check()
    page.get_by_label(re.compile("^Keep the pages")).check()
    page.get_by_label(re.compile("^Or the form as a file")).set_input_files(
        [{"name": name, "mimeType": kind, "buffer": data} for name, kind, data in files]
    )
    page.get_by_role("button", name="Send and check").click(timeout=READING_MS)
    page.wait_for_url("**/report/", timeout=READING_MS)


def show_on_page(page: Page) -> None:
    """From the first finding to its place on the page."""
    page.get_by_role("link", name="Show it on page 1").first.click()
    expect(page.get_by_role("heading", name="What is marked here")).to_be_visible()
    expect(page.locator("svg polygon").first).to_be_attached()
    drawn = page.evaluate(
        "async () => (await fetch(document.querySelector('svg image').getAttribute('href'))).status"
    )
    assert drawn == 200


def test_a_pdf_and_its_marked_page(phone_page, url, assert_accessible):
    give(phone_page, url, ("form.pdf", "application/pdf", pdf_form(f"<p>{RISK}</p><p>{PROMISE}</p>")))
    show_on_page(phone_page)
    expect(phone_page.get_by_text(RISK)).to_be_visible()
    assert_accessible(phone_page)
    fits = "document.documentElement.scrollWidth <= document.documentElement.clientWidth"
    assert phone_page.evaluate(fits)


def test_two_photos_and_a_marked_page(phone_page, url, assert_accessible):
    first, second = (next(pictures(printed(text))) for text in (f"{RISK}\nThis is the first page.", PROMISE))
    give(phone_page, url, ("1.jpg", "image/jpeg", photo(first)), ("2.jpg", "image/jpeg", packed(second)))
    show_on_page(phone_page)
    phone_page.get_by_role("link", name="Next page").click()
    expect(phone_page.get_by_text(PROMISE)).to_be_visible()
    assert_accessible(phone_page)


def test_a_photo_is_not_sent_without_being_asked_for(phone_page, live_server):
    phone_page.goto(f"{live_server.url}/consent/")
    on_device.wait_until_ready(phone_page)
    expect(phone_page.get_by_label(re.compile("^Or take a photo"))).to_be_hidden()
    picture = packed(next(pictures(printed(RISK), dpi=60)))
    phone_page.get_by_label(re.compile("^Or the form as a file")).set_input_files(
        [{"name": "page.jpg", "mimeType": "image/jpeg", "buffer": picture}]
    )
    phone_page.get_by_role("button", name="Check on this device").click()
    expect(phone_page.get_by_role("alert")).to_contain_text("this device can't read photos")
