"""What holds for every kind of letter: its law, its words in both languages, its signers."""

import re

import pytest

from letters.engine.errors import UnusableDetails
from letters.engine.kinds import KINDS, kind_named
from letters.engine.law_table import LAW, Signer
from letters.engine.letter import Letter
from letters.engine.next_steps import NextStep
from letters.engine.periods import Period
from letters.engine.provisions import PROVISIONS
from letters.engine.reading import read_details
from letters.engine.state_law import STATE_RIGHTS, law_for
from letters.engine.words import LANGUAGES
from tests.letters.letter_data import data_with, letter_from, minimal_data

EACH_KIND = pytest.mark.parametrize("kind", KINDS, ids=[kind.code for kind in KINDS])
EACH_LANGUAGE = pytest.mark.parametrize("language", LANGUAGES)
ADVOCATE = {"requester.signs_as": "advocate", "requester.representative": "Ana Ruiz"}
REPRESENTATIVE = {
    "requester.signs_as": "representative",
    "requester.representative": "Ana Ruiz",
    "requester.authority": "parent of a minor",
}


def text_of(letter: Letter) -> str:
    parts = [letter.subject, *letter.references, letter.salutation]
    for section in letter.sections:
        parts += [section.heading, *section.paragraphs, *section.items, *section.closing]
    return "\n".join([*parts, letter.closing, letter.signer, letter.capacity, *letter.enclosures])


def with_kind(kind, changes):
    return data_with(changes, minimal_data(kind.code))


def test_the_seventeen_kinds_are_those_of_the_table():
    assert [kind.code for kind in KINDS] == list(LAW)
    assert len(KINDS) == 17


@EACH_KIND
@EACH_LANGUAGE
def test_the_letter_cites_its_authority_and_leaves_no_blank(kind, language):
    letter = letter_from(minimal_data(kind.code), language, kind)
    number = re.search(r"\d+(\.\d+)?", kind.cited(details_of(kind)) if kind.cited else kind.law.authority)
    assert number.group() in letter.subject
    assert "{" not in text_of(letter)


def details_of(kind):
    return read_details(kind, minimal_data(kind.code))


@EACH_KIND
def test_english_and_spanish_say_the_same_in_different_words(kind):
    english, spanish = (letter_from(minimal_data(kind.code), language, kind) for language in LANGUAGES)
    assert [len(section.items) for section in english.sections] == [
        len(section.items) for section in spanish.sections
    ]
    cited = [
        sorted(re.findall(r"\d{2,3}\.\d+(?:\([a-z0-9]+\))*", text_of(letter)))
        for letter in (english, spanish)
    ]
    assert cited[0] == cited[1]
    same = {paragraph for section in english.sections for paragraph in section.paragraphs} & {
        paragraph for section in spanish.sections for paragraph in section.paragraphs
    }
    assert not same


@EACH_KIND
def test_every_federal_section_cited_stands_in_the_table_of_provisions(kind):
    known = {number for citation in PROVISIONS for number in re.findall(r"16[04]\.\d+", citation)}
    assert (
        set(re.findall(r"\b16[04]\.\d+", text_of(letter_from(minimal_data(kind.code), "en", kind)))) <= known
    )
    assert kind.law.authority in PROVISIONS


@EACH_KIND
def test_a_representative_signs_in_their_own_name_with_their_authority(kind):
    letter = letter_from(with_kind(kind, REPRESENTATIVE), "en", kind)
    assert letter.signer == letter.sender[0] == "Ana Ruiz"
    assert "parent of a minor" in letter.capacity
    assert any("authority to act" in enclosure for enclosure in letter.enclosures)


@EACH_KIND
def test_an_advocate_signs_where_the_law_lets_them_and_encloses_the_designation(kind):
    data = with_kind(kind, ADVOCATE)
    if Signer.ADVOCATE in kind.law.signers:
        letter = letter_from(data, "en", kind)
        assert letter.capacity == "Advocate named by María Elena Álvarez"
        assert any("designation" in enclosure for enclosure in letter.enclosures)
    else:
        with pytest.raises(UnusableDetails) as refused:
            read_details(kind, data)
        assert [problem.fact for problem in refused.value.problems] == ["requester.signs_as"]


@EACH_KIND
def test_the_person_is_told_something_before_sending(kind):
    assert kind.good_to_know
    assert kind.law.next_steps


