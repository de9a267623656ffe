"""Typed readers for settings that come from the environment.

A value that can't be read stops the start with one sentence that names the variable.
Secrets may also come from a file: `NAME_FILE` holds its path.
"""

import os
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured

TRUE_WORDS = {"1", "true", "yes", "on"}
FALSE_WORDS = {"0", "false", "no", "off"}


def read_text(name: str, default: str = "") -> str:
    return os.environ.get(name, "").strip() or default


def read_bool(name: str, *, default: bool) -> bool:
    text = read_text(name).lower()
    if not text:
        return default
    if text in TRUE_WORDS | FALSE_WORDS:
        return text in TRUE_WORDS
    raise ImproperlyConfigured(f"{name} is {text!r}. Write true or false.")


def read_int(name: str, *, default: int) -> int:
    text = read_text(name)
    if not text:
        return default
    try:
        return int(text)
    except ValueError:
        raise ImproperlyConfigured(f"{name} is {text!r}. Write a whole number.") from None


def read_list(name: str, *, default: tuple[str, ...] = ()) -> list[str]:
    """Words separated by commas."""
    return [word.strip() for word in read_text(name).split(",") if word.strip()] or list(default)


def read_secret(name: str, *, default_file: Path) -> str:
    """The secret in NAME, or in the file that NAME_FILE names, or in `default_file`; "" where none exists."""
    if text := read_text(name):
        return text
    named_file = read_text(f"{name}_FILE")
    path = Path(named_file) if named_file else default_file
    try:
        return path.read_text(encoding="utf-8").strip()
    except FileNotFoundError:
        if named_file:
            raise ImproperlyConfigured(f"{name}_FILE names a file that does not exist.") from None
        return ""
