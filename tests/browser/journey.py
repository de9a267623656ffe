"""The three jobs as a person does them, in a browser, on a running server."""

from pathlib import Path

from playwright.sync_api import Page

WAIT_MS = 60_000
ABOUT_YOU = {
    "Patient’s full name": "Zebulon Quixote",
    "Patient’s date of birth": "1961-04-09",
    "Your mailing address": "12 Larkspur Lane\nNorthfield, MN 55057",
}
THE_CLINIC = {
    "Name of the clinic or hospital": "Lakeside Imaging",
    "Its mailing address": "1 Hospital Way\nNorthfield, MN 55057",
}


def check_scan(page: Page, url: str, files: list[str]) -> None:
    """Send files to the server and wait for the report."""
    page.goto(f"{url}/scans/")
    page.get_by_label("On our server").check()
    page.locator("main input[type=file]").first.set_input_files(files)
    page.get_by_role("button", name="Send and check").click()
    page.wait_for_url("**/report/", timeout=WAIT_MS)


def check_form(page: Page, url: str, text: str) -> None:
    """Paste a form, send it to the server and wait for the report."""
    page.goto(f"{url}/consent/")
    page.get_by_label("On our server").check()
    page.locator("main textarea").fill(text)
    page.locator("main form button[type=submit]").first.click()
    page.wait_for_url("**/report/", timeout=WAIT_MS)


def begin_letter(page: Page, url: str) -> None:
    page.goto(f"{url}/letters/")
    page.get_by_role("button", name="Start this letter").first.click()


def go_on_to_letter(page: Page) -> None:
    """From a report to the first page of the letter."""
    page.locator("main a[href*='/letters/']").last.click()
    page.get_by_role("button", name="Start this letter").first.click()


def fill_step(page: Page, values: dict[str, str]) -> None:
    """Fill the fields of a step by their labels, and go on."""
    for label, value in values.items():
        page.get_by_label(label).first.fill(value)
    page.get_by_role("button", name="Save and go on").click()


def fill_letter(page: Page, patient: str, record_number: str = "") -> None:
    """The guided form, up to its last page."""
    fill_step(page, {**ABOUT_YOU, "Patient’s full name": patient})
    fill_step(page, {**THE_CLINIC, "Medical record number": record_number} if record_number else THE_CLINIC)
    fill_step(page, {})


def ask_for_letter(page: Page) -> None:
    page.get_by_role("button", name="Make the letter").click()


def wait_for_letter(page: Page, milliseconds: int = WAIT_MS) -> None:
    page.locator("a[href$='letter.pdf']").first.wait_for(timeout=milliseconds)


def download_letter(page: Page, folder: Path) -> Path:
    with page.expect_download() as download:
        page.locator("a[href$='letter.pdf']").first.click()
    path = folder / "letter.pdf"
    download.value.save_as(path)
    return path
