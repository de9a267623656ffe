"""Names and value representations of attributes: the data dictionary (PS3.6) and pydicom's list of private ones."""

from functools import lru_cache

from pydicom.datadict import (
    dictionary_description,
    dictionary_has_tag,
    dictionary_keyword,
    dictionary_VR,
    private_dictionary_description,
    private_dictionary_VR,
)

from scans.engine.tables.confidentiality_profile import ROWS

# Groups with repeating elements; only there is a tag that the dictionary lacks worth a search through its masks.
REPEATING_GROUPS = frozenset({0x0020, 0x0028, 0x1000, 0x1010})
REPEATING_HIGH_BYTES = frozenset({0x50, 0x60, 0x7F})
REMEMBERED = 20_000
UNNAMED_PRIVATE_ELEMENT = "Private Element"


def is_private_creator(tag: int) -> bool:
    """Whether the element reserves a block for a maker (PS3.5, section 7.8.1)."""
    return bool(tag >> 16 & 1) and 0x10 <= tag & 0xFFFF <= 0xFF


def _is_known(tag: int) -> bool:
    group = tag >> 16
    return dictionary_has_tag(tag) or group in REPEATING_GROUPS or group >> 8 in REPEATING_HIGH_BYTES


@lru_cache(maxsize=REMEMBERED)
def known_vr(tag: int, creator: str | None) -> str:
    """The VR by the dictionaries, "UN" where they know none; of several, the first."""
    if not tag & 0xFFFF:
        return "UL"
    if is_private_creator(tag):
        return "LO"
    try:
        if tag >> 16 & 1:
            return private_dictionary_VR(tag, creator).split(" or ")[0] if creator else "UN"
        return dictionary_VR(tag).split(" or ")[0] if _is_known(tag) else "UN"
    except KeyError:
        return "UN"


@lru_cache(maxsize=REMEMBERED)
def keyword_of(tag: int) -> str:
    """The keyword of PS3.6, "" for private and unknown attributes."""
    if tag >> 16 & 1:
        return ""
    if not tag & 0xFFFF:
        return "GroupLength"
    try:
        return dictionary_keyword(tag) if _is_known(tag) else ""
    except KeyError:
        return ""


@lru_cache(maxsize=REMEMBERED)
def name_of(tag: int, creator: str | None) -> str:
    """The attribute's name as the dictionaries, or Table E.1-1 where it is newer, give it."""
    if not tag & 0xFFFF:
        return "Group Length"
    if is_private_creator(tag):
        return "Private Creator"
    try:
        if tag >> 16 & 1:
            return private_dictionary_description(tag, creator) if creator else UNNAMED_PRIVATE_ELEMENT
        if _is_known(tag):
            return dictionary_description(tag)
    except KeyError:
        pass
    if tag >> 16 & 1:
        return UNNAMED_PRIVATE_ELEMENT
    return ROWS.get(f"{tag:08X}", ("Unknown Element", ""))[0]
