"""Hands the engines' browser files to Django's static files, under `engine/`."""

from functools import lru_cache
from pathlib import Path

from django.contrib.staticfiles.finders import BaseFinder
from django.core.files.storage import FileSystemStorage

from patientprivacy.engine_build import PyodideMissing, build_engine_files

PREFIX = "engine"


class EngineFinder(BaseFinder):
    """Builds what is missing when the files are first asked for; without Pyodide there are none, and pages say so."""

    def find(self, path, find_all=False, **kwargs):
        name = path.removeprefix(f"{PREFIX}/")
        found = engine_files().get(name) if path.startswith(f"{PREFIX}/") else None
        if found is None:
            return []
        return [str(found)] if find_all else str(found)

    def list(self, ignore_patterns):
        for name, path in engine_files().items():
            storage = FileSystemStorage(location=path.parent)
            storage.prefix = PREFIX
            yield name, storage


@lru_cache(maxsize=1)
def engine_files() -> dict[str, Path]:
    try:
        return build_engine_files()
    except PyodideMissing:
        return {}
