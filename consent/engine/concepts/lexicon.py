"""Which concepts the words of a clause carry. Each word is looked up once, so time is linear in the words."""

from collections import defaultdict
from collections.abc import Iterable

from consent.engine.concepts.concept import Concept

_FIRST_LETTERS = 4


class Lexicon:
    """The concepts of one language, ready to be looked up."""

    def __init__(self, concepts: Iterable[Concept], language: str) -> None:
        self._words: defaultdict[str, list[str]] = defaultdict(list)
        self._beginnings: defaultdict[str, list[str]] = defaultdict(list)
        self._phrases: defaultdict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
        self._known: dict[str, tuple[tuple[str, ...], tuple[tuple[tuple[str, ...], str], ...]]] = {}
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
                known = self._known[word] = self._look_up(word)
            names, phrases = known
            if phrases:
                said = (name for term, name in phrases if _begins_with(words, place, term))
                names = tuple(dict.fromkeys((*names, *said)))
            found += [(place, name) for name in names]
        return found

    def _look_up(self, word: str) -> tuple[tuple[str, ...], tuple[tuple[tuple[str, ...], str], ...]]:
        names = [*self._words.get(word, ())]
        for length in range(2, len(word) + 1):
            names += self._beginnings.get(word[:length], ())
        phrases = tuple(
            phrase
            for length in range(1, _FIRST_LETTERS + 1)
            for phrase in self._phrases.get(word[:length], ())
            if length <= len(word) and _is(phrase[0][0], word)
        )
        return tuple(dict.fromkeys(names)), phrases


def _begins_with(words: list[str], place: int, term: tuple[str, ...]) -> bool:
    following = words[place + 1 : place + len(term)]
    if len(following) < len(term) - 1:
        return False
    return all(map(_is, term[1:], following))


def _is(pattern: str, word: str) -> bool:
    return word.startswith(pattern[:-1]) if pattern[-1] == "*" else word == pattern
