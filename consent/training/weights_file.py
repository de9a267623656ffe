"""The fitted model as the module `consent/engine/clause_weights.py`: small whole numbers, compressed, in base 85."""

from base64 import b85encode
from collections.abc import Iterator
from pathlib import Path
from zlib import compress

import numpy as np

from consent.training.calibration import Calibration
from consent.training.examples import CATEGORIES
from consent.training.fitting import ROUNDED_TO, Fitted

FILE = Path(__file__).parents[1] / "engine" / "clause_weights.py"
LINE = 108

_MODULE = '''"""Weights of the clause model. Made by `python -m tools.train_consent_model`, not by hand.

SHA-256 of what they were learned from: {digest}
"""

CATEGORIES = (
{categories}
)
# From score to probability: slope and offset.
CALIBRATION = (
{lines}
)
# The probability from which on a category is said.
THRESHOLD = {threshold}
STEP = {step}
WEIGHTS = """
{weights}
"""
'''


def write(fitted: Fitted, calibration: Calibration, digest: str) -> None:
    """Write the module. The bias is folded into the calibration's offset."""
    data = "\n".join(fitted.rows).encode() + b"\n\n" + fitted.weights.astype(np.int8).tobytes()
    lines = [
        f"    ({slope:.4f}, {slope * bias + offset:.4f}),"
        for (slope, offset), bias in zip(calibration.lines, fitted.bias, strict=True)
    ]
    FILE.write_text(
        _MODULE.format(
            digest=digest,
            categories="\n".join(f'    "{category}",' for category in CATEGORIES),
            lines="\n".join(lines),
            threshold=f"{calibration.threshold:.2f}",
            step=ROUNDED_TO,
            weights="\n".join(_lines(b85encode(compress(data, 9)).decode())),
        ),
        encoding="utf-8",
    )


def _lines(text: str) -> Iterator[str]:
    for start in range(0, len(text), LINE):
        yield text[start : start + LINE]
