"""Log lines without personal data.

What a file or a person said can stand in an exception's text or in a local variable, so neither is ever printed:
an exception becomes its type and the places in our code where it passed.
"""

import logging
import traceback
from pathlib import Path

PROJECT_ROOT = Path(__file__).resolve().parent.parent


def describe_exception(error: BaseException) -> str:
    """`ValueError at scans/inspection.py:41 < scans/tasks.py:12`: type and places, innermost first, no text."""
    places = []
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        path = Path(frame.filename)
        if path.is_relative_to(PROJECT_ROOT) and ".venv" not in path.parts:
            places.append(f"{path.relative_to(PROJECT_ROOT)}:{frame.lineno}")
    return f"{type(error).__name__} at {' < '.join(places[:6]) or 'a library'}"


class ImpersonalFormatter(logging.Formatter):
    """Formats a record with its exception reduced to type and place."""

    def __init__(self) -> None:
        super().__init__("{asctime} {levelname} {name}: {message}", style="{")

    def formatException(self, ei):
        return describe_exception(ei[1])

    def formatStack(self, stack_info):
        return ""

    def format(self, record: logging.LogRecord) -> str:
        # A cached text may hold the full traceback that another formatter made.
        record.exc_text = None
        if record.args and any(isinstance(arg, BaseException) for arg in _values(record.args)):
            record = logging.makeLogRecord({**record.__dict__, "args": _without_exceptions(record.args)})
        return super().format(record)


def _values(args):
    return args.values() if isinstance(args, dict) else args


def _without_exceptions(args):
    def safe(arg):
        return describe_exception(arg) if isinstance(arg, BaseException) else arg

    if isinstance(args, dict):
        return {key: safe(arg) for key, arg in args.items()}
    return tuple(safe(arg) for arg in args)
