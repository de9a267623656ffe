"""One font out of the web fonts of its scripts."""

import tempfile

from fontTools.merge import Merger
from fontTools.ttLib import TTFont

from patientprivacy.typefaces import Typeface

FAMILY_NAME, STYLE_NAME, FULL_NAME, POSTSCRIPT_NAME = 1, 2, 4, 6
TYPOGRAPHIC_NAMES = (16, 17, 21, 22, 25)


def merge_scripts(typeface: Typeface, weight: int, style: str) -> TTFont:
    """The font of one weight, with the glyphs of all scripts; the same web fonts give the same bytes."""
    parts = [TTFont(typeface.web_font(script, weight)) for script in typeface.scripts]
    for part in parts:
        part.flavor = None
    font = _merged(parts) if len(parts) > 1 else parts[0]
    # The time of merging must not reach the PDF: the same letter has the same bytes everywhere.
    font.recalcTimestamp = False
    font["head"].created = font["head"].modified = parts[-1]["head"].created
    _name(font, typeface, style)
    return font


def _merged(parts: list[TTFont]) -> TTFont:
    with tempfile.TemporaryDirectory() as folder:
        files = [f"{folder}/{number}.ttf" for number in range(len(parts))]
        for part, file in zip(parts, files, strict=True):
            part.save(file)
        return Merger().merge(files)


def _name(font: TTFont, typeface: Typeface, style: str) -> None:
    """The packages name each weight as a family of its own; here they are one family."""
    names = font["name"]
    for name_id in TYPOGRAPHIC_NAMES:
        names.removeNames(nameID=name_id)
    for name_id, value in (
        (FAMILY_NAME, typeface.family),
        (STYLE_NAME, style),
        (FULL_NAME, f"{typeface.family} {style}"),
        (POSTSCRIPT_NAME, f"{typeface.postscript_family}-{style}"),
    ):
        names.removeNames(nameID=name_id)
        names.setName(value, name_id, 3, 1, 0x409)
