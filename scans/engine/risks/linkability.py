"""What ties two files to one person or one machine though neither names anyone: UIDs, numbers, exact times."""

from scans.engine.report import Risk
from scans.engine.risks.header import Header, risk
from scans.engine.tables.uid_roots import issuer_of
from scans.engine.wording import RISKS

TO_PERSON = ("PatientID", "AccessionNumber", "StudyInstanceUID", "FrameOfReferenceUID")
TO_MACHINE = ("DeviceSerialNumber", "DeviceUID", "UDISequence", "StationName")
TO_KIND_OF_MACHINE = ("Manufacturer", "ManufacturerModelName", "SoftwareVersions")
# An exact moment on one machine belongs to one person. Times of single slices are left out: the study's says enough.
EXACT_TIME = ("StudyTime",)
CLASSES_OF_ROWS = "DICOM PS3.15, Table E.1-1; 45 CFR 164.514(b)(2)(i)(M), (R)"
SHORTEST_SERIAL_NUMBER = 4


def linkability(header: Header) -> Risk | None:
    """Medium where one machine or one order is named, low where only numbers without a meaning tie files together."""
    strong = any(header.get(keyword) for keyword in ("AccessionNumber", *TO_MACHINE))
    if not strong and not header.get("StudyInstanceUID"):
        return None
    found = risk(
        "linkability", "medium" if strong else "low", RISKS["linkability"], header,
        TO_PERSON + TO_MACHINE + TO_KIND_OF_MACHINE + EXACT_TIME, CLASSES_OF_ROWS,
    )  # fmt: skip
    return Risk(found.kind, found.level, found.why, found.evidence + _said_by_uid(header), found.sources)


def _said_by_uid(header: Header) -> tuple[tuple[str, str], ...]:
    uid = header.get("StudyInstanceUID", "")
    issuer, serial_number = issuer_of(uid), header.get("DeviceSerialNumber", "")
    said = []
    if issuer:
        said.append(("UID root", f"{issuer[0]}: {issuer[1]}"))
    if len(serial_number) >= SHORTEST_SERIAL_NUMBER and serial_number in uid.split("."):
        said.append(("serial number inside the UID", serial_number))
    return tuple(said)
