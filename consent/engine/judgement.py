"""What each clause of a form permits or promises: rules and words weighed together, said where they are sure enough."""

from dataclasses import dataclass
from typing import Final

from consent.engine.clause_evidence import words_that_carry
from consent.engine.clause_features import FeatureReader
from consent.engine.clause_model import ClauseModel, read_model
from consent.engine.clause_rule import Polarity
from consent.engine.clause_weights import CALIBRATION, CATEGORIES, FEATURES, HIDDEN, STEP, THRESHOLD, WEIGHTS
from consent.engine.form_text import FormText
from consent.engine.rules import RULES

MODEL: Final[ClauseModel] = read_model(CATEGORIES, CALIBRATION, STEP, FEATURES, WEIGHTS, HIDDEN)
POLARITIES: Final[dict[str, Polarity]] = {rule.category: rule.polarity for rule in RULES}
# From here up to THRESHOLD a clause is shown as "unclear, ask".
UNCLEAR_FROM: Final = 0.2
# No score is a certainty: the model has seen too few forms for more.
MOST_CERTAIN: Final = 0.99


@dataclass(frozen=True, slots=True)
class Judgement:
    """One category said, or nearly said, of the unit at `place`. `evidence` holds the words that carried it."""

    place: int
    category: str
    polarity: Polarity
    confidence: float
    is_sure: bool
    evidence: tuple[str, ...]


def judge(form: FormText) -> list[Judgement]:
    """Every category that a clause is likely enough to be of, in reading order. Headings alone say nothing."""
    reader = FeatureReader(form)
    judgements: list[Judgement] = []
    for place, unit in enumerate(form.units):
        if unit.kind == "heading":
            continue
        probabilities = MODEL.probabilities(reader.readings_of(place), reader.around(place))
        for category, probability in zip(CATEGORIES, probabilities, strict=True):
            if probability >= UNCLEAR_FROM:
                judgements.append(
                    Judgement(
                        place,
                        category,
                        POLARITIES[category],
                        round(min(probability, MOST_CERTAIN), 2),
                        probability >= THRESHOLD,
                        words_that_carry(reader, MODEL, place, category),
                    )
                )
    return judgements
