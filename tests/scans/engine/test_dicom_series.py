"""Slices of a series are told by the few values in which they differ, and say the same as if each was read alone."""

import io
import random
import struct
from pathlib import Path

import pydicom
import pytest
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence
from pydicom.uid import ExplicitVRBigEndian, ImplicitVRLittleEndian, JPEG2000Lossless

from scans.engine.limits import InspectionLimits
from scans.engine.readers.dicom import DicomReader
from scans.engine.report import FileReport
from tests.scans.studies import STUDY_UID, ct_file, ct_study, encoded, planted_study

PYDICOM_DATA = Path(pydicom.__file__).parent / "data"
REAL_FILES = sorted(PYDICOM_DATA.joinpath("test_files").rglob("*.dcm"))
VARIANTS = 12
OFFSET_TABLE_BYTES = 4
PIXELS_BYTES = 44


class CountedReads(io.BytesIO):
    reads = 0

    def read(self, size: int | None = -1) -> bytes:
        self.reads += 1
        return super().read(size)


def dicom_reader() -> DicomReader:
    return DicomReader(InspectionLimits(), lambda content, path: None)


def read_alone(content: bytes) -> FileReport:
    return dicom_reader().read(io.BytesIO(content), "slice", len(content))


def read_after(reader: DicomReader, content: bytes) -> tuple[FileReport, int]:
    file = CountedReads(content)
    return reader.read(file, "slice", len(content)), file.reads


def slice_number(number: int, **changes) -> bytes:
    """A slice with values that change, in sequences too, and lengths that change with them."""
    dataset = planted_study()
    dataset.SOPInstanceUID, dataset.InstanceNumber = f"{STUDY_UID}.2.{number}", number
    dataset.SliceLocation, dataset.ImagePositionPatient = f"{number * 2.5}", ["-1", "-1", f"{number * 2.5}"]
    reference = Dataset()
    reference.ReferencedSOPInstanceUID = f"{STUDY_UID}.1.{100 + number}"
    dataset.SourceImageSequence = Sequence([reference])
    for keyword, value in changes.items():
        setattr(dataset, keyword, value)
    return encoded(dataset)


def test_slices_say_what_each_says_alone_and_are_not_walked():
    reader = dicom_reader()
    _first, reads_of_first = read_after(reader, slice_number(1))
    for number in range(2, 120):
        content = slice_number(number)
        report, reads = read_after(reader, content)
        assert report == read_alone(content)
        assert reads < reads_of_first / 10


@pytest.mark.parametrize("syntax", [ImplicitVRLittleEndian, ExplicitVRBigEndian], ids=lambda uid: uid.name)
def test_other_encodings_say_the_same_too(syntax):
    reader = dicom_reader()
    for number in range(1, 30):
        content = encoded(ct_study(number), syntax)
        assert read_after(reader, content)[0] == read_alone(content)


def test_compressed_slices_of_differing_lengths_are_not_walked():
    reader = dicom_reader()
    for number in range(1, 20):
        dataset = ct_study(number)
        fragments = bytes(range(2 * number))
        dataset["PixelData"].value = pydicom.encaps.encapsulate([fragments])
        dataset["PixelData"].is_undefined_length = True
        content = encoded(dataset, JPEG2000Lossless)
        report, reads = read_after(reader, content)
        assert report == read_alone(content)
        assert report.elements[-1].value == f"{2 * number + OFFSET_TABLE_BYTES} bytes"
        assert number == 1 or reads < 15


@pytest.mark.parametrize(
    "changes",
    [
        {"PatientName": "Zabriskie^Caspian"},
        {"PatientID": "MRN7730022"},
        {"SpecificCharacterSet": "ISO_IR 100"},
        {"SeriesDescription": "Sagittal Zabriskie 1.0"},
        {"SeriesDescription": ""},
        {"Modality": "MR"},
        {"BurnedInAnnotation": "YES"},
        {"StudyDescription": "é" * 9},
        {"ImageComments": "x" * 9000},
    ],
    ids=lambda changes: "=".join(map(str, *changes.items()))[:40],
)
def test_a_change_of_any_kind_is_seen(changes):
    reader = dicom_reader()
    for content in (slice_number(1), slice_number(2, **changes), slice_number(3), slice_number(4, **changes)):
        assert read_after(reader, content)[0] == read_alone(content)


def test_what_follows_or_lacks_after_the_pixels_is_seen():
    reader = dicom_reader()
    whole = slice_number(1)
    padding = b"\xfc\xff\xfc\xffOB\0\0\4\0\0\0\0\0\0\0"
    for content in (whole, whole + padding, whole[:-3], whole + b"\0" * 20, whole[:-44], whole):
        assert read_after(reader, content)[0] == read_alone(content)


def test_a_layer_over_the_picture_that_only_some_slices_have_is_told_of_these():
    reader = dicom_reader()
    for number in range(1, 6):
        dataset = ct_study(number)
        dataset.add_new(0x60003000, "OW", b"" if number % 2 else b"\1\2")
        content = encoded(dataset)
        assert read_after(reader, content)[0] == read_alone(content)


def test_a_file_in_which_very_many_values_differ_is_walked():
    reader = dicom_reader()
    for letter in b"AB":
        values = b"".join(
            struct.pack("<HH2sH", 0x0019, n, b"LO", 2) + bytes([letter, 32]) for n in range(0x1000, 0x3000)
        )
        content = ct_file()[:-PIXELS_BYTES] + values + ct_file()[-PIXELS_BYTES:]
        report, reads = read_after(reader, content)
        assert report == read_alone(content)
        assert reads > 1000


def test_series_that_come_mixed_are_both_remembered():
    reader = dicom_reader()
    for number in range(1, 20):
        for changes in ({}, {"PatientName": "Quist^Ada", "SeriesInstanceUID": f"{STUDY_UID}.3"}):
            content = slice_number(number, **changes)
            report, reads = read_after(reader, content)
            assert report == read_alone(content)
            assert number == 1 or reads < 20


def variants_of(content: bytes, chance: random.Random) -> list[bytes]:
    """The file itself, and copies with bytes changed in its front part, where the header is."""
    variants = [content]
    for _ in range(VARIANTS):
        changed = bytearray(content)
        for _ in range(chance.randint(1, 3)):
            place = chance.randrange(132, max(133, min(len(content), 4000)))
            changed[place : place + 1] = bytes(
                [chance.choice((0x20, 0x31, 0x41, 0, 0xFF, chance.randrange(256)))]
            )
        variants.append(bytes(changed))
    return variants


@pytest.mark.parametrize("path", REAL_FILES, ids=lambda path: path.name)
def test_a_real_file_read_after_its_like_says_the_same(path):
    content = path.read_bytes()
    reader = dicom_reader()
    for variant in variants_of(content, random.Random(path.name)):
        assert read_after(reader, variant)[0] == read_alone(variant)
