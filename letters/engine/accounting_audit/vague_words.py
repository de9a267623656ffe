"""Answers that say nothing, and statements that a cover letter should not hold; English and Spanish.

A field is vague where it holds nothing but such words. Each row of STATEMENTS carries a sentence that it must match and
one that it must not; the tests run them.
"""

import re
from dataclasses import dataclass

NOTHING = frozenset(
    [
        "n/a",
        "na",
        "none",
        "unknown",
        "tbd",
        "see-chart",
        "see-file",
        "see-record",
        "see-records",
        "see-attached",
        "-",
        "--",
        "ninguno",
        "ninguna",
        "desconocido",
        "desconocida",
        "no-consta",
        "se-desconoce",
        "ver-expediente",
    ]
)
VAGUE_RECIPIENTS = frozenset(
    [
        "various",
        "several",
        "multiple",
        "others",
        "other",
        "vendor",
        "vendors",
        "a-vendor",
        "third-party",
        "third-parties",
        "a-third-party",
        "outside-entity",
        "outside-entities",
        "external-party",
        "requester",
        "requestor",
        "authorized-party",
        "appropriate-party",
        "recipient",
        "organization",
        "company",
        "varios",
        "varias",
        "otros",
        "otro",
        "proveedor",
        "proveedores",
        "tercero",
        "terceros",
        "un-tercero",
        "entidad-externa",
        "solicitante",
        "empresa",
        "organización",
        "parte-autorizada",
    ]
)
VAGUE_DESCRIPTIONS = frozenset(
    [
        "record",
        "records",
        "information",
        "info",
        "data",
        "phi",
        "documents",
        "files",
        "various",
        "misc",
        "miscellaneous",
        "other",
        "medical-information",
        "health-information",
        "patient-information",
        "protected-health-information",
        "registro",
        "registros",
        "información",
        "datos",
        "documentos",
        "archivos",
        "varios",
        "varias",
        "otro",
        "otros",
        "información-médica",
        "información-de-salud",
        "información-del-paciente",
    ]
)
VAGUE_PURPOSES = frozenset(
    [
        "other",
        "misc",
        "miscellaneous",
        "various",
        "business",
        "business-purposes",
        "business-purpose",
        "as-needed",
        "administrative",
        "permitted",
        "permitted-by-law",
        "request",
        "requested",
        "on-request",
        "routine",
        "general",
        "otro",
        "otros",
        "varios",
        "negocio",
        "fines-comerciales",
        "según-necesidad",
        "administrativo",
        "permitido",
        "permitido-por-la-ley",
        "solicitud",
        "a-solicitud",
        "rutina",
        "general",
    ]
)


def says_nothing(text: str) -> bool:
    """Whether a field is empty, or holds a mere "n/a"."""
    return not text.strip() or _key(text) in NOTHING


def is_vague(text: str, vague: frozenset[str]) -> bool:
    """Whether a field holds nothing but words of `vague`."""
    return _key(text) in vague


def _key(text: str) -> str:
    return "-".join(re.findall(r"[\w/]+|^-+$", text.casefold()))


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement of the cover letter that the rule does not support; `defect` is its code in `defects.py`."""

    defect: str
    pattern: re.Pattern[str]
    matches: tuple[str, ...]
    leaves: tuple[str, ...]


def _statement(defect: str, pattern: str, matches: tuple[str, ...], leaves: tuple[str, ...]) -> Statement:
    return Statement(defect, re.compile(pattern, re.IGNORECASE), matches, leaves)


STATEMENTS = (
    _statement(
        "keeps-fewer-years",
        r"\b(?:only|past|last|prior|previous|just|up to|últimos|solo|sólo|solamente|hasta)\b[^.]{0,40}\b(?:one|two|three|four|five|un|dos|tres|cuatro|cinco|[1-5])\s+(?:years?|años?)\b",
        (
            "We keep disclosure logs for the last three years only.",
            "Our system holds only 2 years of disclosures.",
            "Solo conservamos los últimos tres años.",
        ),
        (
            "This accounting covers the last six years.",
            "Este informe abarca los últimos 6 años.",
            "You have been our patient for five years.",
        ),
    ),
    _statement(
        "leaves-out-business-associates",
        r"\b(?:not|no|excluding|excludes?|without|except|excluye|excepto|sin)\b[^.]{0,60}\b(?:business associates?|vendors?|contractors?|socios? comerciales?|asociados? comerciales?|proveedor(?:es)?|contratistas?)\b"
        r"|\b(?:business associates?|vendors?|contractors?|socios? comerciales?|proveedores)\b[^.]{0,60}\b(?:not included|excluded|not tracked|not part|no se incluyen|no están incluid[oa]s|excluid[oa]s)\b",
        (
            "This list does not include disclosures to our business associates.",
            "Disclosures made by vendors are not tracked.",
            "Este informe no incluye lo entregado a socios comerciales.",
        ),
        (
            "This list includes disclosures to and by our business associates.",
            "We asked our vendors for their disclosures as well.",
        ),
    ),
    _statement(
        "asks-for-a-reason",
        r"\b(?:must|need to|have to|required to|debe|tiene que)\b[^.]{0,40}\b(?:state|give|provide|explain|indicar|dar|explicar)\b[^.]{0,25}\b(?:reason|why|motivo|por qué)\b"
        r"|\b(?:only|solo|sólo)\b[^.]{0,40}\b(?:with|upon|con|por)\b[^.]{0,20}\b(?:subpoena|court order|orden judicial)\b",
        (
            "You must give a reason for your request.",
            "We release disclosure logs only upon a subpoena.",
            "Debe indicar el motivo de su solicitud.",
        ),
        (
            "We give the reason for the delay below.",
            "Records went to the court upon a subpoena.",
        ),
    ),
    _statement(
        "suspended-without-time",
        r"\b(?:suspended|withheld|held back|suspendid[oa]s?|retenid[oa]s?)\b[^.]{0,80}\b(?:law enforcement|oversight|agency|police|policía|autoridad|agencia)\b(?![^.]{0,120}\b(?:until|for \w+ days|days|months|hasta|días|meses)\b)",
        (
            "Some entries were withheld at the request of law enforcement.",
            "Algunas entradas fueron suspendidas por pedido de una autoridad.",
        ),
        (
            "Entries were withheld at the request of a law enforcement agency until 1 March 2027.",
            "Nothing was held back.",
        ),
    ),
)
