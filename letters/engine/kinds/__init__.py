"""Every kind of letter, in the order in which people are offered them. Everything else reads this tuple."""

from letters.engine.errors import UnknownKind
from letters.engine.kind import LetterKind
from letters.engine.kinds.accounting_of_disclosures import ACCOUNTING_OF_DISCLOSURES
from letters.engine.kinds.privacy_notice import PRIVACY_NOTICE
from letters.engine.kinds.records_and_images import RECORDS_AND_IMAGES
from letters.engine.kinds.restriction import RESTRICTION

KINDS: tuple[LetterKind, ...] = (
    ACCOUNTING_OF_DISCLOSURES,
    RECORDS_AND_IMAGES,
    RESTRICTION,
    PRIVACY_NOTICE,
)


def kind_named(code: str) -> LetterKind:
    """The kind with this code; raises UnknownKind."""
    for kind in KINDS:
        if kind.code == code:
            return kind
    raise UnknownKind(code)
