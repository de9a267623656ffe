"""What the clause model learns from: clauses of labelled forms, and sentences written for it, as features and labels."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from zlib import crc32

from consent.engine.advice import advice_for
from consent.engine.clause_features import FeatureReader
from consent.engine.clause_rule import ClauseRule
from consent.engine.form_text import FormText
from consent.engine.language import LANGUAGES, language_of
from consent.engine.normalization import fold
from consent.engine.rules import RULES
from consent.engine.segmentation import Unit
from consent.training.written_forms import written_forms

SENTENCES = Path(__file__).parent / "sentences"
CATEGORIES = tuple(sorted(rule.category for rule in RULES))


@dataclass(frozen=True, slots=True)
class Example:
    """One clause, as features of the whole and of its parts. `group` is the family of documents that it comes from, or "written" for our own sentences.

    `judged` holds the categories that the clause was judged for; all where None.
    """

    readings: tuple[tuple[str, ...], ...]
    labels: frozenset[str]
    group: str
    document: str
    start: int
    end: int
    is_heading: bool
    judged: frozenset[str] | None = None

    @property
    def features(self) -> tuple[str, ...]:
        """Those of the whole clause."""
        return self.readings[0]


def from_documents(path: Path) -> list[Example]:
    """The clauses of labelled documents, one JSON object a line; a clause has the labels that stand at its place."""
    return [
        example
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.strip()
        for example in _clauses(json.loads(line))
    ]


def from_sentences(folder: Path = SENTENCES) -> list[Example]:
    """Our own forms, and our own sentences, each read below its heading and lead-in as it would stand in a form.

    The rules' examples, and the wording that the advice gives, are known to be of their own category or not, no more.
    """
    return [*_from_files(folder), *_from_rules(), *_from_written_forms()]


def _from_files(folder: Path) -> list[Example]:
    return [
        example
        for path in sorted(folder.glob("*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.strip()
        for example in _written(json.loads(line))
    ]


def _from_rules() -> Iterator[Example]:
    for rule in RULES:
        only = frozenset([rule.category])
        for text in rule.examples:
            yield from _written({"language": _language(text), "text": text, "labels": only}, only)
        for text in (*rule.counterexamples, *_wording_instead(rule)):
            yield from _written({"language": _language(text), "text": text, "labels": ()}, only)


def _from_written_forms() -> Iterator[Example]:
    for document in written_forms():
        for clause in _clauses(document):
            yield replace(clause, group="written")


def _wording_instead(rule: ClauseRule) -> tuple[str, ...]:
    """What to ask for instead of a risk, which carries the risk no more."""
    if rule.polarity != "risk":
        return ()
    return tuple(advice_for(rule.category, language).instead for language in LANGUAGES)


def _language(text: str) -> str:
    return language_of(fold(text))


def family_of(document: dict[str, Any]) -> str:
    """Documents of one publisher are alike, so they are never parted between training and testing."""
    source = document["source"]
    return document["id"] if source.startswith("written") else source.split("/")[0].lower()


def _clauses(document: dict[str, Any]) -> Iterator[Example]:
    form = FormText(document["text"])
    reader = FeatureReader(form)
    for place, unit in enumerate(form.units):
        labels = frozenset(
            label["category"]
            for label in document["labels"]
            if same_place(unit, label["start"], label["end"])
        )
        around = [
            feature
            for feature in reader.around(place)
            if not (feature.startswith("rule:") and _by_lot(f"{document['id']} {place} {feature}"))
        ]
        yield Example(
            _readings(reader, place, around),
            labels,
            family_of(document),
            document["id"],
            unit.start,
            unit.end,
            unit.kind == "heading",
        )


def _by_lot(name: str) -> bool:
    """Yes for half of all names. The rules were written from these forms, so here they look surer than they are."""
    return crc32(name.encode()) % 2 == 0


def same_place(unit: Unit, start: int, end: int) -> bool:
    """As the label guide matches a finding to a label: half of either, and not much longer."""
    shared = min(unit.end, end) - max(unit.start, start)
    found, labelled = unit.end - unit.start, end - start
    return shared > 0 and shared * 2 >= min(found, labelled) and found <= max(3 * labelled, labelled + 300)


def _written(sentence: dict[str, Any], judged: frozenset[str] | None = None) -> Iterator[Example]:
    above = [part for part in (sentence.get("heading"), sentence.get("lead_in")) if part]
    bullet = "- " if sentence.get("lead_in") else ""
    before = "\n\n".join([*above, ""]) if above else ""
    form = FormText(before + bullet + sentence["text"], sentence["language"])
    reader = FeatureReader(form)
    for place, unit in enumerate(form.units):
        if unit.start >= len(before):
            readings, labels = _readings(reader, place, reader.around(place)), frozenset(sentence["labels"])
            yield Example(readings, labels, "written", "", unit.start, unit.end, False, judged)


def _readings(reader: FeatureReader, place: int, around: list[str]) -> tuple[tuple[str, ...], ...]:
    return tuple((*reading, *around) for reading in reader.readings_of(place))
