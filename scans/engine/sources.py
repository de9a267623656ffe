"""What the engine is given to read: named bytes."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import BinaryIO


@dataclass(frozen=True, slots=True)
class Source:
    """One file: the path to show, its size in bytes, and how to get a seekable binary reader at its start."""

    path: str
    size: int
    open: Callable[[], BinaryIO]
