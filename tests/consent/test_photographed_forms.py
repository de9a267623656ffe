"""A poor photo of a printed form gives what its text gives.

The forms are those of `../shared/consent` beside the repository; where they are absent, this test is left out.
"""

import io
import json
import re
from pathlib import Path

import pytest

from consent.checking import check_document
from consent.engine.check import check_text
from tests.consent.photos import photo, pictures, printed

LEARN = Path(__file__).resolve().parents[3] / "shared" / "consent" / "learn.jsonl"
FORMS, LONGEST = 4, 3_000
SHARE_FOUND = 0.95

pytestmark = pytest.mark.skipif(not LEARN.exists(), reason="../shared/consent is not here: photos left out")


def words(quote: str) -> set[str]:
    return set(re.findall(r"\w+", quote.lower()))


def is_same(one: dict, other: dict) -> bool:
    """Same category, and at least half of the words in common."""
    first, second = words(one["quote"]), words(other["quote"])
    return one["category"] == other["category"] and 2 * len(first & second) >= min(len(first), len(second))


def test_nearly_all_findings_of_a_form_are_found_in_poor_photos_of_it():
    texts = [json.loads(line)["text"] for line in LEARN.read_text(encoding="utf-8").splitlines()]
    chosen = sorted((text for text in texts if len(text) < LONGEST), key=len)[-FORMS:]
    found = expected = 0
    for place, text in enumerate(chosen):
        photos = [photo(page, degrees=(-3, 3)[place % 2]) for page in pictures(printed(text))]
        read = check_document([io.BytesIO(each) for each in photos], name="form")["findings"]
        of_text = check_text(text).to_json("form")["findings"]
        expected += len(of_text)
        found += sum(any(is_same(finding, each) for each in read) for finding in of_text)
    assert expected > 20
    assert found >= SHARE_FOUND * expected
