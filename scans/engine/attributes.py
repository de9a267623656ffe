"""What one attribute says about whom: by Table E.1-1, else by name, by VR, by the sequence it stands in, by content."""

from functools import lru_cache

from scans.engine.content import raised_by_content
from scans.engine.dictionary import REMEMBERED, is_private_creator, keyword_of
from scans.engine.free_text import is_social_security_number
from scans.engine.patient_identity import PatientIdentity, is_placeholder
from scans.engine.tables.confidentiality_profile import PRIVATE, ROWS
from scans.engine.tables.identifying_attributes import JUDGEMENTS, Judgement
from scans.engine.tables.other_attributes import BY_NAME, OUTSIDE_TABLE

NOTHING = Judgement("none", "none", None, "study")
INHERITING_VRS = frozenset({"LO", "LT", "PN", "SH", "ST", "UC", "UT"})
INHERITED = frozenset({"person-other", "place", "contact", "device", "record-number", "trait"})
WELL_KNOWN_UIDS = "1.2.840.10008."
SAFE_HARBOR_AGE = 90

BY_VR = {
    "PN": Judgement("person-other", "indirect", None, "staff"),
    "DA": Judgement("date", "indirect", "C", "dates"),
    "DT": Judgement("date", "indirect", "C", "dates"),
    "TM": Judgement("date", "indirect", None, "dates"),
    "UI": Judgement("uid", "indirect", "R", "links"),
    "LT": Judgement("free-text", "indirect", None, "study"),
    "ST": Judgement("free-text", "indirect", None, "study"),
    "UT": Judgement("free-text", "indirect", None, "study"),
    "UR": Judgement("contact", "direct", "N", "links"),
}
PRIVATE_CREATOR = Judgement("private", "none", None, "notes")
PRIVATE_WORDS = JUDGEMENTS[PRIVATE]
PRIVATE_NUMBERS = Judgement("private", "none", None, "notes")
NUMBER_VRS = frozenset({"AS", "AT", "CS", "DS", "FD", "FL", "IS", "SL", "SS", "SV", "UL", "US", "UV"})


@lru_cache(maxsize=REMEMBERED)
def table_key(tag: int) -> str:
    """The key of a tag's row in Table E.1-1 (masks and the private row included), or "" where there is none."""
    group, element = tag >> 16, tag & 0xFFFF
    if group & 1:
        return PRIVATE
    key = f"{tag:08X}"
    if key in ROWS:
        return key
    if group >> 8 == 0x50:
        return "50xxxxxx"
    if group >> 8 == 0x60 and element in {0x3000, 0x4000}:
        return f"60xx{element:04X}"
    return ""


def profile_action(tag: int) -> str | None:
    """The Basic Profile's action for this attribute; None where the profile leaves it alone."""
    key = table_key(tag)
    return ROWS[key][1] if key else None


@lru_cache(maxsize=REMEMBERED)
def judgement_of(tag: int, vr: str) -> Judgement:
    """What the attribute identifies whatever its value."""
    group, element = tag >> 16, tag & 0xFFFF
    if group & 1:
        if is_private_creator(tag):
            return PRIVATE_CREATOR
        return BY_VR.get(vr) or (PRIVATE_NUMBERS if vr in NUMBER_VRS else PRIVATE_WORDS)
    if element == 0:
        return NOTHING
    if key := table_key(tag):
        return JUDGEMENTS[key]
    if tag in OUTSIDE_TABLE:
        return OUTSIDE_TABLE[tag]
    if vr in INHERITING_VRS:
        keyword = keyword_of(tag)
        for pattern, judgement in BY_NAME:
            if pattern.search(keyword):
                return judgement
    return BY_VR.get(vr, NOTHING)


def judge(tag: int, vr: str, text: str, parents: tuple[int, ...], identity: PatientIdentity) -> Judgement:
    """What one element with this value identifies; `parents` are the tags of the sequences around it."""
    if vr == "SQ":
        return NOTHING  # a list says nothing by itself: its parts are judged one by one
    judgement = judgement_of(tag, vr)
    if judgement.identifies == "none" and vr in INHERITING_VRS:
        judgement = _inherited(parents) or judgement
    if not text or (judgement.level == "direct" and is_placeholder(text)):
        return NOTHING
    if judgement.identifies == "uid" and text.startswith(WELL_KNOWN_UIDS):
        return NOTHING
    return _by_value(tag, text, raised_by_content(judgement, vr, text, identity))


def _inherited(parents: tuple[int, ...]) -> Judgement | None:
    for parent in reversed(parents):
        judgement = judgement_of(parent, "SQ")
        if judgement.identifies in INHERITED:
            return judgement
    return None


def _by_value(tag: int, text: str, judgement: Judgement) -> Judgement:
    """A social security number among record numbers; an age of 90 or more (45 CFR 164.514(b)(2)(i)(C), (G))."""
    if judgement.identifies == "record-number" and is_social_security_number(text):
        return Judgement("record-number", "direct", "G", judgement.about)
    if tag == 0x00101010 and text[:3].isdigit() and text.endswith("Y") and int(text[:3]) >= SAFE_HARBOR_AGE:
        return Judgement(judgement.identifies, judgement.level, "C", judgement.about)
    return judgement
