"""The tables: complete, consistent, and with examples that hold."""

import pytest

from scans.engine.free_text import PATTERNS, mention_in
from scans.engine.metadata import judgement_of_keyword
from scans.engine.tables.confidentiality_profile import EDITION, PRIVATE, ROWS
from scans.engine.tables.hipaa_identifiers import SAFE_HARBOR
from scans.engine.tables.identifying_attributes import JUDGEMENTS
from scans.engine.tables.metadata_fields import FIELDS
from scans.engine.tables.other_attributes import OUTSIDE_TABLE

IDENTIFIES = {
    "name", "record-number", "date", "place", "contact", "person-other", "device", "uid", "free-text", "trait",
    "private", "none",
}  # fmt: skip


def test_the_profile_table_is_edition_2026c_in_full():
    assert EDITION == "2026c"
    assert len(ROWS) == 656
    assert {"50xxxxxx", "60xx3000", "60xx4000", PRIVATE, "00100012", "300A0054"} <= ROWS.keys()


def test_every_row_of_the_profile_table_is_judged_and_no_other():
    assert JUDGEMENTS.keys() == ROWS.keys()


@pytest.mark.parametrize(
    "judgement",
    sorted({*JUDGEMENTS.values(), *OUTSIDE_TABLE.values(), *(row[1] for row in FIELDS)}, key=str),
    ids=str,
)
def test_a_judgement_uses_the_reports_words(judgement):
    assert judgement.identifies in IDENTIFIES
    assert judgement.level in {"direct", "indirect", "none"}
    assert judgement.hipaa is None or judgement.hipaa in SAFE_HARBOR


def test_attributes_outside_the_table_are_really_outside_it():
    assert not {f"{tag:08X}" for tag in OUTSIDE_TABLE} & ROWS.keys()


@pytest.mark.parametrize("row", FIELDS, ids=lambda row: row[2][0])
def test_a_field_outside_dicom_is_judged_by_the_row_that_fits_its_name(row):
    _pattern, judgement, examples = row
    assert {judgement_of_keyword(keyword) for keyword in examples} == {judgement}


@pytest.mark.parametrize("pattern", PATTERNS, ids=lambda pattern: pattern.examples[0])
def test_text_patterns_find_their_examples_and_leave_their_counterexamples(pattern):
    assert all(pattern.pattern.search(example) for example in pattern.examples)
    assert not any(pattern.pattern.search(near_miss) for near_miss in pattern.counterexamples)


def test_the_strongest_identifier_of_a_text_counts():
    assert mention_in("seen by Dr. Quintana on 2024-03-14, MRN: 8834421").hipaa == "H"
    assert mention_in("Axial 1.0 H30s") is None


@pytest.mark.parametrize("pump", ["a", "1-", "a@", "call ", "555-", "http://x/", "Dr. A", "1 "])
def test_text_patterns_take_time_in_step_with_the_text(pump):
    """100,000 characters of any repeated piece are searched without a stall (the test's own time limit would end it)."""
    mention_in(pump * (100_000 // len(pump)))
