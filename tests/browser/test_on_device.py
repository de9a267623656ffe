"""Checking on this device, as a person does it: nothing is sent, it works without internet, a bad file costs itself alone."""

import json
import re
import zlib

import pytest
from django.conf import settings
from playwright.sync_api import expect
from pydicom.data import get_testdata_file

from letters.models import LetterRequest
from patientprivacy.models import EncryptedFile, HandedOverFacts
from scans.models import ScanUpload
from tests.browser.on_device import READY_MS, wait_until_ready
from tests.scans.studies import PATIENT_NAME, RECORD_NUMBER, encoded, planted_study

pytestmark = pytest.mark.django_db(transaction=True)

REPORT_MS = 30_000
FORM = "Authorization\n\nWe may sell your medical images to third parties for profit.\nYou may revoke this at any time."
# In the worker itself: the file named hang.dcm makes it spin for ever, as a flaw in a reader would.
HANG = """
const inspectAsItIs = ACTS.inspect;
ACTS.inspect = (plan) => {
  const at = plan.files.findIndex(({ path }) => path === "hang.dcm");
  if (at < 0 || plan.leaveOut.includes(at)) return inspectAsItIs(plan);
  postMessage({ event: JSON.stringify({ started: { index: at, path: "hang.dcm", total: plan.files.length } }) });
  for (;;);
};
"""


def scan(name: str = "scan.dcm", content: bytes | None = None) -> dict:
    buffer = encoded(planted_study()) if content is None else content
    return {"name": name, "mimeType": "application/dicom", "buffer": buffer}


def check_scan(page, files) -> None:
    page.locator("main input[type=file]").first.set_input_files(files)
    page.get_by_role("button", name="Check on this device").click()


def expect_report(page, title: str = "What your scan says", within_ms: int = REPORT_MS) -> None:
    expect(page.get_by_role("heading", level=1)).to_have_text(title, timeout=within_ms)


@pytest.fixture
def recorded(context):
    """Every request of the browser: method, address, body."""
    requests = []
    context.on("request", lambda request: requests.append(request))
    return requests


def test_from_page_to_report_nothing_of_the_file_is_sent(page, recorded, live_server):
    page.goto(f"{live_server.url}/scans/")
    wait_until_ready(page, "without internet")
    before = len(recorded)
    check_scan(page, [scan(), scan("second.dcm")])
    expect_report(page)
    assert recorded[before:] == []
    assert all(request.method == "GET" and not request.post_data_buffer for request in recorded)
    assert all(request.url.startswith(live_server.url) for request in recorded)
    assert "Sent: 0 kB" in page.locator("[data-request-sum]").text_content()
    assert "Since the check began: 0 requests" in page.locator("[data-requests-since]").text_content()
    assert not ScanUpload.objects.exists()
    assert not EncryptedFile.objects.exists()


def test_both_check_pages_work_without_internet_after_one_visit(page, context, live_server):
    page.goto(f"{live_server.url}/scans/")
    wait_until_ready(page, "without internet")
    context.set_offline(True)
    check_scan(page, [scan()])
    expect_report(page)
    page.goto(f"{live_server.url}/scans/")
    wait_until_ready(page)
    check_scan(page, [get_testdata_file("MR_small.dcm")])
    expect_report(page)
    page.goto(f"{live_server.url}/consent/")
    wait_until_ready(page)
    page.get_by_label("The words of the form").fill(FORM)
    page.get_by_role("button", name="Check on this device").click()
    expect_report(page, "What this form would allow")
    expect(page.get_by_text("We may sell your medical images").first).to_be_attached()
    expect(page.get_by_role("button", name="Copy").first).to_be_visible()


def test_what_is_kept_for_offline_use_holds_nothing_of_the_person(page, patient, live_server, context):
    page.goto(f"{live_server.url}/scans/")
    wait_until_ready(page, "without internet")
    check_scan(page, [scan()])
    expect_report(page)
    kept = page.evaluate(
        """async () => {
          const texts = [JSON.stringify(localStorage), JSON.stringify(sessionStorage), JSON.stringify(await indexedDB.databases())];
          for (const name of await caches.keys()) {
            const cache = await caches.open(name);
            for (const request of await cache.keys()) {
              texts.push(request.url);
              if (!request.url.includes("?v=")) texts.push(await (await cache.match(request, { ignoreVary: true })).text());
            }
          }
          return texts.join("\\n");
        }"""
    )
    assert "Where should it be read?" in kept
    for planted in (RECORD_NUMBER, *re.findall(r"\w+", PATIENT_NAME)[:2], "scan.dcm"):
        assert planted not in kept


