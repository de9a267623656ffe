"""Whole authorizations in `authorizations/`, each element marked `{{element|words}}`, and the same with one cut out."""

import re
from pathlib import Path

import pytest
import re2

from consent.engine.authorization import recipients, signature
from consent.engine.authorization.patterns import RULES
from consent.engine.authorization.words import ELEMENT_WORDS
from consent.engine.check import check_text

ELEMENTS = tuple(ELEMENT_WORDS)
FORMS = sorted((Path(__file__).parent / "authorizations").glob("*/*.txt"))
MARKED = re.compile(r"\{\{(\w+)\|(.*?)\}\}", re.DOTALL)


def whole(form: Path) -> str:
    return MARKED.sub(lambda mark: mark[2], form.read_text(encoding="utf-8"))


def without(form: Path, element: str) -> str:
    return MARKED.sub(lambda mark: "" if mark[1] == element else mark[2], form.read_text(encoding="utf-8"))


def elements_of(text: str) -> dict[str, bool]:
    return check_text(text).to_json("form")["elements"]


def places_of(text: str) -> dict[str, dict]:
    return {place["element"]: place for place in check_text(text).to_json("form")["element_places"]}


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.stem)
def test_a_complete_authorization_holds_all_nine_elements(form):
    assert {element for element, held in elements_of(whole(form)).items() if not held} == set()


def test_of_thirty_authorizations_with_one_element_cut_out_at_least_28_cuts_are_named():
    cuts = [(form, ELEMENTS[number % len(ELEMENTS)]) for number, form in enumerate(FORMS)]
    named = [form.stem for form, element in cuts if not elements_of(without(form, element))[element]]
    assert len(cuts) == 30
    assert len(named) >= 28


def test_nearly_every_cut_of_any_element_is_named():
    named = sum(not elements_of(without(form, element))[element] for form in FORMS for element in ELEMENTS)
    assert named >= 0.95 * len(FORMS) * len(ELEMENTS)


def test_an_element_leads_to_the_words_that_show_it():
    text = whole(next(form for form in FORMS if form.stem == "orthopedic-records-to-lawyer"))
    places = places_of(text)
    assert text[places["expiration"]["start"] : places["expiration"]["end"]] == (
        "This authorization expires one year from the date signed."
    )
    assert "Signature of patient" in text[places["signature"]["start"] : places["signature"]["end"]]


def test_a_hint_is_unclear_and_does_not_count():
    text = "Your participation is voluntary. We will study how you sleep."
    assert places_of(text)["conditioning"]["state"] == "unclear"
    assert not elements_of(text)["conditioning"]


def test_what_is_nowhere_said_is_missing_and_has_no_place():
    place = places_of("The scan takes an hour.")["redisclosure"]
    assert place == {"element": "redisclosure", "state": "missing", "start": None, "end": None}


@pytest.mark.parametrize(
    "text",
    [
        "By signing this form you agree to the above.",
        "You will get a copy of the signed page.",
        "Antes de firmar, lea despacio.",
    ],
)
def test_talk_of_signing_is_no_place_to_sign(text):
    assert not elements_of(text)["signature"]


@pytest.mark.parametrize(
    "text",
    [
        "Signature: ____________  Date: ________",
        "Participant: ____________ Date: ________",
        "Firma del paciente: ____________",
        "Please sign below.",
    ],
)
def test_room_to_sign_is_a_place_to_sign(text):
    assert elements_of(text)["signature"]


def test_every_expression_is_of_the_kind_that_re2_runs_in_linear_time():
    own = [
        value.pattern
        for module in (recipients, signature)
        for value in vars(module).values()
        if isinstance(value, re.Pattern)
    ]
    patterns = [pattern for rule in RULES.values() for pattern in (*rule.strong, *rule.weak)]
    cues = {cue for pattern in patterns for cue in (*pattern.cues, *pattern.unless)}
    cues |= {rule.field for rule in RULES.values()}
    assert own
    for expression in [*own, *(matcher.expression for cue in cues for matcher in cue.matchers.values())]:
        re2.compile(expression)
