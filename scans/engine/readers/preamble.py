"""The 128 bytes before a DICOM file's data: empty, the head of a TIFF (PS3.10, section 7.1), or something that hides."""

from scans.engine.content import raised_by_content
from scans.engine.patient_identity import PatientIdentity
from scans.engine.readers.dicom_values import readable_runs, shown
from scans.engine.report import ElementFinding, Risk
from scans.engine.tables.identifying_attributes import Judgement
from scans.engine.wording import PREAMBLE_KINDS, RISKS

PATH = "preamble"
UNJUDGED = Judgement("private", "none", None, "notes")
KINDS: tuple[tuple[tuple[bytes, ...], str], ...] = (
    ((b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"), "TIFF"),
    ((b"MZ",), "Windows"),
    ((b"\x7fELF",), "Linux"),
    ((b"\xca\xfe\xba\xbe", b"\xcf\xfa\xed\xfe", b"\xce\xfa\xed\xfe"), "macOS"),
    ((b"#!",), "script"),
    ((b"%PDF",), "PDF"),
    ((b"PK\x03\x04",), "zip"),
    ((b"<!DOCTYPE", b"<!doctype", b"<html", b"<HTML", b"<script", b"<?xml"), "web page"),
)


def preamble_finding(preamble: bytes, identity: PatientIdentity) -> tuple[ElementFinding, ...]:
    """The preamble as a row of the report; none where it holds no words."""
    runs = readable_runs(preamble)
    if not any(map(str.isalpha, runs)):
        return ()
    judgement = raised_by_content(UNJUDGED, "OB", runs, identity)
    return (
        ElementFinding(
            PATH, "", "File Preamble", "OB", shown("OB", runs, len(preamble)), None,
            judgement.identifies, judgement.level, judgement.hipaa, None,
        ),
    )  # fmt: skip


def preamble_risk(preamble: bytes) -> tuple[Risk, ...]:
    """What a preamble that is not empty looks like; a TIFF's head is allowed there, and said."""
    if not preamble.strip(b"\0"):
        return ()
    kind = next((kind for starts, kind in KINDS if preamble.startswith(starts)), "")
    evidence = [("first bytes", preamble[:16].hex(" "))]
    if kind:
        evidence.insert(0, ("looks like", PREAMBLE_KINDS[kind].en))
    if kind == "TIFF":
        return (Risk("preamble", "low", RISKS["preamble is a picture"].en, tuple(evidence)),)
    return (Risk("preamble", "medium", RISKS["preamble"].en, tuple(evidence)),)