def test_hostile_files_cost_a_line_each_and_the_page_stays_alive(page, live_server):
    head = b"\0" * 128 + b"DICM"
    hostile = [
        scan(
            "endless-items.dcm",
            head + b"\x08\x00\x15\x11SQ\0\0\xff\xff\xff\xff" + b"\xfe\xff\x00\xe0\0\0\0\0" * 1_000_000,
        ),
        scan(
            "deep.dcm",
            head + (b"\x08\x00\x15\x11SQ\0\0\xff\xff\xff\xff" + b"\xfe\xff\x00\xe0\xff\xff\xff\xff") * 5_000,
        ),
        scan("bomb.dcm", deflated_bomb()),
        scan("noise.dcm", head + bytes(range(256)) * 400),
    ]
    page.goto(f"{live_server.url}/scans/")
    wait_until_ready(page)
    check_scan(page, [*hostile, scan("good.dcm")])
    expect_report(page, within_ms=120_000)
    text = page.locator("main").text_content()
    assert "deep.dcm" in text
    assert "endless-items.dcm" in text
    assert "Ottoline" in text


def deflated_bomb() -> bytes:
    """300 MB of one private value in a third of a megabyte (transfer syntax 1.2.840.10008.1.2.1.99)."""
    uid = b"1.2.840.10008.1.2.1.99"
    meta = b"\x02\x00\x10\x00UI" + len(uid).to_bytes(2, "little") + uid
    meta = b"\x02\x00\x00\x00UL\x04\x00" + len(meta).to_bytes(4, "little") + meta
    packer = zlib.compressobj(9, wbits=-15)
    size = 300 * 2**20
    body = packer.compress(b"\x09\x00\x10\x10UN\0\0" + size.to_bytes(4, "little"))
    for _ in range(300):
        body += packer.compress(bytes(2**20))
    return b"\0" * 128 + b"DICM" + meta + body + packer.flush()


@pytest.fixture
def worker_that_hangs(context):
    """The worker as it is, but for one file name that stops it."""
    script = (settings.BASE_DIR / "static" / "engine" / "worker.mjs").read_text()

    def serve(route) -> None:
        route.fulfill(body=script + HANG, content_type="text/javascript")

    context.route("**/on-device/worker.mjs", serve)
    yield
    # A worker asked for as the test ends would fall into the next one.
    context.unroute_all(behavior="ignoreErrors")


def test_a_file_that_hangs_the_reader_is_given_up_and_the_next_one_read(worker_that_hangs, page, live_server):
    page.goto(f"{live_server.url}/scans/")
    wait_until_ready(page)
    check_scan(page, [scan("hang.dcm"), scan("good.dcm")])
    expect(page.get_by_text("Reading has begun.")).to_be_attached()
    expect_report(page, within_ms=90_000)
    text = page.locator("main").text_content()
    assert "hang.dcm" in text
    assert "Ottoline" in text


def test_a_check_can_be_stopped_and_begun_again(worker_that_hangs, page, live_server):
    page.goto(f"{live_server.url}/scans/")
    wait_until_ready(page)
    check_scan(page, [scan("hang.dcm")])
    page.get_by_role("button", name="Stop").click()
    wait_until_ready(page)
    check_scan(page, [scan("good.dcm")])
    expect_report(page)


def test_only_the_facts_on_the_page_go_to_the_letter_and_only_on_continue(page, recorded, live_server):
    page.goto(f"{live_server.url}/scans/")
    wait_until_ready(page)
    check_scan(page, [scan()])
    expect_report(page)
    page.locator("main .next-step a").click()
    shown = (
        page.get_by_role("heading", name="What the letter would take along").locator("xpath=..").inner_text()
    )
    assert RECORD_NUMBER in shown
    assert not any(request.method == "POST" for request in recorded)
    page.get_by_role("button", name="Continue").click()
    page.wait_for_url("**/letters/?from=scan&id=*")
    (sent,) = [request for request in recorded if request.method == "POST"]
    assert len(sent.post_data) < 3_000
    assert HandedOverFacts.objects.count() == 1
    page.get_by_role("button", name="Start this letter").first.click()
    page.wait_for_url("**/letters/*/**")
    assert LetterRequest.objects.get().facts["record_number"] == RECORD_NUMBER


def test_the_report_can_be_saved_as_data(page, live_server):
    page.goto(f"{live_server.url}/scans/")
    wait_until_ready(page)
    check_scan(page, [scan()])
    expect_report(page)
    with page.expect_download() as saved:
        page.get_by_role("button", name="Download as data (JSON)").click()
    assert saved.value.suggested_filename == "scan-report.json"
    assert b'"path": "scan.dcm"' in saved.value.path().read_bytes()


def test_a_form_is_saved_as_a_fhir_consent_and_printed_on_this_device(page, live_server):
    page.goto(f"{live_server.url}/consent/")
    wait_until_ready(page)
    page.get_by_label("The words of the form").fill(FORM)
    page.get_by_role("button", name="Check on this device").click()
    expect_report(page, "What this form would allow")
    with page.expect_download() as saved:
        page.get_by_role("button", name="Download for health software (FHIR)").click()
    assert saved.value.suggested_filename == "consent-report.fhir.json"
    resource = json.loads(saved.value.path().read_bytes())
    assert (resource["resourceType"], resource["status"]) == ("Consent", "proposed")
    page.evaluate("window.print = () => { document.body.dataset.printed = 'yes' }")
    page.get_by_role("button", name="Print, or save as PDF").click()
    assert page.evaluate("document.body.dataset.printed") == "yes"


