"""Tells photos of an answer from its documents."""

PHOTO_SIGNS = (b"\xff\xd8\xff", b"\x89PNG", b"II*\x00", b"MM\x00*")


def is_photo(head: bytes) -> bool:
    """Whether the first bytes are those of a picture: it is read by `reading_photos`, which needs more memory."""
    return head.startswith(PHOTO_SIGNS) or head[8:12] == b"WEBP" or head[4:8] == b"ftyp"
