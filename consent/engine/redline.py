"""A form with what a person does not accept struck out, and limited wording in its place."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any, Final, Literal

from consent.engine.check import check_text
from consent.engine.limited_wording import wording_for
from consent.engine.segmentation import Unit, segment

RunKind = Literal["kept", "struck", "inserted"]
# Each round strikes what the one before brought to light; two or three are the rule.
MOST_ROUNDS: Final = 20


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of the redline: the form's own words, kept or struck, or wording put in."""

    kind: RunKind
    text: str


@dataclass(frozen=True, slots=True)
class Redline:
    """The form as runs in reading order. `remaining` holds the categories that the limited text still shows."""

    runs: tuple[Run, ...]
    remaining: tuple[str, ...]

    @property
    def limited_text(self) -> str:
        """The form as the person would sign it: what is kept and what is put in."""
        return "".join(run.text for run in self.runs if run.kind != "struck")

    def to_json(self) -> dict[str, Any]:
        return {"runs": [[run.kind, run.text] for run in self.runs], "remaining": list(self.remaining)}


def redline(report: dict[str, Any], categories: Collection[str]) -> Redline:
    """Strike the clauses of the ticked risk `categories` from a form, and put in wording to ask for instead.

    `report` is a ConsentReport's JSON with its text. The wording, in the form's language, stands where the first
    clause of its category stood. The limited text is checked again and what still carries a ticked category is
    struck too, until nothing is found or nothing is left to strike.
    """
    form = _Form(report["text"])
    refused = [
        each for each in report["findings"] if each["polarity"] == "risk" and each["category"] in categories
    ]
    for finding in refused:
        form.strike(finding["start"], finding["end"])
        form.put_in_place(finding["start"], finding["category"], report["language"])
    remaining: set[str] = set()
    for _ in range(MOST_ROUNDS):
        runs, origins = form.runs()
        limited = "".join(run.text for run in runs if run.kind != "struck")
        findings = check_text(limited).findings
        found = [each for each in findings if each.polarity == "risk" and each.category in categories]
        remaining = {each.category for each in found}
        newly_struck = [form.strike_origin(origins, each.start, each.end) for each in found]
        if not any(newly_struck):
            break
    return Redline(tuple(form.runs()[0]), tuple(sorted(remaining)))


@dataclass(frozen=True, slots=True)
class _Kept:
    """`length` characters of the form from `source` on stand at `start` in the limited text."""

    start: int
    source: int
    length: int


class _Form:
    """The units of a form, some of them struck, with what is put in before some of them."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._units: list[Unit] = segment(text)
        self._starts = [unit.start for unit in self._units]
        self._struck: set[int] = set()
        self._put_in: defaultdict[int, list[str]] = defaultdict(list)
        self._said: set[str] = set()
        self._led: defaultdict[int, set[int]] = defaultdict(set)
        for place, unit in enumerate(self._units):
            if unit.lead_in is not None:
                self._led[unit.lead_in].add(place)

    def strike(self, start: int, end: int) -> bool:
        """Strike every unit that lies in part between `start` and `end`; whether any was not struck before."""
        first = max(bisect_left(self._starts, start + 1) - 1, 0)
        reached = {
            place
            for place in range(first, bisect_left(self._starts, end))
            if self._units[place].end > start and place not in self._struck
        }
        self._struck |= reached
        self._strike_lead_ins(reached)
        return bool(reached)

    def _strike_lead_ins(self, reached: set[int]) -> None:
        """A sentence that leads into a list goes with the last of its items."""
        for lead_in in {self._units[place].lead_in for place in reached}:
            if lead_in is None or self._units[lead_in].kind == "heading":
                continue
            if self._struck >= self._led[lead_in]:
                self._struck.add(lead_in)

    def put_in_place(self, start: int, category: str, language: str) -> None:
        """The wording for `category` where the clause at `start` stood, unless it stands somewhere already."""
        place = max(bisect_left(self._starts, start + 1) - 1, 0)
        for wording in wording_for([category], language):
            if wording not in self._said:
                self._said.add(wording)
                self._put_in[place].append(wording)

    def strike_origin(self, kept: list[_Kept], start: int, end: int) -> bool:
        """Strike the form's own words that stand between `start` and `end` in the limited text."""
        struck = False
        for piece in kept:
            left, right = max(start, piece.start), min(end, piece.start + piece.length)
            if left < right:
                shift = piece.source - piece.start
                struck |= self.strike(left + shift, right + shift)
        return struck

    def runs(self) -> tuple[list[Run], list[_Kept]]:
        """The redline as it stands, and where its kept words come from."""
        runs: list[Run] = []
        kept: list[_Kept] = []
        position = 0
        for kind, start, end, wording in self._pieces():
            text = wording or self._text[start:end]
            if kind == "kept":
                kept.append(_Kept(position, start, end - start))
            position += 0 if kind == "struck" else len(text)
            if runs and runs[-1].kind == kind:
                runs[-1] = Run(kind, runs[-1].text + text)
            elif text:
                runs.append(Run(kind, text))
        return runs, kept

    def _pieces(self) -> Iterator[tuple[RunKind, int, int, str]]:
        """(kind, start, end, wording put in), in reading order; the whole text, each character once."""
        position = 0
        for place in sorted(self._struck):
            unit = self._units[place]
            start = self._start_with_bullet(place)
            yield "kept", position, start, ""
            yield "struck", start, unit.end, ""
            if place in self._put_in:
                yield "inserted", unit.end, unit.end, " ".join(self._put_in[place])
            position = unit.end
        yield "kept", position, len(self._text), ""

    def _start_with_bullet(self, place: int) -> int:
        """Where striking begins: at the bullet of a line that nothing else stands in, or at the unit itself."""
        unit = self._units[place]
        before = self._units[place - 1].end if place else 0
        line_start = self._text.rfind("\n", before, unit.start)
        ends_line = self._text[unit.end : unit.end + 1] in ("", "\n", "\r")
        return line_start if line_start >= 0 and ends_line and place not in self._put_in else unit.start
