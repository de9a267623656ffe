"""DICOM files: every element with a value, judged, pixel data by size only (PS3.5, PS3.10)."""

import io
import logging
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO

from scans.engine.errors import UnreadableFile
from scans.engine.limits import InspectionLimits
from scans.engine.readers.dicom_digests import digests_of
from scans.engine.readers.dicom_elements import (
    META_GROUP,
    NOT_IN_FILE,
    TRANSFER_SYNTAX,
    ElementWalk,
    RawElement,
    hidden_items,
    opened,
)
from scans.engine.readers.dicom_encoding import (
    DEFLATED,
    PREAMBLE_BYTES,
    Encoding,
    InflatingReader,
    guess_encoding,
    has_preamble,
)
from scans.engine.readers.dicom_judging import ElementJudge, header_of, identity_in
from scans.engine.readers.dicom_series import SeriesMemory, WalkedFile
from scans.engine.readers.metadata_reader import OpenEnclosed
from scans.engine.report import FileReport, Risk
from scans.engine.risks import risks_of
from scans.engine.wording import READING, RISKS

TIFF_STARTS = (b"II*\0", b"MM\0*")


class DicomReader:
    """Reads DICOM files one after the other, and remembers what the files of a study share."""

    format = "dicom"

    def __init__(self, limits: InspectionLimits, open_enclosed: OpenEnclosed) -> None:
        self._limits = limits
        self._open_enclosed = open_enclosed
        self._judge = ElementJudge()
        self._series = SeriesMemory(limits, self._judge)

    def read(self, file: BinaryIO, path: str, size: int, *, digests: bool = False) -> FileReport:
        """What the file holds; a broken one has `error` and what stands before the fault. Never raises for bad bytes."""
        with _silent_pydicom():
            if not digests and (report := self._series.report(file, path, size)):
                return report
            preamble = _preamble(file)
            elements, error = self._elements(file, size)
            identity = identity_in(elements)
            findings = [self._judge.finding(element, identity) for element in elements]
            walked = WalkedFile(
                elements, findings, identity, _preamble_risk(preamble), risks_of(header_of(elements))
            )
            if error is None:
                self._series.remember(file, size, walked)
        found = tuple(finding for finding in findings if finding is not None)
        if not found and error is None:
            error = READING["no elements"].en
        risks = walked.own_risks + walked.header_risks
        sha256, pixel_sha256 = digests_of(file, elements) if digests else (None, None)
        return FileReport(path, self.format, size, found, risks, error, sha256, pixel_sha256)

    # ---- Reading ----

    def _elements(self, file: BinaryIO, size: int) -> tuple[list[RawElement], str | None]:
        elements: list[RawElement] = []
        try:
            for element in self._walk(file, size):
                if hidden_items(element):
                    elements += self._opened(element)
                else:
                    elements.append(element)
        except UnreadableFile as fault:
            return elements, fault.reason
        return elements, None

    def _walk(self, file: BinaryIO, size: int) -> Iterator[RawElement]:
        start = _dataset_start(file)
        syntax = ""
        file.seek(start)
        head = file.read(8)
        file.seek(start)
        if _group(head) == META_GROUP:
            meta = ElementWalk(
                file, size, self._limits, is_explicit=guess_encoding(head).is_explicit, is_little=True,
                start=start, stop_at_group=META_GROUP,
            )  # fmt: skip
            for element in meta.elements():
                if element.tag == TRANSFER_SYNTAX and element.value:
                    syntax = element.value.decode("ascii", "replace").strip(" \0")
                yield element
            start = meta.position
        if syntax in DEFLATED:
            file.seek(start)
            inflated = io.BufferedReader(InflatingReader(file, self._limits.inflated_bytes))
            size_if_any = 2 * self._limits.inflated_bytes
            for element in self._dataset(
                inflated, size_if_any, 0, Encoding(is_explicit=True, is_little=True)
            ):
                yield element._replace(header_at=NOT_IN_FILE, value_at=NOT_IN_FILE)
            return
        file.seek(start)
        encoding = guess_encoding(file.read(8))
        file.seek(start)
        yield from self._dataset(file, size, start, encoding)

    def _dataset(self, file: BinaryIO, size: int, start: int, encoding: Encoding) -> Iterator[RawElement]:
        walk = ElementWalk(
            file,
            size,
            self._limits,
            is_explicit=encoding.is_explicit,
            is_little=encoding.is_little,
            start=start,
        )
        yield from walk.elements()

    def _opened(self, element: RawElement, depth: int = 1) -> list[RawElement]:
        """What hides in an unknown value; where it turns out to be no sequence, the value as it is."""
        found: list[RawElement] = []
        try:
            for inner in opened(element, self._limits, depth):
                if hidden_items(inner) and depth < self._limits.nesting:
                    found += self._opened(inner, depth + 1)
                else:
                    found.append(inner)
        except UnreadableFile:
            return [element]
        return found


def _group(head: bytes) -> int:
    return int.from_bytes(head[:2], "little")


def _preamble(file: BinaryIO) -> bytes:
    file.seek(0)
    head = file.read(PREAMBLE_BYTES + 4)
    file.seek(0)
    return head[:PREAMBLE_BYTES] if has_preamble(head) else b""


def _dataset_start(file: BinaryIO) -> int:
    file.seek(0)
    return PREAMBLE_BYTES + 4 if has_preamble(file.read(PREAMBLE_BYTES + 4)) else 0


def _preamble_risk(preamble: bytes) -> tuple[Risk, ...]:
    """A preamble is empty or the head of a TIFF (PS3.10, section 7.1); anything else may be a program."""
    if not preamble.strip(b"\0") or preamble.startswith(TIFF_STARTS):
        return ()
    return (Risk("preamble", "medium", RISKS["preamble"].en, (("first bytes", preamble[:16].hex(" ")),)),)


@contextmanager
def _silent_pydicom() -> Iterator[None]:
    """pydicom quotes values in its warnings and log records; here both lead nowhere."""
    logger = logging.getLogger("pydicom")
    was_disabled = logger.disabled
    logger.disabled = True
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        logger.disabled = was_disabled
