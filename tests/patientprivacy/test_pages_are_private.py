"""What holds for every page: headers, limits, friendly errors, encrypted sessions."""

import base64

import pytest
from django.contrib.sessions.models import Session
from django.test import Client

from patientprivacy import health
from patientprivacy.log_records import ImpersonalFormatter

SECRET_WORDS = "zebulon-quixote@example.org"


@pytest.fixture(params=["/", "/accounts/login/", "/scans/", "/consent/", "/letters/", "/no-such-page"])
def answered(request, guest_client):
    return guest_client.get(request.param)


def test_nothing_of_a_page_is_stored_by_the_browser(answered):
    assert "no-store" in answered.headers["Cache-Control"]


def test_scripts_and_styles_come_from_this_server_alone(answered):
    policy = answered.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    for loophole in ("unsafe-inline", "unsafe-eval", "http:", "https:", "*"):
        assert loophole not in policy


def test_no_page_has_inline_script_or_style(answered):
    body = answered.content.decode()
    for inline in ("<style", "style=", "onclick=", "onload=", "javascript:"):
        assert inline not in body


def test_no_page_asks_another_server_for_anything(answered):
    body = answered.content.decode()
    for attribute in ('src="http', 'src="//', '<link rel="stylesheet" href="http', "@import"):
        assert attribute not in body


def test_an_unknown_page_is_answered_kindly(guest_client):
    response = guest_client.get("/scans/00000000-0000-0000-0000-000000000000/")
    assert response.status_code == 404
    assert "<h1" in response.content.decode()


def test_a_request_that_is_too_large_is_answered_before_it_is_read(guest_client):
    response = guest_client.generic("POST", "/account/forget/", b"x", CONTENT_LENGTH=str(6 * 2**20))
    assert response.status_code == 413


def test_a_form_without_its_token_is_answered_kindly(patient):
    response = Client(enforce_csrf_checks=True).post("/account/forget/")
    assert response.status_code == 403
    assert "<h1" in response.content.decode()


def test_a_session_is_encrypted(guest_client):
    session = guest_client.session
    session["remembered"] = SECRET_WORDS
    session.save()
    row = Session.objects.get()
    assert SECRET_WORDS.encode() not in base64.b64decode(row.session_data)
    assert guest_client.session["remembered"] == SECRET_WORDS


def test_a_session_that_was_changed_is_empty(guest_client):
    session = guest_client.session
    session["remembered"] = SECRET_WORDS
    session.save()
    Session.objects.update(session_data="bm90IG91cnM=")
    assert "remembered" not in guest_client.session


def test_an_error_in_a_view_shows_a_page_and_logs_no_words(guest_client, monkeypatch, caplog):
    def stumble(alias):
        raise ValueError(SECRET_WORDS)

    monkeypatch.setattr(health, "_answers_query", stumble)
    guest_client.raise_request_exception = False
    response = guest_client.get("/healthz")
    assert response.status_code == 500
    assert SECRET_WORDS not in response.content.decode()
    lines = [ImpersonalFormatter().format(record) for record in caplog.records]
    assert any("ValueError at" in line for line in lines)
    assert not any(SECRET_WORDS in line for line in lines)
