"""Static files under names of their content, compressed once: a second start finds them ready."""

from pathlib import Path

import brotli
from whitenoise.compress import Compressor
from whitenoise.storage import CompressedManifestStaticFilesStorage

# Level 11, the default, takes half a minute for the engines; 9 takes three seconds and gives files 8 % larger.
BROTLI_LEVEL = 9


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
        return brotli.compress(data, quality=BROTLI_LEVEL)


def _is_of_same_time(path: str, compressed: str) -> bool:
    try:
        return int(Path(path).stat().st_mtime) == int(Path(compressed).stat().st_mtime)
    except FileNotFoundError:
        return False
