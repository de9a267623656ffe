"""The clause model adds up what is written in it, and shows the words that a finding rests on."""

from base64 import b85encode
from math import exp
from zlib import compress

import pytest

from consent.engine.check import check_text
from consent.engine.clause_model import (
    HIDDEN_LENGTH_EXPONENT,
    LENGTH_EXPONENT,
    WrittenHiddenLayer,
    read_model,
)
from consent.engine.concepts import CONCEPTS, LEXICONS
from consent.engine.judgement import MODEL, THRESHOLD, UNCLEAR_FROM

CATEGORIES = ("ai-training", "no-sale")
WEIGHTS = {"word:a": (100, -3), "word:b": (-128, 127), "word:c": (5, 0), "word:hidden": (0, 0)}
# The hidden layer knows the first two features; only the fourth is unknown to the linear model.
HIDDEN_WEIGHTS = {"word:a": (4, -9, 2), "word:b": (0, 3, 8)}
HIDDEN_BIAS = (0.5, -0.25, 0.0)
OUTPUTS = ((10, -10), (127, 0), (-3, 90))
OUTPUT_BIAS = (-1.0, 0.25)


def written(rows) -> str:
    packed = b"".join(bytes(weight % 256 for weight in row) for row in rows)
    return b85encode(compress(packed)).decode()


def small_model():
    features = b85encode(compress("\n".join(WEIGHTS).encode())).decode()
    hidden = WrittenHiddenLayer(
        0.25, written(HIDDEN_WEIGHTS.values()), HIDDEN_BIAS, 0.04, written(OUTPUTS), OUTPUT_BIAS
    )
    return read_model(CATEGORIES, ((1.0, 0.5), (2.0, -1.0)), 0.1, features, written(WEIGHTS.values()), hidden)


def plain_sums(features: list[str], table: dict, size: float, exponent: float) -> list[float]:
    known = [table[feature] for feature in features if any(table.get(feature, ()))]
    columns = zip(*known, strict=True) if known else [[]] * len(next(iter(table.values())))
    return [sum(column) * size / max(1, len(known)) ** exponent for column in columns]


@pytest.mark.parametrize(
    "features",
    [[], ["word:a"], ["word:a", "word:b"], ["word:b", "unknown", "word:c"], ["word:hidden", "word:b"]],
)
def test_probabilities_are_those_of_the_mean_of_a_plain_sum_and_a_hidden_layer(features):
    linear = plain_sums(features, WEIGHTS, 0.1, LENGTH_EXPONENT)
    sums = plain_sums(features, HIDDEN_WEIGHTS, 0.25, HIDDEN_LENGTH_EXPONENT)
    active = [max(0.0, each + bias) for each, bias in zip(sums, HIDDEN_BIAS, strict=True)]
    hidden = [
        sum(unit * outputs[column] * 0.04 for unit, outputs in zip(active, OUTPUTS, strict=True))
        + OUTPUT_BIAS[column]
        for column in range(2)
    ]
    score = [(one + other) / 2 for one, other in zip(linear, hidden, strict=True)]
    plain = [1 / (1 + exp(-(score[0] + 0.5))), 1 / (1 + exp(-(2.0 * score[1] - 1.0)))]
    assert small_model().probabilities([features]) == pytest.approx(plain, abs=0.02)


def test_a_part_that_says_more_than_the_whole_counts_for_it():
    whole, part = ["word:b", "word:c"], ["word:a"]
    alone, together = small_model().probabilities([whole]), small_model().probabilities([whole, part])
    assert together[0] > alone[0]
    assert together[1] == alone[1]


def test_a_finding_shows_the_words_that_carried_it():
    finding = next(
        f for f in check_text("We may sell your scans to vendors.").findings if f.category == "commercial-use"
    )
    assert "sell" in finding.evidence


def test_what_is_nearly_said_is_unclear_and_no_finding():
    text = "We may keep things.\nYour choices can matter to others.\nPartners and data may be studied later."
    report = check_text(text)
    assert all(finding.confidence >= THRESHOLD - 0.01 for finding in report.findings)
    assert all(UNCLEAR_FROM - 0.01 <= place.confidence <= THRESHOLD + 0.01 for place in report.unclear)


def test_the_model_knows_every_category_and_words_of_both_languages():
    assert len(MODEL.categories) == 35
    assert {"word:share", "word:compar"} <= set(MODEL.rows)


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_concept_is_found_by_each_of_its_terms(language):
    for concept in CONCEPTS:
        for term in concept.terms_in(language):
            words = [word.rstrip("*") for word in term]
            assert concept.name in {name for _, name in LEXICONS[language].concepts_in(words)}, (
                concept.name,
                term,
            )


def test_one_meaning_has_one_concept_in_both_languages():
    english = {
        name
        for _, name in LEXICONS["en"].concepts_in(["we", "may", "share", "data", "with", "third", "parties"])
    }
    spanish = {
        name for _, name in LEXICONS["es"].concepts_in(["podremos", "compartir", "datos", "con", "terceros"])
    }
    assert {"share", "data", "third-party", "may"} <= english & spanish
