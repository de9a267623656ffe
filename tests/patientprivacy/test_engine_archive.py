"""The archive that a browser tab gets holds the code that the server runs, and nothing else."""

import io
import zipfile
from importlib.util import find_spec
from pathlib import Path

import pytest
from django.conf import settings

from patientprivacy import engine_build
from patientprivacy.engine_archive import ENGINES, packed_files, source_archive
from patientprivacy.engine_build import build_engine_files

MOST_BYTES = 8 * 2**20


@pytest.fixture(scope="module")
def packed() -> dict[str, bytes]:
    return packed_files()


def test_every_module_is_packed_as_it_is_installed(packed):
    modules = [name for name in packed if name.endswith(".py")]
    assert len(modules) > 200
    for name in modules:
        installed = Path(find_spec(name.split("/")[0]).origin).parents[1] / name
        assert packed[name] == installed.read_bytes(), name


@pytest.mark.parametrize("engine", ENGINES)
def test_every_module_of_an_engine_is_packed(packed, engine):
    folder = settings.BASE_DIR / engine.replace(".", "/")
    modules = {path.relative_to(settings.BASE_DIR).as_posix() for path in folder.rglob("*.py")}
    assert modules
    assert modules <= set(packed)


def test_the_templates_of_the_reports_are_packed(packed):
    for folder in ("scans/report", "consent/report", "on_device/report", "components"):
        for path in (settings.BASE_DIR / "templates" / folder).rglob("*.html"):
            name = path.relative_to(settings.BASE_DIR).as_posix()
            assert packed[name] == path.read_bytes()


def test_nothing_of_the_server_is_packed(packed):
    ours = [
        name
        for name in packed
        if name.startswith(("accounts/", "consent/", "letters/", "patientprivacy/", "scans/"))
    ]
    assert ours
    for name in ours:
        assert Path(name).stem not in {"settings", "models", "views", "urls", "tasks", "encryption"}, name


def test_no_sample_file_of_a_library_is_packed(packed):
    assert not any(data for name, data in packed.items() if "test_files" in name)
    assert sum(map(len, packed.values())) < MOST_BYTES


def test_the_archive_is_the_same_each_time_it_is_made():
    assert source_archive() == source_archive()


def test_compiled_modules_are_those_of_the_archive(packed):
    """A compiled module carries the hash of its source (PEP 552)."""
    from _imp import source_hash

    with zipfile.ZipFile(build_engine_files()["engines.archive"]) as compiled:
        names = compiled.namelist()
        assert sorted(names) == sorted(name + "c" if name.endswith(".py") else name for name in packed)
        for name in names:
            data = compiled.read(name)
            if name.endswith(".pyc"):
                magic = int.from_bytes(data[:2], "little") | int.from_bytes(data[2:4], "little") << 16
                assert data[8:16] == source_hash(magic, packed[name[:-1]]), name
            else:
                assert data == packed[name]


def test_the_archive_is_stored_for_the_web_server_to_compress():
    with zipfile.ZipFile(io.BytesIO(source_archive())) as archive:
        assert {entry.compress_type for entry in archive.infolist()} == {zipfile.ZIP_STORED}


def test_builds_of_earlier_engines_are_forgotten_but_for_the_newest(settings, tmp_path, monkeypatch):
    settings.ENGINE_BUILD_DIR = tmp_path
    monkeypatch.setattr(
        engine_build, "_compile", lambda pyodide, archive, target: engine_build.write_whole(target, archive)
    )
    for number in range(engine_build.KEPT_BUILDS + 3):
        monkeypatch.setattr(engine_build, "source_archive", lambda number=number: b"engine %d" % number)
        newest = engine_build.build_engine_files()["engines.archive"]
    assert len(list(tmp_path.glob("*/engines.archive"))) == engine_build.KEPT_BUILDS
    assert len(list(tmp_path.glob("*/python.archive"))) == 1
    assert newest.is_file()
