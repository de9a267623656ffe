"""What pypdf raises on files that break the standard, beside its own errors."""

from pypdf.errors import PyPdfError

PDF_FAULTS = (
    PyPdfError, ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError, OSError,
    ArithmeticError, NotImplementedError, AssertionError,
)  # fmt: skip
