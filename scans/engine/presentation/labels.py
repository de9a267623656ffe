"""What an element is called on a page, and whom it tells about."""

from typing import Any

from pydicom.datadict import tag_for_keyword

from scans.engine.attributes import judgement_of
from scans.engine.dictionary import UNNAMED_PRIVATE_ELEMENT, name_of
from scans.engine.page_words import PAGE
from scans.engine.private_elements import maker_of
from scans.engine.tables.metadata_fields import GROUP_BY_CLASS
from scans.engine.tables.plain_names import PLAIN_NAMES
from scans.engine.tag_path import is_tag_path, last_tag


def group_of(element: dict[str, Any]) -> str:
    """The group of the page that an element of a report belongs to: a key of GROUP_WORDS."""
    if not is_tag_path(element["path"]):
        return GROUP_BY_CLASS[element["identifies"]]
    tag = last_tag(element["path"])
    about = "notes" if tag >> 16 & 1 else judgement_of(tag, element["vr"]).about
    if element["identifies"] == "person-other" and about == "study":
        return "staff"
    return about


def label_of(element: dict[str, Any], language: str) -> str:
    """Its everyday name, else its name in PS3.6; a private one with its maker."""
    plain = PLAIN_NAMES.get(element["keyword"])
    if plain:
        return plain.in_language(language)
    name = str(element["name"])
    if name == UNNAMED_PRIVATE_ELEMENT:
        name = PAGE["private element"].in_language(language)
    maker = maker_of(element["private_creator"])
    return PAGE["maker"].in_language(language).format(maker=maker, name=name) if maker else name


def plain_name(keyword: str, language: str) -> str:
    """What an attribute is called by its keyword in PS3.6; a tag path stays as it is."""
    plain = PLAIN_NAMES.get(keyword)
    if plain:
        return plain.in_language(language)
    tag = tag_for_keyword(keyword)
    return name_of(tag, None) if tag is not None else keyword
