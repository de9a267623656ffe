"""Which categories a clause is of: a linear model over its features, and beside it one with a hidden layer over the commoner ones.

The first weighs each feature by itself, the second what features mean together. The log-odds of both are averaged.

Weights are small whole numbers, made by `python -m tools.train_consent_model`. Those of one feature are packed into one
Python integer, 32 bits each, so that a clause is scored by one sum over its features: in pure Python some
hundred times faster than a sum for each category.
"""

from base64 import b85decode
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from math import exp
from operator import mul
from struct import unpack
from typing import Final
from zlib import decompress

# A sum over n features is divided by n to this power, so that long clauses are not said of everything.
LENGTH_EXPONENT: Final = 0.25
# A part of a clause lacks what the rest of it says, so it has to say this much more than the whole.
PART_LOSS: Final = 0.5
HIDDEN_LENGTH_EXPONENT: Final = 0.5
# A hidden unit's activity is counted in steps of one of so many.
ACTIVE_STEPS: Final = 64
_FIELD_BITS = 32
_MIDDLE = 1 << (_FIELD_BITS - 1)


@dataclass(frozen=True, slots=True)
class WrittenHiddenLayer:
    """A hidden layer as it is kept: its weights, and those of its outputs, as compressed bytes in base 85."""

    step: float
    weights: str
    bias: tuple[float, ...]
    output_step: float
    outputs: str
    output_bias: tuple[float, ...]


class PackedWeights(dict[str, int]):
    """Feature -> its weights in one integer, packed when first asked for; 0 for a feature that is not known.

    From the lowest: a field for each category, one that counts features known to the linear model, a field for each hidden
    unit, one that counts features known to the hidden layer.
    """

    def __init__(self, rows: dict[str, int], weights: bytes, width: int, hidden: bytes, units: int) -> None:
        super().__init__()
        self._rows = rows
        self._weights = weights
        self._width = width
        self._hidden = hidden
        self._units = units

    def __missing__(self, feature: str) -> int:
        row = self._rows.get(feature)
        if row is None:
            return 0
        linear = self._weights[row * self._width : (row + 1) * self._width]
        packed = _fields(linear)
        if any(linear):
            packed += 1 << (self._width * _FIELD_BITS)
        hidden = self._hidden[row * self._units : (row + 1) * self._units]
        if hidden:
            above = _fields(hidden) + (1 << (self._units * _FIELD_BITS))
            packed += above << ((self._width + 1) * _FIELD_BITS)
        self[feature] = packed
        return packed


