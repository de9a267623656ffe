"""Frames of a picture file as 8-bit RGB, as a viewer would show them (PS3.3, C.11.2; PS3.5, 8.2)."""

from collections.abc import Iterator
from typing import BinaryIO

import numpy
from PIL import Image, ImageOps
from pillow_heif import register_heif_opener
from pydicom.dataset import Dataset
from pydicom.pixels import apply_color_lut, apply_voi_lut, pixel_array

from scans.pictures.dicom_file import dataset_of

MOST_PIXELS = 40_000_000
WHOLE_CLIP_MODALITIES = {"US", "IVUS"}
MOST_FRAMES_OF_CLIP = 12
# Small print is read better from a picture of at least this width.
LEAST_WIDTH = 1000
MOST_ENLARGED = 3

register_heif_opener()


def frames_of(file: BinaryIO, file_format: str) -> Iterator[tuple[int, int, numpy.ndarray]]:
    """(number from 0, number of all, picture as height x width x 3) for the frames worth reading.

    First, middle and last; of an ultrasound clip twelve, evenly. May raise what pydicom and Pillow raise.
    """
    if file_format != "dicom":
        yield 0, 1, _photograph(file)
        return
    dataset = dataset_of(file)
    if dataset.Rows * dataset.Columns > MOST_PIXELS:
        raise ValueError("The picture is too large to read.")
    total = int(dataset.get("NumberOfFrames") or 1)
    for number in _chosen(total, str(dataset.get("Modality", "")).upper() in WHOLE_CLIP_MODALITIES):
        yield number, total, _shown(dataset, pixel_array(dataset, index=number))


def enlargement(picture: numpy.ndarray) -> int:
    """By how much to enlarge a picture before reading it."""
    return max(1, min(MOST_ENLARGED, round(LEAST_WIDTH / picture.shape[1])))


def _chosen(total: int, is_clip: bool) -> list[int]:
    count = min(total, MOST_FRAMES_OF_CLIP if is_clip else 3)
    return sorted({round(place) for place in numpy.linspace(0, total - 1, count)})


def _photograph(file: BinaryIO) -> numpy.ndarray:
    with Image.open(file) as image:
        if image.width * image.height > MOST_PIXELS:
            raise ValueError("The picture is too large to read.")
        return numpy.asarray(ImageOps.exif_transpose(image).convert("RGB"))


def _shown(dataset: Dataset, pixels: numpy.ndarray) -> numpy.ndarray:
    kind = str(dataset.get("PhotometricInterpretation", ""))
    if pixels.ndim == 3:
        # pydicom has turned YBR into RGB already where it unpacked the frame itself.
        return _eight_bit(pixels, int(dataset.get("BitsStored", 8)))
    if kind == "PALETTE COLOR":
        return _eight_bit(apply_color_lut(pixels, dataset), 16)
    values = numpy.asarray(apply_voi_lut(_rescaled(dataset, pixels), dataset), numpy.float32)
    low, high = float(values.min()), float(values.max())
    grey = ((values - low) / (high - low or 1) * 255).astype(numpy.uint8)
    if kind == "MONOCHROME1":
        grey = 255 - grey
    return numpy.repeat(grey[..., None], 3, axis=2)


def _rescaled(dataset: Dataset, pixels: numpy.ndarray) -> numpy.ndarray:
    slope, intercept = float(dataset.get("RescaleSlope", 1)), float(dataset.get("RescaleIntercept", 0))
    return pixels if (slope, intercept) == (1, 0) else pixels * slope + intercept


def _eight_bit(pixels: numpy.ndarray, bits: int) -> numpy.ndarray:
    return (pixels >> max(0, bits - 8)).astype(numpy.uint8) if pixels.dtype != numpy.uint8 else pixels
