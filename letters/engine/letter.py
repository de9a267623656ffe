"""The letter that comes out, ready to be set in type."""

from dataclasses import dataclass

# What the windows of the envelope hold (templates/letters/paper/letter.css).
WINDOW_LINES = 5


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the letter's body: paragraphs, then a numbered list, then closing paragraphs."""

    heading: str = ""
    paragraphs: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    closing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Labels:
    """The fixed words around a letter's own."""

    subject: str
    signature: str
    date_signed: str
    enclosed: str
    mailing_record: str
    mailing_note: str


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter, ready to be set in type. Nothing of a person's is in `kind`, `language` or `title`."""

    kind: str
    language: str
    title: str
    sender: tuple[str, ...]
    contact: tuple[str, ...]
    recipient: tuple[str, ...]
    organization: str
    date: str
    subject: str
    references: tuple[str, ...]
    salutation: str
    sections: tuple[Section, ...]
    closing: str
    signer: str
    capacity: str
    enclosures: tuple[str, ...]
    labels: Labels
    reading_note: str = ""
    sent_by: tuple[str, ...] = ()
    appendices: tuple[Section, ...] = ()
    mailing_record: tuple[tuple[str, str], ...] = ()

    @property
    def fits_window_envelope(self) -> bool:
        """Whether both address blocks are short enough to show whole in a double-window envelope."""
        return max(len(self.sender), len(self.recipient)) <= WINDOW_LINES
