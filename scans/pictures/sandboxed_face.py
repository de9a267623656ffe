"""Drawing a face as a sandboxed child does it (patientprivacy.child_process): files in, judgement and pictures out."""

import base64
from collections.abc import Generator, Iterator
from contextlib import suppress
from dataclasses import asdict
from typing import Any, BinaryIO

from scans.pictures.dicom_file import UNREADABLE
from scans.pictures.dicom_volume import MOST_SLICES, Slice, slices_of, volume_of
from scans.pictures.face_surface import STEP_MM, judge_face, skin_depth
from scans.pictures.nifti_volume import nifti_volume
from scans.pictures.rendering import VIEWS, render
from scans.pictures.volume import NotAVolume, Volume, upright
from scans.pictures.wanted_files import wanted_files


def draw_face(arguments: dict[str, Any], files: list[BinaryIO]) -> Iterator[dict[str, Any]]:
    """`files` holds one reader with the whole upload; arguments: "parts" as of `sources_in`, "paths" of the series' files,
    "format" "dicom" or "nifti".

    Yields {"read": n} for each file, then {"judgement": …}, then {"view": name, "png": base64} for each view; or
    {"problem": reason} as of NotAVolume.
    """
    try:
        if arguments["format"] == "nifti":
            volume = _nifti(arguments, files[0])
            yield {"read": 1}
        else:
            volume = yield from _series(arguments, files[0])
        judgement = judge_face(skin_depth(upright(volume, STEP_MM), STEP_MM))
        yield {"judgement": asdict(judgement)}
        for view in VIEWS:
            yield {"view": view, "png": base64.b64encode(render(volume, view)).decode()}
    except NotAVolume as problem:
        yield {"problem": problem.reason}


def _series(arguments: dict[str, Any], file: BinaryIO) -> Generator[dict[str, Any], None, Volume]:
    slices: list[Slice] = []
    for read, (_path, opened) in enumerate(_wanted(arguments, file), start=1):
        # A slice that can't be read is missing; the others still make a head.
        with suppress(*UNREADABLE):
            slices += slices_of(opened)
        yield {"read": read}
        if len(slices) >= MOST_SLICES:
            break
    if not slices:
        raise NotAVolume("unreadable")
    return volume_of(slices)


def _nifti(arguments: dict[str, Any], file: BinaryIO) -> Volume:
    for _path, opened in _wanted(arguments, file):
        try:
            return nifti_volume(opened)
        except UNREADABLE:
            raise NotAVolume("unreadable") from None
    raise NotAVolume("unreadable")


def _wanted(arguments: dict[str, Any], file: BinaryIO) -> Iterator[tuple[str, BinaryIO]]:
    parts = [(path, size) for path, size in arguments["parts"]]
    return wanted_files(file, parts, frozenset(arguments["paths"]))
