"""What does not fit together in the files of one report: hints at a mix-up or a change. One module a kind of question."""

from typing import Any

from scans.engine.inconsistencies.copies import copies
from scans.engine.inconsistencies.dates import dates
from scans.engine.inconsistencies.file_meta import file_meta
from scans.engine.inconsistencies.finding import Evidence, Inconsistency
from scans.engine.inconsistencies.persons import persons
from scans.engine.inconsistencies.slices import slices
from scans.engine.instances import instances_of

__all__ = ["Evidence", "Inconsistency", "inconsistencies_in"]


def inconsistencies_in(report: dict[str, Any]) -> tuple[Inconsistency, ...]:
    """`report` is what PooledReport.to_json gives. Persons first, then dates, pictures and numbers."""
    instances = instances_of(report)
    return (
        *persons(instances),
        *dates(instances),
        *slices(instances),
        *copies(instances, report["elements"]),
        *file_meta(instances),
    )
