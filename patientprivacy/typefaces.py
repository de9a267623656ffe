"""The typefaces of PDFs, unpacked once from npm packages into a folder that the typesetting child may read.

The web fonts come in one file per script (Latin, Greek …) and weight. The child may not write, and its text engine reads
OpenType only, so the parent unpacks them and merges the scripts: WeasyPrint takes two files of one family and weight for
the same font, and would print wrong letters. Fonts of the system stand in for scripts that ours lack.
"""

import json
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings


@dataclass(frozen=True, slots=True)
class Typeface:
    """One family from one npm package: its weights by their names, and the scripts taken from it."""

    family: str
    package: str
    scripts: tuple[str, ...]
    styles: tuple[tuple[int, str], ...] = ((400, "Regular"),)

    @property
    def folder(self) -> Path:
        return settings.NODE_MODULES / "@fontsource" / self.package

    @property
    def postscript_family(self) -> str:
        return self.family.replace(" ", "")

    def version(self) -> str:
        """Raises FileNotFoundError where the package is not installed."""
        return json.loads((self.folder / "package.json").read_text())["version"]

    def web_font(self, script: str, weight: int) -> Path:
        return self.folder / "files" / f"{self.package}-{script}-{weight}-normal.woff2"


# Names and addresses come in other scripts too; the Chinese one holds kana, so Japanese is set in it as well.
TYPEFACES = (
    Typeface(
        "Source Serif 4",
        "source-serif-4",
        ("latin", "latin-ext", "greek", "cyrillic", "cyrillic-ext", "vietnamese"),
        ((400, "Regular"), (600, "SemiBold")),
    ),
    Typeface("Noto Sans Arabic", "noto-sans-arabic", ("arabic",)),
    Typeface("Noto Sans Hebrew", "noto-sans-hebrew", ("hebrew",)),
    Typeface("Noto Sans SC", "noto-sans-sc", ("chinese-simplified",)),
)
SYSTEM_FONTS = ("/usr/share/fonts", "/usr/local/share/fonts", "/System/Library/Fonts", "/Library/Fonts")
SYSTEM_CACHE = "/var/cache/fontconfig"
FONTCONFIG = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
{folders}
<cachedir>{cache}</cachedir>
</fontconfig>
"""


class TypefacesMissing(Exception):
    """The npm packages are not installed."""


def are_installed() -> bool:
    """Whether every package is there."""
    return all(typeface.folder.is_dir() for typeface in TYPEFACES)


def unpacked_typefaces() -> Path:
    """The folder with the unpacked fonts and their `fonts.conf`; made on first use. Raises TypefacesMissing."""
    try:
        versions = "-".join(typeface.version() for typeface in TYPEFACES)
    except FileNotFoundError:
        raise TypefacesMissing from None
    folder = settings.VAR_DIR / f"typefaces-{versions}"
    if not folder.exists():
        _unpack_into(folder)
    return folder


def readable_paths(folder: Path) -> tuple[str, ...]:
    """What the child has to read to set type."""
    return (str(folder), *SYSTEM_FONTS, SYSTEM_CACHE)


def _unpack_into(folder: Path) -> None:
    # Wanted once; every worker that starts would else wait for it.
    from patientprivacy.typeface_merging import merge_scripts

    folder.parent.mkdir(parents=True, exist_ok=True)
    unfinished = Path(tempfile.mkdtemp(prefix="typefaces-", dir=folder.parent))
    try:
        for typeface in TYPEFACES:
            for weight, style in typeface.styles:
                name = f"{typeface.postscript_family}-{style}"
                merge_scripts(typeface, weight, style).save(unfinished / f"{name}.ttf")
        (unfinished / "fonts.conf").write_text(
            FONTCONFIG.format(
                folders="\n".join(f"<dir>{place}</dir>" for place in (folder, *SYSTEM_FONTS)),
                cache=SYSTEM_CACHE,
            )
        )
        unfinished.chmod(0o755)
        unfinished.replace(folder)
    except OSError:
        # Another process was faster: its folder is as good as ours.
        if not folder.exists():
            raise
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)
