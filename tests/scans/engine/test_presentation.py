"""What a page shows of a report."""

import json

import pytest

from scans.engine.facility import facility_facts
from scans.engine.page_words import GROUP_WORDS, PAGE, TITLES
from scans.engine.pool import ElementPool, PooledReport
from scans.engine.presentation import present
from scans.engine.wording import READING, RISKS, SKIPPING
from tests.scans.inspecting import inspect
from tests.scans.studies import ct_file, encoded, planted_study


def pooled(files: dict[str, bytes]) -> dict:
    report, pool, inspected = PooledReport(), ElementPool(), inspect(files)
    for file in inspected.files:
        report.add(*pool.add(file))
    for skipped in inspected.skipped:
        report.add_skipped(skipped.path, skipped.reason)
    return json.loads(json.dumps(report.to_json()))


@pytest.fixture(scope="module")
def planted_page():
    return present(pooled({"a": encoded(planted_study())}))


def test_findings_are_grouped_by_whom_they_tell_about(planted_page):
    assert [group["key"] for group in planted_page["groups"]] == list(GROUP_WORDS)
    labels = {g["key"]: [row["label"] for row in g["rows"] + g["further"]] for g in planted_page["groups"]}
    assert labels["you"][0] == "Your name"
    assert "Your mother's birth name" in labels["family"]
    assert "The doctor who sent you" in labels["staff"]
    assert "The hospital or clinic" in labels["place"]
    assert "The machine's serial number" in labels["machine"]
    assert "The day of the study" in labels["dates"]
    assert "World-wide number of this study" in labels["links"]
    assert "Private Element (ACME_IDENT)" in labels["notes"]


def test_every_row_is_masked_and_names_its_tag_and_place(planted_page):
    rows = [row for group in planted_page["groups"] for row in group["rows"]]
    assert all(row["masked"] for row in rows)
    name = rows[0]
    assert name["value"] == "Zabriskie^Ottoline^M"
    assert name["note"] == "(0010,0010) · in this file · names you by itself · HIPAA: names (A)"


def test_a_thousand_slices_are_counted_not_repeated():
    page = present(pooled({str(n): ct_file(n) for n in range(1, 31)}))
    you = page["groups"][0]["rows"][0]
    assert you["value"] == "Zabriskie^Ottoline^M"
    assert "in all 30 files" in you["note"]
    links = {row["label"]: row for row in page["groups"][-1]["rows"] if page["groups"][-1]["key"] == "links"}
    assert links["World-wide number of each picture"]["value"].endswith("and 25 more")


def test_a_single_fact_is_not_spoken_of_as_many():
    cards = present(pooled({"a": ct_file()}))["cards"]
    assert [(card["figure"], card["label"]) for card in cards[2:]] == [
        (2, "things to know beyond single facts"),
        (1, "file read"),
    ]


def test_exceptions_are_counted():
    page = present(pooled({"a": ct_file(1), "b": ct_file(2, PatientName="Other^Person")}))
    assert "in 2 of 2" not in page["groups"][0]["rows"][0]["note"]
    assert page["groups"][0]["rows"][0]["value"].count("·") == 1


def test_files_that_were_not_read_are_told_with_the_reason():
    page = present(pooled({"cut": ct_file()[:300], "x.txt": b"hello"}))
    assert page["errors"][0]["paths"] == ["cut"]
    assert page["skipped"][0]["reason"] == "Not an image or document."


def test_a_choice_without_scans_says_so():
    page = present(pooled({"x.txt": b"hello"}))
    assert page["headline"].startswith("We found no scan")
    assert page["groups"] == []


def test_the_page_speaks_spanish():
    page = present(pooled({"a": ct_file(), "cut": ct_file()[:300], "x.txt": b"hello"}), "es")
    assert page["groups"][0]["title"] == "Sobre usted"
    assert page["errors"][0]["reason"].startswith("El archivo termina")
    assert page["skipped"][0]["reason"].startswith("No es una imagen")


def test_every_sentence_exists_in_both_languages_and_blames_nobody():
    tables = (READING, SKIPPING, RISKS, PAGE, TITLES)
    sentences = [words for table in tables for words in table.values()]
    sentences += [words for pair in GROUP_WORDS.values() for words in pair]
    for words in sentences:
        assert words.en
        assert words.es
        assert not any(word in words.en.lower() for word in ("invalid", "failed", "please", "you are safe"))


def test_a_letter_gets_plain_facts():
    facts = facility_facts(pooled({"a": ct_file(1), "b": ct_file(2, StudyDate="20240401")}))
    assert facts.facility == "Quillfeather Clinic"
    assert facts.study_dates == ("2024-03-14", "2024-04-01")
    assert facts.patient_name == "Ottoline M Zabriskie"
    assert facts.birth_date == "1951-07-04"
    assert facts.accession_numbers == ("A99812345",)
    assert facility_facts(pooled({"x": b"none"})).facility == ""


def test_attributes_have_their_everyday_names_in_spanish():
    page = present(pooled({"a": encoded(planted_study())}), "es")
    labels = {row["label"] for group in page["groups"] for row in group["rows"] + group["further"]}
    assert {"Su nombre", "El médico que lo envió", "Elemento privado (ACME_IDENT)"} <= labels
