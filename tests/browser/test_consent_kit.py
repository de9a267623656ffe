"""The negotiation kit and the comparison of two forms, as a person does them on a phone, by touch or by keys alone."""

import uuid
import zipfile

import pytest
from playwright.sync_api import expect

from tests.browser import journey
from tests.browser.on_device import READY_MS, wait_until_ready
from tests.browser.test_look_of_pages import assert_fits

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.usefixtures("jobs_done_in_the_request"),
]

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
OLDER = FORM.replace(SALE, "We keep your images in the clinic for seven years.")


def tick_and_make(page) -> None:
    for label in ("Selling or profit", "Training AI"):
        page.get_by_role("checkbox", name=label).check()
    page.get_by_role("button", name="Make my version").click()
    page.wait_for_url("**/redline/", timeout=journey.WAIT_MS)


def test_from_ticks_to_the_redline_and_the_letter_on_a_phone(
    phone_page, live_server, assert_accessible, tmp_path
):
    page = phone_page
    journey.check_form(page, live_server.url, FORM)
    assert_accessible(page)
    assert_fits(page)
    tick_and_make(page)
    assert_accessible(page)
    assert_fits(page)
    expect(page.locator("del").first).to_contain_text(SALE)
    expect(page.locator("ins").first).to_contain_text("may not be sold")
    expect(page.get_by_text("found none of what you ticked")).to_be_visible()
    with page.expect_download() as download:
        page.get_by_role("link", name="Download with changes marked (Word)").click()
    download.value.save_as(tmp_path / "form.docx")
    assert b"w:del " in zipfile.ZipFile(tmp_path / "form.docx").read("word/document.xml")
    page.get_by_role("link", name="Write the covering letter").click()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    page.get_by_role("button", name="Start this letter").first.click()
    assert_accessible(page)


def test_the_redline_is_made_by_keys_alone(page, live_server):
    journey.check_form(page, live_server.url, FORM)
    box = page.get_by_role("checkbox", name="Selling or profit")
    box.focus()
    page.keyboard.press("Space")
    expect(box).to_be_checked()
    page.get_by_role("button", name="Make my version").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/redline/", timeout=journey.WAIT_MS)
    expect(page.locator("del").first).to_contain_text(SALE)


def test_the_redline_needs_no_javascript(page_without_javascript, live_server):
    page = page_without_javascript
    page.goto(f"{live_server.url}/consent/")
    page.locator("main textarea").fill(FORM)
    page.get_by_role("button", name="Send and check").click()
    page.wait_for_url("**/report/", timeout=journey.WAIT_MS)
    page.get_by_role("button", name="Make my version").click()
    expect(page.get_by_role("alert")).to_contain_text("Tick at least one thing")
    tick_and_make(page)
    expect(page.locator("ins").first).to_be_visible()


def test_on_paper_the_redline_keeps_its_lines(page, live_server):
    journey.check_form(page, live_server.url, FORM)
    tick_and_make(page)
    page.emulate_media(media="print")
    line = "element => getComputedStyle(element).textDecorationLine"
    assert page.locator("del").first.evaluate(line) == "line-through"
    assert page.locator("ins").first.evaluate(line) == "underline"
    expect(page.get_by_role("link", name="Write the covering letter")).to_be_hidden()


def test_two_forms_are_compared_in_every_look(every_look, live_server, assert_accessible):
    page = every_look
    page.goto(f"{live_server.url}/consent/compare/")
    assert_accessible(page)
    assert_fits(page)
    page.get_by_label("On our server").check()
    page.locator("[name=older-text]").fill(OLDER)
    page.locator("[name=newer-text]").fill(FORM)
    page.get_by_role("button", name="Send and compare").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("What changed between two forms")
    expect(page.get_by_text("Goes further than before").first).to_be_visible()
    assert_accessible(page)
    assert_fits(page)


def test_a_report_is_compared_with_a_file_by_keys_alone(page, live_server):
    journey.check_form(page, live_server.url, FORM)
    page.get_by_role("link", name="Compare with another version").focus()
    page.keyboard.press("Enter")
    page.locator("main input[type=file]").first.set_input_files(
        {"name": f"{uuid.uuid4()}.txt", "mimeType": "text/plain", "buffer": OLDER.encode()}
    )
    page.get_by_role("button", name="Send and compare").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_text("Goes further than before").first).to_be_visible(timeout=journey.WAIT_MS)


def test_what_is_missing_is_told_at_its_field(phone_page, live_server, assert_accessible):
    phone_page.goto(f"{live_server.url}/consent/compare/")
    phone_page.get_by_label("On our server").check()
    phone_page.get_by_role("button", name="Send and compare").click()
    expect(phone_page.get_by_role("alert")).to_contain_text("Paste the words of the form")
    assert_accessible(phone_page)
    assert_fits(phone_page)


def test_on_the_device_the_kit_sends_nothing_until_the_letter(phone_page, live_server, assert_accessible):
    page = phone_page
    sent = []
    page.on("request", lambda request: sent.append(request.url) if request.method == "POST" else None)
    page.goto(f"{live_server.url}/consent/")
    wait_until_ready(page)
    page.locator("main textarea").fill(FORM)
    page.get_by_role("button", name="Check on this device").click()
    expect(page.locator("#choose-limits-title")).to_be_attached(timeout=READY_MS)
    page.get_by_role("button", name="Make my version").click()
    expect(page.locator("#choose-limits-error")).to_be_focused(timeout=READY_MS)
    page.get_by_role("checkbox", name="Selling or profit").check()
    page.get_by_role("button", name="Make my version").click()
    expect(page.locator("#redline-title")).to_be_focused(timeout=READY_MS)
    expect(page.locator("del").first).to_contain_text(SALE)
    assert_accessible(page)
    assert_fits(page)
    with page.expect_download() as download:
        page.get_by_role("button", name="Download the limited text (.txt)").click()
    assert SALE not in download.value.path().read_text()
    assert not sent
    asked_for = page.get_by_role("heading", name="What the letter would take along").locator("xpath=..")
    expect(asked_for).to_contain_text("may not be sold")
    expect(asked_for).not_to_contain_text("train or test AI")
    page.get_by_role("button", name="Continue").click()
    page.wait_for_url("**/letters/?from=consent&id=*")


def test_two_forms_are_compared_on_the_device_and_nothing_is_sent(phone_page, live_server, assert_accessible):
    page = phone_page
    sent = []
    page.on("request", lambda request: sent.append(request.url) if request.method == "POST" else None)
    page.goto(f"{live_server.url}/consent/compare/")
    wait_until_ready(page)
    page.locator("[name=older-text]").fill(OLDER)
    page.locator("[name=newer-files]").set_input_files(
        {"name": "form.txt", "mimeType": "text/plain", "buffer": FORM.encode()}
    )
    page.get_by_role("button", name="Compare on this device").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(
        "What changed between two forms", timeout=READY_MS
    )
    expect(page.get_by_text("Goes further than before").first).to_be_visible()
    assert_accessible(page)
    assert_fits(page)
    assert not sent
