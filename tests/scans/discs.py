"""Images of discs made in code."""

import io

import pycdlib

from tests.scans.studies import ct_file


def disc(*, joliet: bool = False, label: str = "ZABRISKIE_O") -> bytes:
    """A patient's disc: two slices in a folder, an index, a viewer."""
    iso = pycdlib.PyCdlib()
    iso.new(interchange_level=3, vol_ident=label, joliet=3 if joliet else None)
    _add_folder(iso, "/DICOM", joliet)
    for name, content in {
        "/DICOM/IM1": ct_file(1), "/DICOM/IM2": ct_file(2), "/VIEWER.EXE": b"MZ\x90\0",
        "/AUTORUN.INF": b"[autorun]",
    }.items():  # fmt: skip
        places = {"joliet_path": name} if joliet else {}
        iso.add_fp(
            io.BytesIO(content), len(content), f"{name}.;1" if "." not in name else f"{name};1", **places
        )
    buffer = io.BytesIO()
    iso.write_fp(buffer)
    return buffer.getvalue()


def _add_folder(iso: pycdlib.PyCdlib, name: str, joliet: bool) -> None:
    iso.add_directory(name, **({"joliet_path": name} if joliet else {}))
