"""What a kind of letter is: one row of the table in `kinds/`."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from letters.engine.errors import Problem
from letters.engine.letter import Letter, RequestDetails
from letters.engine.words import Words


@dataclass(frozen=True, slots=True)
class AnswerRule:
    """How long the recipient may take, in calendar days from receipt, and the one extension."""

    days: int
    extension_days: int
    provision: str


@dataclass(frozen=True, slots=True)
class LetterKind:
    """A kind of letter, from the person's wish to the law behind it.

    `answer_shows` and `answer_hides` tell the person, before the letter is made, what an answer can and can't
    show, `answer_note` what to make of it.
    `check(details, language)` gives what several facts together have wrong;
    `compose(details, language)` writes the letter; `details` is a `details_type`.
    """

    code: str
    wish: Words
    title: Words
    summary: Words
    authority: str
    signers: Words
    answer_rule: AnswerRule
    fee: Words
    when_ignored: Words
    answer_shows: tuple[Words, ...]
    answer_hides: tuple[Words, ...]
    answer_note: Words
    details_type: type[RequestDetails]
    check: Callable[[Any, str], Iterable[Problem]]
    compose: Callable[[Any, str], Letter]
