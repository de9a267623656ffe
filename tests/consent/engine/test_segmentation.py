"""Units are sentences and list items, with the lines of a PDF mended."""

from itertools import pairwise
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from consent.engine.segmentation import segment


def units(text: str) -> list[str]:
    return [text[unit.start : unit.end] for unit in segment(text)]


def test_sentences_are_parted_and_abbreviations_are_not():
    assert units("Ask Dr. Lee first. She works at Elm St. in town. Is it safe? Yes.") == [
        "Ask Dr. Lee first.",
        "She works at Elm St. in town.",
        "Is it safe?",
        "Yes.",
    ]


def test_a_line_broken_by_a_pdf_is_mended():
    text = "We may share your images with the research partners of this hospital\nand with other companies.\n\nThank you."
    assert units(text) == [
        "We may share your images with the research partners of this hospital\nand with other companies.",
        "Thank you.",
    ]


def test_list_items_know_their_lead_in():
    text = "We share data with:\n• vendors\n• universities\n\nYou can say no to all of this at any time by writing to us."
    found = segment(text)
    assert [text[u.start : u.end] for u in found if u.lead_in == 0] == ["vendors", "universities"]
    assert found[-1].lead_in is None


def test_boxes_are_seen():
    assert [unit.is_boxed for unit in segment("☐ Share my data\n- Share my data")] == [True, False]


def test_a_title_is_a_heading():
    found = segment("YOUR PRIVACY\nWe keep your data in a locked room.")
    assert [unit.kind for unit in found] == ["heading", "sentence"]
    assert found[1].heading == 0


def test_a_long_sentence_is_cut_at_its_semicolons():
    text = "; ".join(
        f"clause number {n} says that some data may be used for this and for that purpose" for n in range(6)
    )
    assert len(units(text)) == 6


@given(st.text(max_size=500))
def test_units_lie_in_order_inside_the_text_and_do_not_overlap(text):
    found = segment(text)
    assert all(0 <= unit.start < unit.end <= len(text) for unit in found)
    assert all(first.end <= second.start for first, second in pairwise(found))


def test_abbreviations_of_law_and_of_spanish_do_not_end_a_sentence():
    for text in (
        "See 45 C.F.R. § 164.508(c)(1), Sec. 3, No. 5 and Fig. 2 for it.",
        "Según el art. 7, p. ej. Google, el Sr. Pérez y la Núm. 4 en EE. UU. también.",
        "The U.S. Government and Acme Inc. of Ohio may see it at 5 p.m. each day.",
    ):
        assert units(text) == [text]


def test_an_abbreviation_ends_a_sentence_where_a_new_one_begins():
    assert units("They live in the U.S. We may share.") == ["They live in the U.S.", "We may share."]


def test_a_plain_no_ends_its_sentence_and_the_sign_of_a_number_does_not():
    assert units("You may say no. I can change my mind. See No. 5 and Art. IV of it.") == [
        "You may say no.",
        "I can change my mind.",
        "See No. 5 and Art. IV of it.",
    ]


def test_a_letter_behind_an_apostrophe_is_no_initial():
    assert units("Nothing changes if you don't. J. Lee answers questions.") == [
        "Nothing changes if you don't.",
        "J. Lee answers questions.",
    ]


def test_a_numbered_title_is_a_heading_and_a_numbered_list_is_not():
    found = segment("2. Sharing\nWe share it with others.\n1. Vendors\n2. Universities of the state")
    assert [unit.kind for unit in found] == ["heading", "sentence", "item", "item"]


def test_the_cells_of_a_table_take_the_heads_of_their_columns_with_them():
    text = "Purpose\tRecipients\nBilling\tOur vendors\nResearch\tUniversities"
    found = segment(text)
    heads = {text[u.start : u.end]: text[found[u.lead_in].start : found[u.lead_in].end] for u in found[2:]}
    assert heads == {
        "Billing": "Purpose",
        "Our vendors": "Recipients",
        "Research": "Purpose",
        "Universities": "Recipients",
    }


def leads(text: str) -> dict[str, str | None]:
    """What leads into each unit, by the unit's own words."""
    found = segment(text)
    return {
        text[u.start : u.end]: None
        if u.lead_in is None
        else text[found[u.lead_in].start : found[u.lead_in].end]
        for u in found
    }


def test_a_list_within_a_list_has_its_own_lead_in():
    found = leads(
        "(1) We keep your samples.\n(2) Each of these can be declined:\n(a) storage of saliva;\n(b) release to others.\n(3) You may leave."
    )
    assert found["storage of saliva;"] == "Each of these can be declined:"
    assert found["release to others."] == "Each of these can be declined:"
    assert found["You may leave."] is None


def test_bullets_below_a_numbered_line_belong_to_it():
    found = leads(
        "1. Care\n- Making appointments\n2. Only if you agree\n- Sending you offers\n- Showing your case"
    )
    assert found["Making appointments"] == "Care"
    assert found["Showing your case"] == "Only if you agree"


def test_a_flattened_list_goes_on_below_the_item_that_leads_in():
    found = leads("We collect:\n- Payments\n- Health data, such as:\n- Genes\n- Diagnoses")
    assert found["Payments"] == "We collect:"
    assert found["Genes"] == found["Diagnoses"] == "Health data, such as:"


def test_numbers_go_on_after_a_paragraph_between_them():
    found = leads(
        "We share it with:\n1. our vendors\nThey sign a contract with us first.\n2. universities abroad"
    )
    assert found["universities abroad"] == "We share it with:"


def test_what_is_answered_by_yes_or_no_is_put_to_the_person():
    text = (
        "MEDICAL RECORDS\n\nShall we join your records with other data that is held about you elsewhere?\nThis comes later.\nYes\nNo"
        "\n\nOn our website\nYes / No\n\n¿Quiere recibir noticias?\nSí\nNo\n\nWe lock the room."
    )
    boxed = {text[u.start : u.end] for u in segment(text) if u.is_boxed}
    assert boxed >= {
        "Shall we join your records with other data that is held about you elsewhere?",
        "This comes later.",
        "On our website",
        "¿Quiere recibir noticias?",
    }
    assert not boxed & {"MEDICAL RECORDS", "We lock the room."}


def test_a_line_for_initials_and_blanks_before_yes_and_no_count_as_boxes():
    found = segment("I allow photographs. Initials: ____\nI allow teaching __ Yes __ No\nName: ____")
    assert [unit.is_boxed for unit in found] == [True, True, True, False]


@pytest.mark.parametrize("pump", ["_", "- ", "yes ", "[ ] ", "__ ", "no/", "(a) ", "- a:\n", "(1) b\n- c\n"])
def test_a_run_of_marks_takes_time_in_proportion_to_its_length(pump):
    def seconds(length: int) -> float:
        text = (pump * length)[:length] + "\nYes / No\n"
        began = process_time()
        segment(text)
        return process_time() - began

    seconds(1_000)
    short = min(seconds(50_000) for _ in range(2))
    long = min(seconds(100_000) for _ in range(2))
    assert long < max(3.5 * short, 1.5)
