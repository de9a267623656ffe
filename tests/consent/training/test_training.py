"""Training learns what separates clauses, the same to the bit each time, and its probabilities hold."""

import runpy

import numpy as np
import pytest

from consent.engine.clause_model import read_model
from consent.training import weights_file
from consent.training.calibration import Calibration, fit_calibration
from consent.training.examples import CATEGORIES, Example, from_documents
from consent.training.fitting import fit
from tests.shared_data import SHARED

SELLS, ASKS = CATEGORIES.index("commercial-use"), CATEGORIES.index("recontact-consent")


def example(words: str, *labels: str, judged: frozenset[str] | None = None) -> Example:
    features = tuple(f"word:{word}" for word in words.split())
    return Example((features,), frozenset(labels), "written", "", 0, 1, False, judged)


EXAMPLES = [
    *[example("we sell your data", "commercial-use")] * 6,
    *[example("we ask you first", "recontact-consent")] * 6,
    *[example("we are open on mondays")] * 6,
]


def test_a_word_that_separates_clauses_is_learned():
    scores = fit(EXAMPLES).scores([["word:we", "word:sell", "word:scans"]])
    assert scores[SELLS] > scores[ASKS]


def test_fitting_twice_gives_the_same_weights_to_the_bit():
    first, second = fit(EXAMPLES), fit(EXAMPLES)
    assert first.rows == second.rows
    assert first.weights.tobytes() == second.weights.tobytes()
    assert first.bias.tobytes() == second.bias.tobytes()
    assert first.hidden.weights.tobytes() == second.hidden.weights.tobytes()
    assert first.hidden.outputs.tobytes() == second.hidden.outputs.tobytes()


def test_the_hidden_layer_learns_what_two_words_mean_only_together():
    together = [example("not sold", "no-sale"), example("sold"), example("not open"), example("open")] * 60
    scores = fit(together).hidden
    no_sale = CATEGORIES.index("no-sale")
    meant = scores.scores(["word:not", "word:sold"])[no_sale]
    assert meant > max(scores.scores([f"word:{word}"])[no_sale] for word in ("not", "sold"))


def test_the_engine_reads_from_the_file_what_was_fitted(tmp_path, monkeypatch):
    monkeypatch.setattr(weights_file, "FILE", tmp_path / "weights.py")
    fitted = fit(EXAMPLES)
    weights_file.write(fitted, Calibration(((1.0, 0.0),) * len(CATEGORIES), 0.5), "digest")
    kept = runpy.run_path(str(tmp_path / "weights.py"))
    model = read_model(
        kept["CATEGORIES"],
        kept["CALIBRATION"],
        kept["STEP"],
        kept["FEATURES"],
        kept["WEIGHTS"],
        kept["HIDDEN"],
    )
    for each in EXAMPLES:
        meant = 1 / (1 + np.exp(-fitted.scores(each.readings)))
        assert model.probabilities(each.readings) == pytest.approx(meant, abs=0.01)


def test_a_clause_teaches_nothing_of_categories_that_it_was_not_judged_for():
    only = frozenset({"commercial-use"})
    unjudged = [example("we ask you first", judged=only)] * 20
    assert fit([*EXAMPLES, *unjudged]).scores([["word:ask", "word:first"]])[ASKS] > 0


DRAWN = np.random.default_rng(3)
CHANCES = DRAWN.uniform(0.02, 0.98, size=(4000, 2))
TRUTH = DRAWN.uniform(size=CHANCES.shape) < CHANCES
OVERCONFIDENT = 3 * np.log(CHANCES / (1 - CHANCES)) + 1


def test_calibrated_probabilities_are_as_often_right_as_they_say():
    calibrated = fit_calibration(OVERCONFIDENT, TRUTH).probabilities(OVERCONFIDENT)
    assert np.abs(calibrated - CHANCES).max() < 0.06


def test_three_in_four_things_said_are_right_and_no_more_is_withheld_than_that_takes():
    calibration = fit_calibration(OVERCONFIDENT, TRUTH)
    probabilities = calibration.probabilities(OVERCONFIDENT)
    assert TRUTH[probabilities >= calibration.threshold].mean() >= 0.75
    assert TRUTH[probabilities >= calibration.threshold - 0.05].mean() < 0.75


@pytest.mark.skipif(not SHARED.exists(), reason="../shared is not here: labelled forms left out")
def test_labels_of_forms_stand_at_their_clauses():
    clauses = from_documents(SHARED / "consent" / "learn.jsonl")
    assert sum(len(clause.labels) for clause in clauses) > 2_500
    assert len({clause.group for clause in clauses}) > 80
