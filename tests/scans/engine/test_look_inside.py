"""The look inside a report: search, filters, series, files, elements."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scans.engine.presentation.inside import Query, inside
from tests.scans.engine.test_presentation import pooled
from tests.scans.studies import ct_file, encoded, planted_study

OTHER_SERIES = "2.25.4711.1.3"


@pytest.fixture(scope="module")
def report() -> dict:
    return pooled({
        "CD/S1/a": encoded(planted_study()),
        "CD/S1/b": ct_file(2),
        "CD/S2/c": ct_file(3, SeriesInstanceUID=OTHER_SERIES, PatientName="Okonkwo^Ngozi"),
        "CD/cut": ct_file(4)[:140],
    })  # fmt: skip


def paths_found(report: dict, **asked) -> list[str]:
    return [entry["path"] for entry in inside(report, "en", query=Query.from_form(asked))["entries"]]


@pytest.mark.parametrize(
    "words",
    [
        "Zabriskie Ottoline",
        "ottoline zabriskie",
        "0010,0010",
        "(0010,0010)",
        "00100010",
        "your name",
        "PatientName",
        "su nombre",
    ],
)
def test_a_name_is_found_by_value_tag_or_plain_word(report, words):
    language = "es" if words == "su nombre" else "en"
    entries = inside(report, language, query=Query(words=words))["entries"]
    assert "(0010,0010)" in [entry["path"] for entry in entries]


@pytest.mark.parametrize("words", ["1951-07-04", "07/04/1951", "7/4/1951", "19510704"])
def test_a_day_is_found_however_it_is_written(report, words):
    assert paths_found(report, words=words) == ["(0010,0030)"]


def test_accents_and_case_make_no_difference():
    report = pooled({"a": ct_file(1, SpecificCharacterSet="ISO_IR 192", InstitutionName="Clínica Núñez")})
    assert paths_found(report, words="CLINICA nunez") == ["(0008,0080)"]


def test_every_word_has_to_be_found(report):
    assert paths_found(report, words="Zabriskie Ngozi") == []


@pytest.mark.parametrize("level", ["direct", "indirect"])
def test_a_level_is_shown_alone(report, level):
    entries = inside(report, "en", query=Query(show=level))["entries"]
    assert {entry["level"] for entry in entries} == {level}


def test_private_notes_are_shown_alone(report):
    assert {path.rpartition("(")[2][3] in "13579BDF" for path in paths_found(report, show="private")} == {
        True
    }


def test_what_risks_rest_on_is_shown_alone(report):
    found = paths_found(report, show="risk")
    assert "(0018,0050)" in found
    assert "(0010,0030)" not in found


def test_a_series_or_a_file_is_searched_alone(report):
    assert (
        inside(report, "en", query=Query(words="0010,0010", series=1))["entries"][0]["value"]
        == "Okonkwo^Ngozi"
    )
    assert (
        inside(report, "en", query=Query(words="0010,0010", file="s2/"))["entries"][0]["value"]
        == "Okonkwo^Ngozi"
    )
    assert inside(report, "en", query=Query(series=99))["entries"] == []


def test_what_is_found_is_covered_counted_and_leads_to_its_place(report):
    entry = inside(report, "en", query=Query(words="Okonkwo"))["entries"][0]
    assert entry["is_covered"]
    assert entry["where"] == "in 1 of 4 files"
    shown = inside(report, "en", part="file", number=entry["file"], element=entry["element"])
    (opened,) = [one for one in shown["entries"] if one["is_open"]]
    assert opened["path"] == "(0010,0010)"
    assert opened["rows"][0]["value"] == "Okonkwo^Ngozi"
    assert [row["label"] for row in opened["rows"]] == [
        "What it says",
        "Kind of entry",
        "What that tells",
        "Before sharing",
    ]


def test_series_lead_to_files_and_files_without_a_series_come_last(report):
    series = inside(report, "en")["series"]
    assert len(series) == 3
    assert series[2]["label"] == "Other files"
    files = [
        file["path"]
        for one in series
        for file in inside(report, "en", part="series", number=one["number"])["files"]
    ]
    assert files == ["CD/S1/a", "CD/S1/b", "CD/S2/c", "CD/cut"]


def test_long_lists_come_in_stretches():
    report = pooled({str(n): ct_file(n) for n in range(1, 61)})
    first = inside(report, "en", part="series", number=0)
    assert (len(first["files"]), first["ways"]["earlier"], first["ways"]["later"]) == (50, None, 50)
    second = inside(report, "en", part="series", number=0, start=50)
    assert (len(second["files"]), second["ways"]["earlier"], second["ways"]["later"]) == (10, 0, None)
    assert second["ways"]["words"] == "51 to 60 of 60"
    assert inside(report, "en", part="series", number=0, start=10**9)["files"] == second["files"]


@pytest.mark.parametrize(("part", "number"), [("series", 3), ("file", 4), ("elsewhere", 0)])
def test_what_is_not_there_raises(report, part, number):
    with pytest.raises(LookupError):
        inside(report, "en", part=part, number=number)


@given(st.text(max_size=40), st.text(max_size=8), st.text(max_size=8), st.text(max_size=8))
def test_no_search_raises(words, show, series, file):
    report = pooled({"a": ct_file(1)})
    inside(
        report, "en", query=Query.from_form({"words": words, "show": show, "series": series, "file": file})
    )
