"""The fitted model as the module `consent/engine/clause_weights.py`: small whole numbers, compressed, in base 85."""

from base64 import b85encode
from pathlib import Path
from zlib import DEFLATED, MAX_WBITS, Z_HUFFMAN_ONLY, compress, compressobj

import numpy as np

from consent.training import hidden_fitting
from consent.training.calibration import Calibration
from consent.training.examples import CATEGORIES
from consent.training.fitting import ROUNDED_TO, Fitted

FILE = Path(__file__).parents[1] / "engine" / "clause_weights.py"
LINE = 108

_MODULE = '''"""Weights of the clause model. Made by `python -m tools.train_consent_model`, not by hand.

SHA-256 of what they were learned from: {digest}
"""

from consent.engine.clause_model import WrittenHiddenLayer

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
FEATURES = """
{features}
"""
WEIGHTS = """
{weights}
"""
HIDDEN = WrittenHiddenLayer(
    step={hidden_step},
    bias=(
{hidden_bias}
    ),
    output_step={output_step},
    output_bias=(
{output_bias}
    ),
    outputs="""
{outputs}
""",
    weights="""
{hidden_weights}
""",
)
'''


def write(fitted: Fitted, calibration: Calibration, digest: str) -> None:
    """Write the module. The linear model's bias is folded into the calibration's offset; features with hidden weights come first."""
    lines = [
        f"    ({slope:.4f}, {slope * bias / 2 + offset:.4f}),"
        for (slope, offset), bias in zip(calibration.lines, fitted.bias, strict=True)
    ]
    hidden = fitted.hidden
    common = sorted(hidden.rows)
    names = [*common, *(name for name in fitted.rows if name not in hidden.rows)]
    silent = np.zeros((1, len(CATEGORIES)), dtype=np.int64)
    linear = np.concatenate([fitted.weights, silent])[[fitted.rows.get(name, -1) for name in names]]
    FILE.write_text(
        _MODULE.format(
            digest=digest,
            categories="\n".join(f'    "{category}",' for category in CATEGORIES),
            lines="\n".join(lines),
            threshold=f"{calibration.threshold:.2f}",
            step=ROUNDED_TO,
            features=_lines(compress("\n".join(names).encode(), 9)),
            weights=_packed(linear),
            hidden_step=hidden_fitting.ROUNDED_TO,
            hidden_bias=_numbers(hidden.bias),
            output_step=hidden_fitting.OUTPUT_ROUNDED_TO,
            output_bias=_numbers(hidden.output_bias),
            outputs=_packed(hidden.outputs),
            hidden_weights=_packed(hidden.weights[[hidden.rows[name] for name in common]]),
        ),
        encoding="utf-8",
    )


def _packed(weights: np.ndarray) -> str:
    return _lines(_by_frequency(weights.astype(np.int8).tobytes()))


def _numbers(values: np.ndarray) -> str:
    return "\n".join(f"        {value:.4f}," for value in values)


def _by_frequency(weights: bytes) -> bytes:
    """Weights hardly ever come in the same order twice: without a search for repetitions they take a seventh less room."""
    packer = compressobj(9, DEFLATED, MAX_WBITS, 9, Z_HUFFMAN_ONLY)
    return packer.compress(weights) + packer.flush()


def _lines(compressed: bytes) -> str:
    text = b85encode(compressed).decode()
    return "\n".join(text[start : start + LINE] for start in range(0, len(text), LINE))
