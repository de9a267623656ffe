"""The engine reads what a sentence permits, not its usual words: paraphrases found, denials and limits left alone.

The sentences in `paraphrases.jsonl` and `limited_sentences.jsonl` were written before the training sentences;
none of them is copied into those or into a rule. Floors, as the scores on labelled forms have: where the engine stands is in
docs/consent-quality.md.
"""

import json
from pathlib import Path

import pytest

from consent.engine.check import check_text
from consent.training.examples import SENTENCES
from consent.training.written_forms import written_forms

HERE = Path(__file__).parent
FOUND_OF_FORTY = 35
FLAGGED_AT_MOST = 5


def lines_of(file: Path) -> list[dict]:
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


PARAPHRASES = lines_of(HERE / "paraphrases.jsonl")
LIMITED = lines_of(HERE / "limited_sentences.jsonl")
GROUPS = sorted({sentence["group"] for sentence in PARAPHRASES})


def risks_in(sentence: dict) -> set[str]:
    findings = check_text(sentence["text"], language=sentence["language"]).findings
    return {finding.category for finding in findings if finding.polarity == "risk"}


@pytest.mark.parametrize("group", GROUPS)
def test_paraphrases_found_reach_the_floor(group):
    chosen = [sentence for sentence in PARAPHRASES if sentence["group"] == group]
    found = sum(sentence["category"] in risks_in(sentence) for sentence in chosen)
    assert len(chosen) == 40
    assert found >= FOUND_OF_FORTY


def test_few_denials_and_limits_are_flagged():
    assert len(LIMITED) == 100
    assert sum(bool(risks_in(sentence)) for sentence in LIMITED) <= FLAGGED_AT_MOST


def test_nothing_that_the_engine_is_tested_on_was_learned_from():
    tested = {sentence["text"].casefold() for sentence in (*PARAPHRASES, *LIMITED)}
    learned = {
        sentence["text"].casefold() for file in SENTENCES.glob("*.jsonl") for sentence in lines_of(file)
    } | {label["quote"].casefold() for form in written_forms() for label in form["labels"]}
    assert learned
    assert not learned & tested
