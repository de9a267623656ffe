"""Which words of a clause carried a finding: those whose own weight, or whose concept's weight, spoke most for it."""

from collections import defaultdict
from typing import Final

from consent.engine.clause_features import STEM_LENGTH, FeatureReader
from consent.engine.clause_model import ClauseModel

WORDS_SHOWN: Final = 4


def words_that_carry(reader: FeatureReader, model: ClauseModel, place: int, category: str) -> tuple[str, ...]:
    """The words of the unit at `place` that speak most for `category`, in reading order, folded."""
    words = reader.words_of(place)
    weight_at: defaultdict[int, int] = defaultdict(int)
    for at, word in enumerate(words):
        weight_at[at] += model.weight("word:" + word[:STEM_LENGTH], category)
    for at, concept in reader.concepts_of(place):
        weight_at[at] += model.weight("means:" + concept, category)
    speaking = [at for at, weight in weight_at.items() if weight > 0]
    strongest = sorted(speaking, key=lambda at: (-weight_at[at], at))[:WORDS_SHOWN]
    return tuple(dict.fromkeys(words[at] for at in sorted(strongest)))
