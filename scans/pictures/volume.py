"""A volume of voxels with its place in the body, and the same volume stood upright before the viewer.

Directions are DICOM's (PS3.3, C.7.6.2.1.1): x grows to the patient's left, y to the back, z to the top of the head.
"""

from dataclasses import dataclass
from itertools import product

import numpy

LARGEST_GRID = 400


@dataclass(frozen=True, slots=True)
class Volume:
    """`voxels` is indexed [slice, row, column], at least two of each; `to_body` (4 x 4) takes such an index to millimetres in the body."""

    voxels: numpy.ndarray
    to_body: numpy.ndarray


class NotAVolume(Exception):
    """The files give no volume; `reason` is "no slices", "no place", "unreadable" or "too large"."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def upright(volume: Volume, step_mm: float, turned_degrees: float = 0) -> numpy.ndarray:
    """The volume as a viewer in front of the patient sees it: [from top, from front, from the viewer's left].

    `turned_degrees` turns the head about its long axis. Points lie `step_mm` apart; outside of the volume stands its
    lowest value. Raises NotAVolume where that makes more than 400 points along one axis.
    """
    turn = _turn(turned_degrees)
    to_view = turn @ volume.to_body
    corners = numpy.array([*product(*((0, length - 1) for length in volume.voxels.shape))])
    seen = corners @ to_view[:3, :3].T + to_view[:3, 3]
    low, high = seen.min(0), seen.max(0)
    across, depth = numpy.arange(low[0], high[0], step_mm), numpy.arange(low[1], high[1], step_mm)
    down = numpy.arange(high[2], low[2], -step_mm)
    if max(len(across), len(depth), len(down)) > LARGEST_GRID:
        raise NotAVolume("too large")
    to_index = numpy.linalg.inv(to_view)
    # One level of the body at a time, so that memory stays small.
    level = numpy.stack(numpy.meshgrid(across, depth), axis=-1) @ to_index[:3, :2].T + to_index[:3, 3]
    return numpy.stack([_values_at(volume.voxels, level + to_index[:3, 2] * height) for height in down])


def _turn(degrees: float) -> numpy.ndarray:
    angle = numpy.radians(degrees)
    turn = numpy.eye(4)
    turn[:2, :2] = [[numpy.cos(angle), -numpy.sin(angle)], [numpy.sin(angle), numpy.cos(angle)]]
    return turn


def _values_at(voxels: numpy.ndarray, places: numpy.ndarray) -> numpy.ndarray:
    """Trilinear between voxels; `places` are indexes with fractions, along the last axis."""
    last = numpy.array(voxels.shape) - 1
    inside = numpy.all((places >= 0) & (places <= last), axis=-1)
    values = numpy.full(places.shape[:-1], voxels.min(), numpy.float32)
    within = places[inside]
    floor = numpy.minimum(within.astype(numpy.int32), last - 1)
    part = (within - floor).astype(numpy.float32)
    row, plane = voxels.shape[2], voxels.shape[1] * voxels.shape[2]
    at = floor[:, 0] * plane + floor[:, 1] * row + floor[:, 2]
    flat = voxels.ravel()

    def along_row(offset: int) -> numpy.ndarray:
        before, after = flat[at + offset], flat[at + offset + 1]
        return before + part[:, 2] * (after - before)

    def along_plane(offset: int) -> numpy.ndarray:
        before, after = along_row(offset), along_row(offset + row)
        return before + part[:, 1] * (after - before)

    before, after = along_plane(0), along_plane(plane)
    values[inside] = before + part[:, 0] * (after - before)
    return values
