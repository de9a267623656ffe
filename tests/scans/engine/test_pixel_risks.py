"""Risks of the picture, judged by header."""

import pytest

from scans.engine.pixel_risks import risks_of

HEAD_MR = {
    "Rows": "192",
    "Modality": "MR",
    "BodyPartExamined": "HEAD",
    "SliceThickness": "1",
    "BurnedInAnnotation": "NO",
}


def kinds(header) -> dict[str, str]:
    return {risk.kind: risk.level for risk in risks_of(header)}


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, {"face-reconstruction": "high"}),
        ({"SliceThickness": "4"}, {"face-reconstruction": "low"}),
        ({"SliceThickness": "8"}, {}),
        ({"SliceThickness": "5", "SpacingBetweenSlices": "1.2"}, {"face-reconstruction": "high"}),
        ({"SeriesDescription": "ep2d_bold_rest"}, {"face-reconstruction": "low"}),
        ({"BodyPartExamined": "KNEE"}, {}),
        ({"BodyPartExamined": "", "SeriesDescription": "T1 BRAIN SAG"}, {"face-reconstruction": "high"}),
        ({"BodyPartExamined": "", "ProtocolName": "MEMPRAGE RMS"}, {"face-reconstruction": "high"}),
        ({"Modality": "CR"}, {}),
        ({"DeidentificationMethod": "defaced with tool"}, {}),
        ({"Rows": ""}, {}),
        ({"SliceThickness": "thin"}, {}),
    ],
)
def test_thin_slices_of_a_head_may_show_a_face(changes, expected):
    assert kinds({**HEAD_MR, **changes}) == expected


@pytest.mark.parametrize(
    ("header", "level"),
    [
        ({"BurnedInAnnotation": "YES", "Modality": "CR"}, "high"),
        ({"Modality": "US"}, "medium"),
        ({"Modality": "CT", "SOPClassUID": "1.2.840.10008.5.1.4.1.1.7"}, "medium"),
        ({"Modality": "CT", "SeriesDescription": "Dose Report"}, "medium"),
        ({"Modality": "ES"}, "low"),
        ({"Modality": "US", "BurnedInAnnotation": "NO"}, None),
        ({"Modality": "CR"}, None),
    ],
)
def test_text_in_the_picture_is_judged_by_what_the_header_says(header, level):
    assert kinds({"Rows": "512", **header}).get("burned-in") == level


def test_a_file_that_says_its_picture_can_be_recognized_is_believed():
    assert kinds({"Rows": "1", "RecognizableVisualFeatures": "YES"}) == {"visual-features": "high"}
