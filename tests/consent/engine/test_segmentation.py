"""Units are sentences and list items, with the lines of a PDF mended."""

from itertools import pairwise

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
