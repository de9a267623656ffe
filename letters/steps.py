"""The steps of the guided form, and which facts each asks for."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from letters.engine.facts import DeclaredFact, declared_facts
from letters.engine.kind import LetterKind

FIRST_FACTS = ("requester.name", "requester.birth_date")
LAST_FACTS = (
    "identification",
    "reply_by",
    "language",
    "certified_mail_number",
    "mailing_record",
    "written_on",
)
CLINIC_STEP = "the-clinic"
RECORD_FACTS = {"record_number", "service_dates", "accession_numbers"}


@dataclass(frozen=True, slots=True)
class Step:
    code: str
    title: Promise
    lead: Promise

    def facts(self, kind: LetterKind) -> list[DeclaredFact]:
        """The facts of this kind that belong to this step, in the order of the form."""
        facts = [each for each in declared_facts(kind.details_type) if step_code_of(each.path) == self.code]
        return sorted(facts, key=_place)


def _place(declared: DeclaredFact) -> int:
    """Whose letter it is comes first; what is mostly right as it is comes last; the kind's own facts between."""
    if declared.path in FIRST_FACTS:
        return FIRST_FACTS.index(declared.path) - len(FIRST_FACTS)
    return LAST_FACTS.index(declared.path) + 1 if declared.path in LAST_FACTS else 0


STEPS = (
    Step(
        "about-you",
        _("About you"),
        _("The clinic needs this to find the record and to answer you."),
    ),
    Step(
        CLINIC_STEP,
        _("The clinic"),
        _("One letter goes to one clinic, hospital or health plan."),
    ),
    Step(
        "what-to-ask",
        _("What to ask"),
        _("We have chosen what most people want. Change what you like."),
    ),
)
STEP_TITLES = [*(step.title for step in STEPS), _("Check and make")]


def step_code_of(path: str) -> str:
    """The step that asks for the fact at `path`."""
    if path.startswith("requester."):
        return "about-you"
    if path.startswith("facility.") or path in RECORD_FACTS:
        return CLINIC_STEP
    return "what-to-ask"


def step_named(code: str) -> Step | None:
    return next((step for step in STEPS if step.code == code), None)


def step_after(step: Step) -> Step | None:
    """The next step; None where the review comes next."""
    following = STEPS[STEPS.index(step) + 1 :]
    return following[0] if following else None
