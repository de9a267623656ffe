"""Text is folded for matching, and every folded character leads back to where it came from."""

import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from consent.engine.check import check_text
from consent.engine.normalization import fold, fold_with_offsets, hidden_character_count

CLAUSE = "We may sell your medical images to third parties for profit."
CLAUSES = Path(__file__).with_name("paraphrases.jsonl")
SHARE_FOUND = 0.99
LONG_WORD = re.compile(r"(?<!\w)([a-záéíóúñ]{3})([a-záéíóúñ]{3,})")
FULL_WIDTH = str.maketrans({c: chr(ord(c) + 0xFEE0) for c in map(chr, range(0x21, 0x7F))})
DISGUISES = {
    "zero-width spaces": lambda text: "\u200b".join(text),
    "soft hyphens": lambda text: LONG_WORD.sub("\\1\u00ad\\2", text),
    "bidi controls": lambda text: LONG_WORD.sub("\u202a\\1\\2\u202c", text),
    "Cyrillic look-alikes": lambda text: text.replace("a", "а").replace("e", "е").replace("o", "о"),
    "full width": lambda text: text.translate(FULL_WIDTH),
    "ligatures": lambda text: text.replace("fi", "ﬁ").replace("fl", "ﬂ").replace("ff", "ﬀ"),
    "combining marks": lambda text: text.replace("e", "e\u0301"),
    "line-break hyphens": lambda text: LONG_WORD.sub("\\1-\n\\2", text),
    "no-break spaces": lambda text: text.replace(" ", "\u00a0"),
}


@pytest.mark.parametrize("disguise", DISGUISES.values(), ids=DISGUISES.keys())
def test_a_disguised_clause_is_found_and_quoted_as_it_stands(disguise):
    text = disguise(CLAUSE)
    report = check_text(text)
    assert "commercial-use" in {finding.category for finding in report.findings}
    assert all(text[f.start : f.end] == f.quote for f in report.findings)


def test_two_hundred_clauses_are_found_in_every_disguise():
    clauses = [json.loads(line)["text"] for line in CLAUSES.read_text(encoding="utf-8").splitlines()]
    expected = found = 0
    for clause in clauses:
        categories = {finding.category for finding in check_text(clause).findings}
        for disguise in DISGUISES.values():
            text = disguise(clause)
            findings = check_text(text).findings
            assert all(text[each.start : each.end] == each.quote for each in findings)
            expected += len(categories)
            found += len(categories & {each.category for each in findings})
    assert len(clauses) == 200
    assert found >= SHARE_FOUND * expected


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
