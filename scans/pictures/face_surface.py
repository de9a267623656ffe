"""The skin of a head as seen from the front, and whether a face stands out in it.

Measured on the surface alone: a nose between two cheeks, a profile from forehead to nose without a cut, skin without
the steps that a removed face leaves. Limits were set on whole and defaced heads and on phantoms; see the tests.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy

STEP_MM = 1.5
# Thinner things in front of the face are noise, straps and tubes.
SOLID_MM = 4.5
AIR_BELOW_HU = -500
SKIN_HU = -300
HEAD_WIDTH_MM = (100, 220)
# Below the top of the head: where the forehead is, and where the nose may be.
FOREHEAD_MM = 50
NOSE_MM = (70, 190)
# Beside the middle.
NOSE_HALF_WIDTH_MM = 9
CHEEK_MM, CHEEK_HALF_WIDTH_MM = 33, 6
FACE_HALF_WIDTH_MM = 40
BELOW_NOSE_MM = 15
LEAST_NOSE_MM = 14
LARGEST_STEP_MM = 9
# Millimetres of depth for each millimetre across; a whole face has few such places.
STEEPEST = 3
MOST_STEEP = 0.05
# A nose is pointed; where it was cut off, the cut is flat.
POINT_MM, FLAT_MM = 20, 3
MOST_FLAT = 0.3


@dataclass(frozen=True, slots=True)
class FaceMeasures:
    """How far the nose stands out from the cheeks and the largest step from forehead to nose, in mm; the shares of the
    face where the surface breaks off, and of the nose that is flat.
    """

    nose_mm: float
    step_mm: float
    steep: float
    flat: float


@dataclass(frozen=True, slots=True)
class FaceJudgement:
    """Whether a face can be drawn, and the reason: "face", "no head", "no nose", "cut" or "rough"."""

    is_renderable: bool
    reason: str
    measures: FaceMeasures | None = None


def skin_depth(grid: numpy.ndarray, step_mm: float) -> numpy.ndarray:
    """How far behind the front the skin lies, in mm, for each place [from top, from left]; NaN where there is none.

    `grid` is what `upright` gives.
    """
    smooth = _smoothed(grid)
    threshold = _skin_threshold(smooth)
    solid = smooth > threshold
    layers = max(1, round(SOLID_MM / step_mm))
    thick = solid.copy()
    for layer in range(1, layers):
        thick[:, :-layer] &= solid[:, layer:]
        thick[:, -layer:] = False
    first = thick.argmax(axis=1)
    rows, columns = numpy.indices(first.shape)
    before = smooth[rows, numpy.maximum(first - 1, 0), columns]
    reached = smooth[rows, first, columns]
    # Between the last voxel of air and the first of skin, so that the surface is finer than the voxels.
    with numpy.errstate(divide="ignore", invalid="ignore"):
        part = numpy.clip((threshold - before) / (reached - before), 0, 1)
    depth = (first - 1 + numpy.nan_to_num(part, nan=1.0)) * step_mm
    return numpy.where(thick.any(axis=1), depth, numpy.nan)


def judge_face(depth: numpy.ndarray, step_mm: float = STEP_MM) -> FaceJudgement:
    """`depth` is what `skin_depth` gives for a head seen straight from the front."""
    measures = _measures(depth, step_mm)
    if measures is None:
        return FaceJudgement(False, "no head")
    if measures.nose_mm < LEAST_NOSE_MM:
        return FaceJudgement(False, "no nose", measures)
    if measures.step_mm > LARGEST_STEP_MM or measures.flat > MOST_FLAT:
        return FaceJudgement(False, "cut", measures)
    if measures.steep > MOST_STEEP:
        return FaceJudgement(False, "rough", measures)
    return FaceJudgement(True, "face", measures)


def _measures(depth: numpy.ndarray, step_mm: float) -> FaceMeasures | None:
    """None for what has not the size of a head, or ends above where a nose would be."""

    def points(mm: float) -> int:
        return round(mm / step_mm)

    is_skin = ~numpy.isnan(depth)
    widths = is_skin.sum(axis=1) * step_mm
    top = int(numpy.argmax(widths > HEAD_WIDTH_MM[0] / 2))
    head_width = numpy.percentile(widths[top : top + points(NOSE_MM[1])], 90)
    is_head = HEAD_WIDTH_MM[0] <= head_width <= HEAD_WIDTH_MM[1]
    if not is_head or len(depth) - top <= points(NOSE_MM[0]):
        return None
    middle = int(numpy.median(numpy.nonzero(is_skin[top : top + points(FOREHEAD_MM)])[1]))
    profile = _across(depth, middle, points(NOSE_HALF_WIDTH_MM), numpy.min)
    left, right = (
        _across(depth, middle + side * points(CHEEK_MM), points(CHEEK_HALF_WIDTH_MM), numpy.median)
        for side in (-1, 1)
    )
    stands_out = numpy.nan_to_num(numpy.minimum(left, right) - profile, nan=-1.0)
    first_row = top + points(NOSE_MM[0])
    tip = first_row + int(numpy.argmax(stands_out[first_row : top + points(NOSE_MM[1])]))
    forehead = top + points(FOREHEAD_MM)
    steps = numpy.abs(numpy.diff(profile[forehead : tip + 1]))
    face = _columns(depth, middle, points(FACE_HALF_WIDTH_MM))[forehead : tip + points(BELOW_NOSE_MM)]
    nose = _columns(depth, middle, points(POINT_MM))[tip - points(POINT_MM) : tip + points(POINT_MM) + 1]
    return FaceMeasures(
        nose_mm=round(float(stands_out[tip]), 1),
        step_mm=round(float(numpy.nanmax(steps, initial=0)), 1),
        steep=round(_share_of_steep(face, STEEPEST * step_mm), 3),
        flat=round(float(numpy.mean(nose - numpy.nanmin(nose) < FLAT_MM)), 2)
        if not numpy.isnan(nose).all()
        else 1.0,
    )


def _smoothed(grid: numpy.ndarray) -> numpy.ndarray:
    """The mean of each point and its neighbours along each axis."""
    for axis in range(3):
        edge = numpy.pad(grid, [(1, 1) if a == axis else (0, 0) for a in range(3)], mode="edge")
        length = grid.shape[axis]
        before, after = (edge.take(range(start, start + length), axis) for start in (0, 2))
        grid = (before + grid + after) / 3
    return grid


def _skin_threshold(grid: numpy.ndarray) -> float:
    """Between air and skin: fixed for CT, whose values are Hounsfield units; half of Otsu's threshold for MR."""
    if grid.min() < AIR_BELOW_HU:
        return SKIN_HU
    above_mean = grid[grid > grid.mean()]
    if not above_mean.size:
        return numpy.inf
    bright = numpy.percentile(above_mean, 90)
    counts, edges = numpy.histogram(numpy.clip(grid, grid.min(), bright), 256)
    centres = (edges[1:] + edges[:-1]) / 2
    share = numpy.cumsum(counts) / counts.sum()
    mean = numpy.cumsum(counts * centres) / counts.sum()
    between = (mean[-1] * share - mean) ** 2 / numpy.maximum(share * (1 - share), 1e-9)
    background = float(grid.min())
    return background + (float(centres[between.argmax()]) - background) / 2


def _columns(depth: numpy.ndarray, centre: int, half_width: int) -> numpy.ndarray:
    return depth[:, max(0, centre - half_width) : max(1, centre + half_width + 1)]


def _across(
    depth: numpy.ndarray, centre: int, half_width: int, choose: Callable[..., numpy.ndarray]
) -> numpy.ndarray:
    """One depth for each row, chosen from the columns around `centre`; NaN where there is no skin."""
    columns = _columns(depth, centre, half_width)
    chosen = choose(numpy.where(numpy.isnan(columns), numpy.inf, columns), axis=1)
    return numpy.where(numpy.isinf(chosen), numpy.nan, chosen)


def _share_of_steep(window: numpy.ndarray, limit_mm: float) -> float:
    """How many of the steps between neighbours are higher than a face's; a place without skin is a step."""
    if min(window.shape) < 2:
        return 1.0
    steps = [numpy.abs(numpy.diff(window, axis=axis)) for axis in (0, 1)]
    return float(numpy.mean([numpy.mean(~(step <= limit_mm)) for step in steps]))
