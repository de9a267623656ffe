"""Which duties a form meets, with the place, for the laws that the form falls under by what it says."""

from dataclasses import asdict, dataclass
from typing import Any

from consent.engine.authorization.elements import State
from consent.engine.document_kind import kind_of
from consent.engine.form_duties.common_rule import COMMON_RULE
from consent.engine.form_duties.duty import Duty, Framework
from consent.engine.form_duties.gdpr import GDPR
from consent.engine.form_text import FormText

FRAMEWORKS: dict[str, Framework] = {framework.key: framework for framework in (COMMON_RULE, GDPR)}
_SPEAKS_OF_GDPR = (
    "gdpr",
    "rgpd",
    "general data protection regulation",
    "reglamento general de proteccion de datos",
    "2016/679",
)


@dataclass(frozen=True, slots=True)
class DutyPlace:
    """How clearly the form meets one duty, and where: `text[start:end]`, both None where it is missing."""

    framework: str
    duty: str
    state: State
    start: int | None
    end: int | None

    def to_json(self) -> dict[str, Any]:
        """As the report's `duties` holds it."""
        return asdict(self)


def find_duties(form: FormText) -> tuple[DutyPlace, ...]:
    """The duties of every law that the form falls under; none for a form that falls under none."""
    return tuple(
        _place(form, framework, duty) for framework in _frameworks_of(form) for duty in framework.duties
    )


def _frameworks_of(form: FormText) -> list[Framework]:
    frameworks: list[Framework] = []
    if kind_of(form.text) == "research":
        frameworks.append(COMMON_RULE)
    if any(name in folded for folded in form.folded for name in _SPEAKS_OF_GDPR):
        frameworks.append(GDPR)
    return frameworks


def _place(form: FormText, framework: Framework, duty: Duty) -> DutyPlace:
    headings = {place for place, unit in enumerate(form.units) if unit.kind == "heading"}
    said = form.cue_spans(duty.says).keys()
    hinted = form.cue_spans(duty.hints).keys() if duty.hints else set()
    state: State
    for state, places in (("present", said - headings), ("unclear", said | hinted)):
        if places:
            unit = form.units[min(places)]
            return DutyPlace(framework.key, duty.key, state, unit.start, unit.end)
    return DutyPlace(framework.key, duty.key, "missing", None, None)
