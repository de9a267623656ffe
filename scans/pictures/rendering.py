"""A head's surface as a picture: depth turned into light and shade, lit from above the viewer's left."""

import io

import numpy
from PIL import Image

from scans.pictures.face_surface import skin_depth
from scans.pictures.volume import Volume, upright

STEP_MM = 1.25
# Where the head is turned to for each view, in degrees.
VIEWS = {"front": 0, "side": 40}
LIGHT = numpy.array([-0.4, -0.8, -0.5])
AMBIENT = 0.15
SKIN_COLOUR = numpy.array([232, 190, 160])
BACKGROUND = numpy.array([24, 24, 28])
ENLARGED = 2


def render(volume: Volume, view: str) -> bytes:
    """A PNG of the skin from the "front" or half from the "side", 1.6 pixels a millimetre."""
    depth = skin_depth(upright(volume, STEP_MM, VIEWS[view]), STEP_MM)
    is_skin = ~numpy.isnan(depth)
    smooth = _smoothed(numpy.where(is_skin, depth, numpy.nanmax(depth, initial=0)))
    down, across = numpy.gradient(smooth, STEP_MM)
    # The surface is (x, depth(x, z), z): its normal points to the viewer, who looks along growing depth.
    normals = numpy.stack([across, -numpy.ones_like(smooth), down], axis=-1)
    normals /= numpy.linalg.norm(normals, axis=-1, keepdims=True)
    light = LIGHT / numpy.linalg.norm(LIGHT)
    shade = AMBIENT + (1 - AMBIENT) * numpy.clip(normals @ light, 0, 1)
    picture = numpy.where(is_skin[..., None], shade[..., None] * SKIN_COLOUR, BACKGROUND)
    image = Image.fromarray(picture.astype(numpy.uint8))
    enlarged = image.resize((image.width * ENLARGED, image.height * ENLARGED), Image.Resampling.BICUBIC)
    file = io.BytesIO()
    enlarged.save(file, "PNG")
    return file.getvalue()


def _smoothed(depth: numpy.ndarray) -> numpy.ndarray:
    edge = numpy.pad(depth, 1, mode="edge")
    height, width = depth.shape
    places = [edge[row : row + height, column : column + width] for row in range(3) for column in range(3)]
    return numpy.mean(places, axis=0)
