"""The typeface of PDFs, unpacked once from the npm package into a folder that the typesetting child may read.

The web fonts come in one file per script (Latin, Greek …) and weight. The child may not write, and its text engine reads
OpenType only, so the parent unpacks them and merges the scripts: WeasyPrint takes two files of one family and weight for
the same font, and would print wrong letters. Fonts of the system stand in for scripts that ours lacks.
"""

import json
import shutil
import tempfile
from pathlib import Path

from django.conf import settings
from fontTools.merge import Merger
from fontTools.ttLib import TTFont

FAMILY = "Source Serif 4"
PACKAGE = "@fontsource/source-serif-4"
STYLES = {400: "Regular", 600: "SemiBold"}
SCRIPTS = ("latin", "latin-ext", "greek", "cyrillic", "cyrillic-ext", "vietnamese")
SYSTEM_FONTS = ("/usr/share/fonts", "/usr/local/share/fonts", "/System/Library/Fonts", "/Library/Fonts")
SYSTEM_CACHE = "/var/cache/fontconfig"
FONTCONFIG = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
{folders}
<cachedir>{cache}</cachedir>
</fontconfig>
"""
FAMILY_NAME, STYLE_NAME, FULL_NAME, POSTSCRIPT_NAME = 1, 2, 4, 6
TYPOGRAPHIC_NAMES = (16, 17, 21, 22, 25)


class TypefacesMissing(Exception):
    """The npm packages are not installed."""


def package_folder() -> Path:
    return settings.NODE_MODULES / PACKAGE


def unpacked_typefaces() -> Path:
    """The folder with the unpacked fonts and their `fonts.conf`; made on first use. Raises TypefacesMissing."""
    try:
        version = json.loads((package_folder() / "package.json").read_text())["version"]
    except FileNotFoundError:
        raise TypefacesMissing from None
    folder = settings.VAR_DIR / f"typefaces-{version}"
    if not folder.exists():
        _unpack_into(folder)
    return folder


def readable_paths(folder: Path) -> tuple[str, ...]:
    """What the child has to read to set type."""
    return (str(folder), *SYSTEM_FONTS, SYSTEM_CACHE)


def _unpack_into(folder: Path) -> None:
    folder.parent.mkdir(parents=True, exist_ok=True)
    unfinished = Path(tempfile.mkdtemp(prefix="typefaces-", dir=folder.parent))
    try:
        for weight, style in STYLES.items():
            _merge_scripts(weight, style).save(unfinished / f"{style}.ttf")
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


def _merge_scripts(weight: int, style: str) -> TTFont:
    with tempfile.TemporaryDirectory() as folder:
        parts = []
        for script in SCRIPTS:
            part = TTFont(_web_font(script, weight))
            part.flavor = None
            parts.append(f"{folder}/{script}.ttf")
            part.save(parts[-1])
        font = Merger().merge(parts)
    # The time of merging must not reach the PDF: the same letter has the same bytes everywhere.
    font.recalcTimestamp = False
    font["head"].created = font["head"].modified = part["head"].created
    _name(font, style)
    return font


def _web_font(script: str, weight: int) -> Path:
    return package_folder() / "files" / f"source-serif-4-{script}-{weight}-normal.woff2"


def _name(font: TTFont, style: str) -> None:
    """The package names each weight as a family of its own; here they are one family."""
    names = font["name"]
    for name_id in TYPOGRAPHIC_NAMES:
        names.removeNames(nameID=name_id)
    for name_id, value in (
        (FAMILY_NAME, FAMILY),
        (STYLE_NAME, style),
        (FULL_NAME, f"{FAMILY} {style}"),
        (POSTSCRIPT_NAME, f"SourceSerif4-{style}"),
    ):
        names.removeNames(nameID=name_id)
        names.setName(value, name_id, 3, 1, 0x409)
