"""What every Word document that we make has in common: text that XML can hold, and bytes without times in them."""

import io
import unicodedata
import zipfile
from datetime import UTC, datetime

from docx.document import Document

NO_MOMENT = datetime(1980, 1, 1, tzinfo=UTC)
_PART_DATE = (1980, 1, 1, 0, 0, 0)
_NOT_IN_XML = {"\ufffe", "\uffff"}


def allowed_in_xml(text: str) -> str:
    """`text` without the characters that XML forbids; line breaks stay."""
    return "".join(
        character
        for character in text
        if character not in _NOT_IN_XML
        and (character == "\n" or unicodedata.category(character) not in ("Cc", "Cs"))
    )


def package_bytes(document: Document) -> bytes:
    """The package with its parts in the order written, none of them dated: equal bytes for equal documents."""
    written, undated = io.BytesIO(), io.BytesIO()
    document.save(written)
    with zipfile.ZipFile(written) as source, zipfile.ZipFile(undated, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            part = zipfile.ZipInfo(name, _PART_DATE)
            part.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(part, source.read(name))
    return undated.getvalue()
