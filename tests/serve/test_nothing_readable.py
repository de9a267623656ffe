"""After a full journey, what lies on the disk holds nothing that a person entered or a file said.

Database, write-ahead log, stored files, broker, beat's schedule, temporary files and logs are searched, while
everything still runs, for each planted string in every spelling that a careless program might leave.
"""

import base64
import gzip
import zlib
from pathlib import Path

import pydicom
import pytest
from pydicom.data import get_testdata_file

from tests.browser import journey
from tests.running_server import RunningServer, running_server

pytestmark = [pytest.mark.broker, pytest.mark.browser]

PATIENT_IN_SCAN = "Zzyzxwick^Thaddeus"
RECORD_IN_SCAN = "MRN-PLANTED-55271"
FILE_NAME = "thaddeus-zzyzxwick-head.dcm"
CLINIC_IN_FORM = "Quillfeather Diagnostic Partners"
PATIENT_IN_LETTER = "Persephone Vandergriff-Oyelowo"
RECORD_IN_LETTER = "LETTER-REC-90210-X"
PLANTED = [
    PATIENT_IN_SCAN, RECORD_IN_SCAN, FILE_NAME, CLINIC_IN_FORM, PATIENT_IN_LETTER, RECORD_IN_LETTER, "12 Larkspur Lane",
]  # fmt: skip


@pytest.fixture
def server(tmp_path):
    folder = tmp_path / "tmp"
    folder.mkdir()
    with running_server(tmp_path / "var", TMPDIR=str(folder)) as server:
        yield server


@pytest.fixture
def planted_scan(tmp_path) -> str:
    dataset = pydicom.dcmread(get_testdata_file("CT_small.dcm"))
    dataset.PatientName, dataset.PatientID = PATIENT_IN_SCAN, RECORD_IN_SCAN
    path = tmp_path / FILE_NAME
    dataset.save_as(path)
    return str(path)


def spellings(text: str) -> dict[str, bytes]:
    """A text as bytes in every encoding that might be left; base64 at each of its three alignments."""
    plain = text.encode()
    found = {
        "utf-8": plain,
        "utf-16-le": text.encode("utf-16-le"),
        "utf-16-be": text.encode("utf-16-be"),
        "hex": plain.hex().encode(),
        "HEX": plain.hex().upper().encode(),
    }
    for shift in range(3):
        encoded = base64.b64encode(b"\0" * shift + plain)
        # The letters at both ends depend on the neighbours; what is between must not occur.
        found[f"base64+{shift}"] = encoded[4 if shift else 0 : -4]
    return found


def inflated(content: bytes) -> bytes:
    """What a compressed file holds, so that compression hides nothing from the search."""
    try:
        return gzip.decompress(content)
    except (OSError, EOFError, zlib.error):
        return b""


def traces(server: RunningServer, folders: list[Path]) -> list[str]:
    """Where any planted text can be read."""
    files = [server.log, *(path for folder in folders for path in folder.rglob("*") if path.is_file())]
    found = []
    for path in files:
        content = path.read_bytes()
        content += inflated(content)
        found += [
            f"{text!r} as {spelling} in {path.name}"
            for text in PLANTED
            for spelling, pattern in spellings(text).items()
            if pattern in content
        ]
    return found


def test_the_search_finds_what_is_there(server, tmp_path):
    (tmp_path / "tmp" / "careless").write_bytes(base64.b64encode(b"x" + PATIENT_IN_LETTER.encode()))
    assert traces(server, [tmp_path / "tmp"])


def test_a_full_journey_leaves_nothing_readable(page, server, planted_scan, tmp_path):
    journey.check_scan(page, server.url, [planted_scan])
    journey.check_form(
        page,
        server.url,
        f"{CLINIC_IN_FORM} may share your records with its partners. You may revoke this in writing.",
    )
    journey.begin_letter(page, server.url)
    journey.fill_letter(page, PATIENT_IN_LETTER, RECORD_IN_LETTER)
    journey.ask_for_letter(page)
    journey.wait_for_letter(page)
    assert (server.var / "data.sqlite3").stat().st_size > 0
    assert any((server.var / "files").rglob("0"))
    assert traces(server, [server.var, tmp_path / "tmp"]) == []
