"""Logistic regression, one per category, all fitted at once by AdaGrad in a fixed order: the same to the bit each time.

Weights are averaged over the later passes, and rounded to small whole numbers of steps, as they are kept.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from consent.engine.clause_features import SCALE
from consent.engine.clause_model import LENGTH_EXPONENT, PART_LOSS
from consent.training.examples import CATEGORIES, Example

PASSES = 14
AVERAGED = 8
STEP = 0.35
DECAY = 5e-4
FEWEST = 3
SEED = 7
# Our own sentences teach more slowly than real forms do.
WRITTEN_WEIGHT = 0.25
ROUNDED_TO = 0.1
# A weight of fewer steps changes next to nothing that is said, and would double the size of the file.
SMALLEST = 2
LARGEST = 127


@dataclass(frozen=True, slots=True)
class Fitted:
    """Feature -> row of `weights`, for features that weigh something; a column for each category. `bias` is for forms, not for our own sentences.

    Weights are whole numbers of steps of ROUNDED_TO and hold the feature's scale.
    """

    rows: dict[str, int]
    weights: np.ndarray
    bias: np.ndarray

    def scores(self, readings: Sequence[Sequence[str]]) -> np.ndarray:
        """The log-odds of each category, as the engine takes them from a clause and its parts."""
        losses = [0.0, *[PART_LOSS] * (len(readings) - 1)]
        return self.bias + np.max(
            [self._score(each) - loss for each, loss in zip(readings, losses, strict=False)], axis=0
        )

    def _score(self, features: Sequence[str]) -> np.ndarray:
        known = [self.rows[feature] for feature in features if feature in self.rows]
        return self.weights[known].sum(axis=0) * ROUNDED_TO / max(1, len(known)) ** LENGTH_EXPONENT


def fit(examples: Sequence[Example]) -> Fitted:
    """Fit on `examples`. What sets our own sentences apart as a whole (they are denser in labels) has a weight of its own."""
    counts = Counter(feature for example in examples for feature in example.features)
    rows = {feature: row for row, feature in enumerate(sorted(f for f, n in counts.items() if n >= FEWEST))}
    vectors = [_vector(example.features, rows) for example in examples]
    truth = np.array([[c in example.labels for c in CATEGORIES] for example in examples], dtype=np.float64)
    judged = np.array(
        [[e.judged is None or c in e.judged for c in CATEGORIES] for e in examples], dtype=float
    )
    is_written = np.array([example.group == "written" for example in examples])
    weights = np.zeros((len(rows), len(CATEGORIES)))
    bias = np.full((2, len(CATEGORIES)), -3.0)
    gathered, bias_gathered = np.full_like(weights, 1e-3), np.full_like(bias, 1e-3)
    total, bias_total = np.zeros_like(weights), np.zeros_like(bias)
    order = np.random.default_rng(SEED)
    for turn in range(PASSES):
        step = STEP / (1 + 0.1 * turn)
        for place in order.permutation(len(examples)):
            at, values = vectors[place]
            own = weights[at]
            written = int(is_written[place])
            score = bias[0] + written * bias[1] + np.einsum("f,fc->c", values, own)
            error = (1 / (1 + np.exp(-score)) - truth[place]) * judged[place]
            if written:
                error = error * WRITTEN_WEIGHT
            slope = values[:, None] * error + DECAY * own
            gathered[at] += slope * slope
            weights[at] = own - step * slope / np.sqrt(gathered[at])
            for row in range(written + 1):
                bias_gathered[row] += error * error
                bias[row] -= step * error / np.sqrt(bias_gathered[row])
        if turn >= PASSES - AVERAGED:
            total += weights
            bias_total += bias
    scale = np.array([SCALE[feature.partition(":")[0]] for feature in rows])
    steps = np.rint(total / AVERAGED * scale[:, None] / ROUNDED_TO).clip(-LARGEST, LARGEST)
    steps[abs(steps) < SMALLEST] = 0
    kept = np.flatnonzero(steps.any(axis=1))
    names = list(rows)
    speaking = {names[row]: place for place, row in enumerate(kept)}
    return Fitted(speaking, steps[kept].astype(np.int64), bias_total[0] / AVERAGED)


def _vector(features: Sequence[str], rows: dict[str, int]) -> tuple[np.ndarray, np.ndarray]:
    known = [(rows[feature], SCALE[feature.partition(":")[0]]) for feature in features if feature in rows]
    at = np.array([row for row, _ in known], dtype=np.int64)
    values = np.array([scale for _, scale in known])
    return at, values / max(1, len(known)) ** LENGTH_EXPONENT
