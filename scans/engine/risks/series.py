"""The series of a pooled report: which files belong together, and what of a body their slices cover (PS3.3, C.7.6.2)."""

import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from scans.engine.risks.face import Coverage
from scans.engine.risks.header import USED, number
from scans.engine.tag_path import print_tag

SERIES_PATH = "(0020,000E)"
POSITION_PATH = "(0020,0032)"
FRAMES_PATH = "(0028,0008)"
PATHS = {print_tag(tag): name for tag, name in USED.items()} | {
    SERIES_PATH: "SeriesInstanceUID",
    POSITION_PATH: "ImagePositionPatient",
    FRAMES_PATH: "NumberOfFrames",
}
ORIENTATIONS = ("sagittal", "coronal", "axial")
SAME_POSITION_MM = 0.01


@dataclass(slots=True)
class Series:
    """Files with one Series Instance UID; `header` is what the first of them says."""

    uid: str
    header: dict[str, str]
    files: list[int] = field(default_factory=list)
    positions: list[str] = field(default_factory=list)
    frames: int = 0

    def coverage(self) -> Coverage:
        """How many slices there are and how far they reach along their normal."""
        normal = _normal(self.header.get("ImageOrientationPatient", ""))
        said_mm = number(self.header.get("SpacingBetweenSlices")) or number(self.header.get("SliceThickness"))
        if normal is None:
            return Coverage(self.frames, said_mm, _product(self.frames, said_mm), "")
        orientation = ORIENTATIONS[max(range(3), key=lambda axis: abs(normal[axis]))]
        places = sorted(
            sum(a * b for a, b in zip(normal, position, strict=True))
            for position in map(_numbers, self.positions)
            if len(position) == 3
        )
        steps = [b - a for a, b in pairwise(places) if b - a > SAME_POSITION_MM]
        spacing = sorted(steps)[len(steps) // 2] if steps else said_mm
        extent = places[-1] - places[0] + (spacing or 0) if steps else _product(self.frames, said_mm)
        return Coverage(max(self.frames, len(steps) + 1), spacing, extent, orientation)


def series_in(report: dict[str, Any]) -> Iterator[Series]:
    """The series of a pooled report (PooledReport.to_json) in the order of their first files; files without one are left out."""
    wanted = {
        index: (PATHS[element["path"]], element["value"])
        for index, element in enumerate(report["elements"])
        if element["path"] in PATHS
    }
    found: dict[str, Series] = {}
    for place, file in enumerate(report["files"]):
        header = dict(wanted[index] for index in file["elements"] if index in wanted)
        uid = header.get("SeriesInstanceUID", "")
        if not uid or not header.get("Rows"):
            continue
        series = found.setdefault(uid, Series(uid, header))
        series.files.append(place)
        series.positions.append(header.get("ImagePositionPatient", ""))
        series.frames += max(1, int(number(header.get("NumberOfFrames")) or 1))
    yield from found.values()


def _numbers(text: str) -> list[float]:
    try:
        return [value for value in map(float, text.split("\\")) if math.isfinite(value)]
    except ValueError:
        return []


def _normal(orientation: str) -> tuple[float, float, float] | None:
    """The cross product of row and column direction; None for what is no orientation."""
    cosines = _numbers(orientation)
    if len(cosines) != 6:
        return None
    (a, b, c), (d, e, f) = cosines[:3], cosines[3:]
    normal = (b * f - c * e, c * d - a * f, a * e - b * d)
    return normal if any(abs(part) > 0.1 for part in normal) else None


def _product(count: int, step: float | None) -> float | None:
    return count * step if step else None
