"""Whose is whose: every route that names a thing exists for its owner alone; for everyone else it is not there.

The routes come from the URL table. A route with an id that this test does not know makes it fail.
"""

import uuid
from collections.abc import Iterator

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver

from accounts.models import Vault
from accounts.representation import Actor
from consent.models import CheckJob, ConsentDocument
from consent.models import PrintJob as FormPrintJob
from letters.engine.kinds import KINDS
from letters.models import (
    AccountingReply,
    KnownFacility,
    LedgerEntry,
    LetterBatch,
    LetterEvent,
    LetterRequest,
)
from patientprivacy.models import EncryptedFile
from scans.models import InspectionJob, PrintJob, ScanUpload, UploadedFile

OUR_ROUTES = ("scans/", "consent/", "letters/", "account/")
OTHER_ARGUMENTS = {
    "position": 0,
    "index": 0,
    "number": 1,
    "step_code": "about-you",
    "kind_code": "sent",
    "name": "face-front",
    "part": "series",
}
METHODS = ("get", "post", "put", "patch", "delete")
NOT_THERE = {404, 405}


def routes_with_ids() -> list[str]:
    """Every route of ours that holds a UUID, as the URL table writes it."""
    return [
        route
        for route in _routes(get_resolver().url_patterns, "")
        if "<uuid:" in route and route.startswith(OUR_ROUTES)
    ]


def _routes(patterns: list[URLPattern | URLResolver], prefix: str) -> Iterator[str]:
    for pattern in patterns:
        route = prefix + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            yield from _routes(pattern.url_patterns, route)
        else:
            yield route


@pytest.fixture
def owner(guest_client) -> Client:
    return guest_client


@pytest.fixture
def vault(owner) -> Vault:
    session = owner.session
    vault = Actor(None, session).vault_for_new_item()
    session.save()
    return vault


@pytest.fixture
def things(vault) -> dict[str, uuid.UUID]:
    """One of each thing that a route names: the route's app and argument -> id."""
    upload = ScanUpload.objects.create(vault=vault)
    stored = EncryptedFile.write(vault, [b"scan"])
    UploadedFile.objects.create(
        vault=vault, upload=upload, position=0, path="scan.dcm", declared_size=4, stored=stored
    )
    document = ConsentDocument.objects.create(vault=vault, name="form.pdf")
    letter_request = LetterRequest.objects.create(
        vault=vault, kind_code=KINDS[0].code, facts={"written_on": "2026-03-01"}
    )
    inspection = InspectionJob.objects.create(vault=vault, upload=upload)
    check = CheckJob.objects.create(vault=vault, document=document)
    return {
        "scans/upload_id": upload.pk,
        "scans/job_id": inspection.pk,
        "scans/print_id": PrintJob.objects.create(vault=vault, inspection=inspection, language="en").pk,
        "consent/job_id": check.pk,
        "consent/older_id": check.pk,
        "consent/newer_id": check.pk,
        "consent/print_id": FormPrintJob.objects.create(vault=vault, check_job=check, language="en").pk,
        "letters/pk": letter_request.pk,
        "letters/event_id": LetterEvent.objects.create(vault=vault, request=letter_request).pk,
        "letters/reply_id": AccountingReply.objects.create(vault=vault, request=letter_request).pk,
        "letters/entry_id": LedgerEntry.objects.create(vault=vault).pk,
        "letters/batch_id": LetterBatch.objects.create(vault=vault, submission=uuid.uuid4()).pk,
        "letters/facility_id": KnownFacility.objects.create(vault=vault).pk,
    }


def address(route: str, things: dict[str, uuid.UUID]) -> str:
    """The route with the owner's ids in it; KeyError for a route that this test does not know."""
    parts = []
    for part in route.split("/"):
        kind, _, name = part.strip("<>").partition(":")
        if not name:
            parts.append(part)
        elif kind == "uuid":
            parts.append(str(things[f"{route.partition('/')[0]}/{name}"]))
        else:
            parts.append(str(OTHER_ARGUMENTS[name]))
    return "/" + "/".join(parts)


@pytest.fixture(params=["another guest", "an account", "nobody"])
def other(request, other_guest_client, stranger_client) -> Client:
    if request.param == "another guest":
        session = other_guest_client.session
        Actor(None, session).vault_for_new_item()
        session.save()
        return other_guest_client
    return stranger_client if request.param == "an account" else Client()


@pytest.mark.parametrize("route", routes_with_ids())
def test_a_route_does_not_exist_for_others(route, other, things):
    for method in METHODS:
        answer = getattr(other, method)(address(route, things))
        assert answer.status_code in NOT_THERE, f"{method} {route}: {answer.status_code}"


def test_nothing_of_the_owner_is_changed_by_others(other, things, vault):
    before = {
        model: list(model.objects.order_by("pk").values())
        for model in (InspectionJob, CheckJob, LetterRequest)
    }
    for route in routes_with_ids():
        for method in METHODS:
            getattr(other, method)(address(route, things))
    for model, rows in before.items():
        assert list(model.objects.order_by("pk").values()) == rows
    assert EncryptedFile.objects.filter(vault=vault).count() == 1


@pytest.mark.parametrize(
    "page", ["scans/<uuid:job_id>/", "consent/<uuid:job_id>/", "letters/<uuid:pk>/check/"]
)
def test_the_owner_finds_what_is_theirs(owner, things, page):
    assert owner.get(address(page, things)).status_code == 200


def test_every_route_with_an_id_is_tried():
    assert len(routes_with_ids()) > 15
