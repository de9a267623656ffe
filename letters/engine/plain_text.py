"""The letter as plain text, to paste into a message of a patient portal."""

from collections.abc import Iterator

from letters.engine.letter import Letter, Section


def plain_text(letter: Letter) -> str:
    """Paragraphs with an empty line between them; lists numbered. Address blocks stay out: a portal knows both."""
    return "\n\n".join(_parts(letter)) + "\n"


def _parts(letter: Letter) -> Iterator[str]:
    yield letter.date
    yield "\n".join((f"{letter.labels.subject} {letter.subject}", *letter.references))
    yield letter.salutation
    for section in letter.sections:
        yield from _section(section)
    yield "\n".join(line for line in (letter.closing, letter.signer, letter.capacity) if line)
    yield "\n".join((*letter.sender[1:], *letter.contact))
    if letter.enclosures:
        yield "\n".join((letter.labels.enclosed, *letter.enclosures))
    for section in letter.appendices:
        yield from _section(section)


def _section(section: Section) -> Iterator[str]:
    if section.heading:
        yield section.heading
    yield from section.paragraphs
    if section.items:
        yield "\n".join(f"{number}. {item}" for number, item in enumerate(section.items, start=1))
    yield from section.closing
