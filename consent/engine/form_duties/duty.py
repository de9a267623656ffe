"""One thing that a law asks a form to say, with the words by which a form says it."""

from dataclasses import dataclass

from consent.engine.cues import Cue
from consent.engine.words import Words


@dataclass(frozen=True, slots=True)
class Duty:
    """A row of a table of duties.

    `says` holds words that meet the duty, `hints` words that only touch on it. `examples` meet it, `counterexamples` don't.
    """

    key: str
    label: Words
    ask: Words
    provision: str
    says: Cue
    hints: Cue | None
    examples: tuple[str, ...]
    counterexamples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Framework:
    """A law's list of duties. `where` is the edition that the rows were written from."""

    key: str
    title: Words
    lead: Words
    where: str
    duties: tuple[Duty, ...]
