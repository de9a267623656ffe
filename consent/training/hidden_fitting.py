"""The hidden layer, fitted by AdaGrad in a fixed order: the same to the bit each time.

Features and hidden units fall out by lot while it learns, so that no unit leans on one word.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from consent.engine.clause_features import SCALE
from consent.engine.clause_model import HIDDEN_LENGTH_EXPONENT
from consent.training.examples import CATEGORIES, Example

UNITS = 64
PASSES = 9
STEP = 0.15
OUTPUT_STEP = 0.08
SEED = 7
# A feature seen less often has no weights here: the linear model has its own.
FEWEST = 12
FEATURES_DROPPED = np.float32(0.2)
UNITS_DROPPED = np.float32(0.3)
SPREAD = 0.1
GAIN = 3.0
RARE = -3.0
NO_SLOPE_YET = 1e-3
ROUNDED_TO = 0.25
OUTPUT_ROUNDED_TO = 0.04
LARGEST = 127


@dataclass(frozen=True, slots=True)
class FittedHidden:
    """Feature -> row of `weights`, a column for each hidden unit; `outputs` has a row for each unit, a column for each category.

    Both are whole numbers, of steps of ROUNDED_TO and OUTPUT_ROUNDED_TO; weights hold the feature's scale.
    """

    rows: dict[str, int]
    weights: np.ndarray
    bias: np.ndarray
    outputs: np.ndarray
    output_bias: np.ndarray

    def scores(self, features: Sequence[str]) -> np.ndarray:
        """The log-odds of each category."""
        known = [self.rows[feature] for feature in features if feature in self.rows]
        sums = self.weights[known].sum(axis=0) * (ROUNDED_TO / max(1, len(known)) ** HIDDEN_LENGTH_EXPONENT)
        return np.maximum(0, sums + self.bias) @ self.outputs * OUTPUT_ROUNDED_TO + self.output_bias


def fit_hidden(examples: Sequence[Example], truth: np.ndarray, trust: np.ndarray) -> FittedHidden:
    """Fit on `examples`. `truth` has a row for each of them and a column for each category, and so has `trust`: how much it counts."""
    counts = Counter(feature for example in examples for feature in example.features)
    names = sorted(feature for feature, count in counts.items() if count >= FEWEST)
    rows = {feature: row for row, feature in enumerate(names)}
    scale = np.array([SCALE[name.partition(":")[0]] for name in names], dtype=np.float32)
    known = [
        np.array([rows[feature] for feature in example.features if feature in rows], dtype=np.int64)
        for example in examples
    ]
    learner = _Learner(len(names))
    for turn in range(PASSES):
        slower = 1 - turn / PASSES
        for place in learner.lots.permutation(len(examples)):
            learner.learn(known[place], scale, truth[place], trust[place], slower)
    weights = learner.weights * (scale[:, None] * GAIN / ROUNDED_TO)
    return FittedHidden(
        rows,
        np.rint(weights).clip(-LARGEST, LARGEST).astype(np.int64),
        learner.bias.astype(np.float64),
        np.rint(learner.outputs / OUTPUT_ROUNDED_TO).clip(-LARGEST, LARGEST).astype(np.int64),
        learner.output_bias.astype(np.float64),
    )


class _Learner:
    def __init__(self, features: int) -> None:
        self.lots = np.random.default_rng(SEED)
        categories = len(CATEGORIES)
        self.weights = self.lots.normal(0, SPREAD, (features, UNITS)).astype(np.float32)
        self.outputs = self.lots.normal(0, UNITS**-0.5, (UNITS, categories)).astype(np.float32)
        self.bias = np.zeros(UNITS, dtype=np.float32)
        self.output_bias = np.full(categories, RARE, dtype=np.float32)
        self._squares = {
            name: np.full_like(getattr(self, name), NO_SLOPE_YET)
            for name in ("weights", "outputs", "bias", "output_bias")
        }

    def learn(
        self, known: np.ndarray, scale: np.ndarray, truth: np.ndarray, trust: np.ndarray, slower: float
    ) -> None:
        """One step down the slope of one example, with what falls out of it by lot."""
        at = known[self.lots.random(known.size, dtype=np.float32) >= FEATURES_DROPPED]
        values = scale.take(at) * np.float32(GAIN / max(1, known.size) ** HIDDEN_LENGTH_EXPONENT)
        sums = np.einsum("f,fu->u", values, self.weights.take(at, axis=0)) + self.bias
        stays = (sums > 0) & (self.lots.random(UNITS, dtype=np.float32) >= UNITS_DROPPED)
        passing = stays / (1 - UNITS_DROPPED)
        active = sums * passing
        score = np.einsum("u,uc->c", active, self.outputs) + self.output_bias
        error = (1 / (1 + np.exp(-score)) - truth) * trust
        back = np.einsum("uc,c->u", self.outputs, error) * passing
        step, output_step = np.float32(STEP * slower), np.float32(OUTPUT_STEP * slower)
        self._descend("outputs", np.multiply.outer(active, error), output_step)
        self._descend("output_bias", error, output_step)
        self._descend("bias", back, step)
        slope = np.multiply.outer(values, back)
        squares = self._squares["weights"].take(at, axis=0) + slope * slope
        self._squares["weights"][at] = squares
        self.weights[at] -= step * slope / np.sqrt(squares)

    def _descend(self, name: str, slope: np.ndarray, step: np.float32) -> None:
        squares = self._squares[name]
        squares += slope * slope
        values = getattr(self, name)
        values -= step * slope / np.sqrt(squares)
