"""What a form says as a whole: the summary, the permission map, places that do not agree, the kind of document."""

from itertools import pairwise

import pytest

from consent.engine.advice.english import ENGLISH
from consent.engine.check import check_text
from consent.engine.document_kind import kind_of
from consent.engine.presentation import present
from consent.engine.presentation.contradictions import CONTRADICTIONS
from consent.engine.presentation.summary_words import PERMISSIONS
from consent.engine.rules import PROTECTION_RULES, RISK_RULES

BOLD = """Consent to take part in research

We may use your images to train artificial intelligence.
We may sell your data to commercial companies.
We will share your records with researchers at other universities.
"""


def shown(text: str, language: str = "en"):
    return present(check_text(text).to_json(""), language)


def ways(text: str, language: str = "en"):
    return {row["label"]: row for row in shown(text, language)["map"]["rows"]}


def test_the_summary_says_the_gravest_first_in_five_lines_at_most():
    lines = shown(BOLD)["summary"]["lines"]
    assert 3 <= len(lines) <= 5
    assert lines[0]["tone"] == "grave"
    assert "train AI" in lines[0]["text"]
    assert "researchers, companies and AI developers" in lines[1]["text"]


def test_the_summary_is_in_the_language_of_the_page():
    assert shown(BOLD, "es")["summary"]["lines"][0]["text"].startswith("Usted aceptaría que")


def test_the_summary_says_whether_it_ends_and_can_be_taken_back():
    text = " ".join(line["text"] for line in shown(BOLD)["summary"]["lines"])
    assert "It does not say how to take your yes back." in text
    fair = (
        "You may revoke this permission at any time. This authorization expires one year after you sign it."
    )
    assert "Your permission has an end." in " ".join(line["text"] for line in shown(fair)["summary"]["lines"])


def test_every_risk_has_its_words_in_the_summary():
    assert set(PERMISSIONS) == {rule.category for rule in RISK_RULES}


@pytest.mark.parametrize(
    ("sentence", "receiver"),
    [
        ("We may use your images to train artificial intelligence.", "AI developers"),
        ("We may sell your data to commercial companies.", "Companies"),
        ("We may share your records with researchers at other universities.", "Researchers"),
        ("We may share your records with third parties.", "Others"),
        ("We may release your records to your employer and to life insurers.", "Insurers and employers"),
        ("We may disclose your records to law enforcement or in response to a subpoena.", "Authorities"),
        ("Podremos vender sus datos a empresas.", "Companies"),
    ],
)
def test_the_map_leads_to_whoever_gets_the_data(sentence, receiver):
    assert ways(sentence)[receiver]["href"] == "#mark-0"


def test_every_arrow_leads_to_marked_words():
    page = shown(BOLD)
    marks = {segment["mark"]["id"] for segment in page["segments"] if segment["mark"]}
    arrows = [row["href"] for row in page["map"]["rows"] if row["href"]]
    assert len(arrows) >= 3
    assert {href[1:] for href in arrows} <= marks
    assert [entry["label"] for entry in page["map"]["list"]] == [
        row["label"] for row in page["map"]["rows"][1:]
    ]


def test_an_arrow_is_dashed_only_where_a_choice_is_offered_in_the_clause_or_beside_it():
    bold = "We may share your images with our research partners."
    assert not any(row["is_dashed"] for row in ways(bold).values())
    boxed = "[ ] Share my images with our research partners, if I agree."
    assert any(row["is_dashed"] for row in ways(boxed).values())
    beside = f"{bold} You can opt out of this sharing at any time."
    assert any(row["is_dashed"] for row in ways(beside).values())
    other_line = f"{bold}\n\n[ ] Share my results with researchers at other universities, if I agree."
    assert not any(row["is_dashed"] for row in ways(other_line).values() if row["label"] == "Companies")
    far = f"{bold}\n\nThe clinic opens at nine.\n\nYou can opt out of text messages at any time."
    assert not any(row["is_dashed"] for row in ways(far).values())


def test_a_form_that_gives_nothing_away_has_no_map():
    assert shown("The clinic opens at nine.")["map"] is None


def test_the_boxes_of_the_map_lie_in_the_picture_and_apart():
    drawing = shown(BOLD)["map"]
    boxes = [row["box"] for row in drawing["rows"]]
    assert all(box["y"] > 0 and box["y"] + box["height"] < drawing["height"] for box in boxes)
    assert all(box["x"] + box["width"] < drawing["width"] for box in boxes)
    tops = [box["y"] for box in boxes]
    assert all(below - above >= boxes[0]["height"] for above, below in pairwise(tops))


@pytest.mark.parametrize(
    ("promise", "risk"),
    [
        (
            "We will never share your information with third parties.",
            "We share your data with our commercial partners.",
        ),
        ("We never sell your data.", "We may license your images to companies for a fee."),
        (
            "Nunca compartiremos sus datos con terceros.",
            "Podremos ceder sus datos a otras empresas.",
        ),
    ],
)
def test_places_that_do_not_agree_are_shown_with_both_quotes_and_a_question(promise, risk):
    pairs = shown(f"{promise}\n\n{risk}")["contradictions"]["pairs"]
    assert any(pair["promise"]["text"] == promise and pair["risk"]["text"] == risk for pair in pairs)
    assert all(pair["question"].endswith("?") for pair in pairs)


def test_a_form_that_agrees_with_itself_shows_no_contradiction():
    assert shown("We will never share your information with third parties.")["contradictions"] is None


@pytest.mark.parametrize(
    "text",
    [
        "We will not share your information without your consent.\n\nWe share your data with our commercial partners.",
        "You may revoke this permission at any time.\n\nWhat was shared before then cannot be taken back.",
    ],
)
def test_a_promise_with_its_limits_is_no_contradiction(text):
    assert shown(text)["contradictions"] is None


def test_contradictions_set_promises_beside_risks():
    promises = {rule.category for rule in PROTECTION_RULES}
    risks = {rule.category for rule in RISK_RULES}
    assert {each.promise for each in CONTRADICTIONS} <= promises
    assert {risk for each in CONTRADICTIONS for risk in each.risks} <= risks


@pytest.mark.parametrize(
    ("opening", "kind"),
    [
        ("AUTHORIZATION FOR RELEASE OF MEDICAL RECORDS", "authorization"),
        ("Consent to Participate in a Research Study", "research"),
        ("Consent to Treatment\nI consent to treatment by the clinic.", "treatment"),
        ("CONSENT FOR TREATMENT AND BILLING", "treatment"),
        ("Notice of Privacy Practices", "notice"),
        ("Privacy Policy of our app", "app"),
        ("Photo and Video Release", "media"),
        ("Health Information Exchange Consent Form", "exchange"),
        ("Telehealth Informed Consent", "telehealth"),
        ("Consentimiento informado para telemedicina", "telehealth"),
        ("Aviso de privacidad", "notice"),
        ("The clinic opens at nine.", None),
    ],
)
def test_the_kind_of_document_is_told_from_its_first_words(opening, kind):
    assert kind_of(opening) == kind


def test_what_is_usual_in_a_kind_of_document_is_told_from_what_is_not():
    page = shown(BOLD)["document"]
    assert page["kind"] == "research"
    unusual, *_ = page["lists"]
    assert ENGLISH["commercial-use"].label in [clause["label"] for clause in unusual["clauses"]]
