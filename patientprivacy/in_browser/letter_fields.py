"""The facts for a letter as fields of a form."""

from collections.abc import Mapping


def form_fields(facts: Mapping[str, str | tuple[str, ...]]) -> list[dict[str, str]]:
    """{name, value} for each value that is not empty; a list gives a field for each of its values."""
    return [
        {"name": name, "value": value}
        for name, values in facts.items()
        for value in ((values,) if isinstance(values, str) else values)
        if value
    ]
