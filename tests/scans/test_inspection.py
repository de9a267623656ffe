"""Inspection in sandboxed children: what one hostile file costs."""

import json

import pytest

from accounts.models import Vault
from patientprivacy.child_process import Child, ChildStopped
from patientprivacy.jobs import JobRefused
from patientprivacy.models import EncryptedFile
from scans import inspection
from scans.engine.pool import unpooled_files
from scans.models import ScanUpload, UploadedFile
from tests.scans.every_format import EVERY_FORMAT
from tests.scans.inspecting import inspect
from tests.scans.studies import ct_file
from tests.scans.zips import zipped


@pytest.fixture
def upload_of(db):
    def make(files: dict[str, bytes]) -> ScanUpload:
        vault = Vault.objects.open_for_guest()
        upload = ScanUpload.objects.create(vault=vault)
        for position, (path, content) in enumerate(files.items()):
            stored = EncryptedFile.write(vault, [content])
            UploadedFile.objects.create(
                vault=vault,
                upload=upload,
                position=position,
                path=path,
                declared_size=len(content),
                stored=stored,
            )
        return upload

    return make


def no_sign(done: int, total: int) -> None:
    pass


def test_files_are_read_in_a_child_and_reported_in_order(upload_of):
    upload = upload_of({f"IM{n}": ct_file(n) for n in range(5)})
    signs = []
    report = inspection.inspect_upload_files(upload, lambda done, total: signs.append((done, total)))
    assert [file["path"] for file in report["files"]] == [f"IM{n}" for n in range(5)]
    assert signs[-1] == (5, 5)
    assert len(report["elements"]) < 5 * len(report["files"][0]["elements"])


@pytest.mark.parametrize("name", EVERY_FORMAT)
def test_every_format_is_read_in_the_closed_child_as_it_is_outside(upload_of, name):
    report = inspection.inspect_upload_files(upload_of({name: EVERY_FORMAT[name]}), no_sign)
    outside = inspect({name: EVERY_FORMAT[name]}).to_json()
    assert list(unpooled_files(report)) == outside["files"]
    assert report["summary"] == outside["summary"]


def child_that_dies_at(*deadly: str) -> type[Child]:
    """The real child, stopped as soon as it begins a file of these names."""

    class DyingChild(Child):
        dies_next = False

        def step(self):
            if self.dies_next:
                raise ChildStopped("memory")
            event = super().step()
            self.dies_next = bool(event) and event.get("started", {}).get("path") in deadly
            return event

    return DyingChild


def test_a_file_that_stops_its_child_costs_itself_alone(upload_of, monkeypatch):
    monkeypatch.setattr(inspection, "Child", child_that_dies_at("bomb", "bomb 2"))
    upload = upload_of(
        {"a": ct_file(1), "bomb": ct_file(2), "b": ct_file(3), "bomb 2": ct_file(4), "c": ct_file(5)}
    )
    report = inspection.inspect_upload_files(upload, no_sign)
    errors = {file["path"]: file["error"] for file in report["files"]}
    assert list(errors) == ["a", "bomb", "b", "bomb 2", "c"]
    assert errors["a"] is errors["b"] is errors["c"] is None
    assert errors["bomb"].startswith("Reading this file took more time or memory")
    assert report["summary"]["studies"] == 1


def test_files_that_stop_child_after_child_end_the_job(upload_of, monkeypatch):
    monkeypatch.setattr(inspection, "MOST_STOPS", 2)
    monkeypatch.setattr(inspection, "Child", child_that_dies_at("1", "2", "3"))
    with pytest.raises(JobRefused, match="hostile"):
        inspection.inspect_upload_files(upload_of({"1": b"x", "2": b"y", "3": b"z"}), no_sign)


def test_an_upload_whose_files_were_swept_is_refused(db):
    upload = ScanUpload.objects.create(vault=Vault.objects.open_for_guest())
    with pytest.raises(JobRefused, match="files-gone"):
        inspection.inspect_upload_files(upload, no_sign)


MANY = {f"IM{n:03}": ct_file(n) for n in range(60)} | {
    "notes.txt": b"hello",
    "cut": ct_file(61)[:300],
    "disc.zip": zipped({f"{n}": ct_file(100 + n) for n in range(20)} | {"AUTORUN.INF": b"[autorun]"}),
} | {f"LATE{n:03}": ct_file(200 + n, PatientComments="seen by Zabriskie") for n in range(60)}  # fmt: skip


def test_two_children_say_the_same_as_one(upload_of, monkeypatch):
    upload = upload_of(MANY)
    monkeypatch.setattr(inspection.os, "cpu_count", lambda: 2)
    signs = []
    by_two = inspection.inspect_upload_files(upload, lambda done, total: signs.append((done, total)))
    monkeypatch.setattr(inspection, "MANY_FILES", 10**6)
    by_one = inspection.inspect_upload_files(upload, no_sign)
    assert json.dumps(by_two) == json.dumps(by_one)
    assert signs[-1] == (143, 143)


def test_files_that_stop_one_of_two_children_cost_themselves_alone(upload_of, monkeypatch):
    monkeypatch.setattr(inspection.os, "cpu_count", lambda: 2)
    monkeypatch.setattr(inspection, "Child", child_that_dies_at("IM007", "LATE030", "LATE031"))
    report = inspection.inspect_upload_files(upload_of(MANY), no_sign)
    unread = [
        file["path"] for file in report["files"] if (file["error"] or "").startswith("Reading this file took")
    ]
    assert unread == ["IM007", "LATE030", "LATE031"]
    assert len(report["files"]) == 141
