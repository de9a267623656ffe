"""Which words of a clause carried a finding: those whose own weight, or whose concept's weight, spoke most for it."""

from typing import Final

from consent.engine.clause_features import STEM_LENGTH, FeatureReader
from consent.engine.clause_model import ClauseModel

WORDS_SHOWN: Final = 4


def words_that_carry(reader: FeatureReader, model: ClauseModel, place: int, category: str) -> tuple[str, ...]:
    """The words of the unit at `place` that speak most for `category`, in reading order, folded."""
    words = reader.words_of(place)
    weight_at = model.weights_of(("word:" + word[:STEM_LENGTH] for word in words), category)
    said = reader.concepts_of(place)
    of_concepts = model.weights_of(("means:" + concept for _, concept in said), category)
    for (at, _), weight in zip(said, of_concepts, strict=True):
        weight_at[at] += weight
    speaking = [at for at, weight in enumerate(weight_at) if weight > 0]
    strongest = sorted(speaking, key=lambda at: (-weight_at[at], at))[:WORDS_SHOWN]
    return tuple(dict.fromkeys(words[at] for at in sorted(strongest)))
