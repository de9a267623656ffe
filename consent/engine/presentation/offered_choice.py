"""Which clauses leave the person a choice: by their own words or by those of the clause next to them."""

from itertools import pairwise
from typing import Any, Final

CHOICE: Final = "opt-out"
PARAGRAPH_END: Final = "\n\n"


def optional_places(report: dict[str, Any]) -> frozenset[int]:
    """Where such clauses begin; `report` is a ConsentReport's JSON.

    A sentence that does nothing but offer a choice speaks of its neighbours; a box to tick speaks of its own line.
    """
    findings, text = report["findings"], report["text"]
    chosen = {finding["start"] for finding in findings if finding["category"] == CHOICE}
    lent = chosen - {f["start"] for f in findings if f["polarity"] == "risk"}
    spans = sorted({(finding["start"], finding["end"]) for finding in findings})
    optional = set(chosen)
    for (start, end), (next_start, _) in pairwise(spans):
        between = text[end:next_start]
        are_neighbours = PARAGRAPH_END not in between and not any(map(str.isalnum, between))
        if are_neighbours and (start in lent or next_start in lent):
            optional |= {start, next_start}
    return frozenset(optional)
