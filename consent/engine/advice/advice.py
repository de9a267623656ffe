"""The shape of advice."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """One category in one language. For a promise, `ask` asks for proof and `instead` makes it firmer."""

    label: str
    why: str
    ask: str
    instead: str


@dataclass(frozen=True, slots=True)
class Advice:
    """Words together with the provisions that they rest on."""

    label: str
    why: str
    law: tuple[str, ...]
    ask: str
    instead: str
