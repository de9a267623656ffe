"""Two forms compared: what was added, dropped, widened, narrowed, reworded; moved text is no change.

The labelled forms are those of ../shared/consent, left out where that folder is absent.
"""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from consent.engine.check import check_text
from consent.engine.comparison.compare import CategoryChange, Comparison, compare
from consent.engine.comparison.page import present_comparison
from consent.engine.redline import redline
from tests.shared_data import shared_file

SALE = "We may sell your medical images to third parties for profit."
REVOKE = "You may revoke this authorization in writing at any time."
PARAGRAPHS = (
    "I authorize Elm Hospital to disclose my medical records of May 2025 to Dr. Ana Lee for my treatment.",
    "This authorization expires one year after I sign it.",
    REVOKE,
    "Your images may be used to train artificial intelligence software.",
    "We may share your records with our business partners. We will call you before each visit.",
    "De-identified data may be used for future research that is not yet known.",
    "Elm Hospital may not condition my treatment on signing this authorization.",
)
FORM = "\n\n".join(PARAGRAPHS)


def compare_texts(older: str, newer: str) -> Comparison:
    return compare(check_text(older).to_json(""), check_text(newer).to_json(""))


def changed(comparison: Comparison) -> dict[str, str]:
    return {each.category: each.kind for each in comparison.categories if each.kind != "unchanged"}


def change_of(comparison: Comparison, category: str) -> CategoryChange:
    return next(each for each in comparison.categories if each.category == category)


def test_a_form_is_the_same_as_itself():
    comparison = compare_texts(FORM, FORM)
    assert comparison.is_same
    assert not changed(comparison)
    assert not comparison.elements


@settings(max_examples=25, deadline=None)
@given(st.permutations(PARAGRAPHS))
def test_paragraphs_in_another_order_are_no_change(paragraphs):
    comparison = compare_texts(FORM, "\n\n".join(paragraphs))
    assert comparison.is_same
    assert not changed(comparison)
    assert not comparison.elements


@settings(max_examples=20, deadline=None)
@given(st.permutations(PARAGRAPHS), st.integers(0, len(PARAGRAPHS)))
def test_one_clause_more_is_exactly_that_wherever_it_stands(paragraphs, place):
    comparison = compare_texts(FORM, "\n\n".join([*paragraphs[:place], SALE, *paragraphs[place:]]))
    assert change_of(comparison, "commercial-use").kind == "added"
    changes = [clause for each in comparison.categories for clause in each.clauses]
    assert {(clause.kind, clause.older_quote, clause.newer_quote) for clause in changes} == {
        ("added", "", SALE)
    }


def test_lines_broken_elsewhere_are_no_change():
    assert compare_texts(FORM, FORM.replace(" of May 2025", "\nof May 2025")).is_same


def test_what_is_gone_is_dropped_with_its_words():
    comparison = compare_texts(f"{FORM}\n\n{SALE}", FORM)
    change = change_of(comparison, "commercial-use")
    assert change.kind == "dropped"
    assert [clause.older_quote for clause in change.clauses] == [SALE]


def test_another_clause_of_a_kind_widens_it_and_one_less_narrows_it():
    more = f"{FORM}\n\nPhotographs taken in the clinic can also serve to teach machine learning models."
    assert change_of(compare_texts(FORM, more), "ai-training").kind == "widened"
    assert change_of(compare_texts(more, FORM), "ai-training").kind == "narrowed"


def test_a_choice_that_is_taken_away_makes_a_clause_graver():
    choice = "Optional: if you agree, your images may be used to train artificial intelligence software."
    forced = "Your images may be used to train artificial intelligence software."
    comparison = compare_texts(choice, forced)
    change = change_of(comparison, "ai-training")
    assert change.kind == "widened"
    assert change.clauses[0].older_quote == choice
    assert change.clauses[0].newer_quote == forced
    assert change_of(compare_texts(forced, choice), "ai-training").kind == "narrowed"


def test_other_words_for_the_same_are_reworded_with_both_quotes():
    other = SALE.replace("medical images", "scans and pictures")
    change = change_of(compare_texts(SALE, other), "commercial-use")
    assert change.kind == "reworded"
    assert (change.clauses[0].older_quote, change.clauses[0].newer_quote) == (SALE, other)


def test_the_same_list_under_another_lead_in_is_a_change():
    items = "\n- drug companies that pay us\n- advertising firms\n"
    comparison = compare_texts(
        f"We will never share your records with:{items}", f"We will share your records with:{items}"
    )
    assert not comparison.is_same
    clauses = change_of(comparison, "third-party-sharing").clauses
    assert "We will share your records with: advertising firms" in {each.newer_quote for each in clauses}


def test_the_limited_version_of_a_form_drops_what_was_ticked():
    report = check_text(f"{FORM}\n\n{SALE}").to_json("")
    limited = redline(report, ["commercial-use", "ai-training"]).limited_text
    comparison = compare(report, check_text(limited).to_json(""))
    assert change_of(comparison, "commercial-use").kind == "dropped"
    assert change_of(comparison, "ai-training").kind == "dropped"


def test_a_promise_or_an_element_that_is_gone_is_named():
    comparison = compare_texts(FORM, FORM.replace(REVOKE, ""))
    assert change_of(comparison, "can-revoke").kind == "dropped"
    assert ("revocation", "lost", REVOKE) in {
        (each.element, each.kind, each.quote) for each in comparison.elements
    }


@pytest.mark.parametrize(
    ("language", "title", "kind"),
    [("en", "Selling or profit", "New in this form"), ("es", "Venta o ganancia", "Nuevo en este formulario")],
)
def test_the_page_speaks_both_languages_and_names_the_worst_first(language, title, kind):
    page = present_comparison(
        check_text(FORM).to_json(""), check_text(f"{FORM}\n\n{SALE}").to_json(""), language
    )
    first = page["risks"][0]
    assert (first["kind_label"], first["tone"]) == (kind, "grave")
    assert title in [each["title"] for each in page["risks"]]
    assert title in page["headline"]


def test_every_real_form_is_the_same_as_itself_and_shows_a_clause_that_is_put_in():
    with shared_file("consent/learn.jsonl").open(encoding="utf-8") as lines:
        forms = [json.loads(line)["text"] for line in lines]
    for text in forms:
        older = check_text(text).to_json("")
        assert compare(older, older).is_same
        newer = check_text(f"{text}\n\n{SALE}").to_json("")
        clauses = [clause for each in compare(older, newer).categories for clause in each.clauses]
        assert any(SALE in clause.newer_quote for clause in clauses)
