"""The page says where the patient's facts stand beside the places meant for them."""

import pytest

from scans.engine.presentation import present
from tests.scans import documents
from tests.scans.engine.test_presentation import pooled
from tests.scans.planted import planted_file
from tests.scans.studies import ct_file


@pytest.mark.parametrize(
    ("language", "label", "place"),
    [
        ("en", "Your name also stands in", "What kind of series it was, at (0008,103E)"),
        ("es", "Su nombre también está en", "Qué tipo de serie fue, en (0008,103E)"),
    ],
)
def test_each_kind_of_fact_lists_the_other_places_where_it_stands(language, label, place):
    section = present(pooled({"a": planted_file()}), language)["elsewhere"]
    rows = {row["label"]: row["value"] for row in section["rows"]}
    assert len(rows) == 4
    assert place in rows[label]
    assert "(0010,0010)" not in rows[label]


def test_a_name_in_another_file_of_the_upload_is_listed():
    page = present(pooled({"scan": ct_file(), "report.pdf": documents.pdf("seen: Ottoline Zabriskie")}))
    assert "Text on page 1, at Page 1/Line 1" in page["elsewhere"]["rows"][0]["value"]


def test_files_that_repeat_nothing_have_no_such_section():
    assert present(pooled({"scan": ct_file()}))["elsewhere"]["rows"] == []
