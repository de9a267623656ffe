"""Risks as the report's page shows them."""

import pytest

from scans.engine.risks.presentation import head_series, present_risks
from scans.engine.risks.words import EVIDENCE_LABELS, RISK_LEVELS, RISK_TITLES, SHOWN, risk_sentences
from tests.scans.engine.test_presentation import pooled
from tests.scans.studies import ct_file

AXIAL = ["1", "0", "0", "0", "1", "0"]


def head_ct(number: int, series: str = "2.25.1", **changes) -> bytes:
    """One of the axial slices of a head CT, 2 mm apart."""
    geometry = {"ImageOrientationPatient": AXIAL, "ImagePositionPatient": ["-80", "-80", str(2 * number)]}
    return ct_file(number, **{"SeriesInstanceUID": series, **geometry, **changes})


def shown(files: dict[str, bytes], language: str = "en") -> dict[str, dict]:
    return {risk["kind"]: risk for risk in present_risks(pooled(files), language)}


def values_of(risk: dict) -> dict[str, str]:
    return {row["label"]: row["value"] for row in risk["rows"]}


def test_a_series_is_judged_as_a_whole():
    face = shown({str(number): head_ct(number) for number in range(60)})["face-reconstruction"]
    assert face["tone"] == "grave"
    assert values_of(face)["Series 1"] == (
        "CT, HEAD, 60 slices, 2 mm apart, covers 120 mm, cut from top to bottom, 4 × 4 points of 0.5 mm"
    )
    assert face["where"] == "in all 60 files"
    assert face["sources"][0].startswith("Schwarz")


def test_one_slice_makes_no_face():
    face = shown({"a": head_ct(1)})["face-reconstruction"]
    assert face["tone"] == "know"
    assert "too few slices" in face["rows"][0]["note"]


def test_the_series_that_shows_most_comes_first():
    files = {f"few {number}": head_ct(number, "2.25.7") for number in range(3)}
    files |= {f"many {number}": head_ct(number, "2.25.8") for number in range(60)}
    assert [series.uid for series in head_series(pooled(files))] == ["2.25.8", "2.25.7"]


def test_slices_given_in_any_order_or_twice_are_counted_by_their_places():
    files = {f"{copy}{number}": head_ct(number) for copy in "ab" for number in (5, 1, 3, 2, 4)}
    (series,) = head_series(pooled(files))
    assert series.coverage().spacing_mm == pytest.approx(2)
    assert series.coverage().extent_mm == pytest.approx(10)


def test_words_that_people_wrote_and_numbers_are_covered():
    risks = shown({"a": head_ct(1, StudyDescription="HEAD Zabriskie CANCER", DeviceSerialNumber="77")})
    rows = [row for risk in risks.values() for row in risk["rows"]]
    assert all(row["masked"] for row in rows if "Zabriskie" in row["value"] or row["value"] == "77")
    assert any("Zabriskie" in row["value"] for row in rows)
    assert not values_of(risks["linkability"])["Who issued the number"].startswith("77")


def test_many_values_are_counted():
    risks = shown({str(n): ct_file(n, StudyInstanceUID=f"2.25.{n}0") for n in range(1, 6)})
    assert values_of(risks["linkability"])["World-wide number of this study"].endswith("and 2 more")


def test_everything_is_said_in_spanish_too():
    risks = shown({"a": head_ct(1, Modality="DX", BodyPartExamined="CHEST", DeviceSerialNumber="7")}, "es")
    assert risks["inference"]["why"].startswith("Un programa puede deducir")
    assert values_of(risks["inference"])["Edad y sexo"].startswith("Un programa dedujo")


def test_every_sentence_exists_in_both_languages_and_blames_nobody():
    sentences = [*risk_sentences().values()]
    sentences += [
        words for table in (RISK_TITLES, RISK_LEVELS, EVIDENCE_LABELS, SHOWN) for words in table.values()
    ]
    for words in sentences:
        assert words.en
        assert words.es
        assert not any(word in words.en.lower() for word in ("invalid", "failed", "please", "you are safe"))
