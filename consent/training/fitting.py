"""The clause model: logistic regression, one per category, fitted at once by AdaGrad in a fixed order, and a hidden layer beside it.

The same to the bit each time.

Weights are averaged over the later passes, and rounded to small whole numbers of steps, as they are kept.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from consent.engine.clause_features import SCALE
from consent.engine.clause_model import LENGTH_EXPONENT, PART_LOSS
from consent.training.examples import CATEGORIES, Example
from consent.training.hidden_fitting import FittedHidden, fit_hidden

PASSES = 6
AVERAGED = 3
STEP = 0.7
DECAY = np.float32(5e-4)
# A feature seen less often says too little for the room that its weights take.
FEWEST = 3
SEED = 7
RARE = -3.0
NO_SLOPE_YET = 1e-3
# Labels are trusted so far: a reader slips now and then, and certainty would cost large weights on rare words.
TRUSTED = 0.9
SLIP = 0.003
# Our own forms and sentences teach more slowly than real forms do. Sentences are few beside the lines of forms.
FORM_WEIGHT = 0.25
SENTENCE_WEIGHT = 0.6
ROUNDED_TO = 0.25
LARGEST = 127


@dataclass(frozen=True, slots=True)
class Fitted:
    """Feature -> row of `weights`, for features that weigh something; a column for each category. `bias` is for forms that we did not write.

    Weights are whole numbers of steps of ROUNDED_TO and hold the feature's scale. `hidden` knows the commoner features.
    """

    rows: dict[str, int]
    weights: np.ndarray
    bias: np.ndarray
    hidden: FittedHidden

    def scores(self, readings: Sequence[Sequence[str]]) -> np.ndarray:
        """The log-odds of each category, as the engine takes them from a clause and its parts."""
        losses = [0.0, *[PART_LOSS] * (len(readings) - 1)]
        return np.max(
            [self._score(each) - loss for each, loss in zip(readings, losses, strict=False)], axis=0
        )

    def _score(self, features: Sequence[str]) -> np.ndarray:
        """The mean of the log-odds of both."""
        known = [self.rows[feature] for feature in features if feature in self.rows]
        linear = self.weights[known].sum(axis=0) * ROUNDED_TO / max(1, len(known)) ** LENGTH_EXPONENT
        return (linear + self.bias + self.hidden.scores(features)) / 2


def fit(examples: Sequence[Example]) -> Fitted:
    """Fit on `examples`. What sets our own texts apart as a whole (they are denser in labels) has a weight of its own."""
    counts = Counter(feature for example in examples for feature in example.features)
    rows = {feature: row for row, feature in enumerate(sorted(f for f, n in counts.items() if n >= FEWEST))}
    truth = _by_category([[c in e.labels for c in CATEGORIES] for e in examples]) * TRUSTED + SLIP
    trust = _by_category([[e.judged is None or c in e.judged for c in CATEGORIES] for e in examples])
    trust *= np.array([_worth(example) for example in examples], dtype=np.float32)[:, None]
    weights, bias = _descend(examples, rows, truth, trust)
    scale = np.array([SCALE[feature.partition(":")[0]] for feature in rows])
    steps = np.rint(weights * scale[:, None] / ROUNDED_TO).clip(-LARGEST, LARGEST)
    kept = np.flatnonzero(steps.any(axis=1))
    names = list(rows)
    speaking = {names[row]: place for place, row in enumerate(kept)}
    return Fitted(speaking, steps[kept].astype(np.int64), bias, fit_hidden(examples, truth, trust))


def _worth(example: Example) -> float:
    """How much an example teaches beside one of a real form."""
    if example.group != "written":
        return 1.0
    return FORM_WEIGHT if example.document else SENTENCE_WEIGHT


def _descend(
    examples: Sequence[Example], rows: dict[str, int], truth: np.ndarray, trust: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Weights and bias, averaged over the later passes."""
    vectors = [_vector(example.features, rows) for example in examples]
    is_written = [example.group == "written" for example in examples]
    weights, bias = _zeros(len(rows)), _zeros(2) + RARE
    gathered, bias_gathered = _zeros(len(rows)) + NO_SLOPE_YET, _zeros(2) + NO_SLOPE_YET
    total, bias_total = _zeros(len(rows)), _zeros(2)
    order = np.random.default_rng(SEED)
    for turn in range(PASSES):
        step = np.float32(STEP / (1 + 0.1 * turn))
        for place in order.permutation(len(examples)):
            at, values = vectors[place]
            biases = is_written[place] + 1
            own = weights.take(at, axis=0)
            score = bias[:biases].sum(axis=0) + np.einsum("f,fc->c", values, own)
            error = (1 / (1 + np.exp(-score)) - truth[place]) * trust[place]
            slope = np.multiply.outer(values, error)
            slope += DECAY * own
            squares = gathered.take(at, axis=0)
            squares += slope * slope
            gathered[at] = squares
            slope *= step / np.sqrt(squares)
            weights[at] = own - slope
            bias_gathered[:biases] += error * error
            bias[:biases] -= step * error / np.sqrt(bias_gathered[:biases])
        if turn >= PASSES - AVERAGED:
            total += weights
            bias_total += bias
    return total / AVERAGED, bias_total[0] / AVERAGED


def _zeros(rows: int) -> np.ndarray:
    return np.zeros((rows, len(CATEGORIES)), dtype=np.float32)


def _by_category(values: Sequence[Sequence[bool]]) -> np.ndarray:
    return np.array(values, dtype=np.float32)


def _vector(features: Sequence[str], rows: dict[str, int]) -> tuple[np.ndarray, np.ndarray]:
    known = [(rows[feature], SCALE[feature.partition(":")[0]]) for feature in features if feature in rows]
    at = np.array([row for row, _ in known], dtype=np.int64)
    values = np.array([scale for _, scale in known], dtype=np.float32)
    return at, values / np.float32(max(1, len(known)) ** LENGTH_EXPONENT)
