"""The law behind each kind of letter, as one table: who may sign, when an answer is due, what it costs, what comes next.

Sources: the provisions named, in the editions of `provisions.py`. General information, not legal advice. What a rule
leaves open stands as None here, and the letter then asks as the person's own wish.
"""

from dataclasses import dataclass
from enum import Enum

from letters.engine.next_steps import NextStep
from letters.engine.periods import Period, Unit
from letters.engine.words import Words


class Signer(Enum):
    """In what role someone signs; the values are those of `Correspondent.signs_as`."""

    PATIENT = "patient"
    REPRESENTATIVE = "representative"
    ADVOCATE = "advocate"


USUAL_WISH = Period(30)
PATIENT_OR_REPRESENTATIVE = (Signer.PATIENT, Signer.REPRESENTATIVE)
WITH_DESIGNATION = (*PATIENT_OR_REPRESENTATIVE, Signer.ADVOCATE)

NO_FEE_SET = Words(
    "The law sets no fee for this. If they ask for money, ask them why before you pay.",
    "La ley no fija un costo para esto. Si le piden dinero, pregunte por qué antes de pagar.",
)
FREE = Words("Free.", "Gratis.")


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterLaw:
    """One row. `deadline` counts from receipt; `extension` is the one that may be announced within it.

    `wished` is what the letter asks for where the law sets no time.
    """

    authority: str
    signers: tuple[Signer, ...] = WITH_DESIGNATION
    deadline: Period | None = None
    deadline_provision: str = ""
    extension: Period | None = None
    wished: Period = USUAL_WISH
    fee: Words = NO_FEE_SET
    next_steps: tuple[NextStep, ...] = (NextStep.PRIVACY_OFFICER, NextStep.OFFICE_FOR_CIVIL_RIGHTS)


def _gdpr(article: str) -> LetterLaw:
    return LetterLaw(
        authority=f"GDPR {article}",
        deadline=Period(1, Unit.MONTHS),
        deadline_provision="GDPR Article 12(3)",
        extension=Period(2, Unit.MONTHS),
        fee=FREE,
        next_steps=(NextStep.FOLLOW_UP, NextStep.CONTROLLER_FIRST, NextStep.SUPERVISORY_AUTHORITY),
    )


LAW: dict[str, LetterLaw] = {
    "accounting-of-disclosures": LetterLaw(
        authority="45 CFR 164.528",
        deadline=Period(60),
        deadline_provision="45 CFR 164.528(c)(1)",
        extension=Period(30),
        fee=Words(
            "Free, the first time in any 12 months. Later ones may cost a fee that they must tell you first.",
            "Gratis la primera vez en cada 12 meses. Las siguientes pueden tener un costo que deben decirle antes.",
        ),
        next_steps=(NextStep.FOLLOW_UP, NextStep.PRIVACY_OFFICER, NextStep.OFFICE_FOR_CIVIL_RIGHTS),
    ),
    "records-and-images": LetterLaw(
        authority="45 CFR 164.524",
        deadline=Period(30),
        deadline_provision="45 CFR 164.524(b)(2)",
        extension=Period(30),
        fee=Words(
            "They may charge for copying, the disc and postage, but not for searching for the record.",
            "Pueden cobrar la copia, el disco y el envío, pero no la búsqueda del expediente.",
        ),
        next_steps=(
            NextStep.FOLLOW_UP,
            NextStep.REVIEW_OF_DENIAL,
            NextStep.OFFICE_FOR_CIVIL_RIGHTS,
            NextStep.INFORMATION_BLOCKING,
        ),
    ),
    "privacy-notice": LetterLaw(authority="45 CFR 164.520(c)", fee=FREE),
    "restriction": LetterLaw(
        authority="45 CFR 164.522(a)",
        next_steps=(NextStep.FOLLOW_UP, NextStep.OFFICE_FOR_CIVIL_RIGHTS),
    ),
    "revocation": LetterLaw(
        authority="45 CFR 164.508(b)(5)",
        signers=PATIENT_OR_REPRESENTATIVE,
        next_steps=(NextStep.OFFICE_FOR_CIVIL_RIGHTS,),
    ),
    "opt-out": LetterLaw(
        authority="45 CFR 164.508(b)(5)",
        next_steps=(NextStep.RESEARCH_BOARD, NextStep.EXCHANGE, NextStep.STATE_AGENCY),
    ),
    "amendment": LetterLaw(
        authority="45 CFR 164.526",
        deadline=Period(60),
        deadline_provision="45 CFR 164.526(b)(2)",
        extension=Period(30),
        next_steps=(
            NextStep.FOLLOW_UP,
            NextStep.STATEMENT_OF_DISAGREEMENT,
            NextStep.OFFICE_FOR_CIVIL_RIGHTS,
        ),
    ),
    "confidential-communications": LetterLaw(
        authority="45 CFR 164.522(b)",
        next_steps=(NextStep.FOLLOW_UP, NextStep.OFFICE_FOR_CIVIL_RIGHTS),
    ),
    "data-handling-questions": LetterLaw(
        authority="45 CFR 164.530(a)",
        next_steps=(NextStep.FOLLOW_UP, NextStep.PRIVACY_OFFICER),
    ),
    "breach-inquiry": LetterLaw(
        authority="45 CFR 164.404",
        next_steps=(
            NextStep.FOLLOW_UP,
            NextStep.OFFICE_FOR_CIVIL_RIGHTS,
            NextStep.TRADE_COMMISSION,
            NextStep.STATE_ATTORNEY_GENERAL,
        ),
    ),
    "follow-up": LetterLaw(
        authority="45 CFR 164.530(d)",
        wished=Period(10),
        next_steps=(NextStep.PRIVACY_OFFICER, NextStep.OFFICE_FOR_CIVIL_RIGHTS),
    ),
    "complaint-to-privacy-officer": LetterLaw(
        authority="45 CFR 164.530(d)", next_steps=(NextStep.OFFICE_FOR_CIVIL_RIGHTS,)
    ),
    "complaint-to-ocr": LetterLaw(
        authority="45 CFR 160.306",
        fee=FREE,
        next_steps=(NextStep.STATE_ATTORNEY_GENERAL, NextStep.LICENSING_BOARD),
    ),
    "claim-dispute": LetterLaw(
        authority="45 CFR 164.524",
        next_steps=(NextStep.EXTERNAL_REVIEW, NextStep.FRAUD_UNIT, NextStep.MEDICARE),
    ),
    "gdpr-access": _gdpr("Article 15"),
    "gdpr-erasure": _gdpr("Article 17"),
    "gdpr-objection": _gdpr("Article 21"),
}
