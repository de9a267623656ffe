"""Implants, parts of the body that are one person's own, and private hints: said where the file gives cause, with care."""

import pytest

from scans.engine.risks import risks_of
from scans.engine.tables.telling_words import (
    CONDITION_WORDS,
    DENTAL_WORDS,
    EXAMPLES,
    EYE_WORDS,
    HAND_WORDS,
    IMPLANT_WORDS,
)
from scans.engine.wording import RISKS
from tests.scans.inspecting import inspect_one
from tests.scans.studies import ct_study, encoded

LISTS = {
    "implant": IMPLANT_WORDS,
    "dental": DENTAL_WORDS,
    "hand": HAND_WORDS,
    "eye": EYE_WORDS,
    "condition": CONDITION_WORDS,
}


@pytest.mark.parametrize(("text", "found_by"), EXAMPLES)
def test_each_list_of_words_finds_its_examples_and_no_other(text, found_by):
    assert [name for name, words in LISTS.items() if words.search(text)] == ([found_by] if found_by else [])


@pytest.mark.parametrize(
    ("header", "kind", "level"),
    [
        ({"ImplantName": "ACME Hip 3"}, "implant", "medium"),
        ({"BreastImplantPresent": "YES"}, "implant", "medium"),
        ({"BreastImplantPresent": "NO"}, "implant", None),
        ({"StudyDescription": "XR HIP REPLACEMENT"}, "implant", "low"),
        ({"ThirdPersonPronounsSequence": "1 item"}, "sensitive", "medium"),
        ({"SpecialNeeds": "wheelchair"}, "sensitive", "medium"),
        ({"PregnancyStatus": "3"}, "sensitive", "medium"),
        ({"PregnancyStatus": "0002"}, "sensitive", "medium"),
        ({"PregnancyStatus": "1"}, "sensitive", None),
        ({"StudyDescription": "MR_BRAIN_EPILEPSY"}, "sensitive", "low"),
        ({"StudyDescription": "MR KNEE"}, "sensitive", None),
        ({"Rows": "9", "Modality": "PX"}, "biometric", "low"),
        ({"Rows": "9", "Modality": "CR", "BodyPartExamined": "HAND"}, "biometric", "low"),
        ({"Modality": "CR", "BodyPartExamined": "HAND"}, "biometric", None),
    ],
)
def test_traits_are_told_where_the_header_gives_cause(header, kind, level):
    assert {risk.kind: risk.level for risk in risks_of(header)}.get(kind) == level


def test_a_hint_is_no_diagnosis():
    assert "wanted to rule out" in RISKS["sensitive"].en


def test_pronouns_are_noticed_in_a_real_file_though_older_dictionaries_do_not_know_them():
    study = ct_study()
    item = type(study)()
    item.add_new(0x00100016, "UT", "they")
    study.add_new(0x00100014, "SQ", [item])
    found = {risk.kind: risk for risk in inspect_one(encoded(study)).risks}["sensitive"]
    assert found.evidence == (("ThirdPersonPronounsSequence", "1 item"),)
