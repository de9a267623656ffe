"""Cues: the words and phrases that rules look for, in English and Spanish.

A cue is written as terms parted by " / ". In a term `*` stands for the rest of a word, `...` for a gap of up to sixty
characters in the same sentence, and `(a|b)` and `?` mean what they mean in a regular expression. Terms are matched
against folded text (normalization.py), so they are written in lower case and without accents.

Every term begins with known letters. So a form is read once into an index of word beginnings, and a cue is tried only
where one of its words begins: the time is linear in the length of the form whatever the text.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

KEY_LETTERS = 3
WORDS_REMEMBERED = 20_000
GAP = ".{0,60}?"
_WORD = re.compile(r"\w+")
_LEAD = re.compile(r"\(([a-z0-9|' ]+)\)|([a-z0-9]+\*?)")


@dataclass(frozen=True, slots=True)
class Cue:
    """Named words with one meaning. `en` and `es` hold their terms."""

    name: str
    en: str = ""
    es: str = ""
    matchers: dict[str, "Matcher"] = field(init=False, repr=False, compare=False, hash=False)

    def __post_init__(self) -> None:
        terms = {"en": self.en, "es": self.es}
        object.__setattr__(self, "matchers", {lang: Matcher(text) for lang, text in terms.items() if text})

    def __or__(self, other: "Cue") -> "Cue":
        """A cue found where either is."""
        joined = (" / ".join(filter(None, pair)) for pair in ((self.en, other.en), (self.es, other.es)))
        return Cue(f"{self.name}|{other.name}", *joined)


class Matcher:
    """The terms of one cue in one language, ready to be tried at the beginnings of words."""

    def __init__(self, terms: str) -> None:
        parts = [part for term in terms.split("/") if (part := " ".join(term.split()))]
        self.expression = "|".join(sorted((_expression(part) for part in parts), key=len, reverse=True))
        beginnings = [beginning for part in parts for beginning in _beginnings(part)]
        self.keys = frozenset(beginning.rstrip("*")[:KEY_LETTERS] for beginning in beginnings)
        self.match_at = re.compile(f"(?:{self.expression})\\b").match
        self._words = frozenset(each for each in beginnings if not each.endswith("*"))
        self._openings = tuple(each[:-1] for each in beginnings if each.endswith("*"))
        self._may_begin: dict[str, bool] = {}

    def may_begin_with(self, word: str) -> bool:
        """Whether a term of the cue can begin with this word of a text."""
        known = self._may_begin.get(word)
        if known is None:
            known = word in self._words or word.startswith(self._openings)
            if len(self._may_begin) < WORDS_REMEMBERED:
                self._may_begin[word] = known
        return known


class WordIndex:
    """Where each word beginning stands in the folded sentences of one language."""

    def __init__(self, sentences: Sequence[str]) -> None:
        self._text = "\n".join(sentences)
        self._starts: list[int] = []
        places: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
        start = 0
        for number, sentence in enumerate(sentences):
            self._starts.append(start)
            for word in _WORD.finditer(sentence):
                places[word.group()].append((start + word.start(), number))
            start += len(sentence) + 1
        self._words: defaultdict[str, list[tuple[str, list[tuple[int, int]]]]] = defaultdict(list)
        for each, found in places.items():
            self._words[each[:KEY_LETTERS]].append((each, found))

    def spans(self, cue: Cue, language: str) -> list[tuple[int, int, int]]:
        """Every place where the cue is found: the number of the sentence, and start and end in it."""
        matcher = cue.matchers.get(language)
        if matcher is None:
            return []
        spans: list[tuple[int, int, int]] = []
        for key in matcher.keys:
            for word, places in self._words.get(key, ()):
                if not matcher.may_begin_with(word):
                    continue
                for place, number in places:
                    found = matcher.match_at(self._text, place)
                    if found:
                        start = self._starts[number]
                        spans.append((number, place - start, found.end() - start))
        return spans


def _expression(term: str) -> str:
    return term.replace("...", GAP).replace("*", r"\w*").replace(" " + GAP + " ", GAP.join((r"\b", r"\b")))


def _beginnings(term: str) -> Iterator[str]:
    """The first words of a term; with `*` where only their beginning is known."""
    lead = _LEAD.match(term)
    if lead is None:
        raise ValueError(f"A term begins with letters: {term!r}")
    if lead.group(1) is None:
        words = [lead.group(2)]
        if term[lead.end() : lead.end() + 1] == "?":
            raise ValueError(f"A term's beginning is not optional: {term!r}")
    else:
        words = lead.group(1).split("|")
    continues = lead.group(1) is not None and term[lead.end() : lead.end() + 1] not in {"", " ", "'", "-"}
    for word in words:
        first = re.split(r"[ ']", word)[0]
        if (first.endswith("*") or (continues and first == word)) and len(first.rstrip("*")) < KEY_LETTERS:
            raise ValueError(f"A term begins with {KEY_LETTERS} letters or a whole word: {term!r}")
        yield first + "*" if continues and first == word and not first.endswith("*") else first
