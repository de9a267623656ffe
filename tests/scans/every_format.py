"""One file of every format that is read, for tests that compare one place where the engine runs with another."""

from tests.scans import documents
from tests.scans.discs import disc
from tests.scans.planted import planted_file
from tests.scans.studies import ct_file

EVERY_FORMAT = {
    "planted.dcm": planted_file(),
    "photo.jpg": documents.jpeg(),
    "iptc.jpg": documents.iptc_jpeg(),
    "photo.png": documents.png(),
    "photo.webp": documents.webp(),
    "photo.heic": documents.heic(),
    "photo.tif": documents.tiff(),
    "volume.nii": documents.nifti((6, b"note"), (2, ct_file()[132:]), (4, b"<a><b>c</b></a>"), descrip="Zabriskie"),
    "volume.nii.gz": documents.gzipped(documents.nifti((6, b"note"), descrip="x")),
    "volume-2.nii": documents.nifti_2("x"),
    "volume.hdr": documents.analyze("7730021"),
    "film.mov": documents.film(),
    "tune.mp4": documents.itunes_film(),
    "report.pdf": documents.pdf("Zabriskie", Author="Quintana", attachments={"a.png": documents.png()}),
    "locked.pdf": documents.locked_pdf(),
    "cd.iso": disc(joliet=True),
    "scan.dcm.gz": documents.gzipped(ct_file()),
}  # fmt: skip
