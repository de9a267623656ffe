"""A form made ready for rules: its units, folded, with every cue found once."""

from collections import defaultdict

from consent.engine.cues import Cue, WordIndex
from consent.engine.language import LANGUAGES, language_of
from consent.engine.normalization import fold
from consent.engine.segmentation import Unit, segment

Span = tuple[int, int]
_LONG_ENOUGH_TO_TELL = 40


class FormText:
    """The units of one form and the cues in each. Spans of cues are offsets into the unit's folded text."""

    def __init__(self, text: str, language: str | None = None) -> None:
        self.text = text
        self.units: list[Unit] = segment(text)
        self.folded: list[str] = [fold(text[unit.start : unit.end]) for unit in self.units]
        self.language = language or language_of(" ".join(self.folded))
        self.languages: list[str] = [
            language_of(folded, self.language) if len(folded) >= _LONG_ENOUGH_TO_TELL else self.language
            for folded in self.folded
        ]
        self._found: dict[Cue, dict[int, list[Span]]] = {}
        self._reached: dict[Cue, frozenset[int]] = {}
        self._led: defaultdict[int, list[int]] = defaultdict(list)
        for place, unit in enumerate(self.units):
            if unit.lead_in is not None:
                self._led[unit.lead_in].append(place)
        self._indexes: dict[str, tuple[WordIndex, list[int]]] = {}
        for each in LANGUAGES:
            places = [i for i, spoken in enumerate(self.languages) if spoken == each]
            self._indexes[each] = (WordIndex([self.folded[place] for place in places]), places)

    def cue_spans(self, cue: Cue) -> dict[int, list[Span]]:
        """Unit -> where the cue stands in it, for the units that hold it."""
        found = self._found.get(cue)
        if found is None:
            found = self._found[cue] = self._find(cue)
        return found

    def places_reached(self, cue: Cue) -> frozenset[int]:
        """The units that hold the cue themselves or in what leads into them."""
        reached = self._reached.get(cue)
        if reached is None:
            holders = self.cue_spans(cue)
            led = (place for holder in holders if holder in self._led for place in self._led[holder])
            reached = self._reached[cue] = frozenset(holders).union(led)
        return reached

    def has_cue(self, cue: Cue, place: int) -> bool:
        return place in self.cue_spans(cue)

    def _find(self, cue: Cue) -> dict[int, list[Span]]:
        found: defaultdict[int, list[Span]] = defaultdict(list)
        for language, (index, places) in self._indexes.items():
            for number, start, end in index.spans(cue, language):
                found[places[number]].append((start, end))
        return dict(found)
