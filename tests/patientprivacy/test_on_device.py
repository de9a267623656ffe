"""What the server does for engines that run in a browser: scripts, their policies, the list of files, the way to a letter."""

import json
from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import pytest
from django.contrib.staticfiles import finders
from django.utils import timezone

from accounts.representation import Actor
from patientprivacy import letter_facts, on_device
from patientprivacy.engine_build import PYODIDE_FILES
from patientprivacy.models import HandedOverFacts
from patientprivacy.tasks import erase_facts_handed_over

FACTS = {
    "facility": "Lakeside Imaging",
    "record_number": "MRN7730021",
    "service_dates": ["2024-03-01", "2024-03-02"],
    "concerns": ["No sale of my images."],
}


def directives(response) -> dict[str, str]:
    policy = response.headers["Content-Security-Policy"]
    return {name: value for name, _, value in (part.strip().partition(" ") for part in policy.split(";"))}


def test_the_script_that_opens_files_is_barred_from_every_connection(guest_client):
    policy = directives(guest_client.get("/on-device/worker.mjs"))
    assert policy["connect-src"] == "'none'"
    assert policy["default-src"] == "'none'"
    assert policy["script-src"].split() == ["'self'", "'wasm-unsafe-eval'"]


@pytest.mark.parametrize("path", ["/", "/scans/", "/consent/", "/about/on-device/", "/service-worker.js"])
def test_pages_themselves_need_no_looser_policy(guest_client, path):
    assert "unsafe" not in guest_client.get(path).headers["Content-Security-Policy"]


def test_the_service_worker_may_serve_the_whole_site(guest_client):
    response = guest_client.get("/service-worker.js")
    assert response.headers["Content-Type"].startswith("text/javascript")
    assert b"addEventListener" in response.content


def test_each_file_of_the_engine_is_listed_with_address_size_and_digest(guest_client):
    listed = guest_client.get("/on-device/engine.json").json()
    assert set(listed["files"]) == {*PYODIDE_FILES, "engines.archive", "python.archive"}
    for name, file in listed["files"].items():
        assert file["url"] == f"/static/engine/{name}?v={listed['version']}"
        assert file["integrity"].startswith("sha256-")
        assert finders.find(f"engine/{name}")


def test_the_site_can_be_installed(guest_client):
    manifest = json.loads(guest_client.get("/app.webmanifest").content)
    assert manifest["start_url"] == "/"
    assert finders.find(manifest["icons"][0]["src"].removeprefix("/static/"))


def handed_over(client, **posted) -> str:
    """Hand over facts; gives the id under which the letter finds them."""
    response = client.post("/on-device/letter/", posted)
    address = urlsplit(response.headers["Location"])
    assert address.path == "/letters/"
    return parse_qs(address.query)["id"][0]


def test_facts_from_the_browser_reach_the_letter_of_the_same_person_alone(guest_client, other_guest_client):
    row = handed_over(guest_client, source="scan", **FACTS)
    facts = letter_facts.facts_from("scan", Actor(None, guest_client.session), row)
    assert facts.facility == "Lakeside Imaging"
    assert facts.service_dates == ("2024-03-01", "2024-03-02")
    assert facts.concerns == ("No sale of my images.",)
    assert facts.patient_name == ""
    other_guest_client.get("/letters/")
    assert letter_facts.facts_from("scan", Actor(None, other_guest_client.session), row) is None
    assert letter_facts.facts_from("consent", Actor(None, guest_client.session), row) is None


def test_more_than_a_letter_takes_is_cut(guest_client):
    row = handed_over(guest_client, source="scan", facility="x" * 6_000, concerns=["y"] * 300)
    facts = letter_facts.facts_from("scan", Actor(None, guest_client.session), row)
    assert (len(facts.facility), len(facts.concerns)) == (5_000, 200)


def test_facts_of_an_unknown_source_are_not_kept(guest_client):
    response = guest_client.post("/on-device/letter/", {"source": "elsewhere", **FACTS})
    assert response.headers["Location"] == "/letters/"
    assert not HandedOverFacts.objects.exists()


def test_facts_that_were_handed_over_are_gone_after_an_hour(patient_client):
    row = handed_over(patient_client, source="scan", **FACTS)
    erase_facts_handed_over()
    assert HandedOverFacts.objects.filter(pk=row).exists()
    HandedOverFacts.objects.update(created_at=timezone.now() - timedelta(minutes=61))
    erase_facts_handed_over()
    assert not HandedOverFacts.objects.exists()


@pytest.fixture
def server_without_engine(monkeypatch):
    on_device.engine_files.cache_clear()
    monkeypatch.setattr(on_device, "_static_text", lambda name: None)
    yield
    on_device.engine_files.cache_clear()


def test_a_server_that_was_set_up_without_the_engine_says_so(server_without_engine, guest_client):
    assert guest_client.get("/on-device/engine.json").status_code == 503
    assert "can only be checked on the server" in guest_client.get("/about/on-device/").content.decode()