@dataclass(frozen=True, slots=True)
class HiddenLayer:
    """Hidden units between the features and the categories.

    `weights` holds a row of bytes for each of the first features, one signed byte a unit, in steps of `step`; `bias` a number
    for each unit, in steps of activity. `outputs` holds for each unit its weights for the categories, packed, in steps of `output_step`;
    `output_bias` a number for each category.
    """

    step: float
    weights: bytes
    bias: tuple[float, ...]
    output_step: float
    outputs: tuple[int, ...]
    output_bias: tuple[float, ...]

    def scores(self, sums: Sequence[int], known: int) -> list[float]:
        """The log-odds of each category, from the units' sums over `known` features, each lifted by the middle of a field."""
        scale = self.step / max(1, known) ** HIDDEN_LENGTH_EXPONENT * ACTIVE_STEPS
        active = [
            int(activity) if (activity := (each - _MIDDLE) * scale + bias) > 0 else 0
            for each, bias in zip(sums, self.bias, strict=True)
        ]
        categories = len(self.output_bias)
        total = sum(map(mul, active, self.outputs), _all_fields(_MIDDLE, categories))
        raised = unpack(f"<{categories}I", total.to_bytes(categories * _FIELD_BITS // 8, "little"))
        size = self.output_step / ACTIVE_STEPS
        return [(each - _MIDDLE) * size + bias for each, bias in zip(raised, self.output_bias, strict=True)]


@dataclass(frozen=True, slots=True)
class ClauseModel:
    """Weights in steps of `step`, a row of bytes for each feature: one signed byte a category.

    `calibration` holds a slope and an offset for each category, which make a probability of a score.
    """

    categories: tuple[str, ...]
    calibration: tuple[tuple[float, float], ...]
    step: float
    rows: dict[str, int]
    weights: bytes
    hidden: HiddenLayer
    packed: PackedWeights

    def probabilities(self, readings: Sequence[Sequence[str]], around: Sequence[str] = ()) -> list[float]:
        """The probability of each category, in the order of `categories`, from a clause's features.

        The first reading is of the whole clause, the others are of its parts: a part counts where it says more.
        `around` holds the features of where the clause stands, which belong to every reading.
        """
        fields = len(self.categories) + len(self.hidden.bias) + 1
        base = sum(map(self.packed.__getitem__, around), _all_fields(_MIDDLE, fields))
        scores = self._scores(base, readings[0])
        for reading in readings[1:]:
            of_part = self._scores(base, reading)
            scores = [max(whole, part - PART_LOSS) for whole, part in zip(scores, of_part, strict=True)]
        return [
            1 / (1 + exp(-(slope * score + offset)))
            for (slope, offset), score in zip(self.calibration, scores, strict=True)
        ]

    def weights_of(self, features: Iterable[str], category: str) -> list[int]:
        """How much each feature speaks for `category`, in steps; against it where negative, 0 where not known."""
        width, column = len(self.categories), self.categories.index(category)
        rows = map(self.rows.get, features)
        return [0 if row is None else _signed(self.weights[row * width + column]) for row in rows]

    def _scores(self, base: int, features: Sequence[str]) -> list[float]:
        """The mean of the log-odds of both models."""
        total = sum(map(self.packed.__getitem__, features), base)
        width, units = len(self.categories), len(self.hidden.bias)
        fields = unpack(
            f"<{width + units + 2}I", total.to_bytes((width + units + 2) * _FIELD_BITS // 8, "little")
        )
        known = fields[width] - _MIDDLE
        scale = self.step / max(1, known) ** LENGTH_EXPONENT
        of_hidden = self.hidden.scores(fields[width + 1 : -1], fields[-1])
        return [
            ((each - _MIDDLE) * scale + other) / 2
            for each, other in zip(fields[:width], of_hidden, strict=True)
        ]


def read_model(
    categories: tuple[str, ...],
    calibration: tuple[tuple[float, float], ...],
    step: float,
    written_features: str,
    written_weights: str,
    written_hidden: WrittenHiddenLayer,
) -> ClauseModel:
    """A model from its written form: the names of all features, one a line, and their weights, each compressed, in base 85."""
    names = _unpacked(written_features).decode().split("\n")
    rows = {name: row for row, name in enumerate(names)}
    weights = _unpacked(written_weights)
    width, units = len(categories), len(written_hidden.bias)
    outputs = _unpacked(written_hidden.outputs)
    hidden = HiddenLayer(
        written_hidden.step,
        _unpacked(written_hidden.weights),
        tuple(bias * ACTIVE_STEPS for bias in written_hidden.bias),
        written_hidden.output_step,
        tuple(_fields(outputs[unit * width : (unit + 1) * width]) for unit in range(units)),
        written_hidden.output_bias,
    )
    packed = PackedWeights(rows, weights, width, hidden.weights, units)
    return ClauseModel(categories, calibration, step, rows, weights, hidden, packed)


def _fields(weights: bytes) -> int:
    """Signed bytes in one integer, a field each."""
    return sum(_signed(weight) << (place * _FIELD_BITS) for place, weight in enumerate(weights) if weight)


def _unpacked(written: str) -> bytes:
    return decompress(b85decode("".join(written.split())))


def _signed(byte: int) -> int:
    return byte - 256 if byte > 127 else byte


@cache
def _all_fields(value: int, count: int) -> int:
    return sum(value << (place * _FIELD_BITS) for place in range(count))
