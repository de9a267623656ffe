"""DICOM files: every element with a value, judged, pixel data by size only (PS3.5, PS3.10)."""

import io
import logging
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO

from scans.engine.errors import UnreadableFile
from scans.engine.limits import InspectionLimits
from scans.engine.readers.dicom_contents import ContentsReader
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
from scans.engine.readers.preamble import preamble_finding, preamble_risk
from scans.engine.readers.structured_report import CONTENT_SEQUENCE, with_concept_names
from scans.engine.report import FileReport
from scans.engine.risks import risks_of
from scans.engine.wording import READING


class DicomReader:
    """Reads DICOM files one after the other, and remembers what the files of a study share."""

    format = "dicom"

    def __init__(self, limits: InspectionLimits, open_enclosed: OpenEnclosed) -> None:
        self._limits = limits
        self._contents = ContentsReader(limits, open_enclosed)
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
            contents = self._contents.read(file, elements)
            beside = preamble_finding(preamble, identity) + contents.findings
            is_report = any(element.tag == CONTENT_SEQUENCE for element in elements)
            own_risks = preamble_risk(preamble) + contents.risks
            walked = WalkedFile(elements, findings, identity, own_risks, risks_of(header_of(elements)))
            # Others like it are told by their values alone: only a file that holds nothing beside them stands for others.
            if error is None and not beside and not is_report:
                self._series.remember(file, size, walked)
        found = tuple(finding for finding in findings if finding is not None)
        if not found and error is None:
            error = READING["no elements"].en
        found = (with_concept_names(found) if is_report else found) + beside
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
