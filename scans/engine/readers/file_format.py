"""What a file is, told by its first bytes."""

import zlib

from scans.engine.readers.dicom_encoding import has_preamble, starts_with_element

HEAD_BYTES = 4096
NIFTI_MAGICS = (b"n+1\0", b"ni1\0")
NIFTI2_MAGICS = (b"n+2\0", b"ni2\0")
PROGRAM_STARTS = (b"MZ", b"\x7fELF", b"#!", b"\xca\xfe\xba\xbe", b"\xcf\xfa\xed\xfe")
SYSTEM_NAMES = {".ds_store", "thumbs.db", "desktop.ini", "autorun.inf"}
OTHER_PICTURE_STARTS = (b"GIF8", b"BM", b"\0\0\0\x0cjP  ")
PROGRAM_ENDINGS = (".exe", ".dll", ".jar", ".app", ".msi", ".bat", ".sh")


def format_of(head: bytes) -> str:
    """A format of the report ("dicom", "nifti", … "zip") or "unknown"."""
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
    if b"%PDF-" in head[:1024]:
        return "pdf"
    if head[4:8] == b"ftyp" and head[8:12] not in {b"heic", b"heix", b"mif1", b"avif", b"hevc"}:
        return "mp4"
    if _is_nifti(head):
        return "nifti"
    return "dicom" if starts_with_element(head) else "unknown"


def why_skipped(head: bytes, name: str) -> str:
    """The key in wording.SKIPPING for a file of unknown format."""
    base = name.replace("\\", "/").rpartition("/")[2].casefold()
    if base in SYSTEM_NAMES or base.startswith("._") or "__MACOSX/" in name:
        return "system"
    if head.startswith(PROGRAM_STARTS) or base.endswith(PROGRAM_ENDINGS):
        return "program"
    is_heif = head[4:8] == b"ftyp"
    if is_heif or head.startswith(OTHER_PICTURE_STARTS) or head[8:12] == b"WEBP":
        return "other picture"
    return "other"


def _is_nifti(head: bytes) -> bool:
    if head.startswith(b"\x1f\x8b"):
        try:
            head = zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(head, 1024)
        except zlib.error:
            return False
    return head[344:348] in NIFTI_MAGICS or head[4:8] in NIFTI2_MAGICS
