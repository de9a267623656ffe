"""What software could infer from pictures of this kind, without any tag."""

from scans.engine.report import Risk
from scans.engine.risks.header import Header, described, risk
from scans.engine.tables.inferable_traits import INFERABLE_TRAITS, InferableTrait
from scans.engine.wording import RISKS


def inferable_from(header: Header) -> tuple[InferableTrait, ...]:
    """The rows of the table that speak of this kind of picture."""
    modality, body_part = header.get("Modality", "").upper(), described(header)
    return tuple(
        row for row in INFERABLE_TRAITS if modality in row.modalities and row.body_part.search(body_part)
    )


def inference(header: Header) -> Risk | None:
    """Good to know, whatever is done to the tags."""
    rows = inferable_from(header)
    if not rows:
        return None
    found = risk(
        "inference", "low", RISKS["inference"], header, ("Modality", "BodyPartExamined"),
        *dict.fromkeys(row.source for row in rows),
    )  # fmt: skip
    said = tuple((row.trait.en, row.why.en) for row in rows)
    return Risk(found.kind, found.level, found.why, found.evidence + said, found.sources)
