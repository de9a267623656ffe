"""Text that is part of the picture, and pictures that show by sight who someone is (PS3.3, C.7.6.1)."""

from scans.engine.report import Risk
from scans.engine.risks.header import Header, described, risk
from scans.engine.wording import RISKS

SECONDARY_CAPTURE = "1.2.840.10008.5.1.4.1.1.7"
ULTRASOUND = {"US", "IVUS", "IO"}
PHOTOGRAPHS = {"XC", "ES", "GM", "SM", "OP", "DMS"}
DRAWN_REPORTS = ("DOSE REPORT", "SCREEN SAVE", "SCREENSAVE", "PROTOCOL", "SUMMARY", "RESULT")
USED_FOR_TEXT = (
    "BurnedInAnnotation", "Modality", "ConversionType", "SOPClassUID", "SeriesDescription", "ImageType",
)  # fmt: skip
PROFILE_OPTION = "DICOM PS3.15, E.3.1, Clean Pixel Data Option"


def burned_in(header: Header) -> Risk | None:
    """High where the file says so, medium where such pictures mostly carry text, low where some do."""
    said = header.get("BurnedInAnnotation", "").upper()
    if said == "NO":
        return None
    level = "high" if said == "YES" else _level_by_kind(header)
    return (
        risk("burned-in", level, RISKS["burned-in"], header, USED_FOR_TEXT, PROFILE_OPTION) if level else None
    )


def _level_by_kind(header: Header) -> str:
    written = described(header, ("SeriesDescription", "ImageType"))
    is_drawn = header.get("SOPClassUID", "").startswith(SECONDARY_CAPTURE)
    modality = header.get("Modality", "").upper()
    if is_drawn or modality in ULTRASOUND or any(words in written for words in DRAWN_REPORTS):
        return "medium"
    return "low" if modality in PHOTOGRAPHS else ""


def visual_features(header: Header) -> Risk | None:
    """A file that says its picture can be recognized is believed."""
    if header.get("RecognizableVisualFeatures", "").upper() != "YES":
        return None
    return risk(
        "visual-features", "high", RISKS["visual-features"], header, ("RecognizableVisualFeatures", "Modality"),
        "DICOM PS3.15, E.3.2, Clean Recognizable Visual Features Option",
    )  # fmt: skip
