"""How grave a risk is, by its category and by what its clause says beside it."""

from typing import Literal

from consent.engine.features import SentenceFeatures, features_of
from consent.engine.form_text import FormText

Severity = Literal["high", "medium", "low"]

BASE_SEVERITY: dict[str, Severity] = {
    "ai-training": "high",
    "broad-research": "high",
    "third-party-sharing": "high",
    "commercial-use": "high",
    "deidentified-reuse": "high",
    "image-publication": "high",
    "waiver-of-rights": "high",
    "blanket-scope": "high",
    "deemed-consent": "high",
    "employer-insurer": "high",
    "conditioned": "medium",
    "irrevocable": "medium",
    "redisclosure": "medium",
    "sensitive-data": "medium",
    "identity-risk": "medium",
    "indefinite-retention": "medium",
    "marketing-contact": "medium",
    "hie-sharing": "medium",
    "data-linkage": "medium",
    "tracking": "medium",
    "cross-border-cloud": "medium",
    "unilateral-change": "medium",
    "government-legal": "low",
}
_LOWER: dict[Severity, Severity] = {"high": "medium", "medium": "low", "low": "low"}


def severity_of(form: FormText, place: int, category: str) -> Severity | None:
    """The weight of a risk found in a unit of the form; None for a promise."""
    base = BASE_SEVERITY.get(category)
    if base is None:
        return None
    return _in_context(category, base, features_of(form, place))


def _in_context(category: str, base: Severity, features: SentenceFeatures) -> Severity:
    """A sale is graver than a shared code; a choice or a question first makes a clause lighter."""
    is_lighter = features.offers_choice or features.asks_permission
    shares_code = category == "third-party-sharing" and features.leaves_names_out and not features.sells
    if is_lighter or shares_code:
        return _LOWER[base]
    return "high" if features.sells and base == "medium" else base
