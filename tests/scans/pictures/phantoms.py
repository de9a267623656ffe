"""Made-up bodies as volumes: a head with nose and eyes, the same with its face cut off, a chest. None is a person's."""

import gzip
import struct
from io import BytesIO

import numpy
import pydicom
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import ExplicitVRLittleEndian, MRImageStorage

from scans.pictures.volume import Volume

STEP_MM = 2.0
# Half of the field of view: left to right, front to back, top to bottom.
HALF_MM = (90, 120, 120)
TISSUE, NOISE = 600.0, 12.0
SERIES_UID = "2.25.90210.1"


def _places() -> tuple[numpy.ndarray, numpy.ndarray, numpy.ndarray]:
    """x to the left, y to the back, z to the top, in mm from the middle; indexed [z, y, x]."""
    x, y, z = (numpy.arange(-half, half, STEP_MM) for half in HALF_MM)
    z, y, x = numpy.meshgrid(z, y, x, indexing="ij")
    return x, y, z


def _ball(places, centre, radii) -> numpy.ndarray:
    return sum(((p - c) / r) ** 2 for p, c, r in zip(places, centre, radii, strict=True)) < 1


def head() -> numpy.ndarray:
    """Where there is tissue: a skull, a nose 25 mm long, two hollows for the eyes, a chin, a neck."""
    places = x, y, z = _places()
    skull = _ball(places, (0, 0, 20), (70, 90, 95))
    jaw = _ball(places, (0, -30, -50), (55, 55, 55))
    neck = ((x / 50) ** 2 + (y / 55) ** 2 < 1) & (z < -20)
    nose = _ball(places, (0, -82, -25), (13, 22, 24))
    eyes = _ball(places, (-30, -84, 0), (14, 10, 10)) | _ball(places, (30, -84, 0), (14, 10, 10))
    return (skull | jaw | neck | nose) & ~eyes


def head_without_face() -> numpy.ndarray:
    """The head cut flat behind nose and eyes, as some programs do it."""
    _x, y, z = _places()
    return head() & ~((y < -55) & (z < 35))


def head_turned_to_mush() -> numpy.ndarray:
    """The head with what lies under a face left ragged."""
    x, y, z = _places()
    ragged = numpy.sin(x / 5) * numpy.sin(z / 5) > 0
    return head() & ~((y < -45) & (z < 35)) & ~((y < -20) & (z < 35) & ragged)


def chest() -> numpy.ndarray:
    places = _places()
    return _ball(places, (0, 0, 0), (88, 70, 400))


def volume_of_tissue(tissue: numpy.ndarray, air: float = 0.0, seed: int = 7) -> Volume:
    """Tissue with the noise of a scanner. Slices are axial, from the bottom to the top."""
    noise = numpy.random.default_rng(seed).rayleigh(NOISE, tissue.shape)
    voxels = numpy.where(tissue, TISSUE, air) + noise
    to_body = numpy.eye(4)
    to_body[:3, :3] = numpy.array([[0, 0, STEP_MM], [0, STEP_MM, 0], [STEP_MM, 0, 0]])
    to_body[:3, 3] = [-half for half in HALF_MM]
    return Volume(voxels.astype(numpy.float32), to_body)


def series_of(tissue: numpy.ndarray, **changes) -> dict[str, bytes]:
    """The volume as DICOM files of one 3D MR series, by path; the patient is invented."""
    volume = volume_of_tissue(tissue)
    return {f"HEAD/IM{number:04}": _slice(volume, number, changes) for number in range(len(volume.voxels))}


def nifti_of(tissue: numpy.ndarray) -> bytes:
    """The volume as a packed NIfTI-1 file."""
    voxels = volume_of_tissue(tissue).voxels.astype("<i2")
    header = bytearray(352)
    struct.pack_into("<i", header, 0, 348)
    struct.pack_into("<8h", header, 40, 3, *voxels.shape[::-1], 1, 1, 1, 1)
    struct.pack_into("<2h", header, 70, 4, 16)
    struct.pack_into("<8f", header, 76, 1, STEP_MM, STEP_MM, STEP_MM, 0, 0, 0, 0)
    struct.pack_into("<f", header, 108, 352)
    struct.pack_into("<2h", header, 252, 0, 1)
    # NIfTI points to the right and to the front.
    rows = (-STEP_MM, 0, 0, HALF_MM[0], 0, -STEP_MM, 0, HALF_MM[1], 0, 0, STEP_MM, -HALF_MM[2])
    struct.pack_into("<12f", header, 280, *rows)
    header[344:348] = b"n+1\0"
    return gzip.compress(bytes(header) + voxels.tobytes(), 1)


def _slice(volume: Volume, number: int, changes: dict) -> bytes:
    dataset = Dataset()
    dataset.SOPClassUID, dataset.SOPInstanceUID = MRImageStorage, f"{SERIES_UID}.{number + 1}"
    dataset.StudyInstanceUID, dataset.SeriesInstanceUID = "2.25.90210", SERIES_UID
    dataset.PatientName, dataset.PatientID = "Phantom^Sphere", "PH-0001"
    dataset.Modality, dataset.BodyPartExamined, dataset.MRAcquisitionType = "MR", "HEAD", "3D"
    dataset.SliceThickness, dataset.PixelSpacing = STEP_MM, [STEP_MM, STEP_MM]
    dataset.ImageOrientationPatient = [1, 0, 0, 0, 1, 0]
    dataset.ImagePositionPatient = [-HALF_MM[0], -HALF_MM[1], -HALF_MM[2] + number * STEP_MM]
    pixels = volume.voxels[number].astype("<u2")
    dataset.Rows, dataset.Columns = pixels.shape
    dataset.SamplesPerPixel, dataset.PhotometricInterpretation = 1, "MONOCHROME2"
    dataset.BitsAllocated, dataset.BitsStored, dataset.HighBit, dataset.PixelRepresentation = 16, 16, 15, 0
    dataset.PixelData = pixels.tobytes()
    for keyword, value in changes.items():
        setattr(dataset, keyword, value)
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    buffer = BytesIO()
    pydicom.dcmwrite(buffer, dataset, enforce_file_format=True)
    return buffer.getvalue()
