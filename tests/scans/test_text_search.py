"""Asking what text the pictures show: read in the sandbox, matched with the file's own identifiers, shown in place."""

import io
import uuid
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from pydicom.data import get_testdata_file

from patientprivacy import jobs
from patientprivacy.child_process import PICTURE_READING, ChildStopped, run_in_child
from scans import text_search
from scans.models import InspectionJob, ScanPicture, TextSearch
from scans.text_search import ENGINE, identifiers_by_path, pictures_to_read
from tests.scans.engine.test_presentation import pooled
from tests.scans.pictures.ultrasound import (
    ACCESSION_NUMBER,
    BIRTH_DATE,
    INSTITUTION,
    KINDS,
    NAME,
    RECORD_NUMBER,
    picture,
    ultrasound_file,
)
from tests.scans.studies import ct_file, ct_study, encoded

HERS = {
    "names": [NAME],
    "birth_dates": [BIRTH_DATE],
    "record_numbers": [RECORD_NUMBER],
    "accession_numbers": [ACCESSION_NUMBER],
    "institutions": [INSTITUTION],
}


def read_in_child(files: dict[str, bytes]) -> dict[str, list]:
    """What was read in each file: its lines, or nothing where it could not be opened."""
    arguments = {
        "parts": [[path, len(content)] for path, content in files.items()],
        "pictures": {path: {"format": "dicom", "identifiers": HERS} for path in files},
        "most_frames": 40,
    }
    joined = io.BytesIO(b"".join(files.values()))
    events = run_in_child(ENGINE, arguments, [joined], PICTURE_READING)
    return {event["path"]: event.get("lines", []) for event in events if "path" in event}


def test_every_identifier_is_found_large_and_small_bright_and_dim_packed_or_not():
    read = read_in_child({
        "small and dim": ultrasound_file(picture(letters=9, brightness=60)),
        "small": ultrasound_file(picture(letters=11)),
        "large": ultrasound_file(picture(letters=28)),
        "packed": ultrasound_file(picture(letters=11), quality=20),
    })  # fmt: skip
    for path, lines in read.items():
        assert {mark for line in lines for mark in line["marks"]} == KINDS, path
        assert not any(line["marks"] for line in lines if "Hz" in line["text"])


def test_a_place_is_told_in_the_pixels_of_the_picture():
    (lines,) = read_in_child({"a": ultrasound_file(picture())}).values()
    (name,) = (line for line in lines if "name" in line["marks"])
    left, top, right, bottom = name["box"]
    assert 0 <= left < 20
    assert 0 <= top < 20
    assert 150 < right < 260
    assert 25 < bottom < 45


def test_a_picture_that_can_not_be_opened_costs_itself_alone():
    read = read_in_child({"broken": ultrasound_file(picture())[:5000], "whole": ultrasound_file(picture())})
    assert read["broken"] == []
    assert read["whole"]


@pytest.mark.parametrize(
    "name", ["JPEG2000.dcm", "MR_small_jpeg_ls_lossless.dcm", "SC_rgb_jpeg_dcmtk.dcm", "MR_small_RLE.dcm"]
)
def test_packed_pictures_are_opened_inside_the_sandbox(name):
    content = Path(get_testdata_file(name)).read_bytes()
    arguments = {
        "parts": [[name, len(content)]],
        "pictures": {name: {"format": "dicom", "identifiers": {}}},
        "most_frames": 1,
    }
    _started, event = run_in_child(ENGINE, arguments, [io.BytesIO(content)], PICTURE_READING)
    assert event["png"]


def test_the_likeliest_pictures_are_read_first():
    files = {f"ct {number}": ct_file(number, BodyPartExamined="KNEE") for number in range(40)}
    files["us"] = ultrasound_file(picture(lines=()))
    files["said"] = ct_file(99, BurnedInAnnotation="YES", SeriesInstanceUID="2.25.9")
    chosen = pictures_to_read(pooled(files))
    assert chosen[:5] == ["said", "us", "ct 0", "ct 20", "ct 39"]
    assert len(chosen) == 24


def test_a_picture_is_held_against_its_own_identifiers():
    report = pooled({"hers": ct_file(), "his": ct_file(2, PatientName="Other^Person", InstitutionName=None)})
    found = identifiers_by_path(report, ["hers", "his"])
    assert found["hers"]["identifiers"]["names"] == ["Zabriskie^Ottoline^M"]
    assert found["his"]["identifiers"]["names"] == ["Other^Person"]
    assert "institutions" not in found["his"]["identifiers"]


# ---- The pages ----


@pytest.fixture
def ask(monkeypatch, jobs_run_at_once, guest_client):
    """Send files to be kept, ask for the search, and give (the inspection, the page)."""
    # The jobs run inside a transaction, from which another thread is shut out.
    monkeypatch.setattr(jobs, "HEARTBEAT_SECONDS", 600)

    def send(files: dict[str, bytes]) -> tuple[InspectionJob, str]:
        data = {
            "submission": str(uuid.uuid4()),
            "keeps_files": "on",
            "files": [SimpleUploadedFile(name, content) for name, content in files.items()],
        }
        with jobs_run_at_once():
            address = guest_client.post("/scans/", data).url
        job = InspectionJob.objects.get(pk=address.split("/")[2])
        with jobs_run_at_once():
            guest_client.post(f"/scans/{job.pk}/text/")
        return job, guest_client.get(f"/scans/{job.pk}/text/").content.decode()

    return send


def test_the_page_shows_the_places_and_says_whose_they_are(ask, guest_client):
    job, page = ask({"us.dcm": ultrasound_file(picture()), "plain.dcm": ultrasound_file(picture(lines=()))})
    assert "We read 2 pictures." in page
    assert "5 places seem to tell who you are." in page
    assert page.count("marked-picture__place--identifies") == 5
    assert "Your record number" in page
    assert "Other text" in page
    assert f'href="/scans/{job.pk}/pictures/text-0/"' in page
    assert guest_client.get(f"/scans/{job.pk}/pictures/text-0/").content.startswith(b"\x89PNG")
    assert ScanPicture.objects.count() == 1


def test_words_that_were_read_are_covered(ask):
    _job, page = ask({"us.dcm": ultrasound_file(picture())})
    before, _after = page.split("OTTOLINE", 1)
    assert before.rstrip().rpartition("<")[2].startswith('span class="masked-value__value"')


def test_files_without_pictures_are_answered_in_words(ask):
    study = ct_study(Rows=None, Columns=None)
    del study[0x7FE00010]
    _job, page = ask({"a.dcm": encoded(study)})
    assert not TextSearch.objects.exists()
    assert "none of them fits" in page


def test_pictures_that_none_can_open_are_answered_in_words(ask):
    _job, page = ask({"us.dcm": ultrasound_file(picture())[:5000]})
    assert TextSearch.objects.get().failure == "unreadable"
    assert "packed in a way that we can’t open" in page


def test_a_picture_that_stops_the_reader_costs_itself_alone(ask, monkeypatch):
    def stopping_child(entry, arguments, files, limits):
        for path in arguments["pictures"]:
            yield {"started": path}
            if path == "hostile.dcm":
                raise ChildStopped("memory")
            yield {"path": path, "frame": 0, "frames": 1, "width": 9, "height": 9, "lines": [], "png": ""}

    monkeypatch.setattr(text_search, "run_in_child", stopping_child)
    same = {"SeriesInstanceUID": "2.25.1"}
    _job, page = ask(
        {name: ct_file(n, **same) for n, name in enumerate(("first.dcm", "hostile.dcm", "last.dcm"))}
    )
    assert "We read 2 pictures." in page
    assert "1 file could not be opened." in page
