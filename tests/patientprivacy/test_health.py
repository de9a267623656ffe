"""`/healthz` tells which part does not answer."""

from django.db import connections

from patientprivacy.celery import app


def test_a_broker_that_does_not_answer_is_named(guest_client):
    original = app.conf.broker_url
    app.conf.broker_url = "redis://127.0.0.1:1/0"
    try:
        response = guest_client.get("/healthz")
    finally:
        app.conf.broker_url = original
    assert response.status_code == 503
    assert response.json() == {
        "status": "degraded", "database": "ok", "keys": "ok", "broker": "no answer", "worker": "no answer",
    }  # fmt: skip


def test_a_database_that_does_not_answer_is_named(guest_client, monkeypatch):
    def refuse(*args, **kwargs):
        raise connections["keys"].Database.OperationalError

    monkeypatch.setattr(connections["keys"], "cursor", refuse)
    answer = guest_client.get("/healthz").json()
    assert (answer["database"], answer["keys"]) == ("ok", "no answer")
