"""What the risks are judged by: the attributes that are used of a file's header, and how evidence is taken from them."""

from collections.abc import Mapping

from scans.engine.report import Risk
from scans.engine.wording import Words

Header = Mapping[str, str]

# Tag -> the name under which a header holds its text. PS3.6; the names to use, pronouns and gender identity came with
# Supplement 233, which older dictionaries don't have.
USED: dict[int, str] = {
    0x00080008: "ImageType",
    0x00080016: "SOPClassUID",
    0x00080030: "StudyTime",
    0x00080050: "AccessionNumber",
    0x00080060: "Modality",
    0x00080064: "ConversionType",
    0x00080070: "Manufacturer",
    0x00081010: "StationName",
    0x00081030: "StudyDescription",
    0x0008103E: "SeriesDescription",
    0x00081090: "ManufacturerModelName",
    0x00100011: "PersonNamesToUseSequence",
    0x00100014: "ThirdPersonPronounsSequence",
    0x00100020: "PatientID",
    0x00100041: "GenderIdentitySequence",
    0x00100043: "SexParametersForClinicalUseCategorySequence",
    0x00102000: "MedicalAlerts",
    0x00102110: "Allergies",
    0x00102160: "EthnicGroup",
    0x001021A0: "SmokingStatus",
    0x001021C0: "PregnancyStatus",
    0x001021F0: "PatientReligiousPreference",
    0x00120063: "DeidentificationMethod",
    0x00180015: "BodyPartExamined",
    0x00180023: "MRAcquisitionType",
    0x00180024: "SequenceName",
    0x00180050: "SliceThickness",
    0x00180088: "SpacingBetweenSlices",
    0x00181000: "DeviceSerialNumber",
    0x00181002: "DeviceUID",
    0x0018100A: "UDISequence",
    0x00181020: "SoftwareVersions",
    0x00181030: "ProtocolName",
    0x0020000D: "StudyInstanceUID",
    0x00200037: "ImageOrientationPatient",
    0x00200052: "FrameOfReferenceUID",
    0x00221095: "ImplantName",
    0x00221097: "ImplantPartNumber",
    0x00280010: "Rows",
    0x00280011: "Columns",
    0x00280030: "PixelSpacing",
    0x00280301: "BurnedInAnnotation",
    0x00280302: "RecognizableVisualFeatures",
    0x00281300: "BreastImplantPresent",
    0x00380050: "SpecialNeeds",
    0x00380500: "PatientState",
}

DESCRIPTIONS = ("BodyPartExamined", "StudyDescription", "SeriesDescription", "ProtocolName")


def risk(kind: str, level: str, why: Words, header: Header, keywords: tuple[str, ...], *sources: str) -> Risk:
    """A risk with those of `keywords` that the header has as its evidence."""
    evidence = tuple((keyword, header[keyword]) for keyword in keywords if header.get(keyword))
    return Risk(kind, level, why.en, evidence, tuple(source for source in sources if source))


def described(header: Header, keywords: tuple[str, ...] = DESCRIPTIONS) -> str:
    """What people and machines wrote about the picture, in capitals."""
    return " ".join(header.get(keyword, "") for keyword in keywords).upper()


def number(text: str | None) -> float | None:
    """The first of a DS value's numbers, without its sign; None for nothing, zero and what is no number."""
    try:
        return abs(float((text or "").split("\\")[0])) or None
    except ValueError:
        return None
