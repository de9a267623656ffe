"""What goes into the envelope with every letter: proof of identity, authority or designation."""

from collections.abc import Iterator

from letters.engine.details import LetterDetails, RequestDetails
from letters.engine.law_table import Signer
from letters.engine.words import Words

ID_COPY = Words("Copy of photo identification", "Copia de identificación con foto")
AUTHORITY_COPY = Words(
    "Copy of the document that shows my authority to act for the patient",
    "Copia del documento que muestra mi autoridad para actuar por el paciente",
)
DESIGNATION = Words(
    "The patient’s signed designation of me as their advocate",
    "La designación firmada por el paciente que me nombra su defensor",
)


def enclosures(details: LetterDetails, language: str) -> Iterator[str]:
    if isinstance(details, RequestDetails) and details.identification == "enclosed":
        yield ID_COPY.to(language)
    if details.requester.signs_as == Signer.REPRESENTATIVE.value:
        yield AUTHORITY_COPY.to(language)
    elif details.requester.signs_as == Signer.ADVOCATE.value:
        yield DESIGNATION.to(language)
