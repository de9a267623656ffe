"""How hard a form is to read, and what would help: its longest sentences, its hard words with plain ones."""

from typing import Any, Final

from consent.engine.page_words import METHODS, say
from consent.engine.plain_words.finding import HARD_WORDS
from consent.engine.presentation.clauses import Shown
from consent.engine.words import Words

HARD_WORDS_SHOWN: Final = 12

WORDS: Final[dict[str, Words]] = {
    "long": Words("The longest sentences", "Las frases más largas"),
    "count": Words("{count} words:", "{count} palabras:"),
    "hard": Words("Hard words, and what they mean", "Palabras difíciles y qué significan"),
    "all": Words("More hard words", "Más palabras difíciles"),
}


def reading(report: dict[str, Any], language: str) -> Shown:
    """From a ConsentReport's JSON with its text. Reports of an earlier kind hold no such words or sentences."""
    grade, method = report["readability"]["grade"], report["readability"]["method"]
    words = [
        {"label": use["name"], "value": HARD_WORDS[use["language"]][use["name"]].plain.in_language(language)}
        for use in report.get("hard_words", [])
    ]
    return {
        "sentence": say("grade", language).format(grade=f"{grade:g}", method=METHODS[method]),
        "long": [_long(sentence, report["text"], language) for sentence in report.get("long_sentences", [])],
        "hard": words[:HARD_WORDS_SHOWN],
        "more_hard": words[HARD_WORDS_SHOWN:],
        "words": {key: each.in_language(language) for key, each in WORDS.items()},
    }


def _long(sentence: dict[str, Any], text: str, language: str) -> Shown:
    return {
        "count": WORDS["count"].in_language(language).format(count=sentence["words"]),
        "text": " ".join(text[sentence["start"] : sentence["end"]].split()),
    }
