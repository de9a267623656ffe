"""Which concepts the words of a clause carry. Each word is looked up once, so time is linear in the words."""

from collections import defaultdict
from collections.abc import Iterable

from consent.engine.concepts.concept import Concept

WORDS_REMEMBERED = 20_000
_FIRST_LETTERS = 4
_Phrase = tuple[tuple[str, ...], str]
# What a word says by itself, and the phrases that it may begin, by the first letter of their second word.
_Known = tuple[tuple[str, ...], dict[str, list[_Phrase]]]


class Lexicon:
    """The concepts of one language, ready to be looked up."""

    def __init__(self, concepts: Iterable[Concept], language: str) -> None:
        self._words: defaultdict[str, list[str]] = defaultdict(list)
        self._beginnings: defaultdict[str, list[str]] = defaultdict(list)
        self._phrases: defaultdict[str, list[_Phrase]] = defaultdict(list)
        self._known: dict[str, _Known] = {}
        for concept in concepts:
            for term in concept.terms_in(language):
                first = term[0]
                if len(term) > 1:
                    self._phrases[first.rstrip("*")[:_FIRST_LETTERS]].append((term, concept.name))
                elif first.endswith("*"):
                    self._beginnings[first[:-1]].append(concept.name)
                else:
                    self._words[first].append(concept.name)

    def concepts_in(self, words: list[str]) -> list[tuple[int, str]]:
        """(place of the word, concept), in reading order; a phrase stands at its first word."""
        found: list[tuple[int, str]] = []
        for place, word in enumerate(words):
            known = self._known.get(word)
            if known is None:
                known = self._look_up(word)
                if len(self._known) < WORDS_REMEMBERED:
                    self._known[word] = known
            names, phrases = known
            following = words[place + 1][0] if place + 1 < len(words) else ""
            if following in phrases:
                said = (name for term, name in phrases[following] if _begins_with(words, place, term))
                names = tuple(dict.fromkeys((*names, *said)))
            found += [(place, name) for name in names]
        return found

    def _look_up(self, word: str) -> _Known:
        names = [*self._words.get(word, ())]
        for length in range(2, len(word) + 1):
            names += self._beginnings.get(word[:length], ())
        phrases: defaultdict[str, list[_Phrase]] = defaultdict(list)
        for length in range(1, min(len(word), _FIRST_LETTERS) + 1):
            for term, name in self._phrases.get(word[:length], ()):
                if _is(term[0], word):
                    phrases[term[1][0]].append((term, name))
        return tuple(dict.fromkeys(names)), dict(phrases)


def _begins_with(words: list[str], place: int, term: tuple[str, ...]) -> bool:
    following = words[place + 1 : place + len(term)]
    if len(following) < len(term) - 1:
        return False
    return all(map(_is, term[1:], following))


def _is(pattern: str, word: str) -> bool:
    return word.startswith(pattern[:-1]) if pattern[-1] == "*" else word == pattern
