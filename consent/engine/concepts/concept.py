"""A concept: one meaning and the words that carry it in English and Spanish.

The clause model learns on concepts beside words. So what it learned of "we may disclose your chart to vendors" holds
for "podremos ceder su historia clínica a proveedores" too, though no form that it learned from said it so.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Concept:
    """Terms are parted by `/`, words in a term by spaces; `*` stands for the rest of a word.

    Terms are matched against folded text (normalization.py): lower case, no accents, no punctuation.
    """

    name: str
    en: str
    es: str

    def terms_in(self, language: str) -> tuple[tuple[str, ...], ...]:
        """Every term as the tuple of its words."""
        text = self.es if language == "es" else self.en
        return tuple(tuple(term.split()) for term in text.split("/") if term.strip())
