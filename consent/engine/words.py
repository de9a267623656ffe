"""A sentence in both languages."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """The same words in English and Spanish."""

    en: str
    es: str

    def in_language(self, language: str) -> str:
        """The words in `language`, a code such as "en" or "es-mx"; English for all but Spanish."""
        return self.es if language.startswith("es") else self.en
