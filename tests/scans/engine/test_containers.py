"""Images of discs, gzip, and the index of a disc."""

import gzip
import io

import pytest
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence

from scans.engine.limits import InspectionLimits
from tests.scans import documents
from tests.scans.discs import disc
from tests.scans.engine.test_inspector import zipped
from tests.scans.inspecting import found, inspect
from tests.scans.studies import ct_file, encoded


@pytest.mark.parametrize("joliet", [False, True])
def test_the_image_of_a_disc_is_read_like_the_disc(joliet):
    report = inspect({"cd.iso": disc(joliet=joliet)})
    assert [file.path for file in report.files] == ["cd.iso", "cd.iso/DICOM/IM1", "cd.iso/DICOM/IM2"]
    assert found(report.files[1])["(0010,0020)"].level == "direct"
    reasons = {skipped.path: skipped.reason for skipped in report.skipped}
    assert "program" in reasons["cd.iso/VIEWER.EXE"]
    assert "computer keeps" in reasons["cd.iso/AUTORUN.INF"]


def test_the_label_of_a_disc_is_searched_for_the_patient():
    label = found(inspect({"cd.iso": disc()}).files[0])["Disc/VolumeIdentifier"]
    assert (label.value, label.identifies, label.level) == ("ZABRISKIE_O", "name", "direct")


def test_a_disc_in_a_zip_is_opened():
    report = inspect({"a.zip": zipped({"cd.iso": disc()})})
    assert "a.zip/cd.iso/DICOM/IM1" in [file.path for file in report.files]


def test_a_damaged_disc_is_said_and_its_readable_files_are_read():
    content = disc()
    cut = content[: content.index(ct_file(2)[128:]) + 100]
    report = inspect({"cd.iso": cut})
    assert "cd.iso/DICOM/IM1" in [file.path for file in report.files]
    assert any("ends before this file" in skipped.reason for skipped in report.skipped)
    assert "damaged" in inspect({"cd.iso": content[: 18 * 2048]}).skipped[0].reason


def test_a_disc_with_too_many_files_is_refused():
    report = inspect({"cd.iso": disc()}, InspectionLimits(disc_entries=3))
    assert "50,000" in report.skipped[0].reason


def test_a_folder_that_holds_itself_is_read_once():
    content = bytearray(disc())
    # Point the record of the folder at the root's own sectors.
    primary = 16 * 2048
    at = content.index(b"\x05DICOM", primary) - 32
    content[at + 2 : at + 18] = content[primary + 156 + 2 : primary + 156 + 18]
    assert not inspect({"cd.iso": bytes(content)}).files[1:]


def test_a_gzipped_scan_is_unpacked():
    report = inspect({"scan.dcm.gz": documents.gzipped(ct_file())})
    assert report.files[0].path == "scan.dcm.gz/scan.dcm"
    assert report.files[0].error is None
    assert "(0010,0010)" in found(report.files[0])


def test_the_name_that_a_packed_file_had_is_shown_and_searched_for_the_patient():
    buffer = io.BytesIO()
    with gzip.GzipFile("zabriskie.dcm", "wb", fileobj=buffer) as packed:
        packed.write(ct_file())
    (file,) = inspect({"scan.gz": buffer.getvalue()}).files
    assert file.path == "scan.gz/zabriskie.dcm"
    assert "file-name" in [risk.kind for risk in file.risks]


def test_gzip_spends_the_budget_for_unpacking():
    bomb = documents.gzipped(ct_file() + bytes(2_000_000))
    report = inspect({"a.gz": bomb}, InspectionLimits(zip_total_bytes=1_000_000), digests=True)
    assert "20 GB" in report.files[0].error


# ---- DICOMDIR ----


def media_directory(*references: str) -> bytes:
    dataset = Dataset()
    dataset.SOPClassUID, dataset.SOPInstanceUID = "1.2.840.10008.1.3.10", "2.25.4711.8"
    records = []
    for reference in references:
        record = Dataset()
        record.DirectoryRecordType, record.ReferencedFileID = "IMAGE", reference.split("/")
        records.append(record)
    dataset.DirectoryRecordSequence = Sequence(records)
    return encoded(dataset)


def test_an_index_lists_its_records_and_says_which_files_are_missing():
    index = media_directory("DICOM/IM1", "DICOM/IM2", "DICOM/IM3")
    report = inspect({"CD/DICOMDIR": index, "CD/DICOM/IM1": ct_file(1), "CD/dicom/im2": ct_file(2)})
    assert found(report.files[0])["(0004,1220)[2].(0004,1500)"].value == "DICOM\\IM3"
    (missing,) = [risk for risk in report.files[0].risks if risk.kind == "missing-files"]
    assert dict(missing.evidence) == {"files named": "3", "files missing": "1"}


@pytest.mark.filterwarnings("ignore::UserWarning")
@pytest.mark.parametrize("reference", ["../../etc/passwd", "//server/share/x", "C:/Windows/win.ini"])
def test_an_index_that_points_outside_is_not_followed(reference):
    report = inspect({"DICOMDIR": media_directory(reference)})
    assert [file.path for file in report.files] == ["DICOMDIR"]
    assert "missing-files" in [risk.kind for risk in report.files[0].risks]
