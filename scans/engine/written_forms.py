"""The ways in which people write a name, a date, a telephone number or a street, as patterns to search text with.

All patterns are for folded text (`folded`) and match whole words alone.
"""

import re
import unicodedata

SEPARATORS = r"[\s,;^_.=/+-]{0,3}"
SHORTEST_PAIR = 4
SHORTEST_FAMILY_WITH_INITIAL = 4
LOCAL_NUMBER_DIGITS = 7
MONTHS = (
    ("january", "enero"), ("february", "febrero"), ("march", "marzo"), ("april", "abril"), ("may", "mayo"),
    ("june", "junio"), ("july", "julio"), ("august", "agosto"), ("september", "septiembre"), ("october", "octubre"),
    ("november", "noviembre"), ("december", "diciembre"),
)  # fmt: skip
STREET_ENDINGS = (
    ("avenue", "ave", "av"), ("boulevard", "blvd"), ("circle", "cir"), ("court", "ct"), ("drive", "dr"),
    ("highway", "hwy"), ("lane", "ln"), ("parkway", "pkwy"), ("place", "pl"), ("road", "rd"), ("square", "sq"),
    ("street", "str", "st"), ("terrace", "ter"), ("way", "wy"),
)  # fmt: skip


def folded(text: str) -> str:
    """Lower case, accents taken off: "Müller" and "MULLER" are the same."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in decomposed if not unicodedata.combining(character))


def whole_words(patterns: list[str]) -> re.Pattern[str] | None:
    """One pattern for any of these, with no letter or digit directly before or behind."""
    if not patterns:
        return None
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(sorted(patterns))})(?![^\W_])")


def name_patterns(family: str, given: str) -> list[str]:
    """Both names in both orders, joined or apart ("li, wei", "weili"), and the family name with an initial."""
    if not family or not given or len(family) + len(given) < SHORTEST_PAIR:
        return []
    one, other = re.escape(family), re.escape(given)
    patterns = [f"{one}{SEPARATORS}{other}", f"{other}{SEPARATORS}{one}"]
    if len(family) >= SHORTEST_FAMILY_WITH_INITIAL:
        patterns += [re.escape(given[0]) + one, one + re.escape(given[0])]
    return patterns


def spellings(name: str) -> set[str]:
    """A folded name, and with its umlauts written out: "muller", "mueller"."""
    written_out = name.casefold()
    for umlaut, letters in (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("å", "aa"), ("ø", "oe"), ("æ", "ae")):
        written_out = written_out.replace(umlaut, letters)
    return {folded(name), folded(written_out)}


def date_patterns(date: str) -> list[str]:
    """The forms of a date that DICOM writes YYYYMMDD; none where it is no date."""
    if not re.fullmatch(r"\d{8}", date) or not 1 <= int(date[4:6]) <= 12 or not 1 <= int(date[6:]) <= 31:
        return []
    year, month, day = date[:4], int(date[4:6]), int(date[6:])
    months = "|".join(form for name in MONTHS[month - 1] for form in (name, rf"{name[:3]}\.?"))
    d, m = f"0?{day}", f"0?{month}"
    return [
        date,
        rf"{year}[-./:]{m}[-./:]{d}",
        rf"{m}[-./]{d}[-./]{year}",
        rf"{d}[-./]{m}[-./]{year}",
        rf"{d}(?:st|nd|rd|th)?[\s.-]{{1,2}}(?:de )?(?:{months})(?: de)?[\s.,-]{{1,2}}{year}",
        rf"(?:{months})[\s-]{d}(?:st|nd|rd|th)?[\s,-]{{1,2}}{year}",
    ]


def telephone_patterns(number: str) -> list[str]:
    """The digits in any grouping; of a long number also its last seven as people say them, 555-0144."""
    digits = re.sub(r"\D", "", number)
    if len(digits) < LOCAL_NUMBER_DIGITS:
        return []
    patterns = [r"[^\w]{0,2}".join(digits)]
    if len(digits) > LOCAL_NUMBER_DIGITS:
        patterns.append(f"{digits[-7:-4]}[ .-]{digits[-4:]}")
    return patterns


def street_patterns(line: str) -> list[str]:
    """A line of an address with a house number, its last word abbreviated or not."""
    words = re.findall(r"\w+", folded(line))
    if len(words) < 2 or not any(word.isdigit() for word in words):
        return []
    forms = next((forms for forms in STREET_ENDINGS if words[-1] in forms), None)
    ending = f"(?:{'|'.join(forms)})" if forms else re.escape(words[-1])
    return [r"[\s,.]{1,3}".join([*map(re.escape, words[:-1]), ending])]
