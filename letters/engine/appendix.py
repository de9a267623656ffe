"""Pages after the signature: the sentences of a form that a letter is about, and the form itself."""

from collections.abc import Iterator

from letters.engine.letter import Section
from letters.engine.wording import lines
from letters.engine.words import Words

CLAUSES_HEADING = Words(
    "Attachment: the sentences of the form that this letter is about",
    "Anexo: las frases del formulario a las que se refiere esta carta",
)
CLAUSES_ENCLOSED = Words(
    "The sentences of the form that this letter is about (attached page)",
    "Las frases del formulario a las que se refiere esta carta (página adjunta)",
)
SEE_ATTACHMENT = Words(
    "The sentences that I mean stand on the attached page.",
    "Las frases a las que me refiero están en la página adjunta.",
)
FORM_HEADING = Words(
    "Attachment: the words of the authorization, as I have it",
    "Anexo: el texto de la autorización, tal como la tengo",
)
FORM_ENCLOSED = Words(
    "The words of the authorization that I revoke (attached pages)",
    "El texto de la autorización que revoco (páginas adjuntas)",
)


def clauses_appendix(clauses: tuple[str, ...], language: str) -> Iterator[Section]:
    """One page with the clauses, numbered; none where there are no clauses."""
    if clauses:
        yield Section(heading=CLAUSES_HEADING.to(language), items=clauses)


def clauses_enclosure(clauses: tuple[str, ...], language: str) -> Iterator[str]:
    """The clauses in the list of enclosures."""
    if clauses:
        yield CLAUSES_ENCLOSED.to(language)


def form_appendix(form_text: str, language: str) -> Iterator[Section]:
    """The form, a paragraph for each of its lines; none where its words are not known."""
    if paragraphs := lines(form_text):
        yield Section(heading=FORM_HEADING.to(language), paragraphs=paragraphs)
