"""An accounting that came back: each planted defect is named, and none is invented on clean ones."""

from dataclasses import replace
from datetime import date

import pytest

from letters.engine.accounting_audit.accounting import Extension, KnownDisclosure
from letters.engine.accounting_audit.check import audit
from letters.engine.accounting_audit.defects import DEFECT_KINDS
from letters.engine.accounting_audit.reading import read_csv, read_date, read_text
from letters.engine.accounting_audit.vague_words import STATEMENTS
from tests.letters.engine.made_accountings import (
    ASKED,
    CLEAN,
    COURT,
    CSV_TABLE,
    HEALTH_DEPARTMENT,
    INSURER,
    LABELLED_BLOCKS,
    MAY_OR_MAY_NOT,
    REPEATED,
    SPANISH_TABLE,
    STUDY,
    TEXT_TABLE,
    accounting,
)


def found(made, asked=ASKED):
    return [(defect.kind.code, defect.entry) for defect in audit(made, asked)]


def second(entry):
    """An accounting whose first entry is fine and whose second is `entry`."""
    return accounting(HEALTH_DEPARTMENT, entry)


PLANTED = {
    "answer after the last day": (accounting(COURT, answered_on=date(2026, 5, 3)), "answer-late", 0),
    "answer after the extended day": (
        accounting(
            COURT,
            answered_on=date(2026, 5, 30),
            extensions=(Extension(date(2026, 4, 28), date(2026, 5, 20)),),
        ),
        "answer-late",
        0,
    ),
    "notice without a reason": (
        accounting(COURT, extensions=(Extension(date(2026, 4, 1), date(2026, 5, 20), gives_reason=False),)),
        "extension-without-reason",
        0,
    ),
    "notice without a date": (
        accounting(COURT, extensions=(Extension(date(2026, 4, 1)),)),
        "extension-without-date",
        0,
    ),
    "notice for too long": (
        accounting(COURT, extensions=(Extension(date(2026, 4, 1), date(2026, 6, 2)),)),
        "extension-too-long",
        0,
    ),
    "second notice": (
        accounting(
            COURT,
            extensions=(
                Extension(date(2026, 4, 1), date(2026, 5, 20)),
                Extension(date(2026, 4, 10), date(2026, 6, 1)),
            ),
        ),
        "second-extension",
        0,
    ),
    "three years only": (accounting(COURT, covers_from=date(2023, 3, 1)), "period-begins-late", 0),
    "ends too early": (accounting(COURT, covers_to=date(2025, 12, 31)), "period-ends-early", 0),
    "says three years": (
        accounting(COURT, remarks="Our system keeps disclosures for the last three years only."),
        "keeps-fewer-years",
        0,
    ),
    "leaves out vendors": (
        accounting(COURT, remarks="This list does not include disclosures to our business associates."),
        "leaves-out-business-associates",
        0,
    ),
    "wants a reason": (
        accounting(COURT, remarks="You must provide a reason for your request."),
        "asks-for-a-reason",
        0,
    ),
    "charges for the first": (accounting(COURT, fee_charged=True), "fee-for-the-first", 0),
    "holds back without end": (
        accounting(COURT, remarks="Some entries were withheld for a law enforcement agency."),
        "suspended-without-time",
        0,
    ),
    "no date": (second(replace(COURT, date_text="", on=None)), "date-missing", 2),
    "year alone": (second(replace(COURT, date_text="2023", on=None)), "date-unclear", 2),
    "date to come": (second(replace(COURT, on=date(2026, 4, 21))), "date-impossible", 2),
    "no recipient": (second(replace(COURT, recipient="")), "recipient-missing", 2),
    "recipient n/a": (second(replace(COURT, recipient="N/A")), "recipient-missing", 2),
    "recipient a third party": (second(replace(COURT, recipient="Third party")), "recipient-vague", 2),
    "no description": (second(replace(COURT, description="")), "description-missing", 2),
    "description records": (second(replace(COURT, description="Records")), "description-vague", 2),
    "no purpose": (second(replace(COURT, purpose=" ")), "purpose-missing", 2),
    "purpose other": (second(replace(COURT, purpose="Other")), "purpose-vague", 2),
    "several without a last date": (
        accounting(replace(REPEATED, last_date="")),
        "repeats-without-last-date",
        1,
    ),
    "several without a number": (accounting(replace(REPEATED, frequency="")), "repeats-without-number", 1),
    "study without a name": (
        accounting(protocols=(replace(STUDY, name=""),), remarks=MAY_OR_MAY_NOT),
        "study-name-missing",
        1,
    ),
    "study without a contact": (
        accounting(protocols=(replace(STUDY, contact=""),), remarks=MAY_OR_MAY_NOT),
        "study-contact-missing",
        1,
    ),
    "study without its last date": (
        accounting(protocols=(replace(STUDY, last_date=""),), remarks=MAY_OR_MAY_NOT),
        "study-dates-missing",
        1,
    ),
    "study of a few": (
        accounting(protocols=(replace(STUDY, people=49),), remarks=MAY_OR_MAY_NOT),
        "study-for-fewer-people",
        1,
    ),
    "studies without the statement": (accounting(protocols=(STUDY,)), "study-statement-missing", 0),
    "study without a description": (
        accounting(protocols=(replace(STUDY, description=""),), remarks=MAY_OR_MAY_NOT),
        "study-description-missing",
        1,
    ),
    "study without the kind of information": (
        accounting(protocols=(replace(STUDY, information=""),), remarks=MAY_OR_MAY_NOT),
        "study-information-missing",
        1,
    ),
    "no address": (second(replace(COURT, address="")), "address-missing", 2),
    "someone unknown": (
        second(replace(COURT, recipient="Northgate Data Partners")),
        "recipient-not-known",
        2,
    ),
    "a form never signed": (
        second(replace(COURT, purpose="Patient authorization")),
        "form-not-known",
        2,
    ),
    "before the form was signed": (
        second(replace(INSURER, date_text="04/30/2023", on=date(2023, 4, 30))),
        "before-the-form",
        2,
    ),
    "the same twice": (accounting(COURT, COURT), "listed-twice", 2),
}


