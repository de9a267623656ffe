"""Reads a file of a format whose module lists its fields, and turns them into a report."""

import hashlib
import logging
import struct
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import BinaryIO

from scans.engine.errors import LimitExceeded, UnreadableFile
from scans.engine.limits import InspectionLimits
from scans.engine.metadata import Field, Notice, Part, finding_of
from scans.engine.report import ElementFinding, FileReport, Risk
from scans.engine.wording import READING, RISKS

PartsOf = Callable[[BinaryIO, int, InspectionLimits], Iterator[Part]]
# Opens a document inside another: its bytes and its path in, its report out; None where it is nothing we read.
OpenEnclosed = Callable[[bytes, str], FileReport | None]
# What arithmetic on a stranger's numbers may raise.
BROKEN = (struct.error, ValueError, IndexError, KeyError, OverflowError, zlib.error, EOFError, RecursionError)


class MetadataReader:
    """Gathers the fields of one format. A fault ends the reading and is told; what came before is kept."""

    def __init__(
        self,
        format: str,  # noqa: A002 - the report's own word
        parts_of: PartsOf,
        limits: InspectionLimits,
        open_enclosed: OpenEnclosed,
    ) -> None:
        self.format = format
        self._parts_of = parts_of
        self._limits = limits
        self._open_enclosed = open_enclosed

    def read(self, file: BinaryIO, path: str, size: int, *, digests: bool = False) -> FileReport:
        """What the file holds beside its picture. Never raises for bad bytes."""
        findings: list[ElementFinding] = []
        risks: dict[Risk, None] = {}
        error = None
        with _silent_pypdf():
            try:
                for part in self._parts_of(file, size, self._limits):
                    self._take(part, findings, risks)
            except UnreadableFile as fault:
                error = fault.reason
            except BROKEN:
                error = READING["damaged"].en
        sha256 = _sha256(file) if digests else None
        return FileReport(path, self.format, size, tuple(findings), tuple(risks), error, sha256)

    def _take(self, part: Part, findings: list[ElementFinding], risks: dict[Risk, None]) -> None:
        if isinstance(part, Field):
            finding = finding_of(part)
            if finding.value:
                findings.append(finding)
            if len(findings) > self._limits.fields:
                raise LimitExceeded(READING["too many fields"].en)
        elif isinstance(part, Risk):
            risks[part] = None
        elif isinstance(part, Notice):
            risks[Risk(part.kind, part.level, RISKS[part.kind].en, part.evidence)] = None
        else:
            report = self._open_enclosed(part.content, part.path)
            if report is None:
                risks[Risk("partly-read", "low", RISKS["not-opened"].en, (("stands in", part.path),))] = None
            else:
                findings += report.elements
                risks.update(dict.fromkeys(report.risks))


def _sha256(file: BinaryIO) -> str:
    digest = hashlib.sha256()
    file.seek(0)
    while chunk := file.read(2**20):
        digest.update(chunk)
    return digest.hexdigest()


@contextmanager
def _silent_pypdf() -> Iterator[None]:
    """pypdf writes what it finds amiss to its logger, values included."""
    logger = logging.getLogger("pypdf")
    was_disabled = logger.disabled
    logger.disabled = True
    try:
        yield
    finally:
        logger.disabled = was_disabled
