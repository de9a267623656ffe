"""Studies made in code: every person, place and number is invented."""

from io import BytesIO

import pydicom
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.sequence import Sequence
from pydicom.uid import CTImageStorage, ExplicitVRLittleEndian

from scans.engine.sources import Source

PATIENT_NAME = "Zabriskie^Ottoline^M"
RECORD_NUMBER = "MRN7730021"
BIRTH_DATE = "19510704"
STUDY_UID = "2.25.4711.1"

# Where `planted_study` hides what identifies: tag path -> (identifies, level).
PLANTED = {
    "(0010,0010)": ("name", "direct"),
    "(0010,0020)": ("record-number", "direct"),
    "(0010,0030)": ("date", "indirect"),
    "(0010,1040)": ("place", "direct"),
    "(0010,2154)": ("contact", "direct"),
    "(0010,1002)[0].(0010,0020)": ("record-number", "direct"),
    "(0008,0050)": ("record-number", "direct"),
    "(0008,0080)": ("place", "indirect"),
    "(0008,0090)": ("person-other", "indirect"),
    "(0008,103E)": ("name", "direct"),
    "(0010,1010)": ("trait", "indirect"),
    "(0010,1060)": ("person-other", "indirect"),
    "(0018,1000)": ("device", "indirect"),
    "(0020,000D)": ("uid", "indirect"),
    "(0020,4000)": ("contact", "direct"),
    "(0008,1030)": ("free-text", "indirect"),
    "(0009,1010)": ("name", "direct"),
    "(0009,1011)": ("record-number", "direct"),
    "(0029,1010)": ("name", "direct"),
    "(0029,1020)[0].(0041,1001)": ("person-other", "indirect"),
    "(0040,0275)[0].(0040,0007)": ("name", "direct"),
    "(0040,0275)[0].(0040,1001)": ("record-number", "direct"),
}
# What a scan holds that identifies nobody.
NEUTRAL = {
    "(0008,0060)": "CT",
    "(0018,0015)": "HEAD",
    "(0018,0060)": "120",
    "(0018,1210)": "H30s",
    "(0028,0004)": "MONOCHROME2",
    "(0028,0030)": "0.5\\0.5",
    "(0008,0016)": CTImageStorage,
    "(0018,5100)": "HFS",
}


def ct_study(number: int = 1, **changes) -> Dataset:
    """One CT instance with the usual header; keyword arguments set or, with None, take away attributes."""
    dataset = Dataset()
    dataset.SpecificCharacterSet = "ISO_IR 192"
    dataset.SOPClassUID = CTImageStorage
    dataset.SOPInstanceUID = f"{STUDY_UID}.2.{number}"
    dataset.StudyInstanceUID, dataset.SeriesInstanceUID = STUDY_UID, f"{STUDY_UID}.2"
    dataset.Modality, dataset.BodyPartExamined = "CT", "HEAD"
    dataset.StudyDate, dataset.StudyTime = "20240314", "091502"
    dataset.PatientName, dataset.PatientID, dataset.PatientBirthDate = PATIENT_NAME, RECORD_NUMBER, BIRTH_DATE
    dataset.InstitutionName, dataset.InstitutionAddress = (
        "Quillfeather Clinic",
        "1 Rookery Road, Northfield MN",
    )
    dataset.AccessionNumber = "A99812345"
    dataset.KVP, dataset.ConvolutionKernel, dataset.PatientPosition = "120", "H30s", "HFS"
    dataset.SliceThickness, dataset.PixelSpacing = "1.0", ["0.5", "0.5"]
    dataset.InstanceNumber = number
    dataset.Rows = dataset.Columns = 4
    dataset.SamplesPerPixel, dataset.PhotometricInterpretation = 1, "MONOCHROME2"
    dataset.BitsAllocated, dataset.BitsStored, dataset.HighBit, dataset.PixelRepresentation = 16, 16, 15, 0
    dataset.add_new(0x7FE00010, "OW", bytes(range(32)))
    for keyword, value in changes.items():
        if value is None:
            delattr(dataset, keyword)
        else:
            setattr(dataset, keyword, value)
    return dataset


def planted_study() -> Dataset:
    """One instance with an identifier in each place of PLANTED."""
    dataset = ct_study(
        PatientAddress="12 Larkspur Lane, Northfield MN 55057",
        PatientTelephoneNumbers="507-555-0144",
        ReferringPhysicianName="Achterberg^Pieter^^Dr",
        SeriesDescription="Axial Zabriskie 1.0",
        StudyDescription="CT HEAD W/O CONTRAST",
        PatientAge="073Y",
        PatientMotherBirthName="Quist",
        DeviceSerialNumber="SN-0017734",
        ImageComments="results to ottie@example.org",
    )
    dataset.OtherPatientIDsSequence = Sequence([_item(PatientID="900-12-3456")])
    dataset.RequestAttributesSequence = Sequence(
        [_item(ScheduledProcedureStepDescription="Head, Zabriskie", RequestedProcedureID="RP-220")]
    )
    block = dataset.private_block(0x0009, "ACME_IDENT", create=True)
    block.add_new(0x10, "LO", "Ottoline Zabriskie")
    block.add_new(0x11, "LO", f"id={RECORD_NUMBER}")
    block = dataset.private_block(0x0029, "ACME CSA", create=True)
    block.add_new(0x10, "UN", b"SV10\4\3\2\1" + b"\0" * 32 + f"Name={PATIENT_NAME};".encode())
    inner = Dataset()
    inner.private_block(0x0041, "ACME_RPT", create=True).add_new(0x01, "PN", "Quintana^Isabel")
    block.add_new(0x20, "SQ", Sequence([inner]))
    return dataset


def _item(**values) -> Dataset:
    item = Dataset()
    for keyword, value in values.items():
        setattr(item, keyword, value)
    return item


def encoded(
    dataset: Dataset,
    transfer_syntax: str = ExplicitVRLittleEndian,
    preamble: bytes = bytes(128),
    source: str = "",
    private: bytes = b"",
) -> bytes:
    """The dataset as a DICOM file; `source` and `private` go into its file meta information."""
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = transfer_syntax
    dataset.file_meta.MediaStorageSOPClassUID = dataset.SOPClassUID
    dataset.file_meta.MediaStorageSOPInstanceUID = dataset.SOPInstanceUID
    if source:
        dataset.file_meta.SourceApplicationEntityTitle = source
    if private:
        dataset.file_meta.PrivateInformationCreatorUID = "2.25.4711.77"
        dataset.file_meta.PrivateInformation = private
    dataset.preamble = preamble
    buffer = BytesIO()
    pydicom.dcmwrite(buffer, dataset, enforce_file_format=True)
    return buffer.getvalue()


def ct_file(number: int = 1, **changes) -> bytes:
    return encoded(ct_study(number, **changes))


def source(path: str, content: bytes) -> Source:
    return Source(path, len(content), lambda: BytesIO(content))
