"""What a value's own words add to what its place says: the patient's identifiers, and those of anyone."""

from scans.engine.free_text import Mention, mention_in
from scans.engine.patient_identity import PatientIdentity
from scans.engine.tables.identifying_attributes import Judgement

STRENGTH = {"none": 0, "indirect": 1, "direct": 2}
# Where a pattern of anyone's identifiers says more than the place does.
SEARCHED_BY_PATTERN = frozenset({"free-text", "none", "private", "trait"})


def raised_by_content(judgement: Judgement, text: str, identity: PatientIdentity) -> Judgement:
    """`judgement` as it is, or the stronger one that a mention in `text` gives."""
    if judgement.level == "direct":
        return judgement
    mention = identity.mention_in(text)
    if mention is None and judgement.identifies in SEARCHED_BY_PATTERN:
        mention = mention_in(text)
    return with_mention(judgement, mention)


def with_mention(judgement: Judgement, mention: Mention | None) -> Judgement:
    """The stronger of what the place and what the words say; of equal ones, the words."""
    if mention is None or STRENGTH[mention.level] < STRENGTH[judgement.level]:
        return judgement
    return Judgement(mention.identifies, mention.level, mention.hipaa, judgement.about)
