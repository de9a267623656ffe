"""The picture that a report begins with: the identity card and the time line, exact to what the files hold."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scans.engine.plain_dates import age_in_words, day_in_words, day_of, moment_of
from scans.engine.presentation import present
from scans.engine.presentation.identity_card import WIDTH
from tests.scans.engine.test_presentation import pooled
from tests.scans.studies import ct_file, encoded, planted_study


def card_of(**changes) -> dict:
    return present(pooled({"a": ct_file(1, **changes)}))["card"]


def words_on(card: dict, kind: str) -> list[str]:
    return [text["words"] for text in card["texts"] if text["kind"] == kind]


def test_the_card_shows_who_when_where_and_which_machine():
    card = present(pooled({"a": encoded(planted_study())}))["card"]
    assert words_on(card, "covered")[:3] == ["Ottoline M", "Zabriskie", "July 4, 1951"]
    assert words_on(card, "value") == [
        "73 years old",
        "March 14, 2024",
        "Quillfeather Clinic",
        "Dr Pieter Achterberg",
    ]


def test_what_names_the_patient_lies_under_bars_and_in_no_description():
    card = card_of(PatientAddress="12 Larkspur Lane")
    covered = words_on(card, "covered")
    assert len(card["bars"]) == len(covered)
    assert {"MRN7730021", "12 Larkspur Lane"} <= set(covered)
    assert not any(words in card["description"] for words in covered)
    assert "Home address" in card["description"]


def test_a_card_without_a_name_says_so():
    card = card_of(PatientName="Anonymous", PatientID=None, PatientBirthDate=None)
    assert words_on(card, "value")[0].startswith("no name")
    assert card["bars"] == []


def test_the_place_for_a_photo_says_where_a_face_may_be_drawn():
    assert [line["words"] for line in card_of()["face"]] == ["Your face", "may be drawn"]
    assert card_of(BodyPartExamined="FOOT")["face"] == []


@given(st.text(max_size=200))
def test_every_text_stays_on_the_card(text):
    report = pooled({"a": ct_file(1)})
    for element in report["elements"]:
        if element["keyword"] in {"PatientName", "InstitutionName", "PatientID"}:
            element["value"] = text
    card = present(report)["card"]
    assert all(bar["x"] + bar["width"] <= WIDTH for bar in card["bars"])
    assert all(0 < text["y"] < card["height"] for text in card["texts"])


def test_series_stand_on_the_line_to_scale():
    def series(number: int, time: str) -> bytes:
        uids = {"SeriesInstanceUID": f"2.25.7.{number}", "SOPInstanceUID": f"2.25.7.{number}.1"}
        return ct_file(
            1, AcquisitionDate="20240314", AcquisitionTime=time, SeriesDescription=f"S{number}", **uids
        )

    line = present(pooled({"c": series(3, "110000"), "a": series(1, "090000"), "b": series(2, "100000.5")}))[
        "time_line"
    ]
    (day,) = line["days"]
    assert [one["description"] for one in day["series"]] == ["S1", "S2", "S3"]
    first, second, last = (one["bar"] for one in day["series"])
    assert first["x"] == 1
    assert second["x"] == pytest.approx((1 + 359) / 2, abs=1)
    assert last["x"] + last["width"] == 359
    assert (day["axis"]["first"], day["axis"]["last"]) == ("09:00:00", "11:00:00")
    assert line["lines"][1] == "March 14, 2024, 10:00:00: CT, 1 picture, S2"


def test_a_series_without_a_time_has_no_bar_and_one_that_names_the_patient_no_words():
    line = present(pooled({"a": ct_file(1, StudyTime=None, SeriesDescription="Zabriskie head")}))["time_line"]
    (series,) = line["days"][0]["series"]
    assert not series["has_time"]
    assert line["days"][0]["axis"] is None
    assert "Zabriskie" not in str(line)
    assert line["lines"] == ["March 14, 2024: CT, 1 picture, HEAD"]


def test_files_without_a_day_are_said_to_have_none():
    line = present(pooled({"a": ct_file(1, StudyDate=None, StudyTime=None)}))["time_line"]
    assert line["days"][0]["title"] == "No date in the files"


def test_a_choice_without_scans_has_no_picture():
    page = present(pooled({"x.txt": b"hello"}))
    assert page["card"] is page["time_line"] is None


def test_the_picture_speaks_spanish():
    page = present(pooled({"a": ct_file(1)}), "es")
    assert page["card"]["title"] == "Lo que sus archivos dicen de usted"
    assert page["time_line"]["days"][0]["title"] == "14 de marzo de 2024"


@pytest.mark.parametrize(
    ("text", "day"),
    [("20240314", "March 14, 2024"), ("2024.03.14", "March 14, 2024"), ("20240231", None), ("2024", None)],
)
def test_days_as_files_write_them(text, day):
    found = day_of(text)
    assert (day_in_words(found, "en") if found else None) == day


@pytest.mark.parametrize(
    ("text", "words"), [("073Y", "73 years old"), ("018M", "18 months old"), ("old", "old")]
)
def test_ages_as_files_write_them(text, words):
    assert age_in_words(text, "en") == words


@pytest.mark.parametrize(("time", "second"), [("091502", 2), ("09:15:02", 2), ("0915", 0), ("091502.25", 2)])
def test_times_as_files_write_them(time, second):
    moment = moment_of("20240314", time)
    assert (moment.hour, moment.minute, moment.second) == (9, 15, second)


@given(st.text(max_size=30), st.text(max_size=30))
def test_no_text_breaks_the_reading_of_a_moment(day, time):
    moment_of(day, time)
