"""Frames as a viewer would show them."""

from io import BytesIO

import numpy
import pytest
from PIL import Image

from scans.pictures.frames import frames_of
from tests.scans.pictures.ultrasound import picture, ultrasound_file
from tests.scans.studies import ct_file


def frames(content: bytes, file_format: str = "dicom") -> list:
    return list(frames_of(BytesIO(content), file_format))


@pytest.mark.parametrize("quality", [None, 90])
def test_colors_are_shown_as_they_were_drawn(quality):
    drawn = numpy.asarray(picture(lines=()).convert("RGB")).copy()
    drawn[100:300, 100:300] = (200, 40, 40)
    ((_number, _total, shown),) = frames(ultrasound_file(Image.fromarray(drawn), quality=quality))
    assert numpy.abs(shown[200, 200].astype(int) - (200, 40, 40)).max() < 8


def test_of_a_clip_twelve_frames_are_read_and_of_other_series_three():
    many = [picture(lines=())] * 30
    numbers = [number for number, _total, _shown in frames(ultrasound_file(*many))]
    assert len(numbers) == 12
    assert (numbers[0], numbers[-1]) == (0, 29)
    assert [number for number, _, _ in frames(ultrasound_file(*many, Modality="XA"))] == [0, 14, 29]


def test_grey_values_are_spread_over_what_a_screen_can_show():
    ((_number, _total, shown),) = frames(ct_file(RescaleSlope=2, RescaleIntercept=-1000))
    assert (shown.min(), shown.max()) == (0, 255)
    ((_number, _total, inverted),) = frames(ct_file(PhotometricInterpretation="MONOCHROME1"))
    assert numpy.array_equal(inverted[..., 0], 255 - shown[..., 0])


@pytest.mark.parametrize("name", ["JPEG", "PNG", "TIFF", "HEIF"])
def test_photographs_are_opened(name):
    buffer = BytesIO()
    picture(lines=()).save(buffer, name)
    ((_number, _total, shown),) = frames(buffer.getvalue(), name.lower())
    assert shown.shape == (600, 800, 3)


def test_a_picture_of_more_than_forty_megapixels_is_refused():
    with pytest.raises(ValueError, match="too large"):
        frames(ct_file(Rows=7000, Columns=7000))
