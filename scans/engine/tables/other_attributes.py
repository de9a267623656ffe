"""Attributes that identify though Table E.1-1 leaves them alone, one by one and by words in their keyword.

Most tell the machine; the profile keeps them because images are read with them.
"""

import re

from scans.engine.tables.identifying_attributes import Judgement

_MACHINE = Judgement("device", "indirect", None, "machine")
_MACHINE_NUMBER = Judgement("device", "indirect", "M", "machine")
_STAFF = Judgement("person-other", "indirect", None, "staff")

OUTSIDE_TABLE: dict[int, Judgement] = {
    0x00020012: _MACHINE,  # ImplementationClassUID
    0x00020013: _MACHINE,  # ImplementationVersionName
    0x00020016: _MACHINE_NUMBER,  # SourceApplicationEntityTitle
    0x00020017: _MACHINE_NUMBER,  # SendingApplicationEntityTitle
    0x00020018: _MACHINE_NUMBER,  # ReceivingApplicationEntityTitle
    0x00080070: _MACHINE,  # Manufacturer
    0x00081090: _MACHINE,  # ManufacturerModelName
    0x00181020: _MACHINE,  # SoftwareVersions
    0x00181018: _MACHINE,  # SecondaryCaptureDeviceManufacturerModelName
    0x00181019: _MACHINE,  # SecondaryCaptureDeviceSoftwareVersions
    0x00101021: Judgement("none", "none", None, "study"),  # PatientSizeCode
}

# The first pattern that fits the keyword counts; only for attributes with a textual VR that no table names.
BY_NAME: tuple[tuple[re.Pattern[str], Judgement], ...] = (
    (re.compile(r"SerialNumber|StationName|AETitle$|DeviceID|DetectorID"), _MACHINE_NUMBER),
    (re.compile(r"(?:Physician|Operator|Performer|Author|Observer|Reviewer|Creator|Verifier)(?:s)?(?:Name)?$"), _STAFF),
    (re.compile(r"Telephone|Telecom|Email|PhoneNumber"), Judgement("contact", "indirect", None, "staff")),
    (re.compile(r"Address|Institution|Hospital|Department|Organization|Facility|Site(?:Name|ID)$"),
     Judgement("place", "indirect", "B", "place")),
    (re.compile(r"Accession|OrderNumber|AdmissionID|VisitID"), Judgement("record-number", "indirect", "R", "you")),
    (re.compile(r"Comment|Description|Reason|Narrative|History|Note|Text|Impression|Diagnos|Label$"),
     Judgement("free-text", "indirect", None, "study")),
)  # fmt: skip
