"""What does not fit together is found, and what only looks odd is left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scans.engine.inconsistencies import Inconsistency, inconsistencies_in
from scans.engine.inconsistencies.words import QUESTIONS
from scans.engine.inspector import Inspected, inspect_files
from scans.engine.pool import ElementPool, PooledReport
from tests.scans.engine.test_presentation import pooled
from tests.scans.studies import STUDY_UID, ct_file, ct_study, encoded, source


def found_in(files: dict[str, bytes]) -> dict[str, Inconsistency]:
    return {found.kind: found for found in inconsistencies_in(pooled(files))}


def series(numbers=range(1, 11), **changes) -> dict[str, bytes]:
    """A series of slices 1 mm apart; `changes` by slice number: {3: {...}}."""
    placed = {
        n: {"ImagePositionPatient": ["0", "0", str(n)], "ImageOrientationPatient": [1, 0, 0, 0, 1, 0]}
        for n in numbers
    }
    by_number = changes.get("by_number", {})
    return {f"IM{n}": ct_file(n, **(placed[n] | by_number.get(n, {}))) for n in numbers}


def test_a_usual_series_raises_no_question():
    assert found_in(series()) == {}


@pytest.mark.parametrize(
    ("attribute", "value", "kind"),
    [
        ("PatientName", "Okonkwo^Ngozi", "two names"),
        ("PatientBirthDate", "19510705", "two birth dates"),
        ("PatientID", "MRN0000001", "two record numbers"),
        ("StudyDate", "20240401", "two study days"),
    ],
)
def test_two_values_in_one_study_are_asked_about(attribute, value, kind):
    found = found_in({"a": ct_file(1), "b": ct_file(2), "c": ct_file(3, **{attribute: value})})
    assert [(e.attribute, e.value, e.places) for e in found[kind].evidence][-1] == (attribute, value, (2,))


def test_two_sexes_in_one_study_are_asked_about():
    assert "two sexes" in found_in({"a": ct_file(1, PatientSex="F"), "b": ct_file(2, PatientSex="M")})


@pytest.mark.parametrize(
    "spelling", ["ZABRISKIE^OTTOLINE^M", "Zabriskie^Ottoline^M^^", "Zabriskie^Ottoline^M=Z", "Anonymous", ""]
)
def test_another_spelling_or_an_empty_name_is_no_second_person(spelling):
    assert "two names" not in found_in({"a": ct_file(1), "b": ct_file(2, PatientName=spelling)})


def test_two_studies_may_be_of_two_persons():
    other = {
        "StudyInstanceUID": f"{STUDY_UID}.9",
        "SeriesInstanceUID": f"{STUDY_UID}.9.1",
        "SOPInstanceUID": "2.25.9",
    }
    assert found_in({"a": ct_file(1), "b": ct_file(2, PatientName="Okonkwo^Ngozi", **other)}) == {}


@pytest.mark.parametrize(
    ("changes", "kind"),
    [
        ({"AcquisitionDate": "20240313"}, "picture before study"),
        ({"ContentDate": "20240301"}, "picture before study"),
        ({"SeriesDate": "20240320"}, "picture long after study"),
        ({"PatientBirthDate": "20250101"}, "born after study"),
        ({"PatientAge": "070Y"}, "age against birth date"),
    ],
)
def test_dates_that_disagree_are_asked_about(changes, kind):
    assert list(found_in({"a": ct_file(1, **changes)})) == [kind]


@pytest.mark.parametrize(
    "changes",
    [
        {"AcquisitionDate": "20240315"},
        {"ContentDate": "20240601"},
        {"PatientAge": "072Y"},
        {"PatientAge": "073Y"},
        {"PatientBirthDate": "nonsense"},
        {"StudyDate": "", "AcquisitionDate": "20240101"},
    ],
)
def test_dates_that_may_be_so_raise_no_question(changes):
    assert found_in({"a": ct_file(1, **changes)}) == {}


def test_a_slice_left_out_is_named_by_its_number_and_its_place():
    found = found_in(series([n for n in range(1, 31) if n != 12]))
    assert [(e.value, e.places) for e in found["numbers left out"].evidence] == [("12", (10, 11))]
    assert [e.value for e in found["wide step"].evidence] == ["2 mm (1 mm)"]


def test_a_series_numbered_by_twos_misses_nothing():
    assert found_in(series(range(1, 41, 2))) == {}


def test_two_pictures_with_one_number_are_asked_about():
    found = found_in(series(by_number={7: {"InstanceNumber": 6}}, numbers=range(1, 31)))
    assert [e.places for e in found["number used twice"].evidence] == [(5, 6)]


def test_the_phases_of_a_series_may_share_their_numbers():
    files = {
        f"{phase}-{n}": ct_file(n, AcquisitionNumber=phase, SOPInstanceUID=f"2.25.4711.{phase}.{n}")
        for phase in (1, 2)
        for n in range(1, 7)
    }
    assert "number used twice" not in found_in(files)


def test_a_copy_is_told_from_a_picture_that_was_changed():
    assert [e.places for e in found_in({"a": ct_file(1), "b": ct_file(1)})["same file twice"].evidence] == [
        (0, 1)
    ]
    found = found_in({"a": ct_file(1), "b": ct_file(1, KVP="100")})
    assert {(e.attribute, e.value) for e in found["other content"].evidence} == {
        ("KVP", "120"),
        ("KVP", "100"),
    }


def test_pixels_that_changed_are_found_where_digests_were_asked_for():
    changed = ct_study(1)
    changed.PixelData = bytes(32)
    *_, last = inspect_files([source("a", ct_file(1)), source("b", encoded(changed))], digests=True)
    assert isinstance(last, Inspected)
    report, pool = PooledReport(), ElementPool()
    for file in last.report.files:
        report.add(*pool.add(file))
    assert [found.kind for found in inconsistencies_in(report.to_json())] == ["other pixels"]


def test_a_label_that_names_another_picture_is_asked_about():
    honest = ct_file(1)
    swapped = honest.replace(b"2.25.4711.1.2.1", b"2.25.4711.1.2.9", 1)
    assert found_in({"a": honest}) == {}
    assert [e.attribute for e in found_in({"a": swapped})["label differs"].evidence] == [
        "MediaStorageSOPInstanceUID",
        "SOPInstanceUID",
    ]


def test_every_question_has_its_words_in_both_languages_and_accuses_nobody():
    for words in QUESTIONS.values():
        for sentence in (words.title, words.why, words.ask):
            assert sentence.en
            assert sentence.es
            assert not any(
                word in sentence.en.lower()
                for word in ("tamper", "forged", "fake", "fraud", "invalid", "failed")
            )
        assert words.title.en.endswith("?")


TEXT = st.text(max_size=20)


@given(
    st.lists(
        st.fixed_dictionaries({
            "(0020,000D)": TEXT, "(0020,000E)": TEXT, "(0008,0018)": TEXT, "(0020,0013)": TEXT, "(0020,0032)": TEXT,
            "(0020,0037)": st.sampled_from(["1\\0\\0\\0\\1\\0", "nan\\0\\0\\0\\1\\0", "x"]), "(0008,0020)": TEXT,
            "(0010,0030)": TEXT, "(0010,1010)": TEXT,
        }),
        max_size=8,
    )
)  # fmt: skip
def test_whatever_files_say_no_question_raises(files):
    elements = [
        {"path": path, "value": value, "keyword": ""} for file in files for path, value in file.items()
    ]
    numbers = iter(range(len(elements)))
    report = {
        "elements": elements,
        "files": [
            {"path": str(place), "pixel_sha256": None, "elements": [next(numbers) for _ in file]}
            for place, file in enumerate(files)
        ],
    }
    assert all(found.kind in QUESTIONS for found in inconsistencies_in(report))
