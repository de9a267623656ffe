"""A person's own words in place of ours: each change is tied to the paragraph that it replaces.

A change whose paragraph is gone, since a fact behind it was changed, is not applied; `unplaced` names it, so that it can
be shown instead of being lost.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from letters.engine.letter import Letter, Section


@dataclass(frozen=True, slots=True)
class Edits:
    """`changed` is our paragraph -> the person's words (empty: left out); `added` are paragraphs at the end."""

    changed: Mapping[str, str] = field(default_factory=dict)
    added: tuple[str, ...] = ()


def editable_paragraphs(section: Section) -> tuple[str, ...]:
    """What can be changed of a section, in the order of the page; its heading can not."""
    return (*section.paragraphs, *section.items, *section.closing)


def edited(letter: Letter, edits: Edits) -> Letter:
    """The letter in the person's words. A section of which nothing is left goes with its heading."""
    *body, thanks = (_edited_section(section, edits.changed) for section in letter.sections)
    added = (Section(paragraphs=edits.added),) if edits.added else ()
    sections = tuple(section for section in (*body, *added, thanks) if editable_paragraphs(section))
    return replace(letter, sections=sections)


def unplaced(letter: Letter, edits: Edits) -> Iterator[str]:
    """The person's words whose place in `letter`, as we wrote it, is gone."""
    ours = {text for section in letter.sections for text in editable_paragraphs(section)}
    yield from (words for original, words in edits.changed.items() if words and original not in ours)


def _edited_section(section: Section, changed: Mapping[str, str]) -> Section:
    def words_of(paragraphs: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(words for each in paragraphs if (words := changed.get(each, each)))

    return replace(
        section,
        paragraphs=words_of(section.paragraphs),
        items=words_of(section.items),
        closing=words_of(section.closing),
    )
