"""What an inspection gives back. `to_json` is the one form in which reports leave the engine (design.md)."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class ElementFinding:
    """One element with a value, where it stands, and what it says about whom.

    `level` is "direct" (names the patient by itself, 45 CFR 164.514(e)(2)), "indirect" or "none"; `hipaa` is the
    letter of 45 CFR 164.514(b)(2)(i); `profile` the Basic Profile action of PS3.15 Table E.1-1.
    """

    path: str
    keyword: str
    name: str
    vr: str
    value: str
    private_creator: str | None
    identifies: str
    level: str
    hipaa: str | None
    profile: str | None

    def to_json(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in self.__slots__}


@dataclass(frozen=True, slots=True)
class Risk:
    """Something beyond single elements that may identify the patient, with what it rests on and who has shown it."""

    kind: str
    level: str
    why: str
    evidence: tuple[tuple[str, str], ...]
    sources: tuple[str, ...] = ()

    def to_json(self) -> dict[str, Any]:
        return {
            "kind": self.kind,
            "level": self.level,
            "why": self.why,
            "evidence": dict(self.evidence),
            "sources": list(self.sources),
        }


@dataclass(frozen=True, slots=True)
class FileReport:
    """What one file holds; with an `error`, what was read up to there."""

    path: str
    format: str
    bytes: int
    elements: tuple[ElementFinding, ...] = ()
    risks: tuple[Risk, ...] = ()
    error: str | None = None
    sha256: str | None = None
    pixel_sha256: str | None = None

    def to_json(self) -> dict[str, Any]:
        return {
            "path": self.path,
            "format": self.format,
            "bytes": self.bytes,
            "sha256": self.sha256,
            "pixel_sha256": self.pixel_sha256,
            "error": self.error,
            "elements": [element.to_json() for element in self.elements],
            "risks": [risk.to_json() for risk in self.risks],
        }


@dataclass(frozen=True, slots=True)
class SkippedFile:
    """A file that was not inspected, and why."""

    path: str
    reason: str

    def to_json(self) -> dict[str, Any]:
        return {"path": self.path, "reason": self.reason}


@dataclass(frozen=True, slots=True)
class Summary:
    """Counts over a whole inspection. `direct` and `indirect` count distinct values, not their repetition."""

    files: int
    studies: int
    direct: int
    indirect: int
    risks: int

    def to_json(self) -> dict[str, int]:
        return asdict(self)


@dataclass(frozen=True, slots=True)
class StudyReport:
    """Everything that was found in one upload, folder or list of files."""

    files: tuple[FileReport, ...]
    skipped: tuple[SkippedFile, ...]
    summary: Summary

    def to_json(self) -> dict[str, Any]:
        return {
            "files": [file.to_json() for file in self.files],
            "summary": self.summary.to_json(),
            "skipped": [file.to_json() for file in self.skipped],
        }


def distinct_elements(files: Iterable[FileReport]) -> dict[int, ElementFinding]:
    """The elements of all files by their id(): equal elements of a study are one object, a thousand slices are few."""
    distinct: dict[int, ElementFinding] = {}
    for file in files:
        distinct.update(zip(map(id, file.elements), file.elements, strict=True))
    return distinct
