"""Whether a face stands out in a volume, measured on its skin.

The last test reads the two heads of ../shared/scans and is left out where that folder is absent.
"""

import io
import tarfile
from pathlib import Path

import numpy
import pytest
from PIL import Image

from scans.pictures.dicom_volume import slices_of, volume_of
from scans.pictures.face_surface import STEP_MM, judge_face, skin_depth
from scans.pictures.nifti_volume import nifti_volume
from scans.pictures.rendering import render
from scans.pictures.volume import NotAVolume, Volume, upright
from tests.scans.pictures.phantoms import (
    chest,
    head,
    head_turned_to_mush,
    head_without_face,
    series_of,
    volume_of_tissue,
)

SHARED_SCANS = Path(__file__).resolve().parents[4] / "shared" / "scans"
CT_AIR = -1000.0


def judged(volume: Volume):
    return judge_face(skin_depth(upright(volume, STEP_MM), STEP_MM))


def turned(volume: Volume, axis: int, degrees: float) -> Volume:
    angle, turn = numpy.radians(degrees), numpy.eye(4)
    i, j = [(1, 2), (0, 2), (0, 1)][axis]
    turn[i, i] = turn[j, j] = numpy.cos(angle)
    turn[i, j], turn[j, i] = -numpy.sin(angle), numpy.sin(angle)
    return Volume(volume.voxels, turn @ volume.to_body)


@pytest.mark.parametrize("air", [0.0, CT_AIR])
@pytest.mark.parametrize(
    ("body", "is_renderable"),
    [(head, True), (head_without_face, False), (head_turned_to_mush, False), (chest, False)],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_a_face_is_told_from_a_cut_one_and_from_no_head(body, is_renderable, air):
    assert judged(volume_of_tissue(body(), air)).is_renderable is is_renderable


@pytest.mark.parametrize(("axis", "degrees"), [(0, -15), (0, 15), (1, 8), (2, 10)])
def test_how_the_head_was_held_changes_nothing(axis, degrees):
    assert judged(turned(volume_of_tissue(head()), axis, degrees)).is_renderable
    assert not judged(turned(volume_of_tissue(head_without_face()), axis, degrees)).is_renderable


def test_thick_slices_still_show_a_face():
    volume = volume_of_tissue(head())
    thick = volume.voxels[:120].reshape(60, 2, *volume.voxels.shape[1:]).mean(axis=1)
    assert judged(Volume(thick, volume.to_body @ numpy.diag([2, 1, 1, 1]))).is_renderable


def test_an_empty_volume_has_no_head():
    assert (
        judged(Volume(numpy.zeros((60, 60, 60), numpy.float32), numpy.diag([2.0, 2, 2, 1]))).reason
        == "no head"
    )


def test_the_drawing_shows_a_lit_head_before_a_dark_ground():
    picture = numpy.asarray(Image.open(io.BytesIO(render(volume_of_tissue(head()), "side"))))
    height, width, _ = picture.shape
    assert picture[height // 3, width // 2].sum() > 250
    assert picture[5, 5].sum() < 100


def test_slices_make_a_volume_whatever_their_order_and_a_double_counts_once():
    files = list(series_of(head()).values())
    volume = volume_of([one for file in (*files[::-1], files[3]) for one in slices_of(io.BytesIO(file))])
    assert volume.voxels.shape == (len(files), 120, 90)
    assert judged(volume).is_renderable


def test_a_handful_of_slices_is_no_volume():
    files = list(series_of(head()).values())[:5]
    with pytest.raises(NotAVolume):
        volume_of([one for file in files for one in slices_of(io.BytesIO(file))])


def test_the_whole_head_is_renderable_and_the_defaced_one_is_not():
    if not SHARED_SCANS.is_dir():
        pytest.skip("the heads of ../shared/scans are not here")
    with tarfile.open(SHARED_SCANS / "head-mri-face.tar.xz") as archive:
        files = [archive.extractfile(entry) for entry in archive if entry.isfile()]
        whole = volume_of([one for file in files for one in slices_of(file)])
    with (SHARED_SCANS / "head-mri-defaced-2x.nii.gz").open("rb") as file:
        defaced = nifti_volume(file)
    assert judged(whole).is_renderable
    assert judged(defaced).reason in {"cut", "rough"}
