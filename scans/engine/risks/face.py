"""Whether a face may be drawn from a head scan, judged by what its header and its slices say, never by its pixels."""

from dataclasses import dataclass

from scans.engine.report import Risk
from scans.engine.risks.header import Header, described, number, risk
from scans.engine.tables.face_match_rates import (
    FACE_MATCH_RATES,
    FACE_SAID_REMOVED,
    REMOVAL_STUDY,
    UNMEASURED,
    FaceMatchRate,
)
from scans.engine.wording import RISKS

HEAD_WORDS = ("HEAD", "BRAIN", "SKULL", "FACE", "ORBIT", "SINUS", "CEREB", "CRANI", "NEURO", "IAC", "TEMPOR")
# MR sequences that are made of heads alone.
HEAD_SEQUENCES = ("MPRAGE", "MP2RAGE", "FLAIR")
VOLUME_MODALITIES = {"CT", "MR", "PT"}
# Our own limits: 3D sequences mostly have slices of about 1 mm, flat ones of 3 to 5 mm.
FINE_SLICE_MM = 2.5
MARGINAL_SLICE_MM = 5.0
# From forehead to chin a face is about 120 mm high, from ear to ear 140 mm wide.
FEWEST_SLICES = 10
SHORTEST_COVERAGE_MM = 60.0
HEAD_VOLUME_MM = (120.0, 400.0)
EVIDENCE = (
    "Modality", "BodyPartExamined", "StudyDescription", "SeriesDescription", "ProtocolName", "SequenceName",
    "MRAcquisitionType", "SliceThickness", "SpacingBetweenSlices", "PixelSpacing", "Rows", "Columns",
    "DeidentificationMethod", "RecognizableVisualFeatures",
)  # fmt: skip
LOWER = {"high": "medium", "medium": "low", "low": "low"}


@dataclass(frozen=True, slots=True)
class Coverage:
    """What a series covers: its number of slices, their spacing and extent in mm, and how they are cut."""

    slices: int
    spacing_mm: float | None
    extent_mm: float | None
    orientation: str


def face_in_header(header: Header) -> Risk | None:
    """The risk of a series of slices like this one; None for what is no head, no volume, or too coarse."""
    if header.get("Modality", "").upper() not in VOLUME_MODALITIES or not _shows_head(header):
        return None
    rate = match_rate(header)
    spacing = number(header.get("SpacingBetweenSlices")) or number(header.get("SliceThickness"))
    if _face_is_said_removed(header):
        return risk("face-reconstruction", "low", FACE_SAID_REMOVED, header, EVIDENCE, REMOVAL_STUDY)
    if spacing is None or spacing > MARGINAL_SLICE_MM:
        return None
    if rate is None:
        return risk(
            "face-reconstruction", "high" if spacing <= FINE_SLICE_MM else "low", UNMEASURED, header, EVIDENCE
        )
    is_coarser_than_studied = rate.level == "high" and spacing > FINE_SLICE_MM
    return risk(
        "face-reconstruction", "low" if is_coarser_than_studied else rate.level,
        UNMEASURED if is_coarser_than_studied else rate.why, header, EVIDENCE,
        "" if is_coarser_than_studied else rate.source,
    )  # fmt: skip


def match_rate(header: Header) -> FaceMatchRate | None:
    """The studied kind of head scan that this is, by modality, acquisition type and description."""
    modality, acquisition = header.get("Modality", "").upper(), header.get("MRAcquisitionType", "").upper()
    words = described(header, ("SeriesDescription", "ProtocolName", "SequenceName"))
    for rate in FACE_MATCH_RATES:
        if (
            rate.modality == modality
            and rate.acquisition in {"", acquisition}
            and rate.described.search(words)
        ):
            return rate
    return None


def level_for_coverage(level: str, coverage: Coverage) -> str:
    """The level of a series whose slices are known: from a handful of slices or a thin slab no whole face comes."""
    if coverage.slices < FEWEST_SLICES:
        return "low"
    if coverage.extent_mm is not None and coverage.extent_mm < SHORTEST_COVERAGE_MM:
        return LOWER[level]
    return level


def face_in_volume(
    shape: tuple[int, int, int], spacing_mm: tuple[float, float, float], description: str = ""
) -> Risk | None:
    """The risk of a volume with few words, as in NIfTI: one the size of a head, in voxels fine enough.

    `description` is what the file says of itself; it may say that the face was taken out.
    """
    extents = [count * step for count, step in zip(shape, spacing_mm, strict=True)]
    if not all(HEAD_VOLUME_MM[0] <= extent <= HEAD_VOLUME_MM[1] for extent in extents):
        return None
    if max(spacing_mm) > MARGINAL_SLICE_MM:
        return None
    evidence = (
        ("volume", " × ".join(f"{extent:.0f}" for extent in extents) + " mm"),
        ("voxel", " × ".join(f"{step:.2g}" for step in spacing_mm) + " mm"),
    )
    if _says_face_removed(description):
        return Risk("face-reconstruction", "low", FACE_SAID_REMOVED.en, evidence, (REMOVAL_STUDY,))
    level = "medium" if max(spacing_mm) <= FINE_SLICE_MM else "low"
    return Risk("face-reconstruction", level, RISKS["face in volume"].en, evidence)


def _shows_head(header: Header) -> bool:
    words = described(header)
    return any(word in words for word in HEAD_WORDS + HEAD_SEQUENCES)


def _face_is_said_removed(header: Header) -> bool:
    method = header.get("DeidentificationMethod", "")
    return _says_face_removed(method) or header.get("RecognizableVisualFeatures", "").upper() == "NO"


def _says_face_removed(text: str) -> bool:
    plain = text.upper().replace("-", "")
    return "DEFAC" in plain or "REFAC" in plain
