"""Serves single files out of npm packages as static files, under `npm/`: the fonts of the pages.

Only files named in NPM_ASSETS are found, so that the rest of a package never becomes public.
"""

from collections.abc import Iterator

from django.conf import settings
from django.contrib.staticfiles.finders import BaseFinder
from django.core.files.storage import FileSystemStorage

PREFIX = "npm"


class NpmAssetFinder(BaseFinder):
    """A staticfiles finder for `npm/<path inside node_modules>`."""

    def __init__(self, app_names=None, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.storage = FileSystemStorage(location=settings.NODE_MODULES)
        self.storage.prefix = PREFIX

    def check(self, **kwargs) -> list:
        return []

    def find(self, path: str, find_all: bool = False, **kwargs) -> str | list[str]:
        """The file's place on this machine; an empty list where it isn't one of ours."""
        name = path.removeprefix(f"{PREFIX}/")
        if path == name or name not in settings.NPM_ASSETS or not self.storage.exists(name):
            return []
        return [self.storage.path(name)] if find_all else self.storage.path(name)

    def list(self, ignore_patterns) -> Iterator[tuple[str, FileSystemStorage]]:
        for name in settings.NPM_ASSETS:
            if self.storage.exists(name):
                yield name, self.storage
