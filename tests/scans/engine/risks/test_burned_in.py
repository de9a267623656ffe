"""Text in the picture, judged by what the header says."""

import pytest

from scans.engine.risks import risks_of


def level_of(kind: str, header: dict[str, str]) -> str | None:
    return next((risk.level for risk in risks_of({"Rows": "512", **header}) if risk.kind == kind), None)


@pytest.mark.parametrize(
    ("header", "level"),
    [
        ({"BurnedInAnnotation": "YES", "Modality": "CR"}, "high"),
        ({"Modality": "US"}, "medium"),
        ({"Modality": "CT", "SOPClassUID": "1.2.840.10008.5.1.4.1.1.7"}, "medium"),
        ({"Modality": "CT", "SeriesDescription": "Dose Report"}, "medium"),
        ({"Modality": "CT", "ImageType": "DERIVED\\SECONDARY\\SCREEN SAVE"}, "medium"),
        ({"Modality": "ES"}, "low"),
        ({"Modality": "US", "BurnedInAnnotation": "NO"}, None),
        ({"Modality": "CR"}, None),
        ({"Modality": "US", "Rows": ""}, None),
    ],
)
def test_text_in_the_picture_is_judged_by_what_the_header_says(header, level):
    assert level_of("burned-in", header) == level


def test_a_file_that_says_its_picture_can_be_recognized_is_believed():
    assert level_of("visual-features", {"RecognizableVisualFeatures": "YES"}) == "high"
    assert level_of("visual-features", {"RecognizableVisualFeatures": "NO"}) is None
