"""The search that only a whole upload allows: the patient's name and numbers, known from any of its files, in every
other value of all of them, and in the names of files.
"""

from collections.abc import Iterable
from dataclasses import replace

from scans.engine.content import raised_by_content
from scans.engine.media_directory import is_reference, missing_files, plain_path
from scans.engine.patient_identity import IDENTITY_TAGS, PatientIdentity, identity_from
from scans.engine.report import ElementFinding, FileReport, Risk, SkippedFile, distinct_elements
from scans.engine.tables.identifying_attributes import Judgement
from scans.engine.tag_path import is_tag_path, last_tag
from scans.engine.wording import RISKS


def identity_in(elements: Iterable[ElementFinding]) -> PatientIdentity:
    """Whom the DICOM files of an upload are about, enclosed ones included; several people where there are several."""
    known: dict[tuple[int, str], None] = {}
    for element in elements:
        own_path = element.path.rpartition("/")[2]
        if is_tag_path(own_path) and (tag := last_tag(own_path)) in IDENTITY_TAGS:
            known[tag, element.value] = None
    return identity_from(list(known))


def searched(element: ElementFinding, identity: PatientIdentity) -> ElementFinding:
    """The element as it is, or raised where its value names the patient."""
    if element.level == "direct" or element.vr == "SQ":
        return element
    before = Judgement(element.identifies, element.level, element.hipaa, "")
    after = raised_by_content(before, element.vr, element.value, identity)
    if after == before:
        return element
    return replace(element, identifies=after.identifies, level=after.level, hipaa=after.hipaa)


def names_in_path(path: str, identity: PatientIdentity) -> tuple[Risk, ...]:
    """Said where the path of a file itself names the patient: whoever sees the folder reads it."""
    mention = identity.mention_in(path)
    if mention is None or mention.level != "direct":
        return ()
    return (Risk("file-name", "medium", RISKS["file-name"].en, ()),)


def searched_files(files: list[FileReport], skipped: list[SkippedFile]) -> list[FileReport]:
    """All files of an upload after the search."""
    distinct = distinct_elements(files)
    identity = identity_in(distinct.values())
    raised = {
        key: after
        for key, element in distinct.items()
        if (after := searched(element, identity)) is not element
    }
    references = {key: element.value for key, element in distinct.items() if is_reference(element.path)}
    paths = {plain_path(path) for path in (*(file.path for file in files), *(file.path for file in skipped))}
    searched_ones = []
    for file in files:
        named = (
            [references[id(element)] for element in file.elements if id(element) in references]
            if references
            else []
        )
        risks = file.risks + names_in_path(file.path, identity) + missing_files(file.path, named, paths)
        if not raised.keys().isdisjoint(map(id, file.elements)):
            elements = tuple(raised.get(id(element), element) for element in file.elements)
            searched_ones.append(replace(file, elements=elements, risks=risks))
        else:
            searched_ones.append(replace(file, risks=risks) if len(risks) > len(file.risks) else file)
    return searched_ones
