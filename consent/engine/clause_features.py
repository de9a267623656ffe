"""What the clause model weighs: words and concepts of a clause, alone and in order, what the rules say, and where it stands.

Every feature is a string that a reader can make sense of, since the strongest ones are shown as the evidence of a
finding: a kind, a colon, and what was seen ("near:share>third-party", "word:vendor").
"""

import re
from itertools import pairwise
from typing import Final

from consent.engine.concepts import LEXICONS
from consent.engine.form_text import FormText
from consent.engine.resolution import matches_in
from consent.engine.rules import RULES

STEM_LENGTH: Final = 6
LONGEST_CLAUSE: Final = 150
LONGEST_CONTEXT: Final = 50
DENIAL_REACH: Final = 7
# "None of what you tell us will be passed along": a denial that stands for who or what it denies reaches its verb.
SUBJECT_REACH: Final = 12
NEAR: Final = 5
# A clause of so many words is also read in parts of so many, each beginning half a part after the one before.
LONG_CLAUSE: Final = 24
PART: Final = 16
SURE_ENOUGH: Final = 0.5
# How much a kind of feature counts before training: those that depend on one another count less.
SCALE: Final = {
    "word": 1.0,
    "words": 0.7,
    "means": 1.0,
    "near": 0.5,
    "form": 0.5,
    "lead": 0.5,
    "under": 0.5,
    # A sentence pasted alone likely says something: nobody pastes boilerplate.
    "alone": 1.0,
    "rule": 1.0,
    "hint": 1.0,
}
_TOKEN = re.compile(r"[a-z0-9]+|[.,;:?]")
_STOPS = frozenset(".;:?")
_DENIALS = {
    "en": frozenset(
        ["not", "no", "never", "nor", "neither", "none", "cannot", "t", "nobody", "nothing", "without"]
    ),
    "es": frozenset(
        ["no", "nunca", "jamas", "ni", "ningun", "ninguna", "ninguno", "nadie", "nada", "sin", "tampoco"]
    ),
}
_DENIED_SUBJECTS = frozenset(
    ["none", "nobody", "nothing", "neither", "nadie", "nada", "ninguno", "ninguna", "ningun", "one"]
)
# "Not only we": no denial.
_MORE_THAN = frozenset(["only", "just", "merely", "solo", "solamente", "unicamente"])
_TURNS = frozenset(["but", "except", "unless", "however", "pero", "salvo", "aunque", "sino", "excepto"])


class FeatureReader:
    """Reads the features of one form's units; each unit's words and concepts are looked up once."""

    def __init__(self, form: FormText) -> None:
        self._form = form
        self._ruled: dict[int, list[str]] = {}
        for match in matches_in(form, RULES):
            kind = "rule:" if match.confidence >= SURE_ENOUGH else "hint:"
            self._ruled.setdefault(match.place, []).append(kind + match.category)
        self._words: dict[int, list[str]] = {}
        self._concepts: dict[int, list[tuple[int, str]]] = {}
        self._names: dict[int, list[str]] = {}

    def readings_of(self, place: int) -> list[list[str]]:
        """The features of the words of the unit at `place`, then those of each of its parts where it is long.

        What is said in one part of a long clause is easily lost among the words of all.
        """
        words, said = self.words_of(place), self.concepts_of(place)
        readings = [_own(words, said)]
        if len(words) >= LONG_CLAUSE:
            for begin in range(0, len(words) - PART // 2, PART // 2):
                part = [(at, name) for at, name in said if begin <= at < begin + PART]
                readings.append(_own(words[begin : begin + PART], part))
        return readings

    def around(self, place: int) -> list[str]:
        """The features of where the unit stands: kind, heading, lead-in, whether alone, and what the rules say of it."""
        unit = self._form.units[place]
        features = self._standing(place)
        if unit.lead_in is not None:
            features.append("form:led")
            features += ["lead:" + name for name in self._said(unit.lead_in)]
        if unit.heading is not None:
            features += ["under:" + name for name in self._plain(unit.heading)]
        if len(self._form.units) == 1:
            features.append("alone:sentence")
        return [*features, *self._ruled.get(place, ())]

    def _standing(self, place: int) -> list[str]:
        unit, folded = self._form.units[place], self._form.folded[place]
        features = [f"form:{unit.kind}", f"form:length {min(6, len(self.words_of(place)).bit_length())}"]
        if unit.is_boxed:
            features.append("form:box")
        if folded.endswith("?"):
            features.append("form:question")
        if folded.endswith(":"):
            features.append("form:leads in")
        return features

    def _plain(self, place: int) -> list[str]:
        """The concepts of a unit, denied or not."""
        known = self._names.get(place)
        if known is None:
            said = [each for each in self.concepts_of(place) if each[0] < LONGEST_CONTEXT]
            known = self._names[place] = _names(said)
        return known

    def _said(self, place: int) -> list[str]:
        """The concepts of a unit, the denied ones marked."""
        return sorted({name for _, name in self.concepts_of(place)})

    def words_of(self, place: int) -> list[str]:
        """The folded words and stops of a unit, as far as they are weighed."""
        words = self._words.get(place)
        if words is None:
            words = self._words[place] = _TOKEN.findall(self._form.folded[place])[:LONGEST_CLAUSE]
        return words

    def concepts_of(self, place: int) -> list[tuple[int, str]]:
        """(word, concept), the concept with a minus where a denial before it reaches it."""
        found = self._concepts.get(place)
        if found is None:
            language = self._form.languages[place]
            words = self.words_of(place)
            denied = _denied(words, language)
            found = self._concepts[place] = [
                (at, name + "-" if denied[at] else name) for at, name in LEXICONS[language].concepts_in(words)
            ]
        return found


def _own(words: list[str], said: list[tuple[int, str]]) -> list[str]:
    """Each feature once, in a fixed order."""
    stems = [word[:STEM_LENGTH] for word in words if word[0].isalnum()]
    features = ["word:" + stem for stem in stems]
    features += [f"words:{first} {second}" for first, second in pairwise(stems)]
    features += ["means:" + name for _, name in said]
    for order, (at, name) in enumerate(said, start=1):
        for later, other in said[order : order + 12]:
            if later - at > NEAR:
                break
            if later > at and other != name:
                features.append(f"near:{name}>{other}")
    return list(dict.fromkeys(features))


def _names(said: list[tuple[int, str]]) -> list[str]:
    """The concepts, denied or not."""
    return sorted({name.rstrip("-") for _, name in said})


def _denied(words: list[str], language: str) -> list[bool]:
    """For each word, whether a denial stands shortly before it in the same part of the sentence."""
    reach = 0
    denials = _DENIALS[language]
    denied: list[bool] = []
    for before, word in pairwise(("", *words)):
        if word in _STOPS or word in _TURNS or (before in denials and word in _MORE_THAN):
            reach = 0
        denied.append(reach > 0)
        if word in _DENIED_SUBJECTS and (word != "one" or before == "no"):
            reach = SUBJECT_REACH
        else:
            reach = DENIAL_REACH if word in denials else max(0, reach - 1)
    return denied
