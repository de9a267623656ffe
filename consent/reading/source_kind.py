"""What kind of document the first bytes say that it is; its name is never asked."""

from typing import Final, Literal

SourceKind = Literal["photo", "pdf", "zip", "text"]

HEAD_BYTES: Final = 1024
_PHOTO_SIGNS: Final = (b"\xff\xd8\xff", b"\x89PNG", b"II*\x00", b"MM\x00*", b"GIF8")
# ISO base media brands of HEIF pictures (ISO/IEC 23008-12).
_HEIF_BRANDS: Final = frozenset([b"heic", b"heix", b"heim", b"heis", b"hevc", b"mif1", b"msf1"])


def kind_of_source(head: bytes) -> SourceKind:
    """`head` is the first kilobyte."""
    if head.startswith(_PHOTO_SIGNS) or (head[:4] == b"RIFF" and head[8:12] == b"WEBP"):
        return "photo"
    if head[4:8] == b"ftyp" and head[8:12] in _HEIF_BRANDS:
        return "photo"
    if b"%PDF-" in head:
        return "pdf"
    return "zip" if head.startswith(b"PK") else "text"
