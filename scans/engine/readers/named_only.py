"""Formats of which so far only kind and size are told, and that this is so."""

import hashlib
from typing import BinaryIO

from scans.engine.report import FileReport, Risk
from scans.engine.wording import RISKS


class NamedOnlyReader:
    """Names the format and says that the inside was not looked at."""

    def __init__(self, format: str) -> None:  # noqa: A002 - the report's own word
        self.format = format

    def read(self, file: BinaryIO, path: str, size: int, *, digests: bool = False) -> FileReport:
        unseen = Risk("not-looked-at", "low", RISKS["not-looked-at"].en, (("format", self.format),))
        return FileReport(path, self.format, size, risks=(unseen,), sha256=_sha256(file) if digests else None)


def _sha256(file: BinaryIO) -> str:
    digest = hashlib.sha256()
    file.seek(0)
    while chunk := file.read(2**20):
        digest.update(chunk)
    return digest.hexdigest()
