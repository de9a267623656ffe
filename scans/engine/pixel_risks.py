"""Risks that lie in the picture, judged by header alone: no pixel is read, and no verdict is given."""

from collections.abc import Mapping

from scans.engine.report import Risk
from scans.engine.wording import RISKS

SECONDARY_CAPTURE = "1.2.840.10008.5.1.4.1.1.7"
ULTRASOUND = {"US", "IVUS", "IO"}
PHOTOGRAPHS = {"XC", "ES", "GM", "SM", "OP", "DMS"}
DRAWN_REPORTS = (
    "DOSE REPORT",
    "SCREEN SAVE",
    "SCREENSAVE",
    "PROTOCOL",
    "PATIENT PROTOCOL",
    "SUMMARY",
    "RESULT",
)
HEAD_WORDS = ("HEAD", "BRAIN", "SKULL", "FACE", "ORBIT", "SINUS", "CEREB", "CRANI", "NEURO", "IAC", "TEMPOR")
# MR sequences that are made of heads alone.
HEAD_SEQUENCES = ("MPRAGE", "MP2RAGE", "FLAIR")
VOLUME_MODALITIES = {"CT", "MR", "PT"}
# Beyond this spacing between slices a face was matched far less often (Schwarz et al., NeuroImage 2021).
FINE_SLICE_MM = 2.5
MARGINAL_SLICE_MM = 5.0
# Functional and diffusion series: 0 to 2 % of faces matched in the same study.
COARSE_SEQUENCES = ("BOLD", "FMRI", "DTI", "DWI", "DIFF", "PERF", "ASL", "LOCALIZER", "SCOUT", "SURVEY")
USED = (
    "BodyPartExamined", "BurnedInAnnotation", "ConversionType", "DeidentificationMethod", "ImageType", "Modality",
    "PixelSpacing", "ProtocolName", "RecognizableVisualFeatures", "Rows", "SOPClassUID", "SeriesDescription",
    "SliceThickness", "SpacingBetweenSlices", "StudyDescription",
)  # fmt: skip


def risks_of(header: Mapping[str, str]) -> tuple[Risk, ...]:
    """`header` maps keywords of USED at the top level to their text; an image is told by its Rows."""
    if not header.get("Rows"):
        return ()
    found = (_burned_in(header), _face(header), _visual_features(header))
    return tuple(risk for risk in found if risk is not None)


def _risk(kind: str, level: str, header: Mapping[str, str], *keywords: str) -> Risk:
    evidence = tuple((keyword, header[keyword]) for keyword in keywords if header.get(keyword))
    return Risk(kind, level, RISKS[kind].en, evidence)


def _burned_in(header: Mapping[str, str]) -> Risk | None:
    said = header.get("BurnedInAnnotation", "").upper()
    used = (
        "BurnedInAnnotation",
        "Modality",
        "ConversionType",
        "SOPClassUID",
        "SeriesDescription",
        "ImageType",
    )
    if said == "YES":
        return _risk("burned-in", "high", header, *used)
    if said == "NO":
        return None
    described = f"{header.get('SeriesDescription', '')} {header.get('ImageType', '')}".upper()
    is_drawn = header.get("SOPClassUID", "").startswith(SECONDARY_CAPTURE) or any(
        w in described for w in DRAWN_REPORTS
    )
    modality = header.get("Modality", "").upper()
    if is_drawn or modality in ULTRASOUND:
        return _risk("burned-in", "medium", header, *used)
    if modality in PHOTOGRAPHS:
        return _risk("burned-in", "low", header, *used)
    return None


def _face(header: Mapping[str, str]) -> Risk | None:
    """Head CT or MR in slices thin enough to draw a surface from."""
    if (
        header.get("Modality", "").upper() not in VOLUME_MODALITIES
        or "DEFAC" in header.get("DeidentificationMethod", "").upper()
    ):
        return None
    places = " ".join(
        header.get(keyword, "")
        for keyword in ("BodyPartExamined", "StudyDescription", "SeriesDescription", "ProtocolName")
    ).upper()
    spacing = _number(header.get("SpacingBetweenSlices")) or _number(header.get("SliceThickness"))
    if (
        not any(word in places for word in HEAD_WORDS + HEAD_SEQUENCES)
        or spacing is None
        or spacing > MARGINAL_SLICE_MM
    ):
        return None
    is_coarse = spacing > FINE_SLICE_MM or any(word in places for word in COARSE_SEQUENCES)
    return _risk(
        "face-reconstruction", "low" if is_coarse else "high", header,
        "Modality", "BodyPartExamined", "StudyDescription", "SeriesDescription", "SliceThickness",
        "SpacingBetweenSlices", "PixelSpacing",
    )  # fmt: skip


def _visual_features(header: Mapping[str, str]) -> Risk | None:
    if header.get("RecognizableVisualFeatures", "").upper() != "YES":
        return None
    return _risk("visual-features", "high", header, "RecognizableVisualFeatures", "Modality")


def _number(text: str | None) -> float | None:
    try:
        return abs(float((text or "").split("\\")[0])) or None
    except ValueError:
        return None
