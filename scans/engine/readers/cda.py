"""HL7 CDA documents, as a DICOM file may enclose them (PS3.3, A.45.2): who they speak of, and their text.

Other XML is read the same way, with nothing known of its names.
"""

import io
from collections.abc import Iterator
from typing import BinaryIO

from scans.engine.limits import InspectionLimits
from scans.engine.metadata import NOTHING, Field, Part
from scans.engine.readers.dicom_values import escape_controls
from scans.engine.readers.xml_text import XmlText, xml_texts
from scans.engine.tables.identifying_attributes import Judgement

_TEXT = Judgement("free-text", "none", None, "study")
_STAFF = Judgement("person-other", "indirect", None, "staff")
_PLACE = Judgement("place", "indirect", "B", "place")
_DATE = Judgement("date", "indirect", "C", "dates")
# The first line whose steps all stand in the path counts (CDA release 2, header).
HEADER: tuple[tuple[tuple[str, ...], Judgement], ...] = (
    (("patient", "name"), Judgement("name", "direct", "A", "you")),
    (("patient", "birthTime"), _DATE),
    (("patient", "guardian"), _STAFF),
    (("patientRole", "id"), Judgement("record-number", "direct", "H", "you")),
    (("patientRole", "addr"), Judgement("place", "direct", "B", "you")),
    (("patientRole", "telecom"), Judgement("contact", "direct", "D", "you")),
    (("patientRole", "providerOrganization"), _PLACE),
    (("patient",), Judgement("trait", "indirect", None, "you")),
    (("representedOrganization",), _PLACE),
    (("representedCustodianOrganization",), _PLACE),
    (("healthCareFacility",), _PLACE),
    (("assignedPerson",), _STAFF),
    (("assignedAuthor",), _STAFF),
    (("assignedEntity",), _STAFF),
    (("associatedEntity",), _STAFF),
    (("time",), _DATE),
    (("effectiveTime",), _DATE),
    (("ClinicalDocument", "id"), Judgement("uid", "indirect", "R", "links")),
)
# Attributes that say how the text is coded, not what it says; of an `id`, the root is part of the number.
CODING = {"@root", "@codeSystem", "@codeSystemName", "@displayName", "@classCode", "@typeCode", "@moodCode", "@use",
          "@nullFlavor", "@determinerCode", "@code", "@templateId"}  # fmt: skip


def xml_parts(file: BinaryIO, size: int, limits: InspectionLimits) -> Iterator[Part]:
    """One field for each text and each attribute that tells something; repeated ones counted from 0."""
    file.seek(0, io.SEEK_SET)
    counts: dict[str, int] = {}
    for text in xml_texts(file.read(limits.field_bytes), limits):
        path = "XML/" + "/".join(text.steps)
        number = counts.get(path, 0)
        counts[path] = number + 1
        keyword = next(step for step in reversed(text.steps) if not step.startswith("@"))
        yield Field(
            f"{path}[{number}]", keyword, escape_controls(text.value), "XML", judgement=_judgement(text)
        )


def _judgement(text: XmlText) -> Judgement:
    # Writers may give every name a prefix: "cda:patient".
    steps = {step.rpartition(":")[2] for step in text.steps}
    if text.steps[-1] in CODING and "id" not in steps:
        return NOTHING
    return next((judgement for wanted, judgement in HEADER if steps.issuperset(wanted)), _TEXT)
