"""The report of a whole disc, as a person reads it: on a phone and a desk, from our server and on this device."""

import csv
import io
import zipfile

import pytest
from playwright.sync_api import expect
from pydicom.dataset import Dataset
from pypdf import PdfReader

from tests.browser import journey
from tests.browser.on_device import READY_MS, wait_until_ready
from tests.scans.studies import ct_study, encoded

pytestmark = pytest.mark.django_db(transaction=True)

REPORT_MS = 60_000
SERIES = {1: "Scout", 2: "Axial 1.0", 3: "Coronal Zabriskie"}
SLICES = 100


def disc_slice(series: int, number: int) -> Dataset:
    """One of 100 slices of a series; one slice in the last series bears another name."""
    slice_ = ct_study(
        number,
        SeriesInstanceUID=f"2.25.4711.1.{series}",
        SOPInstanceUID=f"2.25.4711.1.{series}.{number}",
        SeriesNumber=series,
        SeriesDescription=SERIES[series],
        AcquisitionDate="20240314",
        AcquisitionTime=f"09{10 * series + number // 60:02}{number % 60:02}",
        ImagePositionPatient=["0", "0", str(number)],
        ImageOrientationPatient=[1, 0, 0, 0, 1, 0],
        PatientSex="F",
        PatientAddress="12 Larkspur Lane, Northfield MN 55057",
        ReferringPhysicianName="Achterberg^Pieter^^Dr",
        Manufacturer="ACME Imaging",
    )
    if (series, number) == (3, 7):
        slice_.PatientName = "Okonkwo^Ngozi"
    return slice_


@pytest.fixture(scope="module")
def disc(tmp_path_factory) -> str:
    """The zip of a disc: 300 instances in 3 series, with a viewer."""
    path = tmp_path_factory.mktemp("disc") / "disc.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for series in SERIES:
            for number in range(1, SLICES + 1):
                archive.writestr(f"DICOM/S{series}/IM{number:04}", encoded(disc_slice(series, number)))
        archive.writestr("VIEWER.EXE", b"MZ" + b"\0" * 100)
    return str(path)


def check_here(page, url: str, disc: str) -> None:
    page.goto(f"{url}/scans/")
    wait_until_ready(page)
    page.locator("main input[type=file]").first.set_input_files(disc)
    page.get_by_role("button", name="Check on this device").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("What your scan says", timeout=READY_MS)


def expect_card(page) -> None:
    """The picture comes first, and what names the patient lies under bars until it is asked for."""
    card = page.get_by_role("img", name="What your files say about you")
    expect(card).to_be_visible()
    name = card.get_by_text("Ottoline M", exact=False)
    expect(name).to_be_hidden()
    page.get_by_text("Show what is covered").click()
    expect(name).to_be_visible()
    expect(card.get_by_text("Quillfeather Clinic")).to_be_visible()
    line = page.get_by_role("img", name="When the pictures were made")
    expect(line.get_by_text("CT, 100 pictures")).to_have_count(3)
    expect(page.get_by_role("heading", name="Why does one study hold two names?")).to_be_visible()


def look_inside(page) -> None:
    """By search and by way of the series to one element of one file."""
    region = page.locator("#look-inside")
    region.get_by_label("A word, a value").fill("1951-07-04")
    region.get_by_role("button", name="Search").click()
    expect(region.locator("#inside-part-title")).to_have_text("1 kind of entry found")
    expect(region.locator("#inside-part-title")).to_be_focused()
    expect(region.get_by_text("in all 300 files")).to_be_visible()
    region.get_by_text("Narrow it down").click()
    region.get_by_label("What to show").select_option("direct")
    region.get_by_label("A word, a value").fill("Ngozi")
    region.get_by_label("In files whose name holds").fill("S3")
    region.get_by_role("button", name="Search").click()
    expect(region.get_by_text("in 1 of 300 files")).to_be_visible()
    region.get_by_role("link", name="Open in IM0007").click()
    entry = region.locator("[data-asked-for]")
    expect(entry.get_by_text("Okonkwo^Ngozi")).to_be_visible()
    expect(entry.locator("summary")).to_be_focused()
    region.get_by_role("link", name="Back to the series").click()
    expect(region.get_by_text("1 to 50 of 100")).to_be_visible()
    region.get_by_role("link", name="Further ones").click()
    expect(region.get_by_role("link", name="IM0100")).to_be_visible()


def assert_fits(page) -> None:
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


def test_a_disc_from_our_server_on_a_phone(
    phone_page, live_server, jobs_done_in_the_request, disc, assert_accessible
):
    journey.check_scan(phone_page, live_server.url, [disc])
    expect_card(phone_page)
    look_inside(phone_page)
    assert_fits(phone_page)
    assert_accessible(phone_page)


def test_a_disc_on_this_device(page, live_server, disc, assert_accessible):
    requests = []
    check_here(page, live_server.url, disc)
    page.context.on("request", lambda request: requests.append(request))
    expect_card(page)
    look_inside(page)
    assert_accessible(page)
    assert not [request.url for request in requests if request.method != "GET" or "/inside/" in request.url]


def test_a_disc_is_saved_as_a_table_on_this_device(page, live_server, disc):
    check_here(page, live_server.url, disc)
    with page.expect_download() as download:
        page.get_by_role("button", name="Download as a table (CSV)").click()
    assert download.value.suggested_filename == "scan-report.csv"
    rows = list(csv.reader(io.StringIO(download.value.path().read_text("utf-8-sig"), newline="")))
    name = next(row for row in rows if row[0] == "(0010,0010)")
    assert name[4:6] == ["Zabriskie^Ottoline^M", "direct"]
    assert name[-2:] == ["299", "disc.zip/DICOM/S1/IM0001"]


def test_on_paper_covered_values_stay_covered(page, live_server, jobs_done_in_the_request, disc):
    journey.check_scan(page, live_server.url, [disc])
    printed = page.pdf()
    text = "\n".join(sheet.extract_text() for sheet in PdfReader(io.BytesIO(printed)).pages)
    assert "What a stranger would learn" in text
    assert "Zabriskie" not in text


def test_the_report_in_every_look(every_look, live_server, jobs_done_in_the_request, disc, assert_accessible):
    journey.check_scan(every_look, live_server.url, [disc])
    assert_fits(every_look)
    assert_accessible(every_look)
    every_look.evaluate("document.querySelectorAll('main details').forEach((part) => (part.open = true))")
    assert_fits(every_look)
    assert_accessible(every_look)


def test_the_page_of_a_disc_stays_small(page, live_server, jobs_done_in_the_request, disc):
    journey.check_scan(page, live_server.url, [disc])
    assert len(page.content()) < 250_000


def test_without_javascript_the_look_inside_is_a_page_of_its_own(
    page_without_javascript, live_server, jobs_done_in_the_request, disc
):
    page = page_without_javascript
    page.goto(f"{live_server.url}/scans/")
    page.locator("main input[type=file]").first.set_input_files(disc)
    page.locator("main form button[type=submit]").first.click()
    page.wait_for_url("**/report/", timeout=REPORT_MS)
    page.get_by_label("A word, a value").fill("0010,0020")
    page.get_by_role("button", name="Search").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Inside your files")
    assert "0010" not in page.url
    expect(page.locator("#inside-part-title")).to_have_text("1 kind of entry found")
