"""Names of persons in reading order (PS3.5, section 6.2.1, PN)."""

from collections.abc import Iterable


def readable_name(name: str) -> str:
    """Family^Given^Middle^Prefix^Suffix of the first component group in reading order."""
    parts = [part.strip() for part in name.split("=")[0].split("^")] + [""] * 5
    family, given, middle, prefix, suffix = parts[:5]
    return " ".join(part for part in (prefix, given, middle, family, suffix) if part)


def readable_names(names: Iterable[str]) -> list[str]:
    """Each person once, though several attributes, or one with several values, name them."""
    found = (readable_name(one) for name in names for one in name.split("\\"))
    return list(dict.fromkeys(name for name in found if name))
