"""From plain data to the finished letters: read, composed, in the person's words."""

from typing import Any

from letters.engine.edits import Edits, edited
from letters.engine.kind import LetterKind
from letters.engine.letter import Letter
from letters.engine.reading import read_details


def written_letters(kind: LetterKind, data: Any, edits: Edits, language: str = "en") -> tuple[Letter, ...]:
    """The letter to send, then its reading copy where one is wanted; edits are made in the first.

    Raises UnusableDetails, with sentences in `language`.
    """
    to_send, *copies = kind.compose_all(read_details(kind, data, language))
    return (edited(to_send, edits), *copies)
