"""Scores of clauses by models that were fitted without the families of documents that the clauses come from."""

from collections.abc import Sequence
from hashlib import sha256

import numpy as np

from consent.training.examples import CATEGORIES, Example
from consent.training.fitting import fit

FOLDS = 6


def fold_of(group: str) -> int:
    """The fold in which a family of documents is held out."""
    return sha256(group.encode()).digest()[0] % FOLDS


def scores_out_of_fold(clauses: Sequence[Example], sentences: Sequence[Example]) -> np.ndarray:
    """A row for each clause, a column for each category. Our own sentences train every fold's model."""
    scores = np.zeros((len(clauses), len(CATEGORIES)))
    for fold in range(FOLDS):
        held_out = [place for place, clause in enumerate(clauses) if fold_of(clause.group) == fold]
        learned = [clause for clause in clauses if fold_of(clause.group) != fold]
        fitted = fit([*learned, *sentences])
        for place in held_out:
            scores[place] = fitted.scores(clauses[place].readings)
    return scores


def truth_of(clauses: Sequence[Example]) -> np.ndarray:
    """Yes or no for each clause and category."""
    return np.array([[category in clause.labels for category in CATEGORIES] for clause in clauses])