@pytest.mark.parametrize("name", PLANTED)
def test_a_planted_defect_is_named_and_nothing_else(name):
    made, code, entry = PLANTED[name]
    assert found(made) == [(code, entry)]


def test_a_late_notice_does_not_move_the_last_day():
    late = accounting(
        COURT, answered_on=date(2026, 5, 28), extensions=(Extension(date(2026, 5, 3), date(2026, 6, 1)),)
    )
    assert found(late) == [("extension-late", 0), ("answer-late", 0)]


def test_a_disclosure_that_the_person_knows_of_is_asked_for():
    asked = replace(ASKED, known_disclosures=(KnownDisclosure("Riverside Orthopedics"),))
    assert found(accounting(COURT), asked) == [("known-disclosure-missing", 0)]


def test_every_kind_of_defect_has_been_planted():
    planted = {code for _, code, _ in PLANTED.values()} | {"extension-late", "known-disclosure-missing"}
    assert planted == set(DEFECT_KINDS)


@pytest.mark.parametrize("name", CLEAN)
def test_nothing_is_invented_on_a_clean_accounting(name):
    assert found(CLEAN[name]) == []


def test_a_later_request_in_12_months_may_cost_a_fee():
    assert found(accounting(COURT, fee_charged=True), replace(ASKED, is_first_in_12_months=False)) == []


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("name", PLANTED)
def test_each_defect_speaks_to_the_person_and_to_the_clinic(name, language):
    for defect in audit(PLANTED[name][0], ASKED, language):
        for words in (defect.sentence(language), defect.ask(language)):
            assert "{" not in words
            assert defect.quote in words
        assert defect.kind.provision.startswith("45 CFR 164.528(")


@pytest.mark.parametrize("statement", STATEMENTS, ids=lambda statement: statement.defect)
def test_each_statement_matches_its_examples_and_leaves_the_others(statement):
    assert all(statement.pattern.search(example) for example in statement.matches)
    assert not any(statement.pattern.search(example) for example in statement.leaves)


@pytest.mark.parametrize(
    "read", [(read_csv, CSV_TABLE), (read_text, TEXT_TABLE), (read_text, LABELLED_BLOCKS)]
)
def test_tables_and_labelled_lines_are_read(read):
    reader, text = read
    answer = reader(text)
    assert [entry.on for entry in answer.entries] == [date(2024, 4, 3), date(2023, 1, 15)]
    assert [entry.recipient for entry in answer.entries] == [
        "State Department of Health",
        "County Superior Court",
    ]
    assert "Phoenix, AZ 85007" in answer.entries[0].address
    assert "tuberculosis test" in answer.entries[0].description
    assert answer.entries[1].purpose == "Court order CV-2022-0117"
    assert found(accounting(*answer.entries, remarks=answer.remarks)) in ([], [("address-missing", 2)])


def test_a_spanish_table_is_read():
    (entry,) = read_text(SPANISH_TABLE).entries
    assert entry.on == date(2024, 4, 3)
    assert entry.purpose == "Informe de salud pública"


def test_text_without_a_table_is_all_remarks():
    assert read_text("We made no disclosures.").entries == ()
    assert read_text("We made no disclosures.").remarks == "We made no disclosures."


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2024-04-03", date(2024, 4, 3)),
        ("4/3/24", date(2024, 4, 3)),
        ("Apr. 3, 2024", date(2024, 4, 3)),
        ("3 April 2024", date(2024, 4, 3)),
        ("3 de abril de 2024", date(2024, 4, 3)),
        ("29/02/2024", None),
        ("02/29/2023", None),
        ("spring 2024", None),
        ("2024", None),
        ("", None),
    ],
)
def test_full_dates_are_read_and_others_left(text, day):
    assert read_date(text) == day
