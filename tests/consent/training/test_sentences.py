"""Our own training sentences keep their form: the engine's categories, both languages, near misses for each."""

import json
from collections import Counter

import pytest

from consent.training.examples import CATEGORIES, SENTENCES

FILES = sorted(SENTENCES.glob("*.jsonl"))
KEYS = {"language", "heading", "lead_in", "text", "labels"}


def sentences_in(path) -> list[dict]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_each_sentence_has_a_language_words_and_known_labels(path):
    for sentence in sentences_in(path):
        assert set(sentence) <= KEYS
        assert sentence["language"] in {"en", "es"}
        assert sentence["text"].strip()
        assert len(set(sentence["labels"])) == len(sentence["labels"])
        assert set(sentence["labels"]) <= set(CATEGORIES)


def test_every_category_is_shown_in_both_languages():
    shown = Counter(
        (label, sentence["language"])
        for path in FILES
        for sentence in sentences_in(path)
        for label in sentence["labels"]
    )
    assert all(shown[category, language] >= 10 for category in CATEGORIES for language in ("en", "es"))


def test_many_sentences_permit_and_promise_nothing():
    every = [sentence for path in FILES for sentence in sentences_in(path)]
    assert sum(not sentence["labels"] for sentence in every) >= len(every) / 10
