"""What a browser tab needs to run the engines: one archive, built from what is installed here.

The modules are found by importing them: a fresh interpreter imports the engines and renders a template, and everything
that this brought in from outside the standard library is packed. So the tab runs what the server runs.
"""

import io
import json
import re
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from importlib.metadata import distribution
from importlib.util import find_spec
from pathlib import Path

from django.conf import settings

ENGINES = ("scans.engine", "consent.engine")
# Imported in the tab; what these import is packed with them.
ENTRIES = (
    "scans.in_browser",
    "consent.in_browser",
    "consent.comparing.in_browser",
    "patientprivacy.in_browser.rendering",
)
# Libraries that import parts of themselves only when a file needs them: packed whole.
WHOLE_LIBRARIES = ("pydicom", "pypdf")
LEFT_OUT = re.compile(r"/(test_files|tests?|cli|sr)/")
LIBRARY_SUFFIXES = {".py", ".json"}
TEMPLATE_FOLDERS = ("on_device/report", "scans/report", "consent/report", "components")
LANGUAGES = ("en", "es")
EARLIEST_ZIP_DATE = (1980, 1, 1, 0, 0, 0)
# All that a tab has besides the standard library. What a library would use where it happens to be installed, such as
# Pillow, stays out, so that every installation packs the same.
PACKED = ("asgiref", "consent", "django", "patientprivacy", "pydicom", "pypdf", "scans")

FIND_MODULES = """
import importlib, json, pkgutil, sys

class OnlyPacked:
    def find_spec(self, name, path=None, target=None):
        top = name.partition(".")[0]
        if top not in (*{packed!r}, *sys.stdlib_module_names) and not top.startswith("_sysconfigdata"):
            raise ModuleNotFoundError(name + " is not among PACKED", name=name)

sys.meta_path.insert(0, OnlyPacked())
from patientprivacy.in_browser.rendering import configure, render_sample
configure()
render_sample()
for name in {entries!r}:
    importlib.import_module(name)
for name in {engines!r}:
    for module in pkgutil.walk_packages(importlib.import_module(name).__path__, name + "."):
        importlib.import_module(module.name)
print(json.dumps({{
    name: module.__file__ for name, module in sorted(sys.modules.items()) if name.partition(".")[0] in {packed!r}
}}))
"""


def source_archive() -> bytes:
    """A zip of all packed files; equal bytes for equal files, whenever and wherever it is made."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        for name, data in sorted(packed_files().items()):
            archive.writestr(zipfile.ZipInfo(name, EARLIEST_ZIP_DATE), data)
    return buffer.getvalue()


def packed_files() -> dict[str, bytes]:
    """Name in the archive -> bytes."""
    return {
        **dict(_modules()),
        **dict(_whole_libraries()),
        **dict(_django_formats()),
        **dict(_templates()),
        **dict(_translations()),
    }


def _modules() -> Iterator[tuple[str, bytes]]:
    for name, file in _imported_modules().items():
        path = Path(file)
        if path.suffix != ".py":
            raise ValueError(f"{name} is not pure Python: a browser tab can't import it.")
        folder = name.replace(".", "/")
        yield folder + ("/__init__.py" if path.stem == "__init__" else ".py"), path.read_bytes()


def _imported_modules() -> dict[str, str]:
    code = FIND_MODULES.format(packed=PACKED, entries=ENTRIES, engines=ENGINES)
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=settings.BASE_DIR, capture_output=True, text=True, check=False
    )
    if run.returncode:
        raise RuntimeError(f"The engines can't be packed for the browser:\n{run.stderr}")
    return json.loads(run.stdout)


def _whole_libraries() -> Iterator[tuple[str, bytes]]:
    for name in WHOLE_LIBRARIES:
        folder = Path(find_spec(name).origin).parent
        for path in sorted(folder.rglob("*")):
            if path.suffix in LIBRARY_SUFFIXES and not LEFT_OUT.search(path.as_posix()):
                yield f"{name}/{path.relative_to(folder).as_posix()}", path.read_bytes()
        # Libraries ask for their own version.
        metadata = distribution(name)
        yield f"{name}-{metadata.version}.dist-info/METADATA", (metadata.read_text("METADATA") or "").encode()
    yield from _empty_pydicom_samples()


def _empty_pydicom_samples() -> Iterator[tuple[str, bytes]]:
    """`import pydicom` looks up its sample files and asks the network for those that are missing: give it the names."""
    folder = Path(find_spec("pydicom").origin).parent
    samples = (folder / "examples" / "__init__.py").read_text(encoding="utf-8")
    for name in re.findall(r'get_testdata_file\("([^"]+)"', samples):
        yield f"pydicom/data/test_files/{name}", b""


def _django_formats() -> Iterator[tuple[str, bytes]]:
    folder = Path(find_spec("django").origin).parent / "conf" / "locale"
    yield "django/conf/locale/__init__.py", (folder / "__init__.py").read_bytes()
    for language in LANGUAGES:
        for name in ("__init__.py", "formats.py", "LC_MESSAGES/django.mo"):
            yield f"django/conf/locale/{language}/{name}", (folder / language / name).read_bytes()


def _templates() -> Iterator[tuple[str, bytes]]:
    root = settings.BASE_DIR / "templates"
    for folder in TEMPLATE_FOLDERS:
        for path in sorted((root / folder).rglob("*.html")):
            yield f"templates/{path.relative_to(root).as_posix()}", path.read_bytes()


def _translations() -> Iterator[tuple[str, bytes]]:
    """The compiled catalogues; where none are compiled, the page speaks English there and here."""
    root = settings.BASE_DIR
    for path in sorted(root.glob("locale/*/LC_MESSAGES/django.mo")):
        yield path.relative_to(root).as_posix(), path.read_bytes()
