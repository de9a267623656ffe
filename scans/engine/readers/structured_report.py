"""Structured reports: each value with the name of its concept, and judged by it (PS3.3, C.17.3; PS3.16)."""

from dataclasses import replace

from scans.engine.content import STRENGTH
from scans.engine.report import ElementFinding
from scans.engine.tables.observation_context import CONCEPTS

CONTENT_SEQUENCE = 0x0040A730
# The value of a content item by its type: text, name, date and time, UID; of a code, its meaning.
VALUES = (
    "(0040,A160)", "(0040,A123)", "(0040,A120)", "(0040,A121)", "(0040,A122)", "(0040,A124)",
    "(0040,A168)[0].(0008,0104)",
)  # fmt: skip
CONCEPT_NAME = "(0040,A043)[0]."
MEANING, CODE = CONCEPT_NAME + "(0008,0104)", CONCEPT_NAME + "(0008,0100)"


def with_concept_names(findings: tuple[ElementFinding, ...]) -> tuple[ElementFinding, ...]:
    """The findings of a file with content items, "Text Value" now called "Text Value (Finding)"."""
    meanings = _by_item(findings, MEANING)
    codes = _by_item(findings, CODE)
    return tuple(_with_concept(finding, meanings, codes) for finding in findings)


def _by_item(findings: tuple[ElementFinding, ...], ending: str) -> dict[str, str]:
    return {f.path.removesuffix(ending): f.value for f in findings if f.path.endswith(ending)}


def _with_concept(finding: ElementFinding, meanings: dict[str, str], codes: dict[str, str]) -> ElementFinding:
    ending = next((value for value in VALUES if finding.path.endswith(value)), None)
    if ending is None:
        return finding
    item = finding.path.removesuffix(ending)
    if item not in meanings:
        return finding
    named = replace(finding, name=f"{finding.name} ({meanings[item]})")
    judgement = CONCEPTS.get(codes.get(item, ""))
    if judgement is None or STRENGTH[judgement.level] < STRENGTH[finding.level]:
        return named
    return replace(named, identifies=judgement.identifies, level=judgement.level, hipaa=judgement.hipaa)
