"""A face that may be drawn from a head scan, judged by header and by what the slices cover."""

import pytest

from scans.engine.risks import risks_of
from scans.engine.risks.face import Coverage, face_in_volume, level_for_coverage, match_rate
from scans.engine.tables.face_match_rates import FACE_MATCH_RATES, REMOVAL_STUDY

HEAD_MR = {
    "Rows": "192",
    "Modality": "MR",
    "BodyPartExamined": "HEAD",
    "SliceThickness": "1",
    "BurnedInAnnotation": "NO",
}


def face(header: dict[str, str]):
    return next((risk for risk in risks_of(header) if risk.kind == "face-reconstruction"), None)


@pytest.mark.parametrize(
    ("changes", "level"),
    [
        ({}, "high"),
        ({"SliceThickness": "4"}, "low"),
        ({"SliceThickness": "8"}, None),
        ({"SliceThickness": "5", "SpacingBetweenSlices": "1.2"}, "high"),
        ({"SeriesDescription": "ep2d_bold_rest"}, "low"),
        ({"MRAcquisitionType": "2D", "SeriesDescription": "AX T2 FLAIR", "SliceThickness": "4"}, "medium"),
        ({"MRAcquisitionType": "3D", "SeriesDescription": "T2 SPACE FLAIR"}, "high"),
        ({"MRAcquisitionType": "3D", "SliceThickness": "4"}, "low"),
        ({"SeriesDescription": "LOCALIZER", "SliceThickness": "5"}, "low"),
        ({"Modality": "CT"}, "high"),
        ({"Modality": "CT", "SliceThickness": "5"}, "low"),
        ({"Modality": "PT", "SliceThickness": "3"}, "medium"),
        ({"BodyPartExamined": "KNEE"}, None),
        ({"BodyPartExamined": "", "SeriesDescription": "T1 BRAIN SAG"}, "high"),
        ({"BodyPartExamined": "", "ProtocolName": "MEMPRAGE RMS"}, "high"),
        ({"Modality": "CR"}, None),
        ({"Rows": ""}, None),
        ({"SliceThickness": "thin"}, None),
    ],
)
def test_slices_of_a_head_are_judged_by_their_kind_and_spacing(changes, level):
    found = face({**HEAD_MR, **changes})
    assert (found.level if found else None) == level


@pytest.mark.parametrize(
    "rate", FACE_MATCH_RATES, ids=lambda rate: f"{rate.modality} {rate.described.pattern[:20]}"
)
def test_each_row_of_the_match_rates_is_found_by_its_examples_and_cites_its_study(rate):
    for acquisition, described in rate.examples:
        header = {"Modality": rate.modality, "MRAcquisitionType": acquisition, "SeriesDescription": described}
        assert match_rate(header) is rate
    assert rate.source or "few quick pictures" in rate.why.en


def test_the_reason_names_the_studied_rate_and_its_source():
    found = face({**HEAD_MR, "MRAcquisitionType": "3D"})
    assert "96 to 98 in 100" in found.why
    assert "unless it was taken out" in found.why
    assert found.sources[0].startswith("Schwarz et al.")


@pytest.mark.parametrize(
    "said", [{"DeidentificationMethod": "defaced with tool"}, {"RecognizableVisualFeatures": "NO"}]
)
def test_a_face_said_to_be_taken_out_is_told_with_what_is_known_of_that(said):
    found = face({**HEAD_MR, **said})
    assert found.level == "low"
    assert found.sources == (REMOVAL_STUDY,)


@pytest.mark.parametrize(
    ("coverage", "level"),
    [
        (Coverage(175, 1.0, 175.0, "sagittal"), "high"),
        (Coverage(1, 1.0, 1.0, "axial"), "low"),
        (Coverage(40, 1.0, 40.0, "axial"), "medium"),
        (Coverage(40, None, None, ""), "high"),
    ],
)
def test_a_few_slices_or_a_thin_slab_make_no_whole_face(coverage, level):
    assert level_for_coverage("high", coverage) == level


def test_a_volume_without_words_is_judged_by_its_size():
    assert face_in_volume((192, 256, 256), (1.0, 1.0, 1.0)).level == "medium"
    assert face_in_volume((48, 64, 64), (4.0, 4.0, 4.0)).level == "low"
    assert face_in_volume((64, 64, 10), (1.0, 1.0, 1.0)) is None
    assert face_in_volume((192, 256, 256), (1.0, 1.0, 6.0)) is None
