"""A NIfTI-1 file as a volume (nifti1.h: dim, datatype, pixdim, vox_offset, qform, sform). NIfTI points to the patient's
right, front and top; DICOM, and so our volumes, to the left, back and top.
"""

import gzip
import struct
from typing import BinaryIO

import numpy

from scans.pictures.volume import NotAVolume, Volume

HEADER_BYTES = 348
GZIP_START = b"\x1f\x8b"
TYPES = {2: "u1", 4: "i2", 8: "i4", 16: "f4", 64: "f8", 256: "i1", 512: "u2", 768: "u4"}
MOST_VOXELS = 120_000_000
LONGEST_SIDE = 256
MOST_BYTES_BEFORE_VOXELS = 16 * 2**20
RIGHT_TO_LEFT = numpy.diag([-1.0, -1.0, 1.0, 1.0])


def nifti_volume(file: BinaryIO) -> Volume:
    """The first volume of a .nii or .nii.gz. Raises NotAVolume."""
    is_packed = file.read(2) == GZIP_START
    file.seek(0)
    unpacked = gzip.GzipFile(fileobj=file) if is_packed else file
    header = unpacked.read(HEADER_BYTES)
    order = _byte_order(header)
    dimensions = struct.unpack_from(f"{order}8h", header, 40)
    shape = tuple(max(1, length) for length in dimensions[1:4])
    kind = TYPES.get(struct.unpack_from(f"{order}h", header, 70)[0])
    if kind is None or min(shape) < 2:
        raise NotAVolume("unreadable")
    count = shape[0] * shape[1] * shape[2]
    start = int(struct.unpack_from(f"{order}f", header, 108)[0])
    if count > MOST_VOXELS or not HEADER_BYTES <= start <= MOST_BYTES_BEFORE_VOXELS:
        raise NotAVolume("too large")
    unpacked.read(start - HEADER_BYTES)
    stored = numpy.dtype(kind).newbyteorder(order)
    content = unpacked.read(count * stored.itemsize)
    if len(content) < count * stored.itemsize:
        raise NotAVolume("unreadable")
    # The first axis runs fastest.
    voxels = numpy.frombuffer(content, stored).reshape(shape[::-1])
    factors = [-(-length // LONGEST_SIDE) for length in voxels.shape]
    voxels = voxels[:: factors[0], :: factors[1], :: factors[2]].astype(numpy.float32)
    slope, intercept = struct.unpack_from(f"{order}2f", header, 112)
    if slope and numpy.isfinite(slope):
        voxels = voxels * slope + intercept
    to_body = RIGHT_TO_LEFT @ _to_body(header, order)
    # Our index runs [slice, row, column], NIfTI's [column, row, slice].
    return Volume(numpy.nan_to_num(voxels), to_body[:, [2, 1, 0, 3]] @ numpy.diag([*factors, 1]))


def _byte_order(header: bytes) -> str:
    if len(header) < HEADER_BYTES:
        raise NotAVolume("unreadable")
    for order in "<>":
        if struct.unpack_from(f"{order}i", header)[0] == HEADER_BYTES:
            return order
    raise NotAVolume("unreadable")


def _to_body(header: bytes, order: str) -> numpy.ndarray:
    """The affine: by sform, else by qform, else by the spacing alone."""
    spacing = numpy.array(struct.unpack_from(f"{order}8f", header, 76))
    by_quaternion, by_rows = struct.unpack_from(f"{order}2h", header, 252)
    affine = numpy.eye(4)
    if by_rows > 0:
        affine[:3] = numpy.array(struct.unpack_from(f"{order}12f", header, 280)).reshape(3, 4)
    elif by_quaternion > 0:
        b, c, d, *offset = struct.unpack_from(f"{order}6f", header, 256)
        a = numpy.sqrt(max(0.0, 1 - b * b - c * c - d * d))
        rotation = numpy.array([
            [a * a + b * b - c * c - d * d, 2 * (b * c - a * d), 2 * (b * d + a * c)],
            [2 * (b * c + a * d), a * a + c * c - b * b - d * d, 2 * (c * d - a * b)],
            [2 * (b * d - a * c), 2 * (c * d + a * b), a * a + d * d - b * b - c * c],
        ])  # fmt: skip
        affine[:3, :3] = rotation * spacing[1:4] * (1, 1, -1 if spacing[0] < 0 else 1)
        affine[:3, 3] = offset
    else:
        affine[:3, :3] = numpy.diag(spacing[1:4])
    if not numpy.isfinite(affine).all() or abs(numpy.linalg.det(affine)) < 1e-9:
        raise NotAVolume("no place")
    return affine
