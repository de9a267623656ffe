"""A study with sixty identifiers in every kind of place, and two hundred values that identify nobody.

Every person, place and number is invented.
"""

from pydicom.dataset import Dataset
from pydicom.sequence import Sequence
from pydicom.uid import generate_uid

from tests.scans.documents import pdf
from tests.scans.studies import ct_study, encoded

NAME, RECORD_NUMBER, BIRTH_DATE = "Zabriskie^Ottoline^M", "MRN7730021", "19510704"
ACCESSION, TELEPHONE = "A99812345", "507-555-0144"
ADDRESS = "12 Larkspur Lane, Northfield MN 55057"
SR_TEXT, SR_PERSON, SR_DATE = 0x0040A160, 0x0040A123, 0x0040A121
HIDDEN_IN_PREAMBLE = b"MZ\x90\0 made for Ottoline Zabriskie \0"

NAMED = ("name", "direct")
NUMBERED = ("record-number", "direct")
REACHED = ("contact", "direct")
HOME = ("place", "direct")
DATED = ("date", "indirect")
PLACED = ("place", "indirect")
OTHER_PERSON = ("person-other", "indirect")
MACHINE = ("device", "indirect")
LINKED = ("uid", "indirect")

PDF = "(0042,0011)"
SR = "(0040,A730)"
# Path in the report -> (identifies, level).
PLANTED = {
    # standard attributes
    "(0010,0010)": NAMED,
    "(0010,0020)": NUMBERED,
    "(0010,0030)": DATED,
    "(0010,1040)": HOME,
    "(0010,2154)": REACHED,
    "(0010,2155)": REACHED,
    "(0010,1001)": NAMED,
    "(0010,1005)": NAMED,
    "(0010,1060)": OTHER_PERSON,
    "(0010,1010)": ("trait", "indirect"),
    "(0008,0050)": NUMBERED,
    "(0038,0010)": NUMBERED,
    "(0008,0080)": PLACED,
    "(0008,0081)": PLACED,
    "(0008,0090)": OTHER_PERSON,
    "(0008,1070)": OTHER_PERSON,
    "(0018,1000)": MACHINE,
    "(0008,1010)": MACHINE,
    "(0020,000D)": LINKED,
    "(0008,0020)": DATED,
    "(0008,103E)": NAMED,
    "(0008,1030)": NUMBERED,
    "(0020,4000)": DATED,
    "(0010,21B0)": REACHED,
    "(0010,4000)": REACHED,
    "(0032,1060)": HOME,
    # nested
    "(0010,1002)[0].(0010,0020)": NUMBERED,
    "(0040,0275)[0].(0040,0007)": NAMED,
    "(0040,0275)[0].(0040,1001)": NUMBERED,
    "(0008,1110)[0].(0008,1155)": LINKED,
    "(0008,0096)[0].(0040,1101)[0].(0008,0104)": OTHER_PERSON,
    "(0008,1032)[0].(0008,0104)": NAMED,
    # private blocks
    "(0009,1010)": NAMED,
    "(0009,1011)": NUMBERED,
    "(0029,1010)": NAMED,
    "(0029,1011)": NAMED,
    "(0029,1012)": REACHED,
    "(0029,1020)[0].(0041,1001)": OTHER_PERSON,
    "(0029,1020)[0].(0041,1002)": NUMBERED,
    "(0029,1030)[0].(0008,0104)": NAMED,
    # overlays
    "(6000,4000)": NAMED,
    "(6000,3000)": NAMED,
    "(6000,0022)": NUMBERED,
    # text of a structured report
    f"{SR}[0].(0040,A160)": NAMED,
    f"{SR}[1].(0040,A123)": NAMED,
    f"{SR}[2].(0040,A123)": OTHER_PERSON,
    f"{SR}[3].{SR}[0].(0040,A160)": HOME,
    f"{SR}[4].(0040,A121)": DATED,
    # an encapsulated PDF
    f"{PDF}/Info/Author": OTHER_PERSON,
    f"{PDF}/Page 1/Line 1": NAMED,
    f"{PDF}/Page 1/Line 2": NUMBERED,
    f"{PDF}/Page 1/Line 3": DATED,
    f"{PDF}/Page 1/Line 4": REACHED,
    # file meta information and preamble
    "(0002,0016)": NAMED,
    "(0002,0102)": NAMED,
    "preamble": NAMED,
    # values under the wrong VR
    "(0018,1030)": NAMED,
    "(0018,0050)": NAMED,
    "(0020,0013)": NUMBERED,
    "(0028,0106)": NAMED,
}


