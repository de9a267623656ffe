"""A linear model over the features of a clause: for each category the probability that the clause is of it.

Weights are small whole numbers, made by `python -m tools.train_consent_model`. Those of one feature are packed into one
Python integer, 32 bits a category, so that a clause is scored by one sum over its features: in pure Python some
hundred times faster than a sum for each category.
"""

from base64 import b85decode
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from math import exp
from struct import unpack
from typing import Final
from zlib import decompress

# A sum over n features is divided by n to this power, so that long clauses are not said of everything.
LENGTH_EXPONENT: Final = 0.25
# A part of a clause lacks what the rest of it says, so it has to say this much more than the whole.
PART_LOSS: Final = 0.5
_FIELD_BITS = 32
_MIDDLE = 1 << (_FIELD_BITS - 1)


class PackedWeights(dict[str, int]):
    """Feature -> its weights in one integer, packed when first asked for; 0 for a feature that is not known.

    Above the fields of the categories stands one that counts known features.
    """

    def __init__(self, rows: dict[str, int], weights: bytes, width: int) -> None:
        super().__init__()
        self._rows = rows
        self._weights = weights
        self._width = width
        self._one = 1 << (width * _FIELD_BITS)

    def __missing__(self, feature: str) -> int:
        row = self._rows.get(feature)
        if row is None:
            return 0
        weights = self._weights[row * self._width : (row + 1) * self._width]
        fields = (_signed(weight) << (place * _FIELD_BITS) for place, weight in enumerate(weights) if weight)
        packed = self[feature] = self._one + sum(fields)
        return packed


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
    packed: PackedWeights

    def probabilities(self, readings: Sequence[Sequence[str]], around: Sequence[str] = ()) -> list[float]:
        """The probability of each category, in the order of `categories`, from a clause's features.

        The first reading is of the whole clause, the others are of its parts: a part counts where it says more.
        `around` holds the features of where the clause stands, which belong to every reading.
        """
        base = sum(map(self.packed.__getitem__, around), _all_fields(_MIDDLE, len(self.categories)))
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
        total = sum(map(self.packed.__getitem__, features), base)
        width = len(self.categories) + 1
        *sums, known = unpack(f"<{width}I", total.to_bytes(width * _FIELD_BITS // 8, "little"))
        scale = self.step / max(1, known) ** LENGTH_EXPONENT
        return [(each - _MIDDLE) * scale for each in sums]


def read_model(
    categories: tuple[str, ...],
    calibration: tuple[tuple[float, float], ...],
    step: float,
    written_features: str,
    written_weights: str,
) -> ClauseModel:
    """A model from its written form: the names of all features, one a line, and their weights, each compressed, in base 85."""
    names = _unpacked(written_features).decode().split("\n")
    rows = {name: row for row, name in enumerate(names)}
    weights = _unpacked(written_weights)
    return ClauseModel(
        categories, calibration, step, rows, weights, PackedWeights(rows, weights, len(categories))
    )


def _unpacked(written: str) -> bytes:
    return decompress(b85decode("".join(written.split())))


def _signed(byte: int) -> int:
    return byte - 256 if byte > 127 else byte


@cache
def _all_fields(value: int, count: int) -> int:
    return sum(value << (place * _FIELD_BITS) for place in range(count))
