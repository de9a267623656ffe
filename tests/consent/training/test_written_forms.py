"""Whole forms written for training are read as labelled documents."""

import pytest

from consent.engine.form_text import FormText
from consent.training.examples import CATEGORIES
from consent.training.written_forms import form_files, labelled_document, written_forms

FORM = """kind: research-consent
language: en

# What happens to your samples
We keep them for later studies. {broad-research indefinite-retention}
You may say no and still join. {not-conditioned}

We give them to:
- hospitals abroad {third-party-sharing}
"""


def test_lines_become_the_text_and_labels_of_a_document() -> None:
    document = labelled_document("biobank", FORM)
    assert document["text"] == (
        "What happens to your samples\n\nWe keep them for later studies. You may say no and still join.\n\n"
        "We give them to:\n- hospitals abroad"
    )
    assert [(label["quote"], label["category"]) for label in document["labels"]] == [
        ("We keep them for later studies.", "broad-research"),
        ("We keep them for later studies.", "indefinite-retention"),
        ("You may say no and still join.", "not-conditioned"),
        ("- hospitals abroad", "third-party-sharing"),
    ]


def test_every_label_stands_at_its_words_and_is_one_of_the_guide() -> None:
    for document in written_forms():
        for label in document["labels"]:
            assert document["text"][label["start"] : label["end"]] == label["quote"]
            assert label["category"] in CATEGORIES, document["id"]


def test_every_form_is_in_the_language_that_it_names() -> None:
    for document in written_forms():
        assert FormText(document["text"]).language == document["language"], document["id"]


def test_every_form_lies_in_the_folder_of_its_kind_under_a_name_of_its_own() -> None:
    files = form_files()
    assert len({path.name for path in files}) == len(files)
    kinds = {document["id"]: document["kind"] for document in written_forms()}
    assert all(path.parent.name == kinds[path.stem] for path in files)


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("kind: research-consent\n\nWe keep it.", "kind and language"),
        ("kind: x\nlanguage: en\n\nWe {opt-out} keep it.", "line 4"),
    ],
)
def test_a_broken_form_is_told_with_its_line(written: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        labelled_document("broken", written)
