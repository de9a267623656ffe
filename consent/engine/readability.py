"""How hard a form is to read, as a US school grade.

English: Flesch-Kincaid grade level (Kincaid et al. 1975). Spanish: Fernández Huerta's reading ease (1959), mapped to
a grade along its own published bands (90 and more: fourth grade; 30 and less: university).
"""

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from consent.engine.form_text import FormText

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_ENGLISH_VOWELS = re.compile(r"[aeiouy]+")
# Fernández Huerta's ease -> grade; between two points the grade is interpolated.
_EASE_TO_GRADE = (
    (100.0, 4.0),
    (90.0, 5.0),
    (80.0, 6.0),
    (70.0, 7.0),
    (60.0, 9.0),
    (50.0, 11.0),
    (30.0, 14.0),
    (0.0, 18.0),
)


@dataclass(frozen=True, slots=True)
class Readability:
    """A school grade and the method that gave it."""

    grade: float
    method: str

    def to_json(self) -> dict[str, Any]:
        """As design.md's contract says."""
        return {"grade": self.grade, "method": self.method}


def count_words(text: str) -> int:
    """How many words a text has; numbers alone are none."""
    return len(_WORD.findall(text))


def readability_of(form: FormText) -> Readability:
    """The grade of a form's sentences and list items; 0 where it has no words."""
    sentences = [
        f for unit, f in zip(form.units, form.folded, strict=True) if unit.kind != "heading"
    ] or form.folded
    words = [word for sentence in sentences for word in _WORD.findall(sentence)]
    spanish = form.language == "es"
    method = "fernandez-huerta" if spanish else "flesch-kincaid"
    if not words:
        return Readability(0.0, method)
    counted: dict[str, int] = {}
    syllable_count = 0
    for word in words:
        if word not in counted:
            counted[word] = _spanish_syllables(word) if spanish else _english_syllables(word)
        syllable_count += counted[word]
    per_word = syllable_count / len(words)
    per_sentence = len(words) / len(sentences)
    if spanish:
        return Readability(round(_grade(206.84 - 60.0 * per_word - 1.02 * per_sentence), 1), method)
    return Readability(round(max(0.0, 0.39 * per_sentence + 11.8 * per_word - 15.59), 1), method)


def _english_syllables(word: str) -> int:
    groups = len(_ENGLISH_VOWELS.findall(word))
    silent = (word.endswith("e") and not word.endswith(("le", "ee"))) or (
        word.endswith(("ed", "es")) and len(word) > 4
    )
    return max(1, groups - silent)


def _spanish_syllables(word: str) -> int:
    """Strong vowels each make a syllable; weak ones do only where no strong vowel is beside them."""
    count = 0
    for vowels in re.findall(r"[aeiou]+", word):
        strong = sum(vowel in "aeo" for vowel in vowels)
        count += max(1, strong)
    return max(1, count)


def _grade(ease: float) -> float:
    for (high, grade_at_high), (low, grade_at_low) in pairwise(_EASE_TO_GRADE):
        if ease >= high:
            return grade_at_high
        if ease > low:
            return grade_at_high + (high - ease) / (high - low) * (grade_at_low - grade_at_high)
    return _EASE_TO_GRADE[-1][1]
