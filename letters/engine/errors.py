"""What can go wrong before a letter exists. Sentences are for the person; none repeats what they entered."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to mend: `fact` is its place in the data ("requester.name"), `sentence` says what to do."""

    fact: str
    sentence: str


class UnusableDetails(ValueError):
    """The data can't become a letter; `problems` names every fact to mend, in the order of the form."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("; ".join(problem.fact for problem in problems))
        self.problems = problems


class UnknownKind(LookupError):
    """There is no kind of letter with this code."""


class BlankInLetter(ValueError):
    """A sentence of the letter was about to be written with a blank; `blank` is the name of what is missing."""

    def __init__(self, blank: str) -> None:
        super().__init__(blank)
        self.blank = blank
