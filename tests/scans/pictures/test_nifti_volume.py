"""NIfTI files as volumes."""

import gzip
import io
import struct

import numpy
import pytest

from scans.pictures.nifti_volume import nifti_volume
from scans.pictures.volume import NotAVolume

SHAPE = (3, 4, 5)
SPACING = (2.0, 3.0, 4.0)


def nifti(
    *, order: str = "<", datatype: int = 4, quaternion: tuple | None = None, rows: tuple | None = None
) -> bytes:
    """A file whose voxels count up; NIfTI's first axis runs fastest."""
    header = bytearray(352)
    struct.pack_into(f"{order}i", header, 0, 348)
    struct.pack_into(f"{order}8h", header, 40, 3, *SHAPE, 1, 1, 1, 1)
    struct.pack_into(f"{order}2h", header, 70, datatype, 16)
    struct.pack_into(f"{order}8f", header, 76, 1.0, *SPACING, 0, 0, 0, 0)
    struct.pack_into(f"{order}3f", header, 108, 352.0, 2.0, 10.0)
    struct.pack_into(f"{order}2h", header, 252, int(quaternion is not None), int(rows is not None))
    struct.pack_into(f"{order}6f", header, 256, *(quaternion or (0,) * 6))
    struct.pack_into(f"{order}12f", header, 280, *(rows or (0,) * 12))
    return bytes(header) + numpy.arange(60).astype(f"{order}i2").tobytes()


def first_voxel_and_step(content: bytes) -> tuple[list, list]:
    volume = nifti_volume(io.BytesIO(content))
    return volume.to_body[:3, 3].tolist(), volume.to_body[:3, :3].tolist()


@pytest.mark.parametrize("order", ["<", ">"])
def test_voxels_are_indexed_by_slice_row_and_column_and_rescaled(order):
    volume = nifti_volume(io.BytesIO(nifti(order=order)))
    assert volume.voxels.shape == SHAPE[::-1]
    assert volume.voxels[0, 0, 1] == 1 * 2 + 10
    assert volume.voxels[1, 0, 0] == 12 * 2 + 10


def test_a_packed_file_is_unpacked():
    assert nifti_volume(io.BytesIO(gzip.compress(nifti()))).voxels.shape == SHAPE[::-1]


def test_right_and_front_become_left_and_back():
    rows = (2, 0, 0, -5, 0, 3, 0, -6, 0, 0, 4, 7)
    place, steps = first_voxel_and_step(nifti(rows=rows))
    assert place == [5, 6, 7]
    assert steps == [[0, 0, -2], [0, -3, 0], [4, 0, 0]]


def test_a_quaternion_gives_the_same_place():
    place, steps = first_voxel_and_step(nifti(quaternion=(0, 0, 0, -5, -6, 7)))
    assert place == [5, 6, 7]
    assert steps == [[0, 0, -2], [0, -3, 0], [4, 0, 0]]


@pytest.mark.parametrize(
    "content",
    [b"", b"\x5c\x01\0\0" + bytes(200), nifti()[:400], nifti(datatype=128), nifti(rows=(0,) * 12)],
    ids=["empty", "short", "cut", "colors", "no place"],
)
def test_what_is_no_volume_is_refused(content):
    with pytest.raises(NotAVolume):
        nifti_volume(io.BytesIO(content))