def planted_file() -> bytes:
    """One DICOM file with an identifier at each path of PLANTED."""
    dataset = ct_study(
        PatientName=NAME,
        PatientID=RECORD_NUMBER,
        PatientBirthDate=BIRTH_DATE,
        AccessionNumber=ACCESSION,
        PatientAddress=ADDRESS,
        PatientTelephoneNumbers=TELEPHONE,
        PatientTelecomInformation="mailto:ottie@example.org",
        OtherPatientNames="Zab^Ottie",
        PatientBirthName="Quist^Ottoline",
        PatientMotherBirthName="Hallberg",
        PatientAge="073Y",
        AdmissionID="V556677",
        InstitutionName="Quillfeather Clinic",
        InstitutionAddress="1 Rookery Road, Northfield MN",
        ReferringPhysicianName="Achterberg^Pieter^^Dr",
        OperatorsName="tech^jmw",
        DeviceSerialNumber="SN-0017734",
        StationName="CTAWP77203",
        SeriesDescription="Axial ZABRISKIE 1.0",
        StudyDescription=f"see {RECORD_NUMBER}",
        ImageComments="born 4 July 1951",
        AdditionalPatientHistory="call daughter on 555-0188",
        PatientComments="results to clinic@example.net",
        RequestedProcedureDescription="home visit, 12 larkspur ln",
        EncapsulatedDocument=pdf(
            "Report for Zabriskie, Ottoline", f"No. {RECORD_NUMBER}", "07/04/1951", f"Tel. {TELEPHONE}",
            Author="Isabel Quintana",
        ),
        MIMETypeOfEncapsulatedDocument="application/pdf",
    )  # fmt: skip
    _nest(dataset)
    _add_private_blocks(dataset)
    _add_overlay(dataset)
    dataset.ContentSequence = Sequence(
        [
            _content("121071", "Finding", SR_TEXT, "UT", "Mrs Zabriskie cannot bend the knee"),
            _content("121029", "Subject Name", SR_PERSON, "PN", "Zabriskie^O"),
            _content("121008", "Person Observer Name", SR_PERSON, "PN", "Vasquez^Lucia"),
            _content("121070", "Findings", SR_TEXT, "UT", ""),
            _content("121031", "Subject Birth Date", SR_DATE, "DA", "19510704"),
        ]
    )
    del dataset.ContentSequence[3].TextValue
    dataset.ContentSequence[3].ContentSequence = Sequence(
        [_content("121071", "Finding", SR_TEXT, "UT", "fell at 12 Larkspur Lane")]
    )
    dataset.add_new(0x00181030, "CS", "OZABRISKIE")
    dataset.add_new(0x00180050, "LO", "Ottoline")
    dataset.add_new(0x00200013, "SH", RECORD_NUMBER)
    dataset.add_new(0x00280106, "OB", b"Zabriskie\0")
    content = bytearray(encoded(dataset, preamble=HIDDEN_IN_PREAMBLE.ljust(128, b"\0"), **META))
    # The library refuses to write words as a number: put the VRs right, that is wrong, behind its back.
    for tag, written, wrong in (
        (b"\x18\0\x50\0", b"LO", b"DS"),
        (b"\x20\0\x13\0", b"SH", b"IS"),
        (b"\x28\0\x06\x01", b"OB", b"OW"),
    ):
        at = content.index(tag + written)
        content[at + 4 : at + 6] = wrong
    return bytes(content)


META = {"source": "ZABRISKIE_O", "private": b"kept for Ottoline\0"}


