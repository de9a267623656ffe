"""Why a document gave no text."""

from typing import Literal

Problem = Literal[
    "empty",
    "too-large",
    "too-long",
    "too-many-pages",
    "too-many-photos",
    "photo",
    "photo-too-large",
    "mixed-files",
    "scanned",
    "no-text",
    "locked",
    "damaged",
    "unknown",
]


class UnreadableDocument(Exception):
    """No text could be read; `problem` says why."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem)
        self.problem: Problem = problem
