"""Pages after the signature: the sentences of a form that a letter is about."""

from collections.abc import Iterator

from letters.engine.letter import Section
from letters.engine.words import Words

CLAUSES_HEADING = Words(
    "Attachment: the sentences of the form that this letter is about",
    "Anexo: las frases del formulario a las que se refiere esta carta",
)
SEE_ATTACHMENT = Words(
    "The sentences that I mean stand on the attached page.",
    "Las frases a las que me refiero están en la página adjunta.",
)


def clauses_appendix(clauses: tuple[str, ...], language: str) -> Iterator[Section]:
    """One page with the clauses, numbered; none where there are no clauses."""
    if clauses:
        yield Section(heading=CLAUSES_HEADING.to(language), items=clauses)
