"""The nine things that a valid HIPAA authorization holds: core elements and statements of 45 CFR 164.508(c)(1)-(2)."""

import re
from collections.abc import Iterable, Mapping, Set
from dataclasses import asdict, dataclass
from typing import Any, Literal

from consent.engine.authorization.fields import FormFields
from consent.engine.authorization.patterns import RULES, ElementRule
from consent.engine.authorization.recipients import named_recipient_places
from consent.engine.authorization.signature import signature_places
from consent.engine.clause_rule import Pattern, places_of
from consent.engine.form_text import FormText

State = Literal["present", "unclear", "missing"]

# What (c)(2) asks a form to state: a sentence that states one of these describes no disclosure.
STATEMENTS = ("revocation", "conditioning", "redisclosure")
CORE_ELEMENTS = ("description", "discloser", "recipient", "purpose")
_ANNOUNCED_IN = 7
_ANNOUNCES = re.compile(r"[¿\W]*(?:if|who|what|why|how|si|quien|que|por que|cuanto|de que)\b.*[.?]$")


@dataclass(frozen=True, slots=True)
class AuthorizationElements:
    """Whether the form holds each element, in any wording."""

    description: bool
    discloser: bool
    recipient: bool
    purpose: bool
    expiration: bool
    signature: bool
    revocation: bool
    conditioning: bool
    redisclosure: bool

    def to_json(self) -> dict[str, bool]:
        """As design.md's contract says."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class ElementPlace:
    """How clearly the form holds one element, and where: `text[start:end]`, both None where it is missing."""

    element: str
    state: State
    start: int | None
    end: int | None

    def to_json(self) -> dict[str, Any]:
        """As the report's `element_places` holds it."""
        return asdict(self)


def find_elements(form: FormText, found_in: Mapping[str, Set[int]]) -> tuple[ElementPlace, ...]:
    """Each of the nine elements in the order of the rule, with the first sentence or field that shows it.

    `found_in` holds, for each category of findings, the units that are of it.
    """
    fields = FormFields(form)
    statements = set().union(*(_places(form, RULES[name].strong) for name in STATEMENTS))
    found: list[ElementPlace] = []
    for name in AuthorizationElements.__dataclass_fields__:
        if name == "signature":
            found.append(_found(form, name, signature_places(form), set()))
            continue
        rule = RULES[name]
        shown = _places(form, rule.strong) | _by_findings(form, rule, found_in)
        if name == "recipient":
            shown |= named_recipient_places(form)
        if name in CORE_ELEMENTS:
            shown -= statements
        shown = {place for place in shown if not _only_announces(form, place)}
        shown |= fields.places_of(rule.field, with_headings=name not in STATEMENTS)
        found.append(_found(form, name, shown, _places(form, rule.weak)))
    return tuple(found)


def elements_held(places: Iterable[ElementPlace]) -> AuthorizationElements:
    """The elements that are present; an unclear one does not count."""
    return AuthorizationElements(**{place.element: place.state == "present" for place in places})


def _places(form: FormText, patterns: Iterable[Pattern]) -> set[int]:
    return set().union(*(places_of(pattern, form) for pattern in patterns))


def _by_findings(form: FormText, rule: ElementRule, found_in: Mapping[str, Set[int]]) -> set[int]:
    return {
        place
        for by in rule.findings
        for place in found_in.get(by.category, ())
        if (by.having is None or form.has_cue(by.having, place))
        and (by.lacking is None or not form.has_cue(by.lacking, place))
    }


def _only_announces(form: FormText, place: int) -> bool:
    """Whether the unit only announces what follows: a heading, a title, or a few words such as "Who gets it."."""
    unit, folded = form.units[place], form.folded[place]
    if unit.kind == "heading" or (folded.count(" ") < _ANNOUNCED_IN and _ANNOUNCES.match(folded)):
        return True
    ends_openly = unit.kind == "sentence" and not folded.endswith((".", ";", ":", "!", "?", "_"))
    return ends_openly and place <= 1 and ":" not in folded


def _found(form: FormText, name: str, shown: Set[int], hinted: Set[int]) -> ElementPlace:
    state: State
    for state, places in (("present", shown), ("unclear", hinted)):
        if places:
            # A sentence says more than the heading above it.
            unit = form.units[min(places, key=lambda place: (form.units[place].kind == "heading", place))]
            return ElementPlace(name, state, unit.start, unit.end)
    return ElementPlace(name, "missing", None, None)
