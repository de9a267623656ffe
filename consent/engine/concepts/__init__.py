"""The concepts that consent forms speak of, in both languages."""

from consent.engine.concepts.actors import ACTORS
from consent.engine.concepts.acts import ACTS
from consent.engine.concepts.data import DATA
from consent.engine.concepts.lexicon import Lexicon
from consent.engine.concepts.plain_speech import PLAIN_SPEECH
from consent.engine.concepts.terms import TERMS

CONCEPTS = (*ACTORS, *DATA, *ACTS, *TERMS, *PLAIN_SPEECH)
LEXICONS = {language: Lexicon(CONCEPTS, language) for language in ("en", "es")}
