"""Every kind of letter, in the order of the table of the law. Everything else reads this tuple."""

from letters.engine.errors import UnknownKind
from letters.engine.kind import LetterKind
from letters.engine.kinds.accounting_of_disclosures import ACCOUNTING_OF_DISCLOSURES
from letters.engine.kinds.amendment import AMENDMENT
from letters.engine.kinds.breach_inquiry import BREACH_INQUIRY
from letters.engine.kinds.claim_dispute import CLAIM_DISPUTE
from letters.engine.kinds.complaint_to_ocr import COMPLAINT_TO_OCR
from letters.engine.kinds.complaint_to_privacy_officer import COMPLAINT_TO_PRIVACY_OFFICER
from letters.engine.kinds.confidential_communications import CONFIDENTIAL_COMMUNICATIONS
from letters.engine.kinds.data_handling_questions import DATA_HANDLING_QUESTIONS
from letters.engine.kinds.follow_up import FOLLOW_UP
from letters.engine.kinds.gdpr_access import GDPR_ACCESS
from letters.engine.kinds.gdpr_erasure import GDPR_ERASURE
from letters.engine.kinds.gdpr_objection import GDPR_OBJECTION
from letters.engine.kinds.opt_out import OPT_OUT
from letters.engine.kinds.privacy_notice import PRIVACY_NOTICE
from letters.engine.kinds.records_and_images import RECORDS_AND_IMAGES
from letters.engine.kinds.restriction import RESTRICTION
from letters.engine.kinds.revocation import REVOCATION

KINDS: tuple[LetterKind, ...] = (
    ACCOUNTING_OF_DISCLOSURES,
    RECORDS_AND_IMAGES,
    PRIVACY_NOTICE,
    RESTRICTION,
    REVOCATION,
    OPT_OUT,
    AMENDMENT,
    CONFIDENTIAL_COMMUNICATIONS,
    DATA_HANDLING_QUESTIONS,
    BREACH_INQUIRY,
    FOLLOW_UP,
    COMPLAINT_TO_PRIVACY_OFFICER,
    COMPLAINT_TO_OCR,
    CLAIM_DISPUTE,
    GDPR_ACCESS,
    GDPR_ERASURE,
    GDPR_OBJECTION,
)


def kind_named(code: str) -> LetterKind:
    """The kind with this code; raises UnknownKind."""
    for kind in KINDS:
        if kind.code == code:
            return kind
    raise UnknownKind(code)
