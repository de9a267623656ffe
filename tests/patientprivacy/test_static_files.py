"""Static files are compressed once, and what was compressed is what was there."""

import gzip
import os

import brotli
import pytest

from patientprivacy import static_files
from patientprivacy.static_files import LARGE_BYTES, CompressedOnce


@pytest.fixture
def compressor(settings, tmp_path):
    settings.ENGINE_BUILD_DIR = tmp_path / "built"
    return CompressedOnce(location=str(tmp_path)).create_compressor(quiet=True)


@pytest.mark.parametrize("size", [2_000, LARGE_BYTES])
def test_compressed_files_hold_what_the_file_holds(compressor, tmp_path, size):
    content = (b"privacy " * size)[:size]
    path = tmp_path / "engine.wasm"
    path.write_bytes(content)
    assert compressor.compress(str(path)) == [f"{path}.br", f"{path}.gz"]
    assert brotli.decompress((tmp_path / "engine.wasm.br").read_bytes()) == content
    assert gzip.decompress((tmp_path / "engine.wasm.gz").read_bytes()) == content


def test_a_file_that_is_unchanged_is_not_compressed_again(compressor, tmp_path, monkeypatch):
    path = tmp_path / "page.css"
    path.write_bytes(b"p { margin: 0 } " * 200)
    first = compressor.compress(str(path))
    monkeypatch.setattr(
        static_files.Compressor, "compress", lambda self, path: pytest.fail("compressed twice")
    )
    assert compressor.compress(str(path)) == first


def test_a_file_that_changed_is_compressed_again(compressor, tmp_path):
    path = tmp_path / "page.css"
    path.write_bytes(b"p { margin: 0 } " * 200)
    compressor.compress(str(path))
    path.write_bytes(b"p { margin: 1px } " * 200)
    os.utime(path, (1_000_000_000, 1_000_000_000))
    compressor.compress(str(path))
    assert brotli.decompress((tmp_path / "page.css.br").read_bytes()) == path.read_bytes()
