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
from sklearn.model_selection import GroupKFold, cross_val_predict
from sklearn.svm import LinearSVC

from consent.engine.check import check_text
from consent.engine.rules import RULES
from consent.engine.segmentation import Unit, segment
from consent.training.examples import family_of, same_place

SHARED = Path(__file__).resolve().parents[2] / "shared" / "consent"
POLARITIES = {rule.category: rule.polarity for rule in RULES}
CATEGORIES = sorted(POLARITIES)
CUTOFFS = np.arange(-1.0, 0.3, 0.05)
Document = dict[str, Any]


def documents(name: str) -> list[Document]:
    """The labelled documents of one file."""
    lines = (SHARED / name).read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines if line.strip()]


def engine_findings(document: Document) -> Document:
    """What the engine says of a document."""
    return check_text(document["text"]).to_json(document["id"], with_text=False)


class Baseline:
    """TF-IDF over the sentences of the labelled forms, a linear SVM for each category.

    One cutoff for all machines: the one of the best F1 on publishers held out.
    """

    def __init__(self, training: list[Document]) -> None:
        clauses = [(document, unit) for document in training for unit in segment(document["text"])]
        self._words = TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True, strip_accents="unicode")
        seen = self._words.fit_transform(
            document["text"][unit.start : unit.end] for document, unit in clauses
        )
        truth = np.array(
            [[_is_of(unit, document, each) for each in CATEGORIES] for document, unit in clauses]
        )
        families = [family_of(document) for document, _ in clauses]
        self._machines = [
            LinearSVC(class_weight="balanced").fit(seen, truth[:, c]) for c in range(len(CATEGORIES))
        ]
        held_out = np.stack(
            [
                cross_val_predict(
                    LinearSVC(class_weight="balanced"),
                    seen,
                    truth[:, column],
                    groups=families,
                    cv=GroupKFold(5),
                    method="decision_function",
                )
                for column in range(len(CATEGORIES))
            ],
            axis=1,
        )
        self._cutoff = max(CUTOFFS, key=lambda cutoff: _f1(held_out > cutoff, truth))

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
            for category, machine in zip(CATEGORIES, self._machines, strict=True)
            for place in np.flatnonzero(machine.decision_function(seen) > self._cutoff)
        ]
        return {"id": document["id"], "findings": findings, "elements": {}}


def _is_of(unit: Unit, document: Document, category: str) -> bool:
    return any(
        label["category"] == category and same_place(unit, label["start"], label["end"])
        for label in document["labels"]
    )


def _f1(said: np.ndarray, truth: np.ndarray) -> float:
    return 2 * (said & truth).sum() / (said.sum() + truth.sum())


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
    ]
    elements = f"{figures['elements_accuracy']:.2f}" if name == "engine" else "-"
    return f"| {name} | {gold} | " + " | ".join(f"{value:.2f}" for value in values) + f" | {elements} |"


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
