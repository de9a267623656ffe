"""What people want, in their own words, and the letters that help with it."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from letters.engine.kind import LetterKind
from letters.engine.kinds import kind_named


@dataclass(frozen=True, slots=True)
class Wish:
    """A wish and the codes of its letters, the most useful first; `note` says how several go together."""

    code: str
    title: Promise
    kind_codes: tuple[str, ...]
    note: Promise | str = ""

    @property
    def kinds(self) -> list[LetterKind]:
        return [kind_named(code) for code in self.kind_codes]


@dataclass(frozen=True, slots=True)
class WishGroup:
    title: Promise
    wishes: tuple[Wish, ...]


WISH_GROUPS = (
    WishGroup(
        _("See and find out"),
        (
            Wish("who-got-it", _("Find out who got my records"), ("accounting-of-disclosures",)),
            Wish("images", _("Get my records or the original images"), ("records-and-images",)),
            Wish(
                "their-practice",
                _("Learn what a clinic does with my data"),
                ("data-handling-questions", "privacy-notice"),
                _("They may leave the questions unanswered. The notice they have to give to anyone."),
            ),
            Wish("breach", _("Ask whether my data was in a breach"), ("breach-inquiry",)),
        ),
    ),
    WishGroup(
        _("Set limits"),
        (
            Wish(
                "no-ai",
                _("Keep my scans out of AI training"),
                ("restriction", "opt-out"),
                _(
                    "The first letter asks for limits at the clinic. The second takes you out of programs you may be in."
                ),
            ),
            Wish(
                "take-back",
                _("Take back a permission I signed"),
                ("revocation", "opt-out"),
                _(
                    "The first letter ends a signed permission. The second is for programs that never asked you to sign."
                ),
            ),
            Wish("no-sharing", _("Leave a research study, a registry or a data exchange"), ("opt-out",)),
            Wish(
                "reach-me",
                _("Have them call or write to me somewhere else"),
                ("confidential-communications",),
            ),
        ),
    ),
    WishGroup(
        _("Put something right"),
        (
            Wish("correct", _("Correct a mistake in my record"), ("amendment",)),
            Wish("bill", _("Dispute a scan on my insurance statement"), ("claim-dispute",)),
            Wish("no-answer", _("They did not answer in time"), ("follow-up",)),
            Wish(
                "complain",
                _("Complain about how my data was handled"),
                ("complaint-to-privacy-officer", "complaint-to-ocr"),
                _("You may start with either. The second goes to the US health department, within 180 days."),
            ),
        ),
    ),
    WishGroup(
        _("In Europe and the UK"),
        (
            Wish("gdpr-see", _("See the data an organization in Europe has about me"), ("gdpr-access",)),
            Wish("gdpr-erase", _("Have my data erased there"), ("gdpr-erasure",)),
            Wish("gdpr-object", _("Object to how my data is used there"), ("gdpr-objection",)),
        ),
    ),
)
