"""Takes the README's pictures from a running server, with a study and a form that are made up.

make screenshots
"""

import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from playwright.sync_api import Page, sync_playwright
from pydicom.data import get_testdata_file

from tests.browser import journey
from tests.browser.chromium import CHROMIUM_ARGUMENTS, find_chromium
from tests.running_server import running_server

ROOT = Path(__file__).resolve().parents[1]
PICTURES = ROOT / "docs" / "pictures"
FORM = """Authorization to use health information

I authorize Lakeside Imaging to disclose any and all information in my medical record to its research partners.
My de-identified images may be used to develop and train artificial intelligence software.
My information will not be sold. I may revoke this authorization at any time in writing.
"""


def main() -> None:
    PICTURES.mkdir(parents=True, exist_ok=True)
    with (
        tempfile.TemporaryDirectory() as folder,
        running_server(Path(folder) / "var") as server,
        sync_playwright() as p,
    ):
        browser = p.chromium.launch(executable_path=find_chromium(), args=CHROMIUM_ARGUMENTS)
        page = browser.new_page(viewport={"width": 1100, "height": 800})
        take_home(page, server.url)
        take_scan_report(page, server.url)
        take_consent_report(page, server.url)
        browser.close()


def take_home(page: Page, url: str) -> None:
    page.goto(url)
    page.screenshot(path=PICTURES / "home.png")


def take_scan_report(page: Page, url: str) -> None:
    journey.check_scan(page, url, [get_testdata_file("CT_small.dcm")])
    page.screenshot(path=PICTURES / "scan-report.png")


def take_consent_report(page: Page, url: str) -> None:
    journey.check_form(page, url, FORM)
    page.screenshot(path=PICTURES / "consent-report.png")


if __name__ == "__main__":
    main()
