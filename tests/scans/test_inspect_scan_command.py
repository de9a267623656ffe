"""`manage.py inspect_scan`, run as a person runs it."""

import json
import subprocess
import sys
from pathlib import Path

import pydicom
import pytest

from tests.scans.studies import ct_file

ROOT = Path(__file__).resolve().parents[2]
PYDICOM_DATA = Path(pydicom.__file__).parent / "data"


def run(*arguments: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [sys.executable, "manage.py", "inspect_scan", *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "DICOM").mkdir()
    (tmp_path / "DICOM" / "IM0001").write_bytes(ct_file())
    (tmp_path / "AUTORUN.INF").write_bytes(b"[autorun]")
    return tmp_path


def test_all_of_pydicoms_bundled_files_pass_without_traceback_or_warnings():
    done = run(str(PYDICOM_DATA), "--format", "json")
    report = json.loads(done.stdout)
    lines = done.stderr.strip().splitlines()
    assert done.returncode == 1
    assert len(report["files"]) == 192
    assert len(lines) == sum(bool(file["error"]) for file in report["files"]) == 3
    assert all(line.startswith(str(PYDICOM_DATA)) for line in lines)


def test_json_is_one_object_by_the_contract(folder):
    done = run(str(folder), "--format", "json", "--digests")
    report = json.loads(done.stdout)
    assert done.returncode == 0
    assert set(report) == {"files", "summary", "skipped"}
    assert report["files"][0]["path"] == str(folder / "DICOM" / "IM0001")
    assert len(report["files"][0]["sha256"]) == len(report["files"][0]["pixel_sha256"]) == 64
    assert report["skipped"][0]["path"].endswith("AUTORUN.INF")


def test_text_counts_and_lists_what_was_found(folder):
    done = run(str(folder))
    assert done.returncode == 0
    assert "Names the patient" in done.stdout
    assert "(0010,0010) Patient's Name [name]: Zabriskie^Ottoline^M (1 file)" in done.stdout
    assert "face-reconstruction" in done.stdout
    assert "AUTORUN.INF" in done.stdout


def test_a_broken_file_is_one_line_and_exit_code_1(folder):
    (folder / "cut").write_bytes(ct_file()[:300])
    done = run(str(folder), "--format", "json")
    assert done.returncode == 1
    errors = [file["error"] for file in json.loads(done.stdout)["files"] if file["error"]]
    assert done.stderr == f"{folder / 'cut'}: {errors[0]}\n"


@pytest.mark.parametrize("arguments", [(), ("/no/such/file",), ("--format", "xml", ".")])
def test_wrong_usage_is_exit_code_2_without_a_traceback(arguments):
    done = run(*arguments)
    assert done.returncode == 2
    assert done.stdout == ""
    assert "Traceback" not in done.stderr
