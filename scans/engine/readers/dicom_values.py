"""Encoded values to the text that a person sees: PS3.5, section 6.2, and character sets of PS3.3, C.12.1.1.2."""

import contextlib
import re
import struct
import warnings
from functools import lru_cache

from pydicom.charset import convert_encodings, decode_bytes, python_encoding

TEXT_VRS = frozenset(
    {"AE", "AS", "CS", "DA", "DS", "DT", "IS", "LO", "LT", "PN", "SH", "ST", "TM", "UC", "UI", "UR", "UT"}
)
WORDED_VRS = frozenset({"LO", "LT", "PN", "SH", "ST", "UC", "UT"})
NUMBER_FORMATS = {"FD": "d", "FL": "f", "SL": "i", "SS": "h", "SV": "q", "UL": "I", "US": "H", "UV": "Q"}
NUMBERS_SHOWN = 64
CHARACTERS_SHOWN = 10_000
RUNS_SHOWN = 1_000
# Backslash, caret, equals sign and the line ends: after these the first character set is active again (PS3.5, 6.1.2.5.3).
DELIMITERS = {0x5C, 0x5E, 0x3D, 0x0D, 0x0A, 0x09, 0x0C}
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_SHORTEST_RUN = 4
_SHORTEST_WORDS = 6
_ONLY_WORDS = re.compile(rb"(?=[\x20-\x7e]*[A-Za-z]{3})[\x20-\x7e]+")
_RUN = re.compile(rb"[\x20-\x7e\xa0-\xff]{%d,}" % _SHORTEST_RUN)
_WORDS = re.compile(r"[ -~]{6,}")
_WIDE_RUN = re.compile(rb"(?:[\x20-\x7e]\x00){%d,}" % _SHORTEST_RUN)


def text_of(vr: str, value: bytes, character_set: bytes, *, is_little: bool) -> str:
    """The whole value as text; for bytes that are no text, the readable runs in them, a line each."""
    if vr in TEXT_VRS:
        return _decoded(vr, value, character_set)
    if vr in NUMBER_FORMATS:
        return _numbers(NUMBER_FORMATS[vr], value, is_little=is_little)
    if vr == "AT":
        order = "<" if is_little else ">"
        pairs = struct.unpack(f"{order}{len(value) // 4 * 2}H", value[: len(value) // 4 * 4])
        return "\\".join(
            f"({group:04X},{element:04X})" for group, element in zip(pairs[::2], pairs[1::2], strict=True)
        )
    return readable_runs(value)


def shown(vr: str, text: str, length: int) -> str:
    """What a report shows of a value: text in full up to a length, of bytes their number and the words in them."""
    if vr in TEXT_VRS or vr in NUMBER_FORMATS or vr == "AT":
        return (
            text if len(text) <= CHARACTERS_SHOWN else f"{text[:CHARACTERS_SHOWN]} … ({len(text)} characters)"
        )
    words = " ".join(_WORDS.findall(text[: 10 * RUNS_SHOWN]))
    if not words:
        return f"{length} bytes"
    return f"{length} bytes: {words[:RUNS_SHOWN]}" + (" …" if len(words) > RUNS_SHOWN else "")


def words_under_number(vr: str, value: bytes) -> str:
    """The text that a writer put under the VR of a binary number; "" where the bytes may well be numbers."""
    if vr not in NUMBER_FORMATS or len(value) < _SHORTEST_WORDS:
        return ""
    text = value.rstrip(b"\0 ")
    return text.decode("ascii") if _ONLY_WORDS.fullmatch(text) else ""


def readable_runs(value: bytes) -> str:
    """Runs of at least four printable characters, one byte or two bytes each, joined by line breaks."""
    runs = [run.decode("latin-1") for run in _RUN.findall(value)]
    runs += [run.decode("utf-16-le") for run in _WIDE_RUN.findall(value)]
    return "\n".join(runs)


def _decoded(vr: str, value: bytes, character_set: bytes) -> str:
    if (vr in WORDED_VRS and not value.isascii()) or b"\x1b" in value:
        text = _decode_with(value, character_set)
    else:
        text = value.decode("ascii", "backslashreplace")
    return escape_controls(
        text.rstrip(" \0").lstrip(" ") if vr not in {"LT", "ST", "UT"} else text.rstrip(" \0")
    )


def _decode_with(value: bytes, character_set: bytes) -> str:
    """By the character set that the file names. Where it names none or a wrong one: UTF-8 if it fits, else Latin-1."""
    text = "\ufffd"
    if encodings := _encodings(character_set):
        with warnings.catch_warnings():
            # A warning of the library may quote the value.
            warnings.simplefilter("ignore")
            with contextlib.suppress(LookupError, UnicodeError, ValueError, AttributeError):
                text = str(decode_bytes(value, list(encodings), DELIMITERS))
    if "\ufffd" not in text:
        return text
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return value.decode("latin-1") if not encodings else value.decode("ascii", "backslashreplace")


@lru_cache(maxsize=256)
def _encodings(character_set: bytes) -> tuple[str, ...]:
    """Python's names of the encodings; empty where the terms are missing or unknown."""
    terms = [term.strip() for term in character_set.decode("ascii", "replace").strip(" \0").split("\\")]
    if not any(terms) or not all(term in python_encoding for term in terms):
        return ()
    try:
        return tuple(convert_encodings(terms))
    except (LookupError, ValueError):
        return ()


def _numbers(code: str, value: bytes, *, is_little: bool) -> str:
    order = "<" if is_little else ">"
    width = struct.calcsize(order + code)
    count = len(value) // width
    numbers = struct.unpack(
        f"{order}{min(count, NUMBERS_SHOWN)}{code}", value[: min(count, NUMBERS_SHOWN) * width]
    )
    text = "\\".join(f"{number:.10g}" if code in "df" else str(number) for number in numbers)
    return f"{text}\\… ({count} numbers)" if count > NUMBERS_SHOWN else text


def escape_controls(text: str) -> str:
    """Control and direction-changing characters as visible escapes, so that no value can dress up as another."""
    return _CONTROLS.sub(
        lambda found: f"\\x{ord(found[0]):02x}", text.replace("\r\n", "\n").replace("\r", "\n")
    )
