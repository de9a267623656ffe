"""The facts that a letter needs, declared beside the dataclass fields that hold them.

One declaration serves the JSON schema, the check of incoming data and the guided form.
"""

from collections.abc import Iterator
from dataclasses import MISSING, dataclass, fields, is_dataclass
from dataclasses import Field as DataclassField
from enum import Enum
from typing import Any, get_type_hints

from letters.engine.words import Words

# threats.md, part 1: 5,000 characters a field, 200 rows, 100 KB in all.
MAX_CHARACTERS = 5_000
MAX_ROWS = 200
MAX_BYTES = 100_000


class Widget(Enum):
    """How a fact is best asked for."""

    LINE = "line"
    LINES = "lines"
    PHONE = "phone"
    EMAIL = "email"
    MENU = "menu"


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the values that a fact may take."""

    value: str
    title: Words


@dataclass(frozen=True, slots=True)
class Fact:
    """What a person reads about one fact; `blank` is said where a required fact is missing.

    `longest` is how many characters a text may have.
    """

    title: Words
    hint: Words | None = None
    blank: Words | None = None
    choices: tuple[Choice, ...] = ()
    widget: Widget = Widget.LINE
    autocomplete: str = ""
    longest: int = MAX_CHARACTERS

    @property
    def is_required(self) -> bool:
        return self.blank is not None


@dataclass(frozen=True, slots=True)
class DeclaredFact:
    """A fact with its place in the data, its type and its default (None where it is required)."""

    path: str
    fact: Fact
    type: Any
    default: Any


def fact(
    *,
    title: Words,
    hint: Words | None = None,
    blank: Words | None = None,
    choices: tuple[Choice, ...] = (),
    widget: Widget = Widget.LINE,
    autocomplete: str = "",
    longest: int = MAX_CHARACTERS,
) -> dict[str, Fact]:
    """Metadata for a dataclass field. A field without a default is required, and needs `blank`."""
    return {"fact": Fact(title, hint, blank, choices, widget, autocomplete, longest)}


def fact_of(dataclass_field: "DataclassField[Any]") -> Fact | None:
    """The fact that a dataclass field declares; None for a field that holds a dataclass of facts."""
    declared: Fact | None = dataclass_field.metadata.get("fact")
    return declared


def declared_facts(details_type: type, prefix: str = "") -> Iterator[DeclaredFact]:
    """Every fact of a details type, nested ones too, in the order of the form."""
    types = get_type_hints(details_type)
    for each in fields(details_type):
        path = f"{prefix}{each.name}"
        declared = fact_of(each)
        if declared is not None:
            default = None if each.default is MISSING else each.default
            yield DeclaredFact(path, declared, types[each.name], default)
        elif is_dataclass(types[each.name]):
            yield from declared_facts(types[each.name], f"{path}.")