def _nest(dataset: Dataset) -> None:
    dataset.OtherPatientIDsSequence = Sequence([_item(PatientID="900-12-3456")])
    dataset.RequestAttributesSequence = Sequence(
        [_item(ScheduledProcedureStepDescription="Head, Zabriskie", RequestedProcedureID="RP-220")]
    )
    dataset.ReferencedStudySequence = Sequence([_item(ReferencedSOPInstanceUID="2.25.4711.9")])
    code = _item(CodeValue="NPI-1999999984", CodeMeaning="Achterberg")
    dataset.ReferringPhysicianIdentificationSequence = Sequence(
        [_item(PersonIdentificationCodeSequence=Sequence([code]))]
    )
    dataset.ProcedureCodeSequence = Sequence([_item(CodeValue="X1", CodeMeaning="knee of Ottoline Z")])


def _add_private_blocks(dataset: Dataset) -> None:
    block = dataset.private_block(0x0009, "ACME_IDENT", create=True)
    block.add_new(0x10, "LO", "Ottoline Zabriskie")
    block.add_new(0x11, "LO", f"id={RECORD_NUMBER}")
    block = dataset.private_block(0x0029, "ACME CSA", create=True)
    block.add_new(0x10, "UN", b"SV10\4\3\2\1" + b"\0" * 32 + f"PatientName={NAME};".encode())
    block.add_new(0x11, "OB", b"\1\2" + "for OTTOLINE".encode("utf-16-le") + b"\3\4")
    block.add_new(0x12, "OB", b"\1\2\3\4tel (507) 555-0144\0\0")
    inner = Dataset()
    notes = inner.private_block(0x0041, "ACME_RPT", create=True)
    notes.add_new(0x01, "PN", "Quintana^Isabel")
    notes.add_new(0x02, "LO", f"acc {ACCESSION}")
    block.add_new(0x20, "SQ", Sequence([inner]))
    # An implicit VR sequence inside a value of unknown VR.
    text = b"Ottoline Zabriskie"
    hidden = b"\x08\0\x04\x01" + len(text).to_bytes(4, "little") + text
    block.add_new(0x30, "UN", b"\xfe\xff\x00\xe0" + len(hidden).to_bytes(4, "little") + hidden)


def _add_overlay(dataset: Dataset) -> None:
    dataset.add_new(0x60000022, "LO", f"made for {RECORD_NUMBER}")
    dataset.add_new(0x60003000, "OW", bytes(64) + b"Zabriskie\0" + bytes(64))
    dataset.add_new(0x60004000, "LT", "name: zabriskie, ottoline")


def _content(code: str, meaning: str, tag: int, vr: str, value: str) -> Dataset:
    item = Dataset()
    item.ConceptNameCodeSequence = Sequence(
        [_item(CodeValue=code, CodingSchemeDesignator="DCM", CodeMeaning=meaning)]
    )
    item.add_new(tag, vr, value)
    return item


def _item(**values) -> Dataset:
    item = Dataset()
    for keyword, value in values.items():
        setattr(item, keyword, value)
    return item


# ---- Values that identify nobody ----

