"""Opens a DICOM file whose pixels are wanted, and what can go wrong with that."""

import io
from typing import BinaryIO

import pydicom
from pydicom.dataset import Dataset
from pydicom.errors import InvalidDicomError

MOST_BYTES = 512 * 2**20
# What pydicom and its decoders raise on files that break the standard, or that they have no decoder for.
UNREADABLE = (
    InvalidDicomError, ValueError, KeyError, TypeError, IndexError, AttributeError, RuntimeError, RecursionError, OSError,
    NotImplementedError, ArithmeticError, EOFError, AssertionError,
)  # fmt: skip


def dataset_of(file: BinaryIO) -> Dataset:
    """The whole dataset. Raises one of UNREADABLE."""
    # pydicom asks a reader for its file name, which ours have not.
    return pydicom.dcmread(io.BytesIO(file.read(MOST_BYTES)), force=True)
