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
