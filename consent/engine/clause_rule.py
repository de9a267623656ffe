"""What a rule is: cues that stand together in one sentence, and what they then permit or promise."""

from dataclasses import dataclass
from typing import Literal

from consent.engine.cues import Cue
from consent.engine.form_text import FormText
from consent.engine.negation import denies_its_items, is_denied

Polarity = Literal["risk", "protection"]
Stance = Literal["affirmed", "denied", "either"]

LIKELY = 0.75
SURE = 0.9
UNSURE = 0.6
# Alone not enough for a finding, but it strengthens another pattern of the same rule.
HINT = 0.4


@dataclass(frozen=True, slots=True)
class Pattern:
    """Cues that must all be found in a sentence or, all but one, in what leads into it.

    The first cue is the act: `stance` says whether it must be affirmed ("we share"), denied ("we never share") or
    either. `unless` names cues that make the pattern void.
    """

    cues: tuple[Cue, ...]
    unless: tuple[Cue, ...] = ()
    stance: Stance = "affirmed"
    confidence: float = LIKELY
    in_context: bool = True


def when(
    *cues: Cue, unless: tuple[Cue, ...] = (), confidence: float = LIKELY, in_context: bool = True
) -> Pattern:
    """The act is affirmed."""
    return Pattern(cues, unless, "affirmed", confidence, in_context)


def denied(*cues: Cue, unless: tuple[Cue, ...] = (), confidence: float = LIKELY) -> Pattern:
    """The act is denied."""
    return Pattern(cues, unless, "denied", confidence)


def said(
    *cues: Cue, unless: tuple[Cue, ...] = (), confidence: float = SURE, in_context: bool = True
) -> Pattern:
    """The words speak for themselves, whatever stands before them."""
    return Pattern(cues, unless, "either", confidence, in_context)


@dataclass(frozen=True, slots=True)
class ClauseRule:
    """One category of the label guide: when a sentence is of it, with sentences that show it."""

    category: str
    polarity: Polarity
    patterns: tuple[Pattern, ...]
    examples: tuple[str, ...]
    counterexamples: tuple[str, ...]
    unless: tuple[Cue, ...] = ()


def places_of(pattern: Pattern, form: FormText) -> set[int]:
    """The units of the form that the pattern fits."""
    if len(pattern.cues) == 1 or not pattern.in_context:
        candidates = set.intersection(*(set(form.cue_spans(cue)) for cue in pattern.cues))
    else:
        holders = set().union(*(form.cue_spans(cue) for cue in pattern.cues))
        candidates = holders.intersection(*(form.places_reached(cue) for cue in pattern.cues))
    for cue in pattern.unless:
        candidates -= form.cue_spans(cue).keys()
    if pattern.stance == "either":
        return candidates
    wanted = pattern.stance == "denied"
    return {place for place in candidates if _act_is_denied(form, pattern.cues[0], place) == wanted}


def _act_is_denied(form: FormText, act: Cue, place: int) -> bool:
    """Whether the act is denied where it stands: in the unit or, if not there, in what leads into it."""
    lead_in = form.units[place].lead_in
    stands_here = form.has_cue(act, place)
    act_place = place if stands_here or lead_in is None else lead_in
    folded, language = form.folded[act_place], form.languages[act_place]
    by_itself = all(is_denied(folded, start, language) for start, _ in form.cue_spans(act)[act_place])
    if stands_here and lead_in is not None and denies_its_items(form.folded[lead_in]):
        return not by_itself
    return by_itself
