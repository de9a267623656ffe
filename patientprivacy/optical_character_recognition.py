"""Reads the text in a picture: RapidOCR, whose models lie in its package, so that nothing is downloaded.

For the sandboxed child alone (`child_process.py`, with PICTURE_READING): importing it loads the models' run-time, which
must be done before the child gives up its files. Imports nothing of Django.
"""

from dataclasses import dataclass

import numpy
import onnxruntime  # noqa: F401 - RapidOCR would import it only after the child has given up its files
from rapidocr import RapidOCR

MAX_PIXELS = 40_000_000
_READER = RapidOCR(
    params={
        "Global.log_level": "critical",
        # Single lines turned upside down are rare, and telling them costs a third of the time.
        "Global.use_cls": False,
        "EngineConfig.onnxruntime.intra_op_num_threads": 1,
        "EngineConfig.onnxruntime.inter_op_num_threads": 1,
    }
)


@dataclass(frozen=True, slots=True)
class ReadLine:
    """A line of text that was read, and where: corners in pixels, clockwise from the line's own top left."""

    text: str
    confidence: float
    corners: tuple[tuple[float, float], ...]

    @property
    def box(self) -> tuple[float, float, float, float]:
        """The upright rectangle around the line: left, top, right, bottom in pixels."""
        across, down = zip(*self.corners, strict=True)
        return min(across), min(down), max(across), max(down)


def read_text(picture: numpy.ndarray) -> tuple[ReadLine, ...]:
    """The lines of text in a picture (height x width x 3, 8 bits a channel, RGB), as the reader orders them.

    Raises ValueError where the picture has more than MAX_PIXELS.
    """
    if picture.shape[0] * picture.shape[1] > MAX_PIXELS:
        raise ValueError("The picture is too large to read.")
    # RapidOCR expects the channels in OpenCV's order.
    result = _READER(picture[:, :, ::-1].copy())
    if result.boxes is None:
        return ()
    return tuple(
        ReadLine(text, float(score), tuple((float(x), float(y)) for x, y in corners))
        for text, score, corners in zip(result.txts, result.scores, result.boxes, strict=True)
    )
