"""Text is folded for matching, and every folded character leads back to where it came from."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from consent.engine.check import check_text
from consent.engine.normalization import fold, fold_with_offsets, hidden_character_count

CLAUSE = "We may sell your medical images to third parties for profit."
FULL_WIDTH = str.maketrans({c: chr(ord(c) + 0xFEE0) for c in map(chr, range(0x21, 0x7F))})
DISGUISES = {
    "zero-width spaces": lambda text: "\u200b".join(text),
    "soft hyphens": lambda text: text.replace("sell", "se\u00adll").replace("images", "im\u00adages"),
    "bidi controls": lambda text: text.replace("sell", "\u202asell\u202c"),
    "Cyrillic look-alikes": lambda text: text.replace("a", "а").replace("e", "е").replace("o", "о"),
    "full width": lambda text: text.translate(FULL_WIDTH),
    "ligatures": lambda text: text.replace("profit", "proﬁt"),
    "combining marks": lambda text: text.replace("e", "e\u0301"),
    "line-break hyphens": lambda text: text.replace("medical", "medi-\ncal"),
    "no-break spaces": lambda text: text.replace(" ", "\u00a0"),
}


@pytest.mark.parametrize("disguise", DISGUISES.values(), ids=DISGUISES.keys())
def test_a_disguised_clause_is_found_and_quoted_as_it_stands(disguise):
    text = disguise(CLAUSE)
    report = check_text(text)
    assert "commercial-use" in {finding.category for finding in report.findings}
    assert all(text[f.start : f.end] == f.quote for f in report.findings)


@given(st.text(max_size=400))
def test_folding_with_offsets_is_folding(text):
    assert fold_with_offsets(text).text == fold(text)


@given(st.text(min_size=1, max_size=400))
def test_offsets_rise_and_stay_inside_the_text(text):
    offsets = fold_with_offsets(text).offsets
    assert list(offsets) == sorted(offsets)
    assert all(0 <= offset < len(text) for offset in offsets)


def test_a_folded_span_leads_back_to_its_words():
    folded = fold_with_offsets("Your  ﬁles\nmay be SOLD")
    start = folded.text.index("files")
    assert folded.source_span(start, start + len("files")) == (6, 10)


def test_hidden_characters_are_counted_and_clean_text_has_none():
    assert hidden_character_count("\ufeffClean text, with accents: autorización.") == 0
    assert check_text("We may s\u200bell your data.").hidden_characters == 1


def test_a_word_broken_at_a_line_end_is_joined_but_a_compound_is_kept():
    assert fold("infor-\nmation") == "information"
    assert fold("COVID-\n19") == "covid- 19"
