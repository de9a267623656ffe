"""Ultrasound-like pictures with a made-up patient's details drawn into them."""

from io import BytesIO

import numpy
import pydicom
from django.conf import settings
from PIL import Image, ImageDraw, ImageFont
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.encaps import encapsulate
from pydicom.uid import ExplicitVRLittleEndian, JPEGBaseline8Bit, UltrasoundImageStorage

FONT = "node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff"
SIZE = (800, 600)
NAME, RECORD_NUMBER, BIRTH_DATE = "Zabriskie^Ottoline", "MRN7730021", "19510704"
ACCESSION_NUMBER, INSTITUTION = "A99812345", "Quillfeather Clinic"
# What is drawn, where, and which identifiers it holds.
LINES = (
    ((12, 8), "ZABRISKIE, OTTOLINE", ("name",)),
    ((12, 40), "ID: MRN7730021", ("record-number",)),
    ((12, 72), "DOB 07/04/1951", ("birth-date",)),
    ((470, 8), "Quillfeather Clinic", ("institution",)),
    ((470, 40), "ACC A99812345", ("accession-number",)),
    ((12, 560), "C5-1  42 Hz  MI 1.1", ()),
)
KINDS = {kind for _place, _text, kinds in LINES for kind in kinds}


def picture(*, letters: int = 20, brightness: int = 220, lines=LINES) -> Image.Image:
    """A dark fan of speckle, and `lines` in letters of so many pixels, so bright of 255."""
    speckle = numpy.random.default_rng(3).rayleigh(26, SIZE[::-1])
    down, across = numpy.indices(SIZE[::-1])
    from_probe = numpy.hypot(across - 400, down + 40)
    in_fan = (
        (numpy.abs(numpy.arctan2(across - 400, down + 40)) < 0.6) & (from_probe > 160) & (from_probe < 580)
    )
    image = Image.fromarray(numpy.clip(numpy.where(in_fan, speckle, 6), 0, 255).astype(numpy.uint8)).convert(
        "RGB"
    )
    pen, font = ImageDraw.Draw(image), ImageFont.truetype(settings.BASE_DIR / FONT, letters)
    for place, text, _kinds in lines:
        pen.text(place, text, font=font, fill=(brightness,) * 3)
    return image


def ultrasound_file(*images: Image.Image, quality: int | None = None, **changes) -> bytes:
    """The pictures as frames of one DICOM file, as JPEG of that quality where it is given."""
    dataset = Dataset()
    dataset.SOPClassUID, dataset.SOPInstanceUID = UltrasoundImageStorage, "2.25.4242.1.1"
    dataset.StudyInstanceUID, dataset.SeriesInstanceUID = "2.25.4242", "2.25.4242.1"
    dataset.PatientName, dataset.PatientID, dataset.PatientBirthDate = NAME, RECORD_NUMBER, BIRTH_DATE
    dataset.AccessionNumber, dataset.InstitutionName, dataset.Modality = ACCESSION_NUMBER, INSTITUTION, "US"
    dataset.Columns, dataset.Rows = images[0].size
    dataset.SamplesPerPixel, dataset.PlanarConfiguration = 3, 0
    dataset.BitsAllocated, dataset.BitsStored, dataset.HighBit, dataset.PixelRepresentation = 8, 8, 7, 0
    dataset.PhotometricInterpretation = "RGB" if quality is None else "YBR_FULL_422"
    dataset.NumberOfFrames = len(images)
    dataset.file_meta = FileMetaDataset()
    if quality is None:
        dataset.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
        dataset.PixelData = b"".join(image.tobytes() for image in images)
    else:
        dataset.file_meta.TransferSyntaxUID = JPEGBaseline8Bit
        dataset.PixelData = encapsulate([_jpeg(image, quality) for image in images])
    for keyword, value in changes.items():
        setattr(dataset, keyword, value)
    buffer = BytesIO()
    pydicom.dcmwrite(buffer, dataset, enforce_file_format=True)
    return buffer.getvalue()


def _jpeg(image: Image.Image, quality: int) -> bytes:
    buffer = BytesIO()
    image.save(buffer, "JPEG", quality=quality)
    return buffer.getvalue()
