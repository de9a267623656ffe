"""Files that come in pieces of 8 MiB, as scan_upload.mjs sends them."""

import hashlib
import json
import uuid

import pytest

from patientprivacy.models import EncryptedFile
from scans import intake
from scans.models import InspectionJob, ScanUpload
from tests.scans.studies import ct_file

PIECE = 1000


@pytest.fixture(autouse=True)
def small_pieces(monkeypatch):
    monkeypatch.setattr(intake, "PIECE_BYTES", PIECE)


def announce(client, files: dict[str, bytes], submission=None) -> tuple[int, dict]:
    listed = [{"path": path, "size": len(content)} for path, content in files.items()]
    return announce_listed(client, listed, submission or uuid.uuid4())


def announce_listed(client, listed: list[dict], submission) -> tuple[int, dict]:
    message = {"submission": str(submission), "files": listed}
    response = client.post("/scans/uploads/", json.dumps(message), content_type="application/json")
    return response.status_code, response.json()


def put(client, places: dict, position: int, index: int, data: bytes, sha256: str | None = None):
    address = places["pieces"].replace("files/0/pieces/0", f"files/{position}/pieces/{index}")
    digest = sha256 or hashlib.sha256(data).hexdigest()
    return client.put(
        address, data, content_type="application/octet-stream", headers={"X-Piece-SHA256": digest}
    )


def send_all(client, places: dict, files: dict[str, bytes]) -> None:
    for position, content in enumerate(files.values()):
        for index in range(-(-len(content) // PIECE)):
            assert (
                put(client, places, position, index, content[index * PIECE : (index + 1) * PIECE]).status_code
                == 200
            )


def test_a_folder_arrives_in_pieces_and_is_inspected(guest_client, jobs_run_at_once):
    files = {"CD/DICOM/IM1": ct_file(1), "CD/DICOM/IM2": ct_file(2), "CD/empty": b""}
    status, places = announce(guest_client, files)
    assert status == 201
    send_all(guest_client, places, files)
    with jobs_run_at_once():
        response = guest_client.post(places["finish"])
    job = InspectionJob.objects.get()
    assert response.json() == {"location": f"/scans/{job.pk}/"}
    assert [file["path"] for file in job.report["files"]] == ["CD/DICOM/IM1", "CD/DICOM/IM2"]
    assert [skipped["path"] for skipped in job.report["skipped"]] == ["CD/empty"]


def test_finishing_twice_makes_one_job(guest_client, no_broker):
    _status, places = announce(guest_client, {"a": b"x"})
    put(guest_client, places, 0, 0, b"x")
    assert guest_client.post(places["finish"]).json() == guest_client.post(places["finish"]).json()
    assert InspectionJob.objects.count() == 1


def test_an_upload_is_resumed_where_it_broke_off(guest_client):
    content, submission = bytes(2500), uuid.uuid4()
    _status, places = announce(guest_client, {"a": content}, submission)
    put(guest_client, places, 0, 0, content[:PIECE])
    _status, again = announce(guest_client, {"a": content}, submission)
    assert again == places
    assert guest_client.get(again["state"]).json() == {"pieces": [1]}
    repeated = put(guest_client, places, 0, 0, content[:PIECE])
    assert repeated.json() == {"pieces": 1}
    assert ScanUpload.objects.count() == 1


def test_a_piece_out_of_turn_is_told_which_comes_next(guest_client):
    _status, places = announce(guest_client, {"a": bytes(2500)})
    response = put(guest_client, places, 0, 2, bytes(500))
    assert response.status_code == 409
    assert response.json()["pieces"] == 0


@pytest.mark.parametrize(
    ("data", "sha256"), [(bytes(PIECE), "0" * 64), (bytes(10), None), (bytes(PIECE + 1), None)]
)
def test_a_piece_that_is_not_as_announced_is_not_kept(guest_client, data, sha256):
    _status, places = announce(guest_client, {"a": bytes(2500)})
    assert put(guest_client, places, 0, 0, data, sha256).status_code == 422
    assert guest_client.get(places["state"]).json() == {"pieces": [0]}


def test_an_upload_is_not_inspected_before_it_is_whole(guest_client):
    _status, places = announce(guest_client, {"a": bytes(2500)})
    response = guest_client.post(places["finish"])
    assert response.status_code == 409
    assert "not here yet" in response.json()["message"]


@pytest.mark.parametrize(
    ("files", "said"),
    [
        ([], "Choose the files"),
        ([{"path": "a", "size": 8 * 2**30 + 1}], "more than 8 GB"),
        ([{"path": "a", "size": 1}] * 50_001, "more than 50,000 files"),
    ],
)
def test_more_than_we_take_is_refused_before_anything_is_sent(guest_client, files, said):
    status, answer = announce_listed(guest_client, files, uuid.uuid4())
    assert status == 422
    assert said in answer["message"]
    assert not EncryptedFile.objects.exists()


@pytest.mark.parametrize(
    ("listed", "submission"),
    [([{"path": "a"}], uuid.uuid4()), ([{"path": "a", "size": -1}], uuid.uuid4()), ([], "x")],
)
def test_an_announcement_that_makes_no_sense_is_refused(guest_client, listed, submission):
    status, _answer = announce_listed(guest_client, listed, submission)
    assert status == 400


def test_other_files_under_the_same_submission_are_refused(guest_client):
    submission = uuid.uuid4()
    announce(guest_client, {"a": b"x"}, submission)
    status, _answer = announce(guest_client, {"b": b"xy"}, submission)
    assert status == 422


def test_stopping_erases_what_has_arrived(guest_client):
    _status, places = announce(guest_client, {"a": bytes(2500)})
    put(guest_client, places, 0, 0, bytes(PIECE))
    assert guest_client.post(places["cancel"]).status_code == 200
    assert not EncryptedFile.objects.exists()
    assert not ScanUpload.objects.exists()


@pytest.mark.parametrize("place", ["state", "finish", "cancel"])
def test_a_stranger_reaches_nothing(guest_client, other_guest_client, place):
    _status, places = announce(guest_client, {"a": bytes(10)})
    method = other_guest_client.get if place == "state" else other_guest_client.post
    assert method(places[place]).status_code == 404
    assert put(other_guest_client, places, 0, 0, bytes(10)).status_code == 404
