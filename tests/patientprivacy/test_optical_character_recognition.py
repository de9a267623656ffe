"""Text in pictures is read inside the sandbox, accents included, and its place is told."""

import io

import pytest
from django.conf import settings
from PIL import Image, ImageDraw, ImageFont

from patientprivacy.child_process import PICTURE_READING, run_in_child

LINES = ("El señor Núñez podrá revocar esta autorización", "We may share your images with third parties")
TOP, LINE_HEIGHT = 40, 60
FONT = "node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff"


def page_of(lines, *, degrees: float = 0) -> io.BytesIO:
    picture = Image.new("RGB", (900, 220), "white")
    pen, font = ImageDraw.Draw(picture), ImageFont.truetype(settings.BASE_DIR / FONT, 30)
    for row, line in enumerate(lines):
        pen.text((40, TOP + row * LINE_HEIGHT), line, font=font, fill="black")
    file = io.BytesIO()
    picture.rotate(degrees, fillcolor="white", expand=True).save(file, "JPEG", quality=60)
    return file


def read_in_child(file: io.BytesIO) -> list[dict]:
    entry = "tests.patientprivacy.picture_entries:read_picture"
    (event,) = run_in_child(entry, {}, [file], PICTURE_READING)
    return event["lines"]


@pytest.mark.parametrize("degrees", [0, 3])
def test_english_and_spanish_lines_are_read(degrees):
    assert [line["text"] for line in read_in_child(page_of(LINES, degrees=degrees))] == list(LINES)


def test_each_line_has_its_place():
    _, second = read_in_child(page_of(LINES))
    left, top, right, bottom = second["box"]
    assert 30 < left < 50
    assert right > 500
    assert TOP + LINE_HEIGHT - 5 < top < bottom < TOP + 2 * LINE_HEIGHT


def test_a_picture_without_text_has_no_lines():
    assert read_in_child(page_of(())) == []
