"""Cells of a CSV file that no spreadsheet runs as a formula (OWASP, CSV Injection)."""

# Also their full-width forms, which spreadsheets in East Asia read alike; blanks before them are cut off by some.
STARTS_OF_FORMULAS = frozenset("=+-@＝＋－＠")
STARTS_OF_CELLS = frozenset("\t\r\n")


def harmless(value: object) -> str:
    """The value as text; one that a spreadsheet would run begins with an apostrophe, which makes it text there too."""
    text = "" if value is None else str(value)
    if text[:1] in STARTS_OF_CELLS or text.lstrip()[:1] in STARTS_OF_FORMULAS:
        return "'" + text
    return text
