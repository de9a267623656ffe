"""Reads plain data (JSON) into the details of a letter, or says everything that has to be mended."""

import json
import unicodedata
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any, get_type_hints

from letters.engine.details import Correspondent, LetterDetails
from letters.engine.errors import Problem, UnusableDetails
from letters.engine.facts import MAX_BYTES, MAX_ROWS, Fact, fact_of
from letters.engine.kind import LetterKind
from letters.engine.words import Words

NOT_AN_OBJECT = Words(
    "This has to be an object with named facts.", "Esto tiene que ser un objeto con datos con nombre."
)
UNKNOWN_FACT = Words("This letter has no such fact. Remove it.", "Esta carta no tiene este dato. Quítelo.")
TOO_LONG = Words("Use {longest} characters or fewer.", "Use {longest} caracteres o menos.")
TOO_MANY = Words("Give 200 lines or fewer.", "Indique 200 líneas o menos.")
TOO_BIG = Words(
    "The letter’s data is more than 100 KB. Shorten it.", "Los datos de la carta pasan de 100 KB. Acórtelos."
)
NOT_TEXT = Words("This has to be text.", "Esto tiene que ser texto.")
NOT_A_LIST = Words("This has to be a list.", "Esto tiene que ser una lista.")
NOT_YES_OR_NO = Words("This has to be true or false.", "Esto tiene que ser verdadero o falso.")
NOT_A_DATE = Words(
    "Enter a date as year-month-day, such as 2024-04-03.",
    "Escriba una fecha como año-mes-día, por ejemplo 2024-04-03.",
)
NOT_A_CHOICE = Words("Choose one of: {choices}.", "Elija entre: {choices}.")


def read_details(kind: LetterKind, data: Any, language: str = "en") -> LetterDetails:
    """The details that `data` holds. Raises UnusableDetails with a sentence, in `language`, for every fact to mend.

    Control characters in texts become spaces; nothing else that a person wrote is changed.
    """
    reading = _Reading(language)
    if _size(data) > MAX_BYTES:
        raise UnusableDetails((Problem("", TOO_BIG.to(language)),))
    details = reading.read_object(kind.details_type, data, "")
    if not reading.problems and isinstance(details, LetterDetails):
        reading.problems.extend(kind.check(details, language))
    if reading.problems or not isinstance(details, LetterDetails):
        raise UnusableDetails(tuple(reading.problems))
    return details


def _is_left_out(value: Any) -> bool:
    """An empty list is an answer ("none of these"); a text of nothing that prints is none."""
    return value is None or (isinstance(value, str) and not without_control_characters(value).strip())


def _is_blank(value: Any) -> bool:
    return value == [] or _is_left_out(value)


def _size(data: Any) -> int:
    return len(json.dumps(data, ensure_ascii=False, default=str).encode("utf-8", "replace"))


class _Reading:
    """Collects problems while it builds values; a value with a problem is None."""

    def __init__(self, language: str) -> None:
        self.problems: list[Problem] = []
        self._language = language

    def read_object(self, details_type: type, data: Any, prefix: str) -> Any:
        if not isinstance(data, dict):
            return self._say(prefix.rstrip("."), NOT_AN_OBJECT)
        types = get_type_hints(details_type)
        known = {each.name: each for each in fields(details_type)}
        for name in sorted(set(data) - set(known)):
            self._say(f"{prefix}{name[:40]}", UNKNOWN_FACT)
        values: dict[str, Any] = {}
        before = len(self.problems)
        for name, each in known.items():
            declared = fact_of(each)
            if declared is not None:
                if not declared.is_required and _is_left_out(data.get(name)):
                    continue
                values[name] = self._read_fact(declared, types[name], data.get(name), f"{prefix}{name}")
            elif is_dataclass(types[name]) and isinstance(types[name], type):
                values[name] = self.read_object(types[name], data.get(name, {}), f"{prefix}{name}.")
        if len(self.problems) > before:
            return None
        details = details_type(**values)
        if isinstance(details, Correspondent):
            for name, words in details.contradictions():
                self._say(f"{prefix}{name}", words)
        return details

    def _read_fact(self, declared: Fact, fact_type: Any, value: Any, path: str) -> Any:
        if declared.blank is not None and _is_blank(value):
            return self._say(path, declared.blank)
        if fact_type is bool:
            return value if isinstance(value, bool) else self._say(path, NOT_YES_OR_NO)
        if fact_type is str:
            return self._read_text(declared, value, path)
        if fact_type in (date, date | None):
            return self._read_date(value, path)
        return self._read_rows(declared, fact_type, value, path)

    def _read_rows(self, declared: Fact, fact_type: Any, value: Any, path: str) -> Any:
        if not isinstance(value, list):
            return self._say(path, NOT_A_LIST)
        if len(value) > MAX_ROWS:
            return self._say(path, TOO_MANY)
        if fact_type == tuple[date, ...]:
            return tuple(self._read_date(row, path) for row in value)
        rows = (self._read_text(declared, row, path) for row in value)
        return tuple(row for row in rows if row)

    def _read_text(self, declared: Fact, value: Any, path: str) -> Any:
        if not isinstance(value, str):
            return self._say(path, NOT_TEXT)
        if len(value) > declared.longest:
            return self._say(path, TOO_LONG, longest=f"{declared.longest:,}")
        allowed = [choice.value for choice in declared.choices]
        if allowed and value not in allowed:
            return self._say(path, NOT_A_CHOICE, choices=", ".join(allowed))
        return without_control_characters(value).strip()

    def _read_date(self, value: Any, path: str) -> Any:
        try:
            return date.fromisoformat(value)
        except (TypeError, ValueError):
            return self._say(path, NOT_A_DATE)

    def _say(self, path: str, words: Words, **values: str) -> None:
        self.problems.append(Problem(path, words.to(self._language).format(**values)))


def without_control_characters(text: str) -> str:
    """Line breaks stay; other control characters and broken halves of characters become spaces."""
    return "".join(
        character if character == "\n" or unicodedata.category(character) not in ("Cc", "Cs") else " "
        for character in text.replace("\r\n", "\n").replace("\r", "\n")
    )
