"""Inspection in sandboxed children: what one hostile file costs."""

import pytest

from accounts.models import Vault
from patientprivacy.child_process import ChildStopped
from patientprivacy.jobs import JobRefused
from patientprivacy.models import EncryptedFile
from scans import inspection
from scans.engine.pool import unpooled_files
from scans.models import ScanUpload, UploadedFile
from tests.scans.every_format import EVERY_FORMAT
from tests.scans.inspecting import inspect
from tests.scans.studies import ct_file


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


def child_that_dies_at(*deadly: str):
    """The real child, ended as soon as it begins a file of these names."""
    run_for_real = inspection.run_in_child

    def run(entry, arguments, files):
        for event in run_for_real(entry, arguments, files):
            yield event
            if event.get("started", {}).get("path") in deadly:
                raise ChildStopped("memory")

    return run


def test_a_file_that_stops_its_child_costs_itself_alone(upload_of, monkeypatch):
    monkeypatch.setattr(inspection, "run_in_child", child_that_dies_at("bomb", "bomb 2"))
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
    monkeypatch.setattr(inspection, "run_in_child", child_that_dies_at("1", "2", "3"))
    with pytest.raises(JobRefused, match="hostile"):
        inspection.inspect_upload_files(upload_of({"1": b"x", "2": b"y", "3": b"z"}), no_sign)


def test_an_upload_whose_files_were_swept_is_refused(db):
    upload = ScanUpload.objects.create(vault=Vault.objects.open_for_guest())
    with pytest.raises(JobRefused, match="files-gone"):
        inspection.inspect_upload_files(upload, no_sign)
