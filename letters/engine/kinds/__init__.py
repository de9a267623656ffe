"""Every kind of letter, in the order in which people are offered them. Everything else reads this tuple."""

from letters.engine.errors import UnknownKind
from letters.engine.kind import LetterKind
from letters.engine.kinds.accounting_of_disclosures import ACCOUNTING_OF_DISCLOSURES

KINDS: tuple[LetterKind, ...] = (ACCOUNTING_OF_DISCLOSURES,)


def kind_named(code: str) -> LetterKind:
    """The kind with this code; raises UnknownKind."""
    for kind in KINDS:
        if kind.code == code:
            return kind
    raise UnknownKind(code)
