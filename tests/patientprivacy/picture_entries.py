"""What the tests let a child do with pictures. Apart from `child_entries`, since importing it loads the OCR models."""

import numpy
from PIL import Image

from patientprivacy.optical_character_recognition import read_text


def read_picture(arguments, files):
    picture = numpy.asarray(Image.open(files[0]).convert("RGB"))
    yield {"lines": [{"text": line.text, "box": line.box} for line in read_text(picture)]}