@EACH_KIND
def test_the_letter_names_the_time_that_the_law_sets_and_claims_none_where_it_sets_none(kind):
    text = text_of(letter_from(minimal_data(kind.code), "en", kind))
    if kind.law.deadline:
        assert kind.law.deadline.spell() in text
    elif kind.code not in {"complaint-to-ocr", "follow-up"}:
        assert "The law sets no time for your answer" in text


def test_every_next_step_that_is_a_letter_is_a_kind():
    for step in NextStep:
        if step.value.kind:
            assert kind_named(step.value.kind)


def test_a_state_that_gives_more_shortens_the_time():
    assert law_for("records-and-images", "CA").deadline == Period(15)
    assert law_for("records-and-images", "TX").deadline.spell() == "15 business days"
    assert law_for("records-and-images", "AZ") == LAW["records-and-images"]


@pytest.mark.parametrize(("state", "code"), STATE_RIGHTS)
@EACH_LANGUAGE
def test_a_letter_to_a_state_that_gives_more_says_so(state, code, language):
    kind = kind_named(code)
    data = data_with({"facility.address": f"1 Main St\nSpringfield, {state} 99999"}, minimal_data(code))
    assert STATE_RIGHTS[state, code].sentence.to(language) in text_of(letter_from(data, language, kind))
    elsewhere = text_of(letter_from(minimal_data(code), language, kind))
    assert STATE_RIGHTS[state, code].sentence.to(language) not in elsewhere


def test_a_notice_is_asked_for_without_a_date_of_birth():
    letter = letter_from(minimal_data("privacy-notice"), "en", kind_named("privacy-notice"))
    assert letter.references == ()


def test_the_ocr_complaint_goes_to_ocr_and_names_the_entity():
    letter = letter_from(minimal_data("complaint-to-ocr"), "en", kind_named("complaint-to-ocr"))
    assert letter.recipient[0] == "Office for Civil Rights"
    assert "Desert Imaging Center, 200 E Speedway Blvd" in text_of(letter)


@pytest.mark.parametrize(
    ("code", "changes", "to_mend"),
    [
        ("records-and-images", {"wanted": []}, ["wanted"]),
        ("records-and-images", {"third_party": "Dr. Roe"}, ["third_party"]),
        ("records-and-images", {"third_party": "Dr. Roe\n1 Elm St", **ADVOCATE}, ["requester.signs_as"]),
        ("restriction", {"restrictions": [], "courtesies": []}, ["restrictions"]),
        ("revocation", {"signed_on": "2027-01-01"}, ["signed_on"]),
        ("revocation", {"extent": "part"}, ["limits"]),
        ("revocation", {"limits": ["No AI."]}, ["extent"]),
        ("opt-out", {"programs": []}, ["programs"]),
        ("confidential-communications", {"reach_phone": ""}, ["reach_address"]),
        ("confidential-communications", {"holder": "plan"}, ["endangered"]),
        ("data-handling-questions", {"questions": []}, ["questions"]),
        ("follow-up", {"sent_on": "2027-01-01"}, ["sent_on"]),
        ("follow-up", {"received_by_them_on": "2026-07-01"}, ["received_by_them_on"]),
        ("complaint-to-privacy-officer", {"learned_on": "2027-01-01"}, ["learned_on"]),
        ("complaint-to-ocr", {"learned_on": "2026-05-24"}, ["late_because"]),
        ("claim-dispute", {"reason": "wrong"}, ["detail"]),
        ("claim-dispute", {"reason": "denied"}, ["denied_on"]),
        ("claim-dispute", {"reason": "denied", "denied_on": "2026-05-24"}, ["denied_on"]),
        (
            "claim-dispute",
            {"reason": "denied", "plan": "medicare", "denied_on": "2026-07-23"},
            ["denied_on"],
        ),
        ("gdpr-objection", {"purposes": []}, ["purposes"]),
    ],
)
def test_facts_that_do_not_go_together_are_said_at_their_field(code, changes, to_mend):
    with pytest.raises(UnusableDetails) as refused:
        read_details(kind_named(code), data_with(changes, minimal_data(code)))
    assert [problem.fact for problem in refused.value.problems] == to_mend


def test_what_is_not_settled_law_is_not_claimed():
    """The June 2026 state of the law leaves these open, or they are not in force yet."""
    for kind in KINDS:
        for language in LANGUAGES:
            text = text_of(letter_from(minimal_data(kind.code), language, kind))
            for unsettled in ("2.25", "EHDS", "2025/327", "AB 1979", "MLTRAINING", "13405", "HTI-5"):
                assert unsettled not in text
