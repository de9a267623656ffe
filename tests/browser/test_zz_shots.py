"""From the wish to the PDF, to "sent", past the deadline, to the follow-up: on a phone, with the clock moved."""

from datetime import timedelta

import time
import pytest
from django.utils import timezone
from playwright.sync_api import expect

from letters.models import LetterRequest
from tests.browser import journey

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.usefixtures("jobs_done_in_the_request"),
]


@pytest.fixture
def move_clock(monkeypatch):
    """`move_clock(days=…)`: the server's clock stands that much later from now on."""
    real_now = timezone.now

    def move(**by) -> None:
        monkeypatch.setattr(timezone, "now", lambda: real_now() + timedelta(**by))

    return move


@pytest.fixture
def long_guests(settings):
    """A guest's things live long enough for a moved clock."""
    settings.GUEST_MINUTES = 400 * 24 * 60
    settings.SESSION_COOKIE_AGE = 400 * 24 * 3600


def make_letter(page, url: str) -> None:
    journey.begin_letter(page, url)
    journey.fill_letter(page, "Zebulon Quixote")
    journey.ask_for_letter(page)
    journey.wait_for_letter(page)


def test_a_letter_is_followed_up_when_its_day_has_passed(
    phone_page, live_server, move_clock, long_guests, assert_accessible
):
    page = phone_page
    make_letter(page, live_server.url)
    page.get_by_role("link", name="I sent it").click()
    page.get_by_label("By certified mail").check()
    page.get_by_label("Tracking number").fill("9407 1118 9956")
    page.get_by_role("button", name="Note it").click()
    expect(page.get_by_text("Waiting for their answer")).to_be_visible()
    page.screenshot(path=f"/tmp/w/lead/shots/{time.time_ns()}.png", full_page=True)
    page.get_by_role("link", name="They got the letter").click()
    page.get_by_role("button", name="Note it").click()
    expect(page.get_by_text("60 days left")).to_be_visible()

    move_clock(days=61)
    page.reload()
    expect(page.get_by_text("The day has passed")).to_be_visible()
    expect(page.get_by_text("1 day ago")).to_be_visible()
    page.screenshot(path=f"/tmp/w/lead/shots/{time.time_ns()}.png", full_page=True)
    page.get_by_role("listitem").filter(has_text="Write again.").get_by_role("button").click()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert LetterRequest.objects.filter(follows__isnull=False).get().kind_code == "follow-up"
    journey.ask_for_letter(page)
    journey.wait_for_letter(page)
    page.goto(f"{live_server.url}/letters/waiting/")
    expect(page.get_by_role("link", name="Lakeside Imaging")).to_have_count(2)
    page.screenshot(path=f"/tmp/w/lead/shots/{time.time_ns()}.png", full_page=True)


def test_an_answer_is_checked_and_written_about(phone_page, live_server, assert_accessible):
    page = phone_page
    make_letter(page, live_server.url)
    page.get_by_role("link", name="Keep track of the answer").click()
    page.get_by_role("link", name="Check the answer that came back").click()
    page.get_by_label("Or paste the words").fill(
        "Date of disclosure: 04/03/2024\nDisclosed to: Various\nInformation disclosed: MRI report\nPurpose:\n"
    )
    page.get_by_role("button", name="Go on").click()
    page.screenshot(path=f"/tmp/w/lead/shots/{time.time_ns()}.png", full_page=True)
    expect(page.get_by_label("Who got it").first).to_have_value("Various")
    page.get_by_role("button", name="Check it").click()
    expect(page.get_by_text("“Various” names no one.")).to_be_visible()
    page.screenshot(path=f"/tmp/w/lead/shots/{time.time_ns()}.png", full_page=True)
    page.get_by_role("button", name="Write to them about this").click()
    expect(page.get_by_text("Give the name of the person or organization").first).to_be_visible()


def test_one_letter_goes_to_many(phone_page, live_server, assert_accessible):
    page = phone_page
    make_letter(page, live_server.url)
    page.get_by_role("link", name="Send it to other clinics too").click()
    page.get_by_label("Or paste the list").fill(
        "name,address\nNorth Clinic,1 North St\nSouth Clinic,2 South St"
    )
    page.get_by_role("button", name="Make the letters").click()
    expect(page.get_by_text("2 of 2 letters are made.")).to_be_visible(timeout=journey.WAIT_MS)
    page.screenshot(path=f"/tmp/w/lead/shots/{time.time_ns()}.png", full_page=True)
    with page.expect_download() as download:
        page.get_by_role("link", name="Download all (zip)").click()
    assert download.value.suggested_filename == "letters.zip"
