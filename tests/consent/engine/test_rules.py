"""Every rule finds its examples, leaves its counterexamples alone, and its own advice asks for no risk."""

import time

import pytest
import re2

from consent.engine.advice import advice_for
from consent.engine.check import check_text
from consent.engine.clause_rule import ClauseRule
from consent.engine.cues import Cue
from consent.engine.rules import PROTECTION_RULES, RISK_RULES, RULES

EXAMPLES = [(rule.category, text) for rule in RULES for text in rule.examples]
COUNTEREXAMPLES = [(rule.category, text) for rule in RULES for text in rule.counterexamples]


def categories_in(text: str) -> set[str]:
    return {finding.category for finding in check_text(text).findings}


def cues_of(rule: ClauseRule) -> set[Cue]:
    in_patterns = {cue for pattern in rule.patterns for cue in (*pattern.cues, *pattern.unless)}
    return in_patterns | set(rule.unless)


EXPRESSIONS = sorted(
    {matcher.expression for rule in RULES for cue in cues_of(rule) for matcher in cue.matchers.values()}
)


def test_every_category_of_the_label_guide_has_a_rule():
    assert (len(RISK_RULES), len(PROTECTION_RULES)) == (23, 12)
    assert len({rule.category for rule in RULES}) == 35


@pytest.mark.parametrize(("category", "text"), EXAMPLES)
def test_a_rule_finds_its_examples(category, text):
    assert category in categories_in(text)


@pytest.mark.parametrize(("category", "text"), COUNTEREXAMPLES)
def test_a_rule_leaves_its_counterexamples_alone(category, text):
    assert category not in categories_in(text)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.category)
def test_each_rule_shows_itself_in_both_directions(rule):
    assert len(rule.examples) >= 2
    assert len(rule.counterexamples) >= 2


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("rule", RISK_RULES, ids=lambda rule: rule.category)
def test_the_wording_to_ask_for_instead_carries_no_risk_of_its_own_category(rule, language):
    assert rule.category not in categories_in(advice_for(rule.category, language).instead)


def test_every_pattern_is_of_the_kind_that_re2_runs_in_linear_time():
    for expression in EXPRESSIONS:
        re2.compile(expression)


@pytest.mark.parametrize(
    "pump",
    [
        "share ",
        "not ",
        "a",
        "share your data with ",
        "(",
        "we may share your data, ",
        "no no no ",
        "release to my ",
        "divulgar a la casa ",
        "participant ____ ",
        "Signature: ",
        "x-",
        "í",
        "future ",
    ],
)
def test_adversarial_text_takes_time_in_proportion_to_its_length(pump):
    def seconds(length: int) -> float:
        text = (pump * length)[:length]
        began = time.process_time()
        check_text(text)
        return time.process_time() - began

    seconds(1_000)
    short = min(seconds(50_000) for _ in range(2))
    long = min(seconds(100_000) for _ in range(2))
    assert long < max(3.5 * short, 0.5)
