"""The patient's own name, numbers, birth date and street, once known from a file, and the search for them elsewhere."""

import re
from dataclasses import dataclass
from functools import lru_cache

from scans.engine.free_text import Mention

NAME_TAGS = {0x00100010, 0x00101001, 0x00101005, 0x00100012}
RECORD_NUMBER_TAGS = {0x00100020, 0x00101000, 0x00101090, 0x00380010, 0x00080050}
BIRTH_DATE_TAG = 0x00100030
ADDRESS_TAG = 0x00101040
TELEPHONE_TAG = 0x00102154
IDENTITY_TAGS = NAME_TAGS | RECORD_NUMBER_TAGS | {BIRTH_DATE_TAG, ADDRESS_TAG, TELEPHONE_TAG}

SHORTEST_NAME_PART = 3
SHORTEST_NAME_PART_IN_BYTES = 5
SHORTEST_NUMBER = 5
SHORTEST_STREET = 8
MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]

# What anonymizers write where a name stood. A file that holds only this names nobody.
PLACEHOLDERS = frozenset(
    [
        "anon",
        "anonymous",
        "anonymized",
        "anonymised",
        "anonymisiert",
        "anonymise",
        "deidentified",
        "de-identified",
        "removed",
        "redacted",
        "unknown",
        "none",
        "noname",
        "nobody",
        "empty",
        "patient",
        "subject",
        "name",
        "xxx",
        "xxxx",
        "xxxxx",
        "na",
        "n/a",
    ]
)
# Words that are names of people and of body parts or scans alike: alone they prove nothing.
ORDINARY_WORDS = frozenset(
    [
        "head",
        "brain",
        "neck",
        "chest",
        "spine",
        "foot",
        "hand",
        "hip",
        "arm",
        "leg",
        "knee",
        "axial",
        "sagittal",
        "coronal",
        "scan",
        "image",
        "images",
        "study",
        "series",
        "test",
        "phantom",
        "male",
        "female",
        "left",
        "right",
        "routine",
        "adult",
        "child",
        "contrast",
        "the",
        "and",
        "for",
        "with",
        "without",
        "may",
        "dose",
        "long",
        "short",
        "white",
        "black",
        "young",
        "slice",
        "slices",
        "volume",
        "position",
        "standard",
        "view",
        "report",
        "medical",
        "hospital",
        "clinic",
        "center",
    ]
)


@dataclass(frozen=True, slots=True)
class PatientIdentity:
    """What one file says that the patient is called and numbered. Hashable: the key under which findings are kept."""

    name_parts: frozenset[str] = frozenset()
    numbers: frozenset[str] = frozenset()
    birth_date: str = ""
    street: str = ""
    telephone: str = ""

    def mention_in(self, text: str, *, in_bytes: bool = False) -> Mention | None:
        """The strongest mention of the patient in a text; `in_bytes` asks for longer names, as noise makes short ones."""
        lowered = text.casefold()
        if (names := _names_pattern(self.name_parts, in_bytes)) and names.search(lowered):
            return Mention("name", "direct", "A")
        if (numbers := _numbers_pattern(self.numbers)) and numbers.search(lowered):
            return Mention("record-number", "direct", "H")
        if self.street and self.street in lowered:
            return Mention("place", "direct", "B")
        if self.telephone and self.telephone in re.sub(r"\D", "", text):
            return Mention("contact", "direct", "D")
        if not in_bytes and any(form in lowered for form in _date_forms(self.birth_date)):
            return Mention("date", "indirect", "C")
        return None


def is_placeholder(name: str) -> bool:
    """Whether a value only stands where a name or number was."""
    parts = [part for part in re.split(r"[\s^=,_]+", name.casefold()) if part]
    return all(part in PLACEHOLDERS or not any(c.isalnum() for c in part) for part in parts)


def identity_from(values: list[tuple[int, str]]) -> PatientIdentity:
    """From (tag, decoded text) pairs of IDENTITY_TAGS anywhere in a file."""
    names: set[str] = set()
    numbers: set[str] = set()
    birth_date = street = telephone = ""
    for tag, text in values:
        if is_placeholder(text):
            continue
        if tag in NAME_TAGS:
            names.update(_name_parts(text))
        elif tag in RECORD_NUMBER_TAGS:
            numbers.update(
                number.casefold() for number in text.split("\\")
                if len(number) >= SHORTEST_NUMBER and any(c.isdigit() for c in number)
            )  # fmt: skip
        elif tag == BIRTH_DATE_TAG and not birth_date:
            birth_date = text if re.fullmatch(r"\d{8}", text) else ""
        elif tag == ADDRESS_TAG and not street:
            first_line = re.split(r"[,\n\\^]", text.casefold())[0].strip()
            street = (
                first_line
                if len(first_line) >= SHORTEST_STREET and any(c.isdigit() for c in first_line)
                else ""
            )
        elif tag == TELEPHONE_TAG and not telephone:
            digits = re.sub(r"\D", "", text)
            telephone = digits if len(digits) >= 7 else ""
    return PatientIdentity(frozenset(names), frozenset(numbers), birth_date, street, telephone)


def _name_parts(name: str) -> set[str]:
    """Family and given names, lower case; prefixes, suffixes and short or ordinary words left out."""
    parts = set()
    for person in name.split("\\"):
        for group in person.split("="):
            for component in group.split("^")[:3]:
                parts.update(re.split(r"[\s,\-_.]+", component.casefold()))
    return {
        part for part in parts
        if len(part) >= SHORTEST_NAME_PART and part not in PLACEHOLDERS | ORDINARY_WORDS and part.isalpha()
    } | {part for part in parts if part and not part.isascii()}  # fmt: skip


@lru_cache(maxsize=512)
def _names_pattern(parts: frozenset[str], in_bytes: bool) -> re.Pattern[str] | None:
    shortest = SHORTEST_NAME_PART_IN_BYTES if in_bytes else 1
    wanted = sorted(part for part in parts if len(part) >= shortest)
    return _whole_words(wanted)


@lru_cache(maxsize=512)
def _numbers_pattern(numbers: frozenset[str]) -> re.Pattern[str] | None:
    return _whole_words(sorted(numbers))


def _whole_words(words: list[str]) -> re.Pattern[str] | None:
    if not words:
        return None
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(map(re.escape, words))})(?![^\W_])")


@lru_cache(maxsize=512)
def _date_forms(date: str) -> tuple[str, ...]:
    """The ways in which people write a date that DICOM writes YYYYMMDD."""
    if not date or not 1 <= int(date[4:6]) <= 12:
        return ()
    year, month, day = date[:4], date[4:6], date[6:]
    name = MONTHS[int(month) - 1].casefold()
    return (
        date, f"{year}-{month}-{day}", f"{month}/{day}/{year}", f"{day}/{month}/{year}", f"{day}.{month}.{year}",
        f"{int(day)} {name} {year}", f"{name} {int(day)}, {year}", f"{int(day)} {name[:3]} {year}",
    )  # fmt: skip
