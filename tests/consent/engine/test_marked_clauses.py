"""The marked clauses of a form, as a letter encloses them."""

from consent.engine.check import check_text
from consent.engine.marked_clauses import enclosed_clauses, marked_clauses

FORM = """Authorization

1. You may share my scan with my doctors.

4.2 My images may be used to train artificial intelligence software by any company, and may be sold.

You may revoke this authorization at any time by writing to us.
"""


def report() -> dict:
    return check_text(FORM).to_json("")


def test_a_clause_is_given_with_its_own_words_and_its_place():
    (risky,) = [each for each in marked_clauses(report()) if "ai-training" in each.risks]
    assert risky.words in " ".join(FORM.split())
    assert risky.place == "paragraph 3, under 4.2"
    assert str(risky) == f"“{risky.words}” (paragraph 3, under 4.2)"


def test_a_clause_with_several_risks_stands_there_once():
    words = [each.words for each in marked_clauses(report())]
    assert len(words) == len(set(words))


def test_the_risky_ones_are_chosen_beforehand_and_promises_only_offered():
    offered, chosen = enclosed_clauses(report())
    assert set(chosen) < set(offered)
    assert not [line for line in chosen if "revoke this authorization" in line]
    assert [line for line in offered if "revoke this authorization" in line]


def test_what_the_person_ticked_narrows_the_choice():
    offered, chosen = enclosed_clauses(report(), ["waiver-of-rights"])
    assert offered
    assert not chosen


def test_pages_are_named_where_the_form_has_them():
    with_pages = {**report(), "pages": [{"start": 0}, {"start": FORM.index("4.2")}]}
    (risky,) = [each for each in marked_clauses(with_pages) if "ai-training" in each.risks]
    assert risky.place == "page 2, paragraph 3, under 4.2"


def test_lines_are_paragraphs_where_no_blank_line_parts_them():
    lines = FORM.replace("\n\n", "\n")
    (risky,) = [each for each in marked_clauses(check_text(lines).to_json("")) if "ai-training" in each.risks]
    assert risky.place == "paragraph 3, under 4.2"
