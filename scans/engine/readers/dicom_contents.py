"""What a DICOM file carries beside its attributes: documents, layers over the picture, recordings, plans, signatures."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import BinaryIO

from scans.engine.limits import InspectionLimits
from scans.engine.readers.certificate import subject_of
from scans.engine.readers.dicom_elements import RawElement
from scans.engine.readers.metadata_reader import OpenEnclosed
from scans.engine.report import ElementFinding, Risk
from scans.engine.wording import RISKS

ENCAPSULATED_DOCUMENT, SIGNER_CERTIFICATE = 0x00420011, 0x04000115
# Tag -> key of wording.RISKS.
CARRIERS = {
    0x00880200: "thumbnail",  # Icon Image Sequence
    0x54000100: "waveform",  # Waveform Sequence
    0x00700001: "annotation",  # Graphic Annotation Sequence
    0x30060020: "radiotherapy",  # Structure Set ROI Sequence
    0x300A0070: "radiotherapy",  # Fraction Group Sequence
    0x300A00B0: "radiotherapy",  # Beam Sequence
    0xFFFAFFFA: "signature",  # Digital Signatures Sequence
}
# The same for repeating groups 50xx and 60xx: (high byte of the group, element).
REPEATING_CARRIERS = {(0x60, 0x3000): "overlay", (0x50, 0x3000): "curve", (0x50, 0x200C): "audio"}
REPEATING_HIGH_BYTES = (0x50, 0x60)


@dataclass(frozen=True, slots=True)
class Contents:
    """What was found beside the attributes."""

    findings: tuple[ElementFinding, ...]
    risks: tuple[Risk, ...]


class ContentsReader:
    """Looks through the elements of a file for what carries more than a value."""

    def __init__(self, limits: InspectionLimits, open_enclosed: OpenEnclosed) -> None:
        self._limits = limits
        self._open_enclosed = open_enclosed

    def read(self, file: BinaryIO, elements: Sequence[RawElement]) -> Contents:
        """`file` is read only for documents too long to have been kept with their element."""
        findings: list[ElementFinding] = []
        risks: dict[Risk, None] = {}
        for element in elements:
            kind = _carrier(element.tag)
            if kind and (element.items or element.length):
                risks[Risk(kind, "low", RISKS[kind].en, (("stands in", element.path),))] = None
            elif element.tag == ENCAPSULATED_DOCUMENT:
                self._open(file, element, findings, risks)
            elif element.tag == SIGNER_CERTIFICATE and element.value:
                findings += _signer(element)
        return Contents(tuple(findings), tuple(risks))

    def _open(
        self, file: BinaryIO, element: RawElement, findings: list[ElementFinding], risks: dict[Risk, None]
    ) -> None:
        content = element.value
        if content is None and element.value_at >= 0 and element.length <= self._limits.pdf_bytes:
            file.seek(element.value_at)
            content = file.read(element.length)
        report = self._open_enclosed(content, element.path) if content else None
        if report is None:
            evidence = (("stands in", element.path),)
            risks[Risk("partly-read", "low", RISKS["not-opened"].en, evidence)] = None
            return
        findings += report.elements
        risks.update(dict.fromkeys(report.risks))


def carries_more(tag: int) -> bool:
    """Whether a value of this attribute is more than a row of the report."""
    return tag in {ENCAPSULATED_DOCUMENT, SIGNER_CERTIFICATE} or _carrier(tag) is not None


def _carrier(tag: int) -> str | None:
    if tag >> 24 in REPEATING_HIGH_BYTES and not tag >> 16 & 1:
        return REPEATING_CARRIERS.get((tag >> 24, tag & 0xFFFF)) or CARRIERS.get(tag)
    return CARRIERS.get(tag)


def _signer(element: RawElement) -> Iterator[ElementFinding]:
    """Who signed, by the certificate. Whether the signature fits the file is not checked, and the risk says so."""
    subject = subject_of(element.value or b"")
    if subject:
        yield ElementFinding(
            f"{element.path}/Subject", "Subject", "Signer", "certificate", subject, None,
            "person-other", "indirect", None, None,
        )  # fmt: skip
