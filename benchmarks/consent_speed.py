"""How long the consent engine takes, and whether that grows in line with the words.

usage: python -m benchmarks.consent_speed

Needs requirements-benchmarks.txt and ../shared/consent. Processor time of one core, the best of several runs: a form
of 5,000 words, then ten and thirty times as many (the engine reads up to a million characters), and beside it the
TF-IDF with linear SVMs of consent_quality.
"""

from collections.abc import Callable
from time import process_time

from benchmarks.consent_quality import Baseline, documents
from consent.engine.check import check_text

WORDS = 5_000
LENGTHS = (1, 10, 30)
RUNS = 7


def main() -> None:
    """Print the times."""
    learned = documents("learn.jsonl")
    words = " \n".join(form["text"] for form in learned if form["lang"] == "en").split(" ")
    text = " ".join(words[:WORDS])
    for times in LENGTHS:
        longer = "\n\n".join([text] * times)
        seconds = best(lambda longer=longer: check_text(longer), max(2, RUNS // times))
        print(
            f"{WORDS * times:7d} words: {1000 * seconds:6.0f} ms, {1000 * seconds / times:4.0f} ms per {WORDS}"
        )
    baseline = Baseline(learned)
    engine = best(lambda: check_text(text), RUNS)
    machines = best(lambda: baseline.findings({"id": "", "text": text}), RUNS)
    print(f"TF-IDF and SVM: {1000 * machines:.0f} ms, the engine takes {engine / machines:.1f} times as long")


def best(run: Callable[[], object], runs: int) -> float:
    """The least processor time of some runs, in seconds."""
    times = []
    for _ in range(runs):
        began = process_time()
        run()
        times.append(process_time() - began)
    return min(times)


if __name__ == "__main__":
    main()
