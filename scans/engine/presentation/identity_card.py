"""The identity card: what anyone who gets these files learns at a glance, laid out as a picture (SVG).

Its lines stand where this module puts them, since text in SVG does not flow. Values that name the patient lie under
a bar until the person uncovers them; the same facts stand in words beside it.
"""

import unicodedata
from typing import Any

from scans.engine.person_names import readable_name, readable_names
from scans.engine.plain_dates import age_in_words, day_of, days_in_words
from scans.engine.presentation.known_facts import KnownFacts, readable_day
from scans.engine.presentation.stranger import DOCTORS
from scans.engine.wording import Words

WIDTH = 360
MARGIN = 20
HALF = 190
BESIDE_PORTRAIT = 122
TOP = 84
UNDER_PORTRAIT = 232
CAPTION_LINES = (196, 211)
LABEL_SIZE, VALUE_SIZE, NAME_SIZE = 13, 17, 22
LEADING, GAP = 4, 16
MOST_LINES = 2
# The mean width of a letter of the page's sans, as a share of its size; ideographs are as wide as they are high.
NARROW, WIDE = 0.52, 1.0
WIDE_CLASSES = "WF"

LABELS: dict[str, Words] = {
    "title": Words("What your files say about you", "Lo que sus archivos dicen de usted"),
    "description": Words(
        "An identity card drawn from the files. It shows: {labels}. The same stands in words below.",
        "Un carné dibujado con los archivos. Muestra: {labels}. Lo mismo está en palabras abajo.",
    ),
    "name": Words("Name", "Nombre"),
    "born": Words("Born", "Nacimiento"),
    "person": Words("Sex and age", "Sexo y edad"),
    "number": Words("Record number", "N.º de expediente"),
    "address": Words("Home address", "Domicilio"),
    "telephone": Words("Telephone", "Teléfono"),
    "place": Words("Where", "Dónde"),
    "when": Words("When", "Cuándo"),
    "doctors": Words("Doctors and staff", "Médicos y personal"),
    "machine": Words("Machine", "Aparato"),
    "no name": Words("no name in these files", "sin nombre en estos archivos"),
    "footer": Words("{direct} facts name you, {indirect} more point to you", "{direct} datos lo nombran, {indirect} más lo señalan"),
    "show": Words("Show what is covered", "Mostrar lo que está cubierto"),
    "hide": Words("Cover it again", "Volver a cubrirlo"),
    "face": Words("Your face|may be drawn", "Su cara se|puede dibujar"),
}  # fmt: skip
SEXES = {"F": Words("Female", "Femenino"), "M": Words("Male", "Masculino"), "O": Words("Other", "Otro")}
FACE_RISK = "face-reconstruction"


def identity_card(report: dict[str, Any], facts: KnownFacts, language: str) -> dict[str, Any] | None:
    """Texts and bars with their places in a drawing of `width` by `height`; None where no file could be read."""
    if not report["summary"]["files"]:
        return None
    drawing = _Drawing(language)
    has_face = any(risk["kind"] == FACE_RISK for file in report["files"] for risk in file["risks"])
    _draw_person(drawing, facts, language)
    drawing.go_under_portrait()
    _draw_rest(drawing, facts, language)
    summary = report["summary"]
    return {
        "title": LABELS["title"].in_language(language),
        "description": LABELS["description"].in_language(language).format(labels=", ".join(drawing.labels)),
        "width": WIDTH,
        "height": drawing.y + 28,
        "footer_y": drawing.y + 10,
        "rule_y": drawing.y - 10,
        "footer": LABELS["footer"].in_language(language).format(**summary),
        "face": _caption(language) if has_face else [],
        "texts": drawing.texts,
        "bars": drawing.bars,
        "show": LABELS["show"].in_language(language),
        "hide": LABELS["hide"].in_language(language),
    }


def _caption(language: str) -> list[dict[str, Any]]:
    """Two lines under the place for a photo."""
    lines = LABELS["face"].in_language(language).split("|")
    return [{"y": y, "words": words} for y, words in zip(CAPTION_LINES, lines, strict=True)]


