"""Learn the weights of the clause model anew, the same to the bit each time.

usage: python -m tools.train_consent_model [DOCS.jsonl]

DOCS.jsonl holds labelled forms (default: ../shared/consent/learn.jsonl); our own forms and sentences lie in consent/training.
It takes some ten minutes of one core and writes consent/engine/clause_weights.py.
"""

import argparse
from hashlib import sha256
from pathlib import Path

from consent.training import weights_file
from consent.training.calibration import fit_calibration
from consent.training.cross_validation import scores_out_of_fold, truth_of
from consent.training.examples import SENTENCES, from_documents, from_sentences
from consent.training.figures import lines_of
from consent.training.fitting import fit
from consent.training.written_forms import form_files

FORMS = Path(__file__).resolve().parents[2] / "shared" / "consent" / "learn.jsonl"


def main() -> None:
    """Read, cross-validate for the calibration, fit, write."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("forms", nargs="?", type=Path, default=FORMS, metavar="DOCS.jsonl")
    forms = parser.parse_args().forms
    if not forms.is_file():
        parser.error(f"{forms}: there is no such file.")
    clauses, sentences = from_documents(forms), from_sentences()
    print(f"{len(clauses)} clauses of forms, {len(sentences)} of our own.")
    scores = scores_out_of_fold(clauses, sentences)
    print(*lines_of(clauses, scores), sep="\n")
    calibration = fit_calibration(scores, truth_of(clauses))
    weights_file.write(fit([*clauses, *sentences]), calibration, _digest(forms))
    print(f"{weights_file.FILE.name}: {weights_file.FILE.stat().st_size // 1024} KB.")


def _digest(forms: Path) -> str:
    digest = sha256(forms.read_bytes())
    for path in [*sorted(SENTENCES.glob("*.jsonl")), *form_files()]:
        digest.update(path.read_bytes())
    return digest.hexdigest()


if __name__ == "__main__":
    main()
