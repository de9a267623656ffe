"""What is remembered of walked files, so that the other slices of their series need not be walked."""

from dataclasses import dataclass
from io import BytesIO
from itertools import islice
from typing import BinaryIO

from scans.engine.errors import UnreadableFile
from scans.engine.limits import InspectionLimits
from scans.engine.patient_identity import PatientIdentity
from scans.engine.readers.dicom_elements import (
    META_GROUP,
    ElementWalk,
    RawElement,
    hidden_items,
)
from scans.engine.readers.dicom_encoding import guess_encoding
from scans.engine.readers.dicom_judging import ElementJudge, header_of
from scans.engine.readers.dicom_template import SliceTemplate, can_have_slices, template_of
from scans.engine.report import ElementFinding, FileReport, Risk
from scans.engine.risks import USED, risks_of
from scans.engine.tag_path import TAG_IN_PATH

# Slices of this many series may come mixed before each has to be walked anew.
SERIES_KEPT = 8


@dataclass(frozen=True, slots=True)
class WalkedFile:
    """A file that was walked to its end; `findings` has a row, or None, for each of `elements`.

    `own_risks` are those of the file itself, `header_risks` those that its header tells.
    """

    elements: list[RawElement]
    findings: list[ElementFinding | None]
    identity: PatientIdentity
    own_risks: tuple[Risk, ...]
    header_risks: tuple[Risk, ...]


@dataclass(frozen=True, slots=True)
class _Remembered:
    template: SliceTemplate
    file: WalkedFile
    is_explicit: bool
    has_pixels_in_one_piece: bool


class SeriesMemory:
    """The last series that were read, one walked file of each."""

    def __init__(self, limits: InspectionLimits, judge: ElementJudge) -> None:
        self._limits = limits
        self._judge = judge
        self._remembered: list[_Remembered] = []

    def remember(self, file: BinaryIO, size: int, walked: WalkedFile) -> None:
        """Keep a file that was just walked, if others may be slices like it."""
        if not can_have_slices(walked.elements, size, self._limits):
            return
        first = next(e for e in walked.elements if len(e.path) == TAG_IN_PATH and e.tag >> 16 != META_GROUP)
        pixels = walked.elements[-1]
        if first is pixels:
            return
        file.seek(0)
        header = file.read(pixels.header_at)
        encoding = guess_encoding(header[first.header_at : first.header_at + 8])
        remembered = _Remembered(
            template_of(header, walked.elements),
            walked,
            encoding.is_explicit,
            has_pixels_in_one_piece=pixels.length == pixels.value_end - pixels.value_at,
        )
        self._remembered = [remembered, *self._remembered[: SERIES_KEPT - 1]]

    def report(self, file: BinaryIO, path: str, size: int) -> FileReport | None:
        """The report of a file that differs in a few values from a remembered one; None where that is not sure."""
        for place, remembered in enumerate(self._remembered):
            file.seek(0)
            head = file.read(remembered.template.bytes_to_read)
            fit = remembered.template.fit(head)
            if fit is None:
                continue
            walked = remembered.file
            changed = _changed(walked, fit.values)
            # Pixels in one piece end where their header says; a zip would unpack anew to look at that in the file.
            source = BytesIO(head) if remembered.has_pixels_in_one_piece else file
            pixels = self._last_element(source, size, fit.pixels_at, remembered)
            if changed is None or pixels is None:
                return None
            self._remembered.insert(0, self._remembered.pop(place))
            changed[len(walked.elements) - 1] = pixels
            return self._report(path, size, walked, changed)
        return None

    def _last_element(
        self, file: BinaryIO, size: int, pixels_at: int, remembered: _Remembered
    ) -> RawElement | None:
        """The pixel data at this offset, if the file ends with it."""
        expected = remembered.file.elements[-1]
        file.seek(pixels_at)
        walk = ElementWalk(
            file, size, self._limits, is_explicit=remembered.is_explicit, is_little=True, start=pixels_at,
            character_set=expected.character_set,
        )  # fmt: skip
        try:
            rest = list(islice(walk.elements(), 2))
        except UnreadableFile:
            return None
        return (
            rest[0] if len(rest) == 1 and rest[0].tag == expected.tag and rest[0].value_end == size else None
        )

    def _report(self, path: str, size: int, walked: WalkedFile, changed: dict[int, RawElement]) -> FileReport:
        findings = walked.findings.copy()
        for number, element in changed.items():
            findings[number] = self._judge.finding(element, walked.identity)
        risks = walked.header_risks
        if any(element.tag in USED for element in changed.values()):
            risks = risks_of(
                header_of([changed.get(n, element) for n, element in enumerate(walked.elements)])
            )
        return FileReport(path, "dicom", size, tuple(filter(None, findings)), walked.own_risks + risks)


def _changed(walked: WalkedFile, values: dict[int, bytes]) -> dict[int, RawElement] | None:
    """The changed elements by their number; None where one has to be opened."""
    changed = {}
    for number, value in values.items():
        element = walked.elements[number]._replace(value=value, length=len(value))
        if hidden_items(element):
            return None
        changed[number] = element
    return changed
