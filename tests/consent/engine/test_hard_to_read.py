"""What makes a form hard to read: its longest sentences, and words that patients don't know, with plain ones."""

import pytest

from consent.engine.check import check_text
from consent.engine.concepts.concept import Concept
from consent.engine.form_text import FormText
from consent.engine.normalization import fold
from consent.engine.plain_words.english import ENGLISH
from consent.engine.plain_words.finding import find_hard_words
from consent.engine.plain_words.spanish import SPANISH
from consent.engine.presentation import present

ROWS = [("en", word) for word in ENGLISH] + [("es", word) for word in SPANISH]
LONG = "We " + "and we keep it " * 12 + "for you."


def names_in(text: str, language: str) -> set[str]:
    return {use.name for use in find_hard_words(FormText(text, language))}


@pytest.mark.parametrize(("language", "word"), ROWS, ids=lambda value: getattr(value, "name", value))
def test_every_form_of_a_hard_word_is_found(language, word):
    for term in Concept(word.name, word.terms, word.terms).terms_in(language):
        assert word.name in names_in(f"{' '.join(term).replace('*', '')}.", language)


@pytest.mark.parametrize(("language", "word"), ROWS, ids=lambda value: getattr(value, "name", value))
def test_plain_words_are_short_and_none_of_them_is_the_hard_word(language, word):
    assert fold(word.name) not in fold(word.plain.in_language(language)).split()
    assert len(word.plain.en.split()) <= 9
    assert len(word.plain.es.split()) <= 10


def test_the_tables_hold_each_word_once():
    for table in (ENGLISH, SPANISH):
        assert len({word.name for word in table}) == len(table) >= 80


def test_hard_words_come_with_plain_ones_in_the_language_of_the_page():
    report = check_text("Pursuant to the law you may revoke this. You may revoke it later.").to_json("")
    assert [use["name"] for use in report["hard_words"]] == ["revoke", "pursuant to"]
    assert {"label": "revoke", "value": "take back"} in present(report, "en")["reading"]["hard"]
    assert {"label": "revoke", "value": "retirar"} in present(report, "es")["reading"]["hard"]


def test_a_part_of_another_word_is_no_hard_word():
    assert not names_in("A provisional wave, prior and later.", "en")


def test_the_three_longest_sentences_are_shown_with_their_place():
    text = f"{LONG}\n\nShort.\n\n{LONG} {LONG}\n\n{LONG[:-4]} and your family."
    report = check_text(text).to_json("")
    assert len(report["long_sentences"]) == 3
    for sentence in report["long_sentences"]:
        assert text[sentence["start"] : sentence["end"]].startswith("We and we keep")
        assert sentence["words"] >= 50
    assert present(report)["reading"]["long"][0]["count"].endswith("words:")


def test_short_sentences_are_not_called_long():
    assert check_text("We keep it. You may ask.").to_json("")["long_sentences"] == []
