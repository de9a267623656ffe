"""A person looks into the pictures of a scan, on a phone: the drawn face, and the words read in an ultrasound picture."""

import io
import zipfile

import pytest

from patientprivacy import jobs
from tests.browser import journey
from tests.scans.pictures.phantoms import head, series_of
from tests.scans.pictures.ultrasound import picture, ultrasound_file

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def url(live_server, jobs_done_in_the_request, monkeypatch):
    # The jobs run in the request, whose database another thread can't write to meanwhile.
    monkeypatch.setattr(jobs, "HEARTBEAT_SECONDS", 600)
    return live_server.url


def check_and_keep(page, url: str, name: str, content: bytes) -> None:
    """Send one file to the server, to be kept for an hour, and wait for the report."""
    page.goto(f"{url}/scans/")
    page.get_by_label("On our server").check()
    page.get_by_label("Keep my files for up to an hour").check()
    file = {"name": name, "mimeType": "application/octet-stream", "buffer": content}
    page.locator("main input[type=file]").first.set_input_files([file])
    page.get_by_role("button", name="Send and check").click()
    page.wait_for_url("**/report/", timeout=journey.WAIT_MS)


def assert_fits(page) -> None:
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


def test_a_face_is_drawn_when_asked(phone_page, url, assert_accessible):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, content in series_of(head()).items():
            archive.writestr(path, content)
    check_and_keep(phone_page, url, "disc.zip", buffer.getvalue())
    phone_page.get_by_role("link", name="Show what could be drawn from my scan").click()
    assert_accessible(phone_page)
    phone_page.get_by_role("button", name="Show what could be drawn from my scan").click(
        timeout=journey.WAIT_MS
    )
    phone_page.get_by_text("A face stands out in this scan").wait_for(timeout=journey.WAIT_MS)
    drawing = phone_page.get_by_alt_text("seen from the front")
    assert drawing.evaluate("image => image.decode().then(() => image.naturalWidth)") > 100
    assert_accessible(phone_page)
    assert_fits(phone_page)


def test_words_in_a_picture_are_shown_in_their_places(phone_page, url, assert_accessible):
    check_and_keep(phone_page, url, "us.dcm", ultrasound_file(picture()))
    phone_page.get_by_role("link", name="Look for text in my pictures").click()
    phone_page.get_by_role("button", name="Look for text in my pictures").click(timeout=journey.WAIT_MS)
    phone_page.get_by_text("5 places seem to tell who you are.").wait_for(timeout=journey.WAIT_MS)
    assert phone_page.locator(".marked-picture__place--identifies").count() == 5
    assert_accessible(phone_page)
    assert_fits(phone_page)


def test_in_the_tab_the_server_is_a_choice(phone_page, url):
    phone_page.goto(f"{url}/scans/")
    assert phone_page.get_by_label("Keep my files for up to an hour").is_hidden()
