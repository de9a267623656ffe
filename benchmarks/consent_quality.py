"""How right the consent engine is, beside what a data scientist would do in an afternoon with scikit-learn.

usage: python -m benchmarks.consent_quality

Needs requirements-benchmarks.txt, and ../shared/consent: learn.jsonl, check.jsonl, evaluate.py. Prints one table:
the engine and a TF-IDF with linear SVMs (one per category, words and pairs of words), each trained on learn.jsonl and
scored on both files. Of check.jsonl only figures are read. It takes about a minute.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.svm import LinearSVC

from consent.engine.check import check_text
from consent.engine.rules import RULES
from consent.engine.segmentation import segment
from consent.training.examples import same_place

SHARED = Path(__file__).resolve().parents[2] / "shared" / "consent"
POLARITIES = {rule.category: rule.polarity for rule in RULES}
CATEGORIES = sorted(POLARITIES)
Document = dict[str, Any]


def documents(name: str) -> list[Document]:
    """The labelled documents of one file."""
    lines = (SHARED / name).read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines if line.strip()]


def engine_findings(document: Document) -> Document:
    """What the engine says of a document."""
    return check_text(document["text"]).to_json(document["id"], with_text=False)


class Baseline:
    """TF-IDF over the sentences of the labelled forms, a linear SVM for each category."""

    def __init__(self, training: list[Document]) -> None:
        clauses = [(document, unit) for document in training for unit in segment(document["text"])]
        self._words = TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True, strip_accents="unicode")
        seen = self._words.fit_transform(
            document["text"][unit.start : unit.end] for document, unit in clauses
        )
        self._machines = {
            category: LinearSVC(class_weight="balanced").fit(
                seen,
                [
                    any(
                        label["category"] == category and same_place(unit, label["start"], label["end"])
                        for label in document["labels"]
                    )
                    for document, unit in clauses
                ],
            )
            for category in CATEGORIES
        }

    def findings(self, document: Document) -> Document:
        """What the machines say of a document, clause by clause."""
        units = segment(document["text"])
        seen = self._words.transform(document["text"][unit.start : unit.end] for unit in units)
        findings = [
            {
                "start": units[place].start,
                "end": units[place].end,
                "category": category,
                "polarity": POLARITIES[category],
            }
            for category, machine in self._machines.items()
            for place in np.flatnonzero(machine.predict(seen))
        ]
        return {"id": document["id"], "findings": findings, "elements": {}}


def scores(gold: str, predicted: list[Document]) -> Document:
    """The figures of evaluate.py."""
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
        file.write("\n".join(json.dumps(each) for each in predicted))
        file.flush()
        command = [sys.executable, SHARED / "evaluate.py", SHARED / gold, "--predicted", file.name, "--json"]
        return json.loads(subprocess.run(command, check=True, capture_output=True).stdout)


def row(name: str, gold: str, figures: Document) -> str:
    """One line of the table."""
    languages = figures["languages"]
    values = [
        *(figures["all"][key] for key in ("precision", "recall", "f1")),
        figures["grave"]["precision"],
        figures["grave"]["recall"],
        figures["macro_f1"],
        *(
            2 * each["precision"] * each["recall"] / (each["precision"] + each["recall"])
            for each in (languages["en"], languages["es"])
        ),
        figures["elements_accuracy"],
    ]
    return f"| {name} | {gold} | " + " | ".join(f"{value:.2f}" for value in values) + " |"


def main() -> None:
    """Print the table."""
    learned = documents("learn.jsonl")
    baseline = Baseline(learned)
    print("| what | forms | P | R | F1 | grave P | grave R | macro F1 | F1 en | F1 es | elements |")
    print("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |")
    for gold in ("check.jsonl", "learn.jsonl"):
        forms = documents(gold)
        for name, findings in (("engine", engine_findings), ("TF-IDF and SVM", baseline.findings)):
            print(row(name, gold, scores(gold, [findings(form) for form in forms])))


if __name__ == "__main__":
    main()
