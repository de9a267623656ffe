"""Fields of formats other than DICOM, judged by their name and by what they say."""

import re
from dataclasses import dataclass
from functools import lru_cache

from scans.engine.patient_identity import is_placeholder
from scans.engine.report import ElementFinding, Risk
from scans.engine.tables.identifying_attributes import Judgement
from scans.engine.tables.metadata_fields import FIELDS

NOTHING = Judgement("none", "none", None, "study")
LONGEST_VALUE = 10_000
_WORD_STARTS = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[_:.]+")


@dataclass(frozen=True, slots=True)
class Field:
    """One field with its value as text: where it stands ("EXIF/GPS/GPSLatitude"), its name in its standard, and how the
    format types it. `judgement` is given where the format knows more than the name says.
    """

    path: str
    keyword: str
    value: str
    type: str = "text"
    name: str = ""
    judgement: Judgement | None = None


@dataclass(frozen=True, slots=True)
class Notice:
    """Something inside a file that a reader of the report has to know: a key of wording.RISKS, and evidence."""

    kind: str
    evidence: tuple[tuple[str, str], ...] = ()
    level: str = "low"


@dataclass(frozen=True, slots=True)
class Enclosed:
    """A document that stands inside another file, to be opened in turn."""

    path: str
    content: bytes


Part = Field | Notice | Enclosed | Risk


def finding_of(field: Field) -> ElementFinding:
    """The field as a row of the report, judged by its name; what its words say is searched once the upload is known."""
    value = field.value.strip(" \0")
    judgement = field.judgement or judgement_of_keyword(field.keyword)
    if is_placeholder(value):
        judgement = NOTHING
    if len(value) > LONGEST_VALUE:
        value = f"{value[:LONGEST_VALUE]} … ({len(value)} characters)"
    return ElementFinding(
        path=field.path,
        keyword=field.keyword,
        name=field.name or _words(field.keyword),
        vr=field.type,
        value=value,
        private_creator=None,
        identifies=judgement.identifies,
        level=judgement.level,
        hipaa=judgement.hipaa,
        profile=None,
    )


@lru_cache(maxsize=2_000)
def judgement_of_keyword(keyword: str) -> Judgement:
    """What a field of this name identifies whatever its value."""
    return next((judgement for pattern, judgement, _ in FIELDS if pattern.search(keyword)), NOTHING)


def _words(keyword: str) -> str:
    """Turns "DateTimeOriginal" into "Date Time Original"."""
    return " ".join(word for word in _WORD_STARTS.split(keyword) if word)