WORDS = (
    "HEAD", "Brain routine", "T1 MPRAGE sag", "Axial 1.0 H30s", "FOV 250 mm", "kernel B30f", "slice 12 of 200",
    "WHITE MATTER", "MAY HEAD PHANTOM", "gantry tilt 0.5", "delay 3.5 s", "iso 300/623", "TE 90 TR 4500", "LEFT KNEE",
    "no contrast", "pitch 0.8", "dose 52.1 mGy", "window 40/80", "recon 3.1", "standard view", "AP portable",
    "0.625 mm x 5", "HFS", "supine, feet first", "ROI 1 mean 34.2", "b=1000 s/mm2", "3D FLAIR fs", "sub-milli 0.6",
    "coil 32ch", "grid 10:1",
)  # fmt: skip
TECHNICAL = {
    "Modality": "MR", "BodyPartExamined": "KNEE", "ScanningSequence": "SE", "SequenceVariant": "SK", "ScanOptions": "FS",
    "MRAcquisitionType": "2D", "AngioFlag": "N", "SliceThickness": "3.3", "KVP": "120", "RepetitionTime": "4500",
    "EchoTime": "90", "InversionTime": "900", "NumberOfAverages": "2", "ImagingFrequency": "123.2", "ImagedNucleus": "1H",
    "EchoNumbers": "1", "MagneticFieldStrength": "3", "SpacingBetweenSlices": "3.6", "EchoTrainLength": "12",
    "PercentSampling": "100", "PercentPhaseFieldOfView": "87.5", "PixelBandwidth": "250", "ReconstructionDiameter": "250",
    "ReceiveCoilName": "Knee_15", "TransmitCoilName": "Body", "InPlanePhaseEncodingDirection": "ROW", "FlipAngle": "150",
    "VariableFlipAngleFlag": "N", "SAR": "0.0321", "PatientPosition": "FFS", "GantryDetectorTilt": "0", "TableHeight": "155",
    "RotationDirection": "CW", "ExposureTime": "1000", "XRayTubeCurrent": "300", "Exposure": "300", "FilterType": "FLAT",
    "GeneratorPower": "60", "ConvolutionKernel": "H30s", "SeriesNumber": "3", "AcquisitionNumber": "1",
    "InstanceNumber": "17", "ImagePositionPatient": ["-125", "-125", "-199.6"],
    "ImageOrientationPatient": ["1", "0", "0", "0", "1", "0"], "PositionReferenceIndicator": "OM",
    "SliceLocation": "-199.6", "SamplesPerPixel": 1, "PhotometricInterpretation": "MONOCHROME2", "Rows": 4, "Columns": 4,
    "PixelSpacing": ["0.48828125", "0.48828125"], "BitsAllocated": 16, "BitsStored": 16, "HighBit": 15,
    "PixelRepresentation": 1, "SmallestImagePixelValue": 0, "LargestImagePixelValue": 4095, "BurnedInAnnotation": "NO",
    "WindowCenter": "40", "WindowWidth": "80", "RescaleIntercept": "-1024", "RescaleSlope": "1", "RescaleType": "HU",
    "WindowCenterWidthExplanation": "BRAIN", "LossyImageCompression": "00", "ImageType": ["ORIGINAL", "PRIMARY", "AXIAL"],
    "SpecificCharacterSet": "ISO_IR 192", "CTDIvol": 52.1, "SpiralPitchFactor": 0.8, "TotalCollimationWidth": 19.2,
}  # fmt: skip
NEUTRAL_COUNT = 200
_PRIVATE_START = 0x20


def neutral_file() -> tuple[bytes, list[str]]:
    """A file of the same patient, and the paths of the two hundred values in it that identify nobody."""
    dataset = ct_study(
        PatientName=NAME, PatientTelephoneNumbers=TELEPHONE, PatientAddress=ADDRESS, **TECHNICAL
    )
    paths = [
        f"({dataset[keyword].tag.group:04X},{dataset[keyword].tag.element:04X})" for keyword in TECHNICAL
    ]
    block = dataset.private_block(0x0019, "ACME_ACQU_01", create=True)
    private = [
        *(("LO", words) for words in WORDS),
        *(("DS", f"{number * 1.37:.4f}") for number in range(20)),
        *(("SL", number * 7_919) for number in range(20)),
        *(("OB", bytes((number * step) % 251 for step in range(64))) for number in range(1, 11)),
        *(("UI", generate_uid(entropy_srcs=[str(number)])) for number in range(10)),
    ]
    for place, (vr, value) in enumerate(private, start=_PRIVATE_START):
        block.add_new(place, vr, value)
        paths.append(f"(0019,10{place:02X})")
    items = [_content("121071", "Finding", SR_TEXT, "UT", f"{words}, unremarkable") for words in WORDS]
    dataset.ContentSequence = Sequence(items)
    paths += [f"{SR}[{number}].(0040,A160)" for number in range(len(items))]
    lines = [f"{words} seen in slice {number}" for number, words in enumerate(WORDS)]
    missing = NEUTRAL_COUNT - len(paths)
    dataset.EncapsulatedDocument = pdf(*lines[:missing])
    paths += [f"{PDF}/Page 1/Line {number + 1}" for number in range(missing)]
    return encoded(dataset), paths
