"""What a checked form reports: places, promises kept apart from risks, weight, elements, grade."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from consent.engine.check import TextTooLong, check_text
from consent.engine.form_text import FormText
from consent.engine.presentation import asked_for_wording, present
from consent.engine.readability import readability_of

AUTHORIZATION = """Authorization to release health information

I authorize Elm Hospital to disclose my medical records of May 2025 to Dr. Ana Lee for my treatment.
This authorization expires one year after I sign it.
I may revoke this authorization at any time in writing to the records office.
Elm Hospital may not condition my treatment on signing this authorization.
Information that is disclosed may be redisclosed and no longer protected by federal privacy law.

Signature: ____________________ Date: ____________
"""

words = st.sampled_from(
    [
        "we",
        "may",
        "not",
        "share",
        "sell",
        "your",
        "data",
        "images",
        "with",
        "partners",
        "for",
        "research",
        "without",
        "asking",
        "you",
        "never",
        ".",
        ";",
        ":",
        "\n",
        "-",
        "si",
        "no",
        "sus",
        "datos",
        "podrán",
        "compartirse",
        "con",
        "terceros",
        "\n\n",
        "•",
        "[",
        "]",
        "(a)",
        "¿",
        "?",
        "é",
        "\u200b",
        "ﬁ",
    ]
)


def found(text: str) -> dict[str, str]:
    return {finding.category: finding.quote for finding in check_text(text).findings}


@settings(max_examples=150, deadline=None)
@given(st.lists(words, max_size=120).map(" ".join))
def test_quotes_are_the_text_at_their_offsets_and_no_category_stands_twice_on_one_span(text):
    findings = check_text(text).findings
    assert all(text[f.start : f.end] == f.quote for f in findings)
    assert len({(f.start, f.end, f.category) for f in findings}) == len(findings)


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=300))
def test_any_text_is_answered(text):
    report = check_text(text).to_json("any")
    assert "".join(segment["text"] for segment in present(report)["segments"]) == text


@pytest.mark.parametrize(
    ("text", "risk", "promise"),
    [
        ("We will never share your records with third parties.", "third-party-sharing", "no-sharing"),
        ("Nunca venderemos sus datos.", "commercial-use", "no-sale"),
        ("Refusing to sign will not affect your care.", "conditioned", "not-conditioned"),
    ],
)
def test_a_denied_act_is_a_promise_and_no_risk(text, risk, promise):
    categories = found(text)
    assert promise in categories
    assert risk not in categories


def test_a_list_item_takes_its_meaning_from_its_lead_in():
    text = "We may share your records with:\n- research partners\n- your family"
    assert found(text)["third-party-sharing"] == "research partners"


def test_a_lead_in_that_denies_denies_its_items():
    text = "We will never:\n- sell your data\n- share your data with advertisers"
    assert "commercial-use" not in found(text)
    assert "no-sale" in found(text)


def test_a_use_put_to_a_box_is_a_choice_and_weighs_less():
    bold = check_text("We may share your images with our research partners.").findings
    boxed = check_text("[ ] Share my images with our research partners, if I agree.").findings
    assert [f.severity for f in bold if f.category == "third-party-sharing"] == ["high"]
    assert [f.severity for f in boxed if f.category == "third-party-sharing"] == ["medium"]
    assert "opt-out" in {f.category for f in boxed}


def test_a_shared_code_weighs_less_than_a_sale():
    def weights(text: str) -> set[str | None]:
        return {f.severity for f in check_text(text).findings if f.category == "third-party-sharing"}

    assert weights("We may share your records with other companies.") == {"high"}
    assert weights("We may share coded records without your name with other companies.") == {"medium"}
    assert weights("We may share and sell coded records without your name to other companies.") == {"high"}


def test_protections_have_no_severity():
    report = check_text("You may withdraw at any time.").to_json("x")
    assert [f["category"] for f in report["findings"]] == ["can-revoke"]
    assert "severity" not in report["findings"][0]


def test_a_complete_authorization_holds_all_nine_elements():
    assert all(check_text(AUTHORIZATION).to_json("form.pdf")["elements"].values())


@pytest.mark.parametrize(
    ("start_of_line", "element"),
    [
        ("This authorization expires", "expiration"),
        ("I may revoke", "revocation"),
        ("Elm Hospital may not", "conditioning"),
        ("Information that is", "redisclosure"),
        ("Signature", "signature"),
    ],
)
def test_an_element_that_is_cut_out_is_missed(start_of_line, element):
    kept = [line for line in AUTHORIZATION.splitlines() if not line.startswith(start_of_line)]
    text = "\n".join(kept).replace(" after I sign it", "")
    assert not check_text(text).to_json("form.pdf")["elements"][element]


def test_the_json_has_the_keys_of_the_contract():
    report = check_text(AUTHORIZATION).to_json("form.pdf")
    contract = ["id", "language", "words", "readability", "text", "findings", "elements"]
    assert list(report)[: len(contract)] == contract
    assert "text" not in check_text(AUTHORIZATION).to_json("form.pdf", with_text=False)
    assert set(report["readability"]) == {"grade", "method"}
    risk = next(f for f in report["findings"] if f["polarity"] == "risk")
    assert list(risk) == [
        "category", "polarity", "severity", "start", "end", "quote", "confidence", "evidence", "why", "law", "ask", "instead", "codes"
    ]  # fmt: skip


def test_a_spanish_form_is_read_as_spanish_and_graded_by_a_spanish_formula():
    report = check_text("Podremos compartir sus datos con terceros sin su permiso.").to_json("x")
    assert (report["language"], report["readability"]["method"]) == ("es", "fernandez-huerta")


def test_long_words_and_sentences_raise_the_grade():
    easy = readability_of(FormText("We keep your scan. You can ask for it. Call us."))
    hard = readability_of(
        FormText(
            "Notwithstanding the aforementioned authorization, dissemination of individually identifiable "
            "information to organizational affiliates remains permissible."
        )
    )
    assert easy.grade < 5 < 12 < hard.grade


def test_too_long_a_text_is_refused():
    with pytest.raises(TextTooLong):
        check_text("a" * 1_000_001)


def test_the_page_lists_what_matters_most_first_and_links_marks_and_clauses_both_ways():
    page = present(
        check_text("We may sell your data to third parties. You may withdraw at any time.").to_json("x")
    )
    assert page["top"][0]["tone"] == "grave"
    marks = {s["mark"]["id"]: s["mark"]["href"] for s in page["segments"] if s["mark"]}
    for clause in [*page["risks"], *page["promises"]]:
        assert all(quote["href"].removeprefix("#") in marks for quote in clause["quotes"])
    assert set(marks.values()) <= {f"#{clause['id']}" for clause in [*page["risks"], *page["promises"]]}


def test_elements_are_asked_only_of_forms_that_someone_signs():
    authorization = present(check_text("Authorization\n\nI authorize the use of my data.").to_json("x"))
    assert authorization["checklists"][0]["to_ask"]
    assert not present(check_text("Privacy policy\n\nWe use cookies.").to_json("x"))["checklists"]


def test_the_letter_is_given_the_wording_to_ask_for():
    report = check_text("We may sell your data to third parties.").to_json("x")
    assert "My data and images may not be sold, licensed or used to make a product." in asked_for_wording(
        report
    )


def test_one_thing_is_not_counted_in_the_plural():
    report = check_text("Consent\n\nWe may sell your da\u200bta.").to_json("x")
    assert len({finding["category"] for finding in report["findings"]}) == 1
    in_english, in_spanish = present(report), present(report, "es")
    assert in_english["headline"] == "This form would allow one thing worth a question."
    assert in_spanish["headline"] == "Este formulario permitiría una cosa que vale la pena preguntar."
    assert in_english["cards"][0]["label"] == "kind of permission to ask about"
    assert "one character" in in_english["hidden"]
    assert "un carácter" in in_spanish["hidden"]


def test_a_place_that_may_be_a_risk_is_shown_as_unclear_with_a_question():
    text = "We are open on Mondays. We may sell your data."
    report = check_text(text).to_json("x")
    risk = next(finding for finding in report["findings"] if finding["category"] == "commercial-use")
    doubtful = {**risk, "confidence": 0.22, "start": 0, "end": 23, "quote": text[:23]}
    promise = {**doubtful, "category": "no-sale", "polarity": "protection"}
    shown = present({**report, "unclear": [doubtful, promise]})["unclear"]
    assert [(place["quote"], place["ask"]) for place in shown] == [("We are open on Mondays.", risk["ask"])]


def test_a_place_that_holds_a_finding_is_not_unclear_too():
    report = check_text("We may sell your data.").to_json("x")
    assert present({**report, "unclear": [{**report["findings"][0], "confidence": 0.22}]})["unclear"] == []
