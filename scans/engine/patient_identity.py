"""The patient's own name, numbers, birth date and street, once known from a file, and the search for them elsewhere."""

import re
from dataclasses import dataclass
from functools import lru_cache

from scans.engine.free_text import Mention
from scans.engine.tables.unnaming_words import ORDINARY_WORDS, PLACEHOLDERS
from scans.engine.written_forms import (
    date_patterns,
    folded,
    name_patterns,
    spellings,
    street_patterns,
    telephone_patterns,
    whole_words,
)

NAME_TAGS = frozenset({0x00100010, 0x00101001, 0x00101005, 0x00100012})
RECORD_NUMBER_TAGS = frozenset({0x00100020, 0x00101000, 0x00101090, 0x00380010, 0x00080050})
BIRTH_DATE_TAG = 0x00100030
ADDRESS_TAG = 0x00101040
TELEPHONE_TAG = 0x00102154
IDENTITY_TAGS = NAME_TAGS | RECORD_NUMBER_TAGS | {BIRTH_DATE_TAG, ADDRESS_TAG, TELEPHONE_TAG}

SHORTEST_NAME_PART = 3
SHORTEST_NAME_PART_IN_BYTES = 5
SHORTEST_PAIR_IN_BYTES = 7
SHORTEST_NUMBER = 5
SHORTEST_STREET = 8


@dataclass(frozen=True, slots=True)
class PatientIdentity:
    """What files say that the patient is called and numbered. Hashable: the key under which findings are kept.

    `names` are (family, given) pairs, everything folded; `name_parts` those names that tell by themselves.
    """

    names: frozenset[tuple[str, str]] = frozenset()
    name_parts: frozenset[str] = frozenset()
    numbers: frozenset[str] = frozenset()
    birth_dates: frozenset[str] = frozenset()
    streets: frozenset[str] = frozenset()
    telephones: frozenset[str] = frozenset()

    def mention_in(self, text: str, *, in_bytes: bool = False) -> Mention | None:
        """The strongest mention of the patient in a text; `in_bytes` asks for longer names, as noise makes short ones."""
        searched = folded(text)
        for pattern, mention in _searches(self, in_bytes):
            if pattern.search(searched):
                return mention
        return None

    def is_number(self, text: str) -> bool:
        """Whether a value is, whole, one of the patient's numbers."""
        return folded(text.strip()) in self.numbers

    def is_called(self, name: str) -> bool:
        """Whether a person's name is the patient's: others may share the family name, the patient shares the given one too."""
        parts = set(re.split(r"[\^\s=,]+", folded(name)))
        return len(parts & self.name_parts) >= min(2, len(self.name_parts) or 1)


def is_placeholder(name: str) -> bool:
    """Whether a value only stands where a name or number was."""
    parts = [part for part in re.split(r"[\s^=,_]+", name.casefold()) if part]
    return all(part in PLACEHOLDERS or not any(c.isalnum() for c in part) for part in parts)


def identity_from(values: list[tuple[int, str]]) -> PatientIdentity:
    """From (tag, decoded text) pairs of IDENTITY_TAGS anywhere in one file or several."""
    names: set[tuple[str, str]] = set()
    parts: set[str] = set()
    numbers: set[str] = set()
    dates: set[str] = set()
    streets: set[str] = set()
    telephones: set[str] = set()
    for tag, text in values:
        if is_placeholder(text):
            continue
        if tag in NAME_TAGS:
            names.update(_names(text))
            parts.update(_name_parts(text))
        elif tag in RECORD_NUMBER_TAGS:
            numbers.update(
                folded(number) for number in text.split("\\")
                if len(number) >= SHORTEST_NUMBER and any(c.isdigit() for c in number)
            )  # fmt: skip
        elif tag == BIRTH_DATE_TAG:
            dates.add(text)
        elif tag == ADDRESS_TAG:
            line = re.split(r"[,\n\\^]", text)[0].strip()
            if len(line) >= SHORTEST_STREET:
                streets.add(line)
        else:
            telephones.update(text.split("\\"))
    return PatientIdentity(
        frozenset(names), frozenset(parts), frozenset(numbers), frozenset(dates), frozenset(streets), frozenset(telephones)
    )  # fmt: skip


def _people(names: str) -> list[list[str]]:
    """The components of each name, in each of its scripts (PS3.5, section 6.2.1)."""
    return [group.split("^") for person in names.split("\\") for group in person.split("=") if group]


def _names(text: str) -> set[tuple[str, str]]:
    pairs = set()
    for components in _people(text):
        # Writers that know no components put the whole name into the first, in one order or the other.
        words = components if len(components) > 1 else re.split(r"[\s,]+", components[0].strip())
        for family in spellings(words[0].strip()):
            for given in spellings(words[1].strip()) if len(words) > 1 else ():
                pairs.add((family, given))
    return pairs


def _name_parts(text: str) -> set[str]:
    """Family, given and middle names that tell by themselves; short and ordinary words left out."""
    parts = set()
    for components in _people(text):
        for component in components[:3]:
            for word in re.split(r"[\s,\-_.]+", component):
                parts.update(spellings(word))
    return {
        part for part in parts
        if (len(part) >= SHORTEST_NAME_PART and part.isalpha() and part not in PLACEHOLDERS | ORDINARY_WORDS)
        or (part and not part.isascii())
    }  # fmt: skip


@lru_cache(maxsize=512)
def _searches(identity: PatientIdentity, in_bytes: bool) -> tuple[tuple[re.Pattern[str], Mention], ...]:
    """What to look for, the strongest first."""
    shortest_part = SHORTEST_NAME_PART_IN_BYTES if in_bytes else 1
    shortest_pair = SHORTEST_PAIR_IN_BYTES if in_bytes else 1
    names = [re.escape(part) for part in identity.name_parts if len(part) >= shortest_part]
    for family, given in identity.names:
        if len(family) + len(given) >= shortest_pair and not {family, given} <= ORDINARY_WORDS:
            names += name_patterns(family, given)
    found = (
        (names, Mention("name", "direct", "A")),
        ([re.escape(number) for number in identity.numbers], Mention("record-number", "direct", "H")),
        ([p for street in identity.streets for p in street_patterns(street)], Mention("place", "direct", "B")),
        ([p for number in identity.telephones for p in telephone_patterns(number)], Mention("contact", "direct", "D")),
        ([p for date in identity.birth_dates for p in date_patterns(date)], Mention("date", "indirect", "C")),
    )  # fmt: skip
    compiled = ((whole_words(patterns), mention) for patterns, mention in found)
    return tuple((pattern, mention) for pattern, mention in compiled if pattern is not None)
