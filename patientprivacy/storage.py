"""Removing stored bytes for good, pieces that no row knows of included."""

from django.core.files.storage import default_storage


def erase_folder(folder: str) -> None:
    """Remove everything below `folder` (a path in the default storage), and the folder itself."""
    try:
        folders, files = default_storage.listdir(folder)
    except FileNotFoundError:
        return
    for name in files:
        default_storage.delete(f"{folder}/{name}")
    for name in folders:
        erase_folder(f"{folder}/{name}")
    default_storage.delete(folder)
