"""The main job, end to end, on a running server and with real files: a scan, a form, a letter.

`SERVER_URL` names a server that runs already, such as one that `make run` started; else the test starts one.
"""

import os

import pytest
from pydicom.data import get_testdata_file
from pypdf import PdfReader

from tests.browser import journey
from tests.running_server import running_server
from tests.shared_data import shared_form

pytestmark = [pytest.mark.broker, pytest.mark.browser]


@pytest.fixture(scope="module")
def url(tmp_path_factory):
    if named := os.environ.get("SERVER_URL"):
        yield named.rstrip("/")
        return
    with running_server(tmp_path_factory.mktemp("served") / "var") as server:
        yield server.url


def test_a_scan_is_inspected_and_leads_to_a_letter(page, url, tmp_path):
    journey.check_scan(page, url, [get_testdata_file("CT_small.dcm"), get_testdata_file("MR_small.dcm")])
    report = page.locator("main").inner_text()
    assert "CompressedSamples" not in report
    assert "(0010,0010)" in report
    journey.go_on_to_letter(page)
    assert page.get_by_label("Patient’s full name").input_value()
    journey.fill_letter(page, "Zebulon Quixote")
    journey.ask_for_letter(page)
    journey.wait_for_letter(page)
    pdf = PdfReader(journey.download_letter(page, tmp_path))
    text = "\n".join(leaf.extract_text() for leaf in pdf.pages)
    for words in ("Zebulon Quixote", "Lakeside Imaging", "45 CFR 164.528", "January 19, 2004", "60 days"):
        assert words in text
    assert len(pdf.pages) in {1, 2}


def test_a_form_is_checked_and_leads_to_a_letter(page, url, tmp_path):
    journey.check_form(page, url, shared_form("dxgpt-privacy-policy"))
    report = page.locator("main").inner_text()
    assert "Train and refine our AI models to improve diagnostic accuracy." in report
    assert page.locator("main mark").count() > 5
    journey.go_on_to_letter(page)
    journey.fill_letter(page, "Zebulon Quixote", record_number="MRN-777")
    journey.ask_for_letter(page)
    journey.wait_for_letter(page)
    text = PdfReader(journey.download_letter(page, tmp_path)).pages[0].extract_text()
    assert "MRN-777" in text


def test_a_letter_is_written_from_nothing(page, url, tmp_path):
    journey.begin_letter(page, url)
    journey.fill_letter(page, "Zebulon Quixote")
    journey.ask_for_letter(page)
    journey.wait_for_letter(page)
    assert PdfReader(journey.download_letter(page, tmp_path)).metadata.title
