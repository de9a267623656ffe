"""What a file is, told by its first bytes."""

import zlib

from scans.engine.readers.dicom_encoding import has_preamble, starts_with_element
from scans.engine.readers.surface import is_surface_text

HEAD_BYTES = 4096
NIFTI_MAGICS = (b"n+1\0", b"ni1\0")
NIFTI2_MAGICS = (b"n+2\0", b"ni2\0")
ANALYZE_SIZES = (b"\x5c\x01\0\0", b"\0\0\x01\x5c")
ANALYZE_EXTENTS = b"r"
GZIP_MAGIC = b"\x1f\x8b"
HEIF_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1", b"avif", b"avis"}
# Films by older writers begin with one of these boxes.
MOVIE_BOXES = {b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip"}
PROGRAM_STARTS = (b"MZ", b"\x7fELF", b"#!", b"\xca\xfe\xba\xbe", b"\xcf\xfa\xed\xfe")
SYSTEM_NAMES = {".ds_store", "thumbs.db", "desktop.ini", "autorun.inf"}
OTHER_PICTURE_STARTS = (b"GIF8", b"BM", b"\0\0\0\x0cjP  ")
PROGRAM_ENDINGS = (".exe", ".dll", ".jar", ".app", ".msi", ".bat", ".sh", ".ocx", ".cmd")
# Where an ISO 9660 image says what it is (ECMA-119, 8.1.2).
DISC_MAGIC_AT, DISC_MAGIC = 0x8001, b"CD001"


def kind_of(head: bytes) -> str:
    """A key of `readers.FORMATS`, "dicom", a container ("zip", "gzip") or "unknown"."""
    if has_preamble(head):
        return "dicom"
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return "zip"
    if head.startswith(b"\xff\xd8\xff"):
        return "jpeg"
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png"
    if head.startswith((b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")):
        return "tiff"
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return "webp"
    if b"%PDF-" in head[:1024]:
        return "pdf"
    if head[4:8] in MOVIE_BOXES:
        return "heif" if head[4:8] == b"ftyp" and head[8:12] in HEIF_BRANDS else "mp4"
    if _is_nifti(_ungzipped(head)):
        return "nifti"
    if head.startswith(GZIP_MAGIC):
        return "gzip"
    return "dicom" if starts_with_element(head) else "unknown"


def kind_of_enclosed(head: bytes) -> str:
    """As `kind_of`, and kinds that are read only where a DICOM file or a PDF says that a document stands."""
    kind = kind_of(head)
    if kind != "unknown":
        return kind
    if head.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<"):
        return "xml"
    return "surface" if is_surface_text(head) or _is_binary_stl(head) else "unknown"


def why_skipped(head: bytes, name: str) -> str:
    """The key in wording.SKIPPING for a file of unknown format."""
    base = name.replace("\\", "/").rpartition("/")[2].casefold()
    if base in SYSTEM_NAMES or base.startswith("._") or "__MACOSX/" in name:
        return "system"
    if head.startswith(PROGRAM_STARTS) or base.endswith(PROGRAM_ENDINGS):
        return "program"
    return "other picture" if head.startswith(OTHER_PICTURE_STARTS) else "other"


def _ungzipped(head: bytes) -> bytes:
    if not head.startswith(GZIP_MAGIC):
        return head
    try:
        return zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(head, 1024)
    except zlib.error:
        return b""


def _is_nifti(head: bytes) -> bool:
    is_analyze = head[:4] in ANALYZE_SIZES and head[38:39] == ANALYZE_EXTENTS
    return head[344:348] in NIFTI_MAGICS or head[4:8] in NIFTI2_MAGICS or is_analyze


def _is_binary_stl(head: bytes) -> bool:
    """Eighty bytes, the number of triangles, and triangles with two zero bytes after each."""
    count = int.from_bytes(head[80:84], "little")
    return len(head) >= 134 and 0 < count < 2**28 and head[132:134] == b"\0\0"
