"""From scores to probabilities that hold: fitted on clauses that the scoring model had not seen."""

from dataclasses import dataclass

import numpy as np

STEPS = 50
LONGEST_STEP = 0.5
# A category with few examples is pulled towards what holds for all of them: as strongly as this many examples would.
PULL = 10.0
LEVELS = np.arange(0.10, 0.91, 0.02)
# Of what is said of forms not seen before, three in four things are right.
RIGHT = 0.75


@dataclass(frozen=True, slots=True)
class Calibration:
    """Slope and offset for each category, and the probability from which on a category is said."""

    lines: tuple[tuple[float, float], ...]
    threshold: float

    def probabilities(self, scores: np.ndarray) -> np.ndarray:
        """From scores, a row for each clause and a column for each category."""
        slopes, offsets = np.array(self.lines).T
        return 1 / (1 + np.exp(-(slopes * scores + offsets)))


def fit_calibration(scores: np.ndarray, truth: np.ndarray) -> Calibration:
    """From scores of clauses that the model was not fitted on."""
    everything = _fit_line(scores.ravel(), truth.ravel(), (1.0, 0.0), 0.0)
    lines = [_fit_line(scores[:, c], truth[:, c], everything, PULL) for c in range(scores.shape[1])]
    probabilities = np.stack([_probability(scores[:, c], line) for c, line in enumerate(lines)], axis=1)
    return Calibration(tuple(lines), _threshold(probabilities, truth))


def _probability(scores: np.ndarray, line: tuple[float, float]) -> np.ndarray:
    return 1 / (1 + np.exp(-(line[0] * scores + line[1])))


def _fit_line(
    scores: np.ndarray, truth: np.ndarray, towards: tuple[float, float], pull: float
) -> tuple[float, float]:
    """Platt scaling by Newton's method, pulled towards a known line."""
    line = np.array(towards)
    inputs = np.stack([scores, np.ones_like(scores)])
    for _ in range(STEPS):
        guess = _probability(scores, (line[0], line[1]))
        slope = inputs @ (guess - truth) + pull * (line - towards)
        curve = (inputs * (guess * (1 - guess))) @ inputs.T + pull * np.eye(2)
        line = line - np.linalg.solve(curve, slope).clip(-LONGEST_STEP, LONGEST_STEP)
    return float(line[0]), float(line[1])


def _threshold(probabilities: np.ndarray, truth: np.ndarray) -> float:
    """The lowest level at which enough of what is said is right: a risk that is missed costs a person more than one to
    ask about, and F1 hardly changes over these levels.

    One level for all categories: one for each did worse on clauses not seen before.
    """
    said = [probabilities >= level for level in LEVELS]
    right = np.array([(each & truth).sum() / max(1, each.sum()) for each in said])
    enough = np.flatnonzero(right >= RIGHT)
    return float(LEVELS[enough[0]] if enough.size else LEVELS[-1])
