"""What the rules say of a form: each category at most once for each sentence, contradictions settled."""

from collections.abc import Iterable
from dataclasses import dataclass

from consent.engine.clause_rule import ClauseRule, Polarity, places_of
from consent.engine.form_text import FormText

# Where one sentence shows both, the same words made the second rule fit, and only the first is meant.
SETTLED_BY: tuple[tuple[str, str], ...] = (
    ("no-sharing", "third-party-sharing"),
    ("no-sale", "commercial-use"),
    ("no-sale", "marketing-contact"),
    ("not-conditioned", "conditioned"),
    ("can-revoke", "broad-research"),
    ("can-revoke", "third-party-sharing"),
    ("purpose-limited", "broad-research"),
    ("image-publication", "broad-research"),
    ("image-publication", "third-party-sharing"),
    ("identity-risk", "third-party-sharing"),
    ("irrevocable", "no-sharing"),
    ("opt-out", "no-sharing"),
    ("commercial-use", "no-sharing"),
    ("deidentified-reuse", "no-sharing"),
)
MOST_CERTAIN = 0.97
CHOICE_CONFIDENCE = 0.75
PUT_TO_THE_PERSON = (
    "do you agree",
    "do you consent",
    "do you give",
    "do you want",
    "do you authorize",
    "are you interested",
    "would you",
    "may we",
    "may i",
    "if you share",
    "\u00bfautoriza",
    "\u00bfacepta",
    "\u00bfdesea",
    "\u00bfquiere",
    "\u00bfconsiente",
    "\u00bfda su",
)


@dataclass(frozen=True, slots=True)
class Match:
    """A rule's category found in one unit of a form."""

    place: int
    category: str
    polarity: Polarity
    confidence: float


def matches_in(form: FormText, rules: Iterable[ClauseRule]) -> list[Match]:
    """Every category found, at most once for each unit, in reading order. Headings alone say nothing."""
    confidences: dict[tuple[int, str], float] = {}
    polarity: dict[str, Polarity] = {}
    for rule in rules:
        polarity[rule.category] = rule.polarity
        excluded = {place for cue in rule.unless for place in form.cue_spans(cue)}
        for pattern in rule.patterns:
            for place in places_of(pattern, form) - excluded:
                if form.units[place].kind == "heading" or _only_asks(form.folded[place]):
                    continue
                key = (place, rule.category)
                doubt = (1 - confidences.get(key, 0.0)) * (1 - pattern.confidence)
                confidences[key] = min(MOST_CERTAIN, 1 - doubt) if key in confidences else pattern.confidence
    _add_choices(form, confidences, polarity)
    for meant, mistaken in SETTLED_BY:
        for place in [place for place, category in confidences if category == meant]:
            confidences.pop((place, mistaken), None)
    return [
        Match(place, category, polarity[category], round(confidence, 2))
        for (place, category), confidence in sorted(confidences.items())
    ]


def _only_asks(folded: str) -> bool:
    """A question that a form answers itself ("What will happen to my samples?"), not one it puts to the person."""
    return folded.endswith("?") and not folded.startswith(PUT_TO_THE_PERSON)


def _add_choices(
    form: FormText, confidences: dict[tuple[int, str], float], polarity: dict[str, Polarity]
) -> None:
    """A use that is put to a box, or stands in a list of uses to choose from, can be declined."""
    for place, category in list(confidences):
        unit = form.units[place]
        in_choice_list = unit.lead_in is not None and (unit.lead_in, "opt-out") in confidences
        if polarity[category] == "risk" and (unit.is_boxed or in_choice_list):
            confidences.setdefault((place, "opt-out"), CHOICE_CONFIDENCE)
