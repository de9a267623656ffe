"""A sentence in the languages that the product speaks."""

from dataclasses import dataclass

LANGUAGES = ("en", "es")


@dataclass(frozen=True, slots=True)
class Words:
    """The same words in English and Spanish."""

    en: str
    es: str

    def to(self, language: str) -> str:
        """The words in `language` ("en" or "es"); English for any other."""
        return self.es if language == "es" else self.en
