"""Static files under names of their content, compressed once: a second start finds them ready."""

import hashlib
from collections.abc import Callable
from pathlib import Path

import brotli
from django.conf import settings
from whitenoise.compress import Compressor
from whitenoise.storage import CompressedManifestStaticFilesStorage

from patientprivacy.engine_build import write_whole

# Level 11, the default, takes half a minute for the engines; 9 takes three seconds and gives files 8 % larger.
BROTLI_LEVEL = 9
# From this size on, what was compressed is kept beside the built engines, for every other folder of static files.
LARGE_BYTES = 256 * 1024


class CompressedOnce(CompressedManifestStaticFilesStorage):
    def create_compressor(self, **options):
        return _CompressOnce(**options)


class _CompressOnce(Compressor):
    def compress(self, path):
        """The compressed files beside `path`; made only where they are missing or of another time."""
        ready = [path + suffix for suffix in (".br", ".gz") if _is_of_same_time(path, path + suffix)]
        return ready or super().compress(path)

    @staticmethod
    def compress_brotli(data):
        return _kept(data, "br", lambda: brotli.compress(data, quality=BROTLI_LEVEL))

    @staticmethod
    def compress_gzip(data):
        return _kept(data, "gz", lambda: Compressor.compress_gzip(data))


def _is_of_same_time(path: str, compressed: str) -> bool:
    try:
        return int(Path(path).stat().st_mtime) == int(Path(compressed).stat().st_mtime)
    except FileNotFoundError:
        return False


def _kept(data: bytes, suffix: str, compress: Callable[[], bytes]) -> bytes:
    if len(data) < LARGE_BYTES:
        return compress()
    kept = settings.ENGINE_BUILD_DIR / "compressed" / f"{hashlib.sha256(data).hexdigest()}.{suffix}"
    if not kept.is_file():
        write_whole(kept, compress())
    return kept.read_bytes()
