"""The index of a disc, DICOMDIR: whether the files that it names are there (PS3.3, Annex F). It is never followed."""

from collections.abc import Iterable

from scans.engine.report import Risk
from scans.engine.wording import RISKS

# Referenced File ID of a directory record: the steps of a path, "DICOM\\PAT1\\IM1".
REFERENCE = ".(0004,1500)"
RECORDS = "(0004,1220)["


def is_reference(path: str) -> bool:
    """Whether an element with this path names a file."""
    return path.startswith(RECORDS) and path.endswith(REFERENCE)


def plain_path(path: str) -> str:
    """A path as paths are compared: case and the kind of slash don't matter."""
    return path.replace("\\", "/").casefold().rstrip(".")


def missing_files(path: str, references: Iterable[str], paths: set[str]) -> tuple[Risk, ...]:
    """Said where the index at `path` names files that are not among `paths` (as `plain_path` gives them)."""
    folder = plain_path(path).rpartition("/")[0]
    wanted = {plain_path(f"{folder}/{reference}".lstrip("/")) for reference in references}
    missing = wanted - paths
    if not missing:
        return ()
    evidence = (("files named", str(len(wanted))), ("files missing", str(len(missing))))
    return (Risk("missing-files", "low", RISKS["missing-files"].en, evidence),)
