"""Data becomes details, or every fact to mend is named."""

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from letters.engine.errors import UnusableDetails
from letters.engine.facts import declared_facts
from letters.engine.kinds import KINDS
from letters.engine.reading import read_details
from tests.letters.letter_data import ACCOUNTING, FULL, MINIMAL, data_with

REQUIRED = [
    "requester.name",
    "requester.address",
    "requester.birth_date",
    "facility.name",
    "facility.address",
    "written_on",
]


def problems_of(data, language="en"):
    with pytest.raises(UnusableDetails) as refused:
        read_details(ACCOUNTING, data, language)
    return {problem.fact: problem.sentence for problem in refused.value.problems}


@pytest.mark.parametrize("path", REQUIRED)
@pytest.mark.parametrize("nothing", [None, "", "  \n "])
def test_a_missing_required_fact_is_named(path, nothing):
    problems = problems_of(data_with({path: nothing}))
    assert list(problems) == [path]
    assert problems[path].startswith("Enter the")


def test_all_missing_facts_are_named_at_once():
    assert list(problems_of({})) == REQUIRED


def test_the_required_facts_are_those_with_a_sentence_and_no_others_lack_a_default():
    for kind in KINDS:
        for declared in declared_facts(kind.details_type):
            has_default = declared.default is not None or declared.type == date | None
            assert declared.fact.is_required != has_default, declared.path


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("requester.name", 7),
        ("requester.name", "x" * 5001),
        ("requester.birth_date", "03/04/1975"),
        ("requester.birth_date", "2026-11-22"),
        ("requester.birth_date", "1876-01-01"),
        ("requester", "María"),
        ("written_on", "0001-01-01"),
        ("service_dates", "2024-04-03"),
        ("service_dates", ["2024-04-31"]),
        ("service_dates", ["2027-01-01"]),
        ("accession_numbers", ["A"] * 201),
        ("reply_by", "fax"),
        ("questions", ["secrets"]),
        ("favourite_colour", "blue"),
    ],
)
def test_a_fact_that_can_not_be_used_is_named(path, value):
    assert list(problems_of(data_with({path: value}))) == [path]


def test_more_than_100_kilobytes_are_refused():
    rows = ["x" * 5000] * 21
    assert problems_of(data_with({"own_questions": rows})) == {
        "": "The letter’s data is more than 100 KB. Shorten it."
    }


def test_sentences_come_in_spanish():
    assert problems_of(data_with({"requester.name": ""}), "es") == {
        "requester.name": "Escriba el nombre completo del paciente."
    }


@pytest.mark.parametrize(
    ("signer", "to_mend"),
    [
        ({"signs_as": "representative"}, ["requester.representative", "requester.authority"]),
        ({"signs_as": "representative", "representative": "Ana Ruiz"}, ["requester.authority"]),
        ({"signs_as": "advocate"}, ["requester.representative"]),
        ({"representative": "Ana Ruiz"}, ["requester.signs_as"]),
        ({"authority": "parent"}, ["requester.signs_as"]),
    ],
)
def test_who_signs_for_a_patient_says_who_they_are_and_why(signer, to_mend):
    changes = {f"requester.{name}": value for name, value in signer.items()}
    assert list(problems_of(data_with(changes))) == to_mend


def test_an_answer_by_email_needs_an_address():
    assert list(problems_of(data_with({"reply_by": "email"}))) == ["requester.email"]


def test_the_period_is_six_years_at_most():
    assert read_details(ACCOUNTING, data_with({"period_from": "2020-11-21"}))
    problems = problems_of(data_with({"period_from": "2020-11-20"}))
    assert "November 21, 2020" in problems["period_from"]
    assert list(problems_of(data_with({"period_from": "2026-11-22"}))) == ["period_from"]


def test_unticking_every_question_is_an_answer():
    assert read_details(ACCOUNTING, data_with({"questions": []})).questions == ()
    assert len(read_details(ACCOUNTING, MINIMAL).questions) == 5


def test_control_characters_become_spaces():
    details = read_details(ACCOUNTING, data_with({"facility.name": "Desert\x00\x1b[31m\ud800 Imaging\r\n"}))
    assert details.facility.name == "Desert  [31m  Imaging"


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20) | st.dates().map(str),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(list(FULL)) | st.text(max_size=8), inner)
    ),
    max_leaves=12,
)


@example("\x1b", "requester.name")
@given(json_values, st.sampled_from([each.path for each in declared_facts(ACCOUNTING.details_type)]))
def test_whatever_comes_is_read_or_refused(value, path):
    for data in (value, data_with({path: value}, FULL)):
        try:
            details = read_details(ACCOUNTING, data)
        except UnusableDetails:
            assert problems_of(data)
        else:
            assert ACCOUNTING.compose(details, "en").sender
