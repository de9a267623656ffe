"""Digests of a DICOM file: by them two copies of a file, or of its picture, are told to be the same."""

import hashlib
from collections.abc import Sequence
from typing import BinaryIO

from scans.engine.readers.dicom_elements import NOT_IN_FILE, PIXEL_DATA, RawElement
from scans.engine.tag_path import TAG_IN_PATH


def digests_of(file: BinaryIO, elements: Sequence[RawElement]) -> tuple[str, str | None]:
    """SHA-256 of the whole file and of its pixel data as encoded."""
    whole = hashlib.sha256()
    file.seek(0)
    while chunk := file.read(2**20):
        whole.update(chunk)
    pixels = [e for e in elements if len(e.path) == TAG_IN_PATH and e.tag in PIXEL_DATA and e.length]
    if not pixels:
        return whole.hexdigest(), None
    digest = hashlib.sha256()
    for element in pixels:
        if element.value_at == NOT_IN_FILE:
            return whole.hexdigest(), None
        file.seek(element.value_at)
        left = element.value_end - element.value_at
        while left > 0 and (chunk := file.read(min(left, 2**20))):
            digest.update(chunk)
            left -= len(chunk)
    return whole.hexdigest(), digest.hexdigest()