def _draw_person(drawing: "_Drawing", facts: KnownFacts, language: str) -> None:
    name = facts.fact("PatientName")
    if name:
        drawing.add("name", readable_name(name.value), covered=True, size=NAME_SIZE)
    else:
        drawing.add("name", LABELS["no name"].in_language(language))
    if born := facts.fact("PatientBirthDate"):
        drawing.add("born", readable_day(born.value, language), covered=True)
    drawing.add("person", _sex_and_age(facts, language))


def _sex_and_age(facts: KnownFacts, language: str) -> str:
    sex, age = facts.fact("PatientSex"), facts.fact("PatientAge")
    words = SEXES.get(sex.value) if sex else None
    parts = [words.in_language(language) if words else sex.value if sex else ""]
    parts.append(age_in_words(age.value, language) if age else "")
    return ", ".join(part for part in parts if part)


def _draw_rest(drawing: "_Drawing", facts: KnownFacts, language: str) -> None:
    for label, keyword in (
        ("number", "PatientID"),
        ("telephone", "PatientTelephoneNumbers"),
        ("address", "PatientAddress"),
    ):
        if fact := facts.fact(keyword):
            drawing.add(label, fact.value.replace("\\", ", "), covered=True)
    days = [day for text in facts.values("StudyDate") for day in [day_of(text)] if day]
    drawing.add("when", days_in_words(days, language))
    place = facts.fact("InstitutionName")
    drawing.add("place", place.value if place else "", covered=bool(place and place.is_covered))
    names = readable_names(value for keyword in DOCTORS for value in facts.values(keyword))
    drawing.add("doctors", ", ".join(names))
    machine = [fact.value for key in ("Manufacturer", "ManufacturerModelName") if (fact := facts.fact(key))]
    drawing.add("machine", " ".join(machine))


class _Drawing:
    """Puts one field under the other, first beside the portrait, then over the whole width, two short ones side by side."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._x = BESIDE_PORTRAIT
        self._row_top = TOP
        self._right_half_is_free = False
        self.y = TOP
        self.texts: list[dict[str, Any]] = []
        self.bars: list[dict[str, int]] = []
        self.labels: list[str] = []

    def go_under_portrait(self) -> None:
        self._x = MARGIN
        self.y = max(self.y, UNDER_PORTRAIT)

    def add(self, label: str, value: str, *, covered: bool = False, size: int = VALUE_SIZE) -> None:
        """A small label with the value under it; nothing where there is no value."""
        if not value:
            return
        words = LABELS[label].in_language(self._language)
        self.labels.append(words)
        is_short = (
            self._x == MARGIN and max(_width(value) * size, _width(words) * LABEL_SIZE) <= HALF - MARGIN - GAP
        )
        beside = is_short and self._right_half_is_free
        x = HALF if beside else self._x
        y = self._row_top if beside else self.y
        self._row_top, self._right_half_is_free = y, is_short and not beside
        self._write(words, "label", x, y, LABEL_SIZE)
        for line in _wrapped(value, (WIDTH - MARGIN - x) / size):
            y += size + LEADING
            self._write(line, "covered" if covered else "value", x, y, size)
            if covered:
                width = min(round(_width(line) * size), WIDTH - MARGIN - x)
                self.bars.append({"x": x, "y": y - size + 2, "width": width, "height": size})
        self.y = y + LABEL_SIZE + GAP

    def _write(self, words: str, kind: str, x: int, y: int, size: int) -> None:
        self.texts.append({"x": x, "y": y, "kind": kind, "size": size, "words": words})


def _wrapped(text: str, most: float) -> list[str]:
    """Lines no wider than `most` times the size of type; what does not fit in MOST_LINES ends in "…"."""
    lines, line = [], ""
    for word in text.split():
        longer = f"{line} {word}".strip()
        if line and _width(longer) > most:
            lines.append(line)
            longer = word
        line = longer
    lines.append(line)
    if len(lines) > MOST_LINES:
        lines = [*lines[: MOST_LINES - 1], f"{lines[MOST_LINES - 1]} …"]
    return [_cut(line, most) for line in lines]


def _cut(line: str, most: float) -> str:
    if _width(line) <= most:
        return line
    while line and _width(line) > most - 1:
        line = line[:-1]
    return line + "…"


def _width(text: str) -> float:
    """In multiples of the size of type."""
    return sum(WIDE if unicodedata.east_asian_width(letter) in WIDE_CLASSES else NARROW for letter in text)
