"""What published models infer from pictures of a kind."""

import pytest

from scans.engine.risks import risks_of
from scans.engine.risks.inference import inferable_from
from scans.engine.tables.inferable_traits import INFERABLE_TRAITS


@pytest.mark.parametrize("row", INFERABLE_TRAITS, ids=lambda row: f"{row.trait.en} by {row.source[:10]}")
def test_each_row_is_found_by_its_examples_and_cites_its_study(row):
    for modality, body_part in row.examples:
        assert row in inferable_from({"Modality": modality, "BodyPartExamined": body_part})
    assert "doi 10." in row.source


def test_a_chest_x_ray_tells_more_than_its_tags():
    found = {
        risk.kind: risk for risk in risks_of({"Rows": "9", "Modality": "DX", "BodyPartExamined": "CHEST"})
    }["inference"]
    assert found.level == "low"
    assert {"Age and sex", "The same person again", "Race, as people describe it themselves"} <= set(
        dict(found.evidence)
    )
    assert len(found.sources) == 3


def test_where_no_study_is_known_nothing_is_said():
    assert inferable_from({"Modality": "MR", "BodyPartExamined": "KNEE"}) == ()
    assert "inference" not in {
        risk.kind for risk in risks_of({"Rows": "9", "Modality": "MR", "BodyPartExamined": "KNEE"})
    }
