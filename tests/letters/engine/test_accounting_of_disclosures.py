"""What the accounting letter says, to whom, and what it leaves out."""

import pytest

from letters.engine.errors import BlankInLetter
from letters.engine.letter import Letter
from letters.engine.schema import json_schema
from letters.engine.wording import write
from letters.engine.words import LANGUAGES, Words
from tests.letters.letter_data import ACCOUNTING, FULL, MINIMAL, data_with, letter_from


def text_of(letter: Letter) -> str:
    parts = [letter.subject, *letter.references, letter.salutation]
    for section in letter.sections:
        parts += [section.heading, *section.paragraphs, *section.items, *section.closing]
    return "\n".join([*parts, letter.closing, letter.signer, letter.capacity, *letter.enclosures])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "part",
    [
        "45 CFR 164.528",
        "164.528(b)(1)",
        "164.528(b)(2)",
        "164.528(b)(3)",
        "164.528(b)(4)",
        "164.528(c)(1)",
        "164.528(c)(2)",
        "164.528(a)(2)",
        "164.514(h)",
    ],
)
def test_each_part_of_the_right_is_asked_for_with_its_paragraph(part, language):
    assert part in text_of(letter_from(MINIMAL, language))


def test_the_period_is_six_years_unless_the_person_wants_less():
    assert "from November 21, 2020 to the date of this letter" in text_of(letter_from(MINIMAL))
    assert "from January 1, 2022 to the date of this letter" in text_of(letter_from(FULL))


def test_what_is_voluntary_stands_under_a_heading_of_its_own():
    headings = [section.heading for section in letter_from(MINIMAL).sections]
    assert headings == [
        "",
        "Your answer",
        "Questions beyond the accounting (voluntary)",
        "",
    ]
    legal, voluntary = letter_from(MINIMAL).sections[0], letter_from(MINIMAL).sections[2]
    assert "artificial intelligence" not in "".join([*legal.paragraphs, *legal.items, *legal.closing])
    assert "may not require you to answer these questions" in voluntary.paragraphs[0]


def test_only_ticked_questions_are_asked_and_own_questions_follow():
    letter = letter_from(data_with({"questions": ["opting-out"], "own_questions": ["Who is Dr. X?"]}))
    assert letter.sections[2].items == ("How can I opt out of such uses?", "Who is Dr. X?")


def test_without_questions_there_is_no_voluntary_part():
    letter = letter_from(data_with({"questions": []}))
    assert "voluntary" not in text_of(letter)


def test_the_first_request_is_free_and_a_later_one_asks_for_the_fee_first():
    assert "free of charge" in text_of(letter_from(MINIMAL))
    assert "tell me the amount first" in text_of(letter_from(FULL))


def test_a_representative_signs_in_their_own_name_and_encloses_the_authority():
    letter = letter_from(
        data_with(
            {
                "requester.signs_as": "representative",
                "requester.representative": "Ana Ruiz",
                "requester.authority": "parent of a minor",
            }
        )
    )
    assert letter.sender[0] == letter.signer == "Ana Ruiz"
    assert letter.capacity == "Personal representative of María Elena Álvarez (parent of a minor)"
    assert "164.502(g)" in text_of(letter)
    assert "authority to act" in letter.enclosures[0]


def test_no_social_security_number_is_offered():
    assert "I don’t give my Social Security number for this." in text_of(letter_from(MINIMAL))


def test_the_spanish_letter_says_that_it_is_for_reading():
    assert letter_from(MINIMAL, "es").reading_note.endswith("A la clínica envíe la carta en inglés.")
    assert letter_from(MINIMAL).reading_note == ""


def test_no_blank_is_left_and_a_blank_names_itself():
    for language in LANGUAGES:
        assert "{" not in text_of(letter_from(FULL, language))
    with pytest.raises(BlankInLetter, match="since"):
        write(Words("From {since}", "Desde {since}"), "en", since=" ")


def test_braces_in_what_a_person_wrote_stay_as_they_are():
    assert "{since} {0}" in text_of(letter_from(data_with({"requester.name": "{since} {0}"})))


def test_the_schema_names_every_fact_and_what_is_required():
    schema = json_schema(ACCOUNTING)
    assert schema["required"] == ["requester", "facility", "written_on"]
    assert schema["properties"]["requester"]["required"] == ["name", "address", "birth_date"]
    assert schema["properties"]["reply_by"]["enum"] == ["mail", "email"]
    assert schema["properties"]["service_dates"]["items"] == {"type": "string", "format": "date"}
    assert set(FULL) <= set(schema["properties"])


def test_an_address_too_long_for_a_window_is_known():
    assert letter_from(MINIMAL).fits_window_envelope
    assert not letter_from(data_with({"facility.address": "a\nb\nc\nd"})).fits_window_envelope
