"""Files, folders and zips as a whole."""

import io
import json
import struct
import zipfile

import pytest

from scans.engine.inspector import FileInspected, FileStarted, inspect_files
from scans.engine.pool import ElementPool, PooledReport, unpooled_files
from scans.engine.sources import Source
from tests.scans.inspecting import inspect
from tests.scans.studies import ct_file, source
from tests.scans.zips import zipped

DISC = {
    "CD/DICOM/IM0001": ct_file(1),
    "CD/DICOM/IM0002": ct_file(2),
    "CD/AUTORUN.INF": b"[autorun]",
    "CD/VIEWER.EXE": b"MZ\x90\0",
    "CD/readme.txt": b"hello",
    "CD/empty": b"",
}


def test_a_disc_is_read_and_the_rest_is_named_with_reasons():
    report = inspect(DISC)
    assert [file.path for file in report.files] == ["CD/DICOM/IM0001", "CD/DICOM/IM0002"]
    reasons = {skipped.path: skipped.reason for skipped in report.skipped}
    assert "computer keeps" in reasons["CD/AUTORUN.INF"]
    assert "program" in reasons["CD/VIEWER.EXE"]
    assert reasons["CD/readme.txt"] == "Not an image or document."
    assert reasons["CD/empty"] == "The file is empty."


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_a_zip_says_the_same_as_the_folder_in_it(method):
    folder, archive = inspect(DISC), inspect({"disc.zip": zipped(DISC, method)})
    assert [(f"disc.zip/{f.path}", f.elements) for f in folder.files] == [
        (f.path, f.elements) for f in archive.files
    ]
    assert len(archive.skipped) == len(folder.skipped)
    assert archive.summary == folder.summary


def test_a_zip_in_a_zip_is_opened_and_a_third_is_not():
    once = zipped({"scan": ct_file()})
    assert inspect({"a.zip": zipped({"b.zip": once})}).files[0].path == "a.zip/b.zip/scan"
    report = inspect({"a.zip": zipped({"b.zip": zipped({"c.zip": once})})})
    assert not report.files
    assert "zip inside a zip inside a zip" in report.skipped[0].reason


def test_the_summary_counts_a_fact_once_however_often_it_is_repeated():
    one, many = inspect({"1": ct_file(1)}), inspect({str(n): ct_file(n) for n in range(1, 21)})
    assert many.summary.files == 20
    assert many.summary.studies == 1
    assert many.summary.direct == one.summary.direct
    assert many.summary.indirect < one.summary.indirect + 60


def test_a_summary_names_each_risk_of_a_study_once():
    assert inspect({str(n): ct_file(n) for n in range(1, 4)}).summary.risks == 2


@pytest.mark.parametrize(
    ("name", "content", "format_"),
    [
        ("photo.dcm", b"\xff\xd8\xff\xe0" + b"\0" * 40, "jpeg"),
        ("a.jpg", b"\x89PNG\r\n\x1a\n" + b"\0" * 40, "png"),
        ("b", b"II*\0" + b"\0" * 40, "tiff"),
        ("c", b"%PDF-1.7\n" + b"\0" * 40, "pdf"),
        ("d", b"\0\0\0\x20ftypmp42" + b"\0" * 40, "mp4"),
        ("e", struct.pack("<i", 348) + b"\0" * 340 + b"n+1\0", "nifti"),
    ],
)
def test_the_format_is_told_by_content(name, content, format_):
    assert inspect({name: content}).files[0].format == format_


def test_json_holds_what_the_contract_names():
    report = inspect(DISC).to_json()
    assert list(report) == ["files", "summary", "skipped"]
    assert list(report["files"][0]) == [
        "path", "format", "bytes", "sha256", "pixel_sha256", "error", "elements", "risks",
    ]  # fmt: skip
    assert list(report["files"][0]["elements"][0]) == [
        "path", "keyword", "name", "vr", "value", "private_creator", "identifies", "level", "hipaa", "profile",
    ]  # fmt: skip
    json.dumps(report)


def test_a_pooled_report_gives_the_same_files_back():
    report = inspect(DISC)
    pooled, pool = PooledReport(), ElementPool()
    for file in report.files:
        pooled.add(*pool.add(file))
    for skipped in report.skipped:
        pooled.add_skipped(**skipped.to_json())
    assert list(unpooled_files(pooled.to_json())) == report.to_json()["files"]
    assert pooled.to_json()["summary"] == report.summary.to_json()


def test_an_inspection_can_go_on_after_a_file_and_leave_one_out():
    sources = [source("disc.zip", zipped(DISC)), source("last", ct_file(3))]
    started = [event for event in inspect_files(sources) if isinstance(event, FileStarted)]
    assert [event.index for event in started] == list(range(8))
    rest = inspect_files(sources, start_at=2, leave_out=frozenset({0}))
    assert [event.file.path for event in rest if isinstance(event, FileInspected)] == []
    rest = inspect_files(sources, start_at=2, leave_out=frozenset({1}))
    assert [event.file.path for event in rest if isinstance(event, FileInspected)] == [
        "disc.zip/CD/DICOM/IM0002", "last",
    ]  # fmt: skip


class Unreadable(io.BytesIO):
    def __init__(self, error: BaseException) -> None:
        super().__init__(b"x")
        self._error = error

    def read(self, size: int = -1) -> bytes:
        raise self._error


@pytest.mark.parametrize("error", [OSError("gone"), RecursionError(), MemoryError(), ValueError("Zabriskie")])
def test_whatever_a_file_provokes_costs_that_file_alone(error):
    sources = [Source("bad", 1, lambda: Unreadable(error)), source("good", ct_file())]
    *_before, last = inspect_files(sources)
    bad, good = last.report.files
    assert bad.error.startswith("This file could not be read")
    assert good.error is None
