"""The slices of a DICOM series as a volume (PS3.3, C.7.6.2; multi-frame: C.7.6.16)."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

import numpy
from pydicom.dataset import Dataset

from scans.pictures.dicom_file import dataset_of
from scans.pictures.volume import NotAVolume, Volume

MOST_SLICES = 600
LONGEST_SIDE = 256
MOST_PIXELS = 40_000_000
FEWEST_SLICES = 10
SAME_PLACE_MM = 0.05


@dataclass(frozen=True, slots=True)
class Slice:
    """One slice: its pixels, the place of the first of them, and the steps to the next row and column, in mm."""

    pixels: numpy.ndarray
    place: tuple[float, ...]
    row_step: tuple[float, ...]
    column_step: tuple[float, ...]


def slices_of(file: BinaryIO) -> Iterator[Slice]:
    """The slices of one DICOM file; none where it has no place in the body or too many pixels. May raise what pydicom raises."""
    dataset = dataset_of(file)
    frames = int(dataset.get("NumberOfFrames") or 1)
    if frames > MOST_SLICES or dataset.Rows * dataset.Columns * frames > MOST_PIXELS:
        return
    pixels = dataset.pixel_array
    for frame in range(frames):
        groups = _groups(dataset, frame)
        place = _numbers(groups, "ImagePositionPatient", 3)
        cosines, spacing = _numbers(groups, "ImageOrientationPatient", 6), _numbers(groups, "PixelSpacing", 2)
        if not place or not cosines or not spacing:
            continue
        slope, intercept = (_numbers(groups, name, 1) for name in ("RescaleSlope", "RescaleIntercept"))
        values = (pixels[frame] if frames > 1 else pixels).astype(numpy.float32)
        values = values * (slope[0] if slope else 1) + (intercept[0] if intercept else 0)
        shrunk, factor = _shrunk(values)
        yield Slice(
            shrunk,
            place,
            tuple(cosine * spacing[0] * factor for cosine in cosines[3:]),
            tuple(cosine * spacing[1] * factor for cosine in cosines[:3]),
        )


def volume_of(slices: list[Slice]) -> Volume:
    """Slices of one shape and direction, put in order, each place once. Raises NotAVolume."""
    if not slices:
        raise NotAVolume("no slices")
    kinds = Counter((one.pixels.shape, one.row_step, one.column_step) for one in slices)
    shape, row_step, column_step = kinds.most_common(1)[0][0]
    same = [
        one
        for one in slices
        if (one.pixels.shape, one.row_step, one.column_step) == (shape, row_step, column_step)
    ]
    normal = numpy.cross(column_step, row_step)
    length = numpy.linalg.norm(normal)
    if not length:
        raise NotAVolume("no place")
    ordered = sorted(same, key=lambda one: float(numpy.dot(normal, one.place)))
    distinct = ordered[:1]
    for one in ordered[1:]:
        if numpy.dot(normal, numpy.subtract(one.place, distinct[-1].place)) / length > SAME_PLACE_MM:
            distinct.append(one)
    if len(distinct) < FEWEST_SLICES:
        raise NotAVolume("no slices")
    first, last = distinct[0], distinct[-1]
    to_body = numpy.eye(4)
    to_body[:3, 0] = numpy.subtract(last.place, first.place) / (len(distinct) - 1)
    to_body[:3, 1], to_body[:3, 2], to_body[:3, 3] = row_step, column_step, first.place
    return Volume(numpy.stack([one.pixels for one in distinct]), to_body)


def _groups(dataset: Dataset, frame: int) -> list[Dataset]:
    """Where the attributes of a frame may stand: its own functional groups, the shared ones, the top."""
    places = [dataset]
    for name, item in (("SharedFunctionalGroupsSequence", 0), ("PerFrameFunctionalGroupsSequence", frame)):
        groups = dataset.get(name)
        if groups and item < len(groups):
            places += [
                part[0] for part in (element.value for element in groups[item] if element.VR == "SQ") if part
            ]
    return places[::-1]


def _numbers(places: list[Dataset], name: str, count: int) -> tuple[float, ...]:
    for place in places:
        value = place.get(name)
        if value is None:
            continue
        numbers = tuple(float(part) for part in (value if count > 1 else [value]))
        if len(numbers) == count and numpy.isfinite(numbers).all():
            return numbers
    return ()


def _shrunk(pixels: numpy.ndarray) -> tuple[numpy.ndarray, int]:
    """A large slice as means of blocks, so that a series fits into memory; the factor by which it shrank."""
    factor = -(-max(pixels.shape) // LONGEST_SIDE)
    if factor == 1:
        return pixels, 1
    height, width = (length // factor for length in pixels.shape)
    blocks = pixels[: height * factor, : width * factor].reshape(height, factor, width, factor)
    return blocks.mean(axis=(1, 3)), factor
