"""What a value's own words add to what its place says: the patient's identifiers, and those of anyone."""

from scans.engine.free_text import Mention, mention_in
from scans.engine.patient_identity import PatientIdentity
from scans.engine.tables.identifying_attributes import Judgement

STRENGTH = {"none": 0, "indirect": 1, "direct": 2}
# Where a pattern of anyone's identifiers says more than the place does.
SEARCHED_BY_PATTERN = frozenset({"free-text", "none", "private", "trait"})
# VRs of DICOM, and "bytes" of other formats, of whose values only the readable runs are known.
BYTE_TYPES = frozenset({"OB", "OD", "OF", "OL", "OV", "OW", "UN", "UNDEFINED", "BYTE", "bytes"})
# Values of these are numbers, moments and codes, and are searched as text only where a writer put words into them.
NUMBER_TYPES = frozenset({
    "AS", "AT", "DA", "DS", "DT", "FD", "FL", "IS", "SL", "SS", "SV", "TM", "UI", "UL", "US", "UV",
    "SHORT", "LONG", "RATIONAL", "SSHORT", "SLONG", "SRATIONAL", "FLOAT", "DOUBLE", "int", "float", "time", "integer",
})  # fmt: skip


def raised_by_content(judgement: Judgement, type_: str, text: str, identity: PatientIdentity) -> Judgement:
    """`judgement` as it is, or what a mention in `text` says where that is as strong or stronger.

    `type_` is a VR, or another format's type.
    """
    if judgement.level == "direct":
        return judgement
    mention = _mention(judgement, type_, text, identity)
    if mention is None or STRENGTH[mention.level] < STRENGTH[judgement.level]:
        return judgement
    return Judgement(mention.identifies, mention.level, mention.hipaa, judgement.about)


def _mention(judgement: Judgement, type_: str, text: str, identity: PatientIdentity) -> Mention | None:
    if type_ in BYTE_TYPES:
        return identity.mention_in(text, in_bytes=True)
    if type_ in NUMBER_TYPES and not any(map(str.isalpha, text)):
        return Mention("record-number", "direct", "H") if identity.is_number(text) else None
    mention = identity.mention_in(text)
    if (
        mention
        and mention.identifies == "name"
        and judgement.identifies == "person-other"
        and not identity.is_called(text)
    ):
        return None
    if mention is None and judgement.identifies in SEARCHED_BY_PATTERN:
        return mention_in(text)
    return mention
