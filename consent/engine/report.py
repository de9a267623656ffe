"""What a checked form holds, and the one JSON in which it leaves the engine."""

from dataclasses import dataclass
from typing import Any

from consent.engine.advice import advice_for
from consent.engine.authorization.elements import ElementPlace, elements_held
from consent.engine.clause_rule import Polarity
from consent.engine.form_duties.finding import DutyPlace
from consent.engine.long_sentences import LongSentence
from consent.engine.plain_words.finding import HardWordUse
from consent.engine.readability import Readability
from consent.engine.severity import Severity
from consent.engine.standard_codes import codes_for


@dataclass(frozen=True, slots=True)
class ClauseFinding:
    """A risk or a promise in `text[start:end]`, which is `quote`. Promises have no severity.

    `confidence` is how often such a finding is right, from 0 to 1; `evidence` the words that carried it, folded.
    """

    category: str
    polarity: Polarity
    severity: Severity | None
    start: int
    end: int
    quote: str
    confidence: float
    evidence: tuple[str, ...]

    def to_json(self, language: str) -> dict[str, Any]:
        """The finding with the advice on its category in `language`, and with the standards' codes that fit it."""
        advice = advice_for(self.category, language)
        found: dict[str, Any] = {"category": self.category, "polarity": self.polarity}
        if self.severity is not None:
            found["severity"] = self.severity
        found |= {"start": self.start, "end": self.end, "quote": self.quote, "confidence": self.confidence}
        found |= {
            "evidence": list(self.evidence),
            "why": advice.why,
            "law": list(advice.law),
            "ask": advice.ask,
            "instead": advice.instead,
        }
        codes = codes_for(self.category).to_json()
        return found | {"codes": codes} if codes else found


@dataclass(frozen=True, slots=True)
class ConsentReport:
    """All that the engine says about one form. `language` is the form's own.

    `unclear` holds places that may be a risk or a promise, but not surely enough to say so: "unclear, ask".
    """

    language: str
    words: int
    readability: Readability
    findings: tuple[ClauseFinding, ...]
    unclear: tuple[ClauseFinding, ...]
    element_places: tuple[ElementPlace, ...]
    duties: tuple[DutyPlace, ...]
    long_sentences: tuple[LongSentence, ...]
    hard_words: tuple[HardWordUse, ...]
    text: str
    hidden_characters: int

    def to_json(
        self, identifier: str, *, advice_language: str | None = None, with_text: bool = True
    ) -> dict[str, Any]:
        """One object as design.md's contract says; offsets refer to `text`.

        `hidden_characters` stands in it only where the text holds characters that hide or reorder words.
        """
        report: dict[str, Any] = {
            "id": identifier,
            "language": self.language,
            "words": self.words,
            "readability": self.readability.to_json(),
        }
        if with_text:
            report["text"] = self.text
        if self.hidden_characters:
            report["hidden_characters"] = self.hidden_characters
        report["findings"] = [finding.to_json(advice_language or self.language) for finding in self.findings]
        report["elements"] = elements_held(self.element_places).to_json()
        report["element_places"] = [place.to_json() for place in self.element_places]
        report["duties"] = [duty.to_json() for duty in self.duties]
        report["long_sentences"] = [sentence.to_json() for sentence in self.long_sentences]
        report["hard_words"] = [use.to_json() for use in self.hard_words]
        report["unclear"] = [place.to_json(advice_language or self.language) for place in self.unclear]
        return report
