"""DICOM files: every element with a value, judged, pixel data by size only (PS3.5, PS3.10)."""

import hashlib
import io
import logging
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO

from scans.engine.attributes import judge, profile_action
from scans.engine.dictionary import keyword_of, name_of
from scans.engine.errors import UnreadableFile
from scans.engine.limits import InspectionLimits
from scans.engine.patient_identity import IDENTITY_TAGS, PatientIdentity, identity_from
from scans.engine.readers.dicom_elements import PIXEL_DATA, ElementWalk, RawElement, hidden_items, opened
from scans.engine.readers.dicom_encoding import (
    DEFLATED,
    PREAMBLE_BYTES,
    Encoding,
    InflatingReader,
    guess_encoding,
    has_preamble,
)
from scans.engine.readers.dicom_values import shown, text_of
from scans.engine.readers.metadata_reader import OpenEnclosed
from scans.engine.report import ElementFinding, FileReport, Risk
from scans.engine.risks import USED, risks_of
from scans.engine.tag_path import TAG_IN_PATH
from scans.engine.wording import READING, RISKS

META_GROUP = 0x0002
TRANSFER_SYNTAX = 0x00020010
TIFF_STARTS = (b"II*\0", b"MM\0*")
# What is remembered of a study is bounded by its encoded bytes, so that memory does not grow with the number of files.
KEPT_BYTES = 32 * 2**20
KEPT_OVERHEAD = 200
LONGEST_KEPT_VALUE = 64 * 1024
NOT_IN_FILE = -1


class DicomReader:
    """Reads DICOM files one after the other. Equal elements of a study are decoded and judged once, then remembered."""

    format = "dicom"

    def __init__(self, limits: InspectionLimits, open_enclosed: OpenEnclosed) -> None:
        self._limits = limits
        self._open_enclosed = open_enclosed
        self._findings: dict[tuple[object, ...], ElementFinding] = {}
        self._kept_bytes = 0

    def read(self, file: BinaryIO, path: str, size: int, *, digests: bool = False) -> FileReport:
        """What the file holds; a broken one has `error` and what stands before the fault. Never raises for bad bytes."""
        with _silent_pydicom():
            preamble = _preamble(file)
            elements, error = self._elements(file, size)
            identity = self._identity(elements)
            judged = (self._finding(element, identity) for element in elements if _has_value(element))
            findings = tuple(finding for finding in judged if finding.value)
            risks = _preamble_risk(preamble) + risks_of(self._header(elements))
        if not findings and error is None:
            error = READING["no elements"].en
        sha256, pixel_sha256 = _digests(file, elements) if digests else (None, None)
        return FileReport(path, self.format, size, findings, risks, error, sha256, pixel_sha256)

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
                yield element._replace(value_at=NOT_IN_FILE)
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

    # ---- Judging ----

    def _identity(self, elements: list[RawElement]) -> PatientIdentity:
        return identity_from([(e.tag, self._text(e)) for e in elements if e.tag in IDENTITY_TAGS and e.value])

    def _header(self, elements: list[RawElement]) -> dict[str, str]:
        """What risks are judged by: the used attributes at the top level, a sequence by the number of its items."""
        return {
            USED[e.tag]: _items_in_words(e.items) if e.items is not None else self._text(e)
            for e in elements
            if e.tag in USED and len(e.path) == TAG_IN_PATH and (e.value or e.items)
        }

    def _text(self, element: RawElement) -> str:
        return text_of(element.vr, element.value or b"", element.character_set, is_little=element.is_little)

    def _finding(self, element: RawElement, identity: PatientIdentity) -> ElementFinding:
        if element.length > LONGEST_KEPT_VALUE:
            return self._judged(element, identity)
        key = (
            element.path, element.vr, element.value, element.length, element.items, element.creator,
            element.character_set, identity,
        )  # fmt: skip
        finding = self._findings.get(key)
        if finding is None:
            finding = self._judged(element, identity)
            self._kept_bytes += len(element.value or b"") + KEPT_OVERHEAD
            if self._kept_bytes > KEPT_BYTES:
                self._findings.clear()
                self._kept_bytes = 0
            self._findings[key] = finding
        return finding

    def _judged(self, element: RawElement, identity: PatientIdentity) -> ElementFinding:
        if element.items is not None:
            text = value = _items_in_words(element.items)
        elif element.value is None:
            text, value = "", f"{element.length} bytes"
        else:
            text = self._text(element)
            value = shown(element.vr, text, element.length)
        judgement = judge(element.tag, element.vr, text or value, _parents(element.path), identity)
        is_pixels = element.tag in PIXEL_DATA
        return ElementFinding(
            path=element.path,
            keyword=keyword_of(element.tag),
            name=name_of(element.tag, element.creator),
            vr=element.vr,
            value=value,
            private_creator=element.creator,
            identifies="none" if is_pixels else judgement.identifies,
            level="none" if is_pixels else judgement.level,
            hipaa=None if is_pixels else judgement.hipaa,
            profile=profile_action(element.tag),
        )


def _items_in_words(count: int) -> str:
    return f"{count} item" + ("" if count == 1 else "s")


def _has_value(element: RawElement) -> bool:
    if element.items is not None:
        return element.items > 0
    return element.length > 0


def _parents(path: str) -> tuple[int, ...]:
    return tuple(int(step[1:5] + step[6:10], 16) for step in path.split(".")[:-1])


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


def _digests(file: BinaryIO, elements: list[RawElement]) -> tuple[str, str | None]:
    """SHA-256 of the whole file and of its pixel data as encoded."""
    whole = hashlib.sha256()
    file.seek(0)
    while chunk := file.read(2**20):
        whole.update(chunk)
    pixels = [e for e in elements if len(e.path) == TAG_IN_PATH and e.tag in PIXEL_DATA and e.length]
    if not pixels:
        return whole.hexdigest(), None
    digest = hashlib.sha256()
    for element in pixels:
        if element.value_at == NOT_IN_FILE:
            return whole.hexdigest(), None
        file.seek(element.value_at)
        left = element.value_end - element.value_at
        while left > 0 and (chunk := file.read(min(left, 2**20))):
            digest.update(chunk)
            left -= len(chunk)
    return whole.hexdigest(), digest.hexdigest()


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
