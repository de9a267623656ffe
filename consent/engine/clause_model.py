"""A linear model over the features of a clause: for each category the probability that the clause is of it.

Weights are small whole numbers, made by `python -m tools.train_consent_model`. Those of one feature are packed into one
Python integer, 32 bits a category, so that a clause is scored by one sum over its features: in pure Python some
hundred times faster than a sum for each category.
"""

from base64 import b85decode
from collections.abc import Sequence
from dataclasses import dataclass, field
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


@dataclass(slots=True)
class ClauseModel:
    """Weights in steps of `step`, a row of bytes for each feature: one signed byte a category.

    `calibration` holds a slope and an offset for each category, which make a probability of a score.
    """

    categories: tuple[str, ...]
    calibration: tuple[tuple[float, float], ...]
    step: float
    rows: dict[str, int]
    weights: bytes
    _packed: dict[str, int] = field(default_factory=dict)

    def probabilities(self, readings: Sequence[Sequence[str]]) -> list[float]:
        """The probability of each category, in the order of `categories`, from a clause's features.

        The first reading is of the whole clause, the others are of its parts: a part counts where it says more.
        """
        scores = self._scores(readings[0])
        for reading in readings[1:]:
            scores = [
                max(whole, part - PART_LOSS)
                for whole, part in zip(scores, self._scores(reading), strict=True)
            ]
        return [
            1 / (1 + exp(-(slope * score + offset)))
            for (slope, offset), score in zip(self.calibration, scores, strict=True)
        ]

    def weight(self, feature: str, category: str) -> int:
        """How much a feature speaks for `category`, in steps; against it where negative, 0 where it is not known."""
        row = self.rows.get(feature)
        if row is None:
            return 0
        return _signed(self.weights[row * len(self.categories) + self.categories.index(category)])

    def _scores(self, features: Sequence[str]) -> list[float]:
        known = [feature for feature in features if feature in self.rows]
        count = len(self.categories)
        total = sum(map(self._packed_row, known), _all_fields(_MIDDLE, count))
        sums = unpack(f"<{count}I", total.to_bytes(count * _FIELD_BITS // 8, "little"))
        scale = self.step / max(1, len(known)) ** LENGTH_EXPONENT
        return [(each - _MIDDLE) * scale for each in sums]

    def _packed_row(self, feature: str) -> int:
        """The weights of a known feature in one integer, packed when first asked for."""
        packed = self._packed.get(feature)
        if packed is None:
            width = len(self.categories)
            at = self.rows[feature] * width
            packed = self._packed[feature] = _pack(self.weights[at : at + width])
        return packed


def read_model(
    categories: tuple[str, ...], calibration: tuple[tuple[float, float], ...], step: float, written: str
) -> ClauseModel:
    """A model from its written form: base 85 of the compressed names of all features, one a line, an empty line, weights."""
    names, _, weights = decompress(b85decode("".join(written.split()))).partition(b"\n\n")
    return ClauseModel(
        categories,
        calibration,
        step,
        {name: row for row, name in enumerate(names.decode().split("\n"))},
        weights,
    )


def _pack(row: bytes) -> int:
    return sum(_signed(weight) << (place * _FIELD_BITS) for place, weight in enumerate(row) if weight)


def _signed(byte: int) -> int:
    return byte - 256 if byte > 127 else byte


@cache
def _all_fields(value: int, count: int) -> int:
    return sum(value << (place * _FIELD_BITS) for place in range(count))
