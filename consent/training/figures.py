"""How well the clause model does on forms that it has not seen: by cross-validation, each fold calibrated on the others."""

import itertools
from collections.abc import Iterator, Sequence

import numpy as np

from consent.training.calibration import fit_calibration
from consent.training.cross_validation import FOLDS, fold_of, truth_of
from consent.training.examples import Example

LEVELS = (0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0)


def lines_of(clauses: Sequence[Example], scores: np.ndarray) -> Iterator[str]:
    """Lines to print: precision, recall and F1, then how often findings of each confidence are right."""
    truth, folds = truth_of(clauses), np.array([fold_of(clause.group) for clause in clauses])
    spoken = np.array([not clause.is_heading for clause in clauses])[:, None]
    probabilities, said = np.zeros_like(scores), np.zeros_like(truth)
    for fold in range(FOLDS):
        calibration = fit_calibration(scores[folds != fold], truth[folds != fold])
        probabilities[folds == fold] = calibration.probabilities(scores[folds == fold])
        said[folds == fold] = probabilities[folds == fold] >= calibration.threshold
    said &= spoken
    right = int((said & truth).sum())
    precision, recall = right / said.sum(), right / truth.sum()
    per_category = 2 * (said & truth).sum(axis=0) / np.maximum(1, said.sum(axis=0) + truth.sum(axis=0))
    f1 = 2 * precision * recall / (precision + recall)
    yield f"P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}  macro F1 {per_category.mean():.3f}"
    yield "confidence   clauses  of these right"
    for low, high in itertools.pairwise(LEVELS):
        inside = spoken & (probabilities >= low) & (probabilities < high)
        yield f"{low:.1f} to {high:.1f}   {inside.sum():7d}  {truth[inside].mean():.2f}"