def test_an_arrow_of_the_map_leads_to_the_marked_words(page, live_server):
    page.goto(f"{live_server.url}/consent/")
    wait_until_ready(page)
    page.get_by_label("The words of the form").fill(FORM)
    page.get_by_role("button", name="Check on this device").click()
    expect_report(page, "What this form would allow")
    page.locator(".permission-map__picture a").first.focus()
    page.keyboard.press("Enter")
    assert "mark-" in page.url
    expect(page.locator("mark:target")).to_be_in_viewport()


def test_back_leads_from_the_report_to_the_form(page, live_server):
    page.goto(f"{live_server.url}/scans/")
    wait_until_ready(page)
    check_scan(page, [scan()])
    expect_report(page)
    page.locator("main .next-step a").click()
    expect_report(page)
    page.go_back()
    expect_report(page)
    page.go_back()
    expect_report(page, "Check a scan")
    wait_until_ready(page)


def test_a_scan_is_checked_with_the_keyboard_alone_on_a_phone(phone_page, live_server, assert_accessible):
    page = phone_page
    page.goto(f"{live_server.url}/scans/")
    wait_until_ready(page)
    assert_accessible(page)
    page.locator("main input[type=file]").first.set_input_files([scan()])
    page.get_by_label("On this device").focus()
    for _ in range(12):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.type") == "submit":
            break
    page.keyboard.press("Enter")
    expect_report(page)
    assert page.evaluate("document.activeElement.tagName") == "H1"
    expect(page).to_have_title(re.compile("^What your scan says"))
    assert_accessible(page)
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


def test_a_form_is_checked_in_spanish_too(new_context, live_server):
    page = new_context(locale="es-ES", viewport={"width": 360, "height": 740}).new_page()
    page.goto(f"{live_server.url}/consent/")
    expect(page.locator("[data-on-device]")).to_have_attribute(
        "data-state", re.compile("ready|kept"), timeout=READY_MS
    )
    page.locator("main textarea").fill(FORM)
    page.locator("main form button[type=submit]").click()
    expect(page.locator("#this-report")).to_be_attached(timeout=REPORT_MS)
    assert "vender" in page.locator("main").text_content().lower()


def test_an_empty_form_is_answered_in_words(page, live_server):
    page.goto(f"{live_server.url}/consent/")
    wait_until_ready(page)
    page.get_by_role("button", name="Check on this device").click()
    expect(page.get_by_role("alert")).to_have_text("Choose something to check first.")
    page.get_by_label("The words of the form").fill("Too short")
    page.locator("main input[type=file]").first.set_input_files(
        [scan("form.pdf", b"%PDF-1.7\n" + b"\xff" * 400)]
    )
    page.get_by_role("button", name="Check on this device").click()
    expect(page.get_by_role("alert")).to_contain_text("Keep one of the two")
    page.get_by_label("The words of the form").fill("")
    page.get_by_role("button", name="Check on this device").click()
    expect(page.get_by_role("alert")).to_contain_text("This file is damaged")


def test_a_browser_without_webassembly_is_told_so_and_can_use_the_server(page, live_server):
    page.add_init_script("delete globalThis.WebAssembly")
    page.goto(f"{live_server.url}/scans/")
    expect(page.get_by_text("This browser can’t read files by itself")).to_be_visible()
    expect(page.get_by_text("This sends the files to our server")).to_be_visible()
    expect(page.get_by_role("button", name="Send and check")).to_be_visible()


def test_without_javascript_the_page_says_that_files_are_sent(page_without_javascript, live_server):
    page = page_without_javascript
    page.goto(f"{live_server.url}/scans/")
    expect(page.get_by_text("This sends the files to our server")).to_be_visible()
    expect(page.get_by_text("Where should it be read?")).to_be_hidden()


def test_an_engine_that_was_changed_on_the_way_is_not_run(context, page, live_server):
    context.route("**/engines.archive*", lambda route: route.fulfill(body=b"changed"))
    page.goto(f"{live_server.url}/scans/")
    wait_until_ready(page, "could not be loaded")
    check_scan(page, [scan()])
    expect(page.get_by_role("alert")).to_contain_text("could not be loaded")


def test_on_a_metered_connection_the_engine_waits_until_something_is_chosen(page, recorded, live_server):
    page.add_init_script("Object.defineProperty(navigator, 'connection', { value: { saveData: true } })")
    page.goto(f"{live_server.url}/scans/")
    wait_until_ready(page, "Your connection seems to be limited")
    assert not any("engine/pyodide" in request.url for request in recorded)
    check_scan(page, [scan()])
    expect_report(page)
