"""The engine scored on labelled forms that no rule was written from. Figures only: nobody reads those forms.

The forms lie in `../shared/consent` beside the repository; where they are absent, these tests are left out.
"""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from consent.engine.check import check_text

SHARED = Path(__file__).resolve().parents[4] / "shared" / "consent"
CORPUS = SHARED / "check.jsonl"

pytestmark = pytest.mark.skipif(
    not CORPUS.exists(), reason="../shared/consent is not here: corpus scores left out"
)


@pytest.fixture(scope="module")
def figures(tmp_path_factory) -> dict:
    predictions = tmp_path_factory.mktemp("scores") / "predicted.jsonl"
    with CORPUS.open(encoding="utf-8") as corpus, predictions.open("w", encoding="utf-8") as out:
        for line in corpus:
            document = json.loads(line)
            report = check_text(document["text"]).to_json(document["id"], with_text=False)
            out.write(json.dumps(report) + "\n")
    command = [
        sys.executable,
        str(SHARED / "evaluate.py"),
        str(CORPUS),
        "--predicted",
        str(predictions),
        "--json",
    ]
    return json.loads(subprocess.run(command, capture_output=True, check=True, text=True).stdout)


def test_findings_reach_the_floor(figures):
    assert figures["all"]["f1"] >= 0.70


def test_elements_reach_the_floor(figures):
    assert figures["elements_accuracy"] >= 0.93
