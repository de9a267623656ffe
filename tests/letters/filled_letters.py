"""Letters with every fact filled in, by a rule that a test gives."""

from collections.abc import Callable
from datetime import date
from typing import Any

from letters.engine.facts import DeclaredFact, declared_facts
from letters.engine.kind import LetterKind
from tests.letters.letter_data import data_with, minimal_data

SOME_DAY = "2026-03-03"
# So that what was filled in is printed, and its facts go together.
CHOSEN: dict[str, dict[str, Any]] = {
    "revocation": {"extent": "part"},
    "confidential-communications": {"holder": "plan", "endangered": "yes"},
    "follow-up": {"sent_on": "2026-03-02", "answer": "partial"},
    "claim-dispute": {"reason": "wrong"},
}
EVERY_LETTER = {"requester.signs_as": "representative", "reply_by": "email", "mailing_record": "yes"}


def filled_data(kind: LetterKind, words: Callable[[str], str], several: Callable[[str], list[str]]) -> dict:
    """Data of this kind: `words(path)` in every text, `several(path)` in every list, everything ticked."""
    data = minimal_data(kind.code)
    facts = {
        each.path: value
        for each in declared_facts(kind.details_type)
        if (value := _filled(each, words, several)) is not None
    }
    facts |= {"written_on": "2026-11-21", **EVERY_LETTER, **CHOSEN.get(kind.code, {})}
    return data_with(facts, data)


def _filled(each: DeclaredFact, words: Callable[[str], str], several: Callable[[str], list[str]]) -> Any:
    is_list = each.type in (tuple[str, ...], tuple[date, ...])
    if each.fact.choices:
        return [choice.value for choice in each.fact.choices] if is_list else None
    if each.path == "period_from":
        return "2022-01-01"
    if each.type in (date, date | None):
        return "1975-03-04" if each.path.endswith("birth_date") else SOME_DAY
    if each.type == tuple[date, ...]:
        return [SOME_DAY, "2024-02-29"]
    return several(each.path) if is_list else words(each.path)
