"""Check the text of a consent form: the engine's front door."""

from collections import defaultdict
from typing import Final

from consent.engine.authorization.elements import find_elements
from consent.engine.form_duties.finding import find_duties
from consent.engine.form_text import FormText
from consent.engine.judgement import Judgement, judge
from consent.engine.language import LANGUAGES
from consent.engine.limited_wording import is_limited_wording
from consent.engine.long_sentences import find_long_sentences
from consent.engine.normalization import hidden_character_count
from consent.engine.plain_words.finding import find_hard_words
from consent.engine.readability import count_words, readability_of
from consent.engine.report import ClauseFinding, ConsentReport
from consent.engine.severity import severity_of

MAX_CHARACTERS: Final = 1_000_000


class TextTooLong(ValueError):
    """The text is longer than MAX_CHARACTERS."""


def check_text(text: str, kind: str | None = None, language: str | None = None) -> ConsentReport:
    """Find risks, promises, missing elements and the reading grade of a form.

    `kind` is a kind of document as the label guide names them, where known; `language` is `en` or `es`, told from
    the text where None. Offsets of findings are character offsets into `text`. Raises TextTooLong, or ValueError for
    another language.
    """
    if len(text) > MAX_CHARACTERS:
        raise TextTooLong(len(text))
    if language is not None and language not in LANGUAGES:
        raise ValueError(f"Language is one of {LANGUAGES}")
    form = FormText(text, language)
    judgements = [
        each for each in judge(form) if not _is_routine(each, kind) and not _is_our_wording(form, each)
    ]
    return ConsentReport(
        language=form.language,
        words=count_words(text),
        readability=readability_of(form),
        findings=tuple(_finding(form, each) for each in judgements if each.is_sure),
        unclear=tuple(_finding(form, each) for each in judgements if not each.is_sure),
        element_places=find_elements(form, _places_by_category(judgements)),
        duties=find_duties(form),
        long_sentences=find_long_sentences(form),
        hard_words=find_hard_words(form),
        text=text,
        hidden_characters=hidden_character_count(text),
    )


def _is_routine(judgement: Judgement, kind: str | None) -> bool:
    """A notice that is said to be no form to sign asks for no signature: nothing in it can lapse or be conditioned."""
    return kind == "privacy-notice" and judgement.category == "conditioned"


def _is_our_wording(form: FormText, judgement: Judgement) -> bool:
    """Wording that we offer to limit a form permits nothing, whatever words it has to use."""
    return judgement.polarity == "risk" and is_limited_wording(form.folded[judgement.place])


def _places_by_category(judgements: list[Judgement]) -> dict[str, set[int]]:
    """What is unclear counts too: an element stands in a form whether or not its wording is plain."""
    places: defaultdict[str, set[int]] = defaultdict(set)
    for judgement in judgements:
        places[judgement.category].add(judgement.place)
    return places


def _finding(form: FormText, judgement: Judgement) -> ClauseFinding:
    unit = form.units[judgement.place]
    return ClauseFinding(
        category=judgement.category,
        polarity=judgement.polarity,
        severity=severity_of(form, judgement.place, judgement.category),
        start=unit.start,
        end=unit.end,
        quote=form.text[unit.start : unit.end],
        confidence=judgement.confidence,
        evidence=judgement.evidence,
    )
