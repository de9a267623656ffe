"""The pages that belong to no job: seen at phone and desk width, light and dark, and on paper."""

import re

import pytest
from django.template.loader import render_to_string
from playwright.sync_api import expect

pytestmark = pytest.mark.django_db(transaction=True)

OPEN_PAGES = (
    "/",
    "/about/privacy/",
    "/about/checks/",
    "/about/accessibility/",
    "/accounts/login/",
    "/accounts/signup/",
    "/accounts/password/reset/",
    "/accounts/password/reset/done/",
    "/accounts/confirm-email/",
    "/accounts/confirm-email/an-old-link/",
    "/accounts/inactive/",
    "/no-such-page/",
)
PAGES_OF_AN_ACCOUNT = (
    "/account/",
    "/account/delete/",
    "/accounts/email/",
    "/accounts/password/change/",
    "/accounts/logout/",
)
ERROR_TEMPLATES = ("400.html", "403.html", "403_form.html", "404.html", "413.html", "429.html", "500.html")


def assert_fits(page) -> None:
    """Nothing makes the page scroll sideways."""
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"), (
        page.url
    )


def sign_in(page, live_server) -> None:
    page.goto(f"{live_server.url}/accounts/login/")
    page.get_by_label("Email").fill("pat@example.org")
    page.get_by_label("Password").fill("correct horse battery")
    page.get_by_role("main").get_by_role("button", name="Sign in").click()
    page.get_by_role("heading", name="Your account").wait_for()


@pytest.fixture
def confirmed_patient(patient):
    patient.emailaddress_set.create(email=patient.email, verified=True, primary=True)
    return patient


def test_axe_finds_nothing_on_open_pages(every_look, live_server, assert_accessible):
    for path in OPEN_PAGES:
        every_look.goto(live_server.url + path)
        assert_accessible(every_look)
        assert_fits(every_look)


def test_axe_finds_nothing_on_pages_of_an_account(
    every_look, live_server, confirmed_patient, assert_accessible
):
    sign_in(every_look, live_server)
    for path in PAGES_OF_AN_ACCOUNT:
        every_look.goto(live_server.url + path)
        assert_accessible(every_look)
        assert_fits(every_look)


def test_a_wrong_password_is_told_without_blame(page, live_server):
    page.goto(f"{live_server.url}/accounts/login/")
    page.get_by_label("Email").fill("pat@example.org")
    page.get_by_label("Password").fill("not the right one")
    page.get_by_role("main").get_by_role("button", name="Sign in").click()
    expect(page).to_have_title(re.compile("^Error: "))
    assert "There is a problem" in page.get_by_role("alert").inner_text()


def test_the_home_page_offers_the_three_jobs_as_whole_areas(phone_page, live_server):
    phone_page.goto(live_server.url)
    choices = phone_page.locator(".job-choice")
    assert choices.count() == 3
    choices.nth(1).click(position={"x": 20, "y": 20})
    phone_page.wait_for_url(f"{live_server.url}/consent/")


def test_paper_carries_the_text_and_not_the_furniture(page, live_server):
    page.goto(f"{live_server.url}/about/privacy/")
    page.emulate_media(media="print", color_scheme="dark")
    assert page.get_by_role("heading", level=1).is_visible()
    assert not page.get_by_role("link", name="Check a scan").is_visible()
    ink = page.locator("h1").evaluate("element => getComputedStyle(element).color")
    assert ink == "rgb(0, 0, 0)"


@pytest.mark.parametrize("template", ERROR_TEMPLATES)
def test_an_error_page_says_what_to_do_and_shows_the_way_home(rf, template):
    page = render_to_string(template, request=rf.get("/"))
    assert "<h1" in page
    assert 'href="/"' in page


def test_the_page_of_last_resort_needs_no_request_and_no_database():
    assert "It was nothing you did" in render_to_string("500.html")
