"""Tag paths from the root of a dataset, items counted from 0: "(0040,0275)[0].(0040,1001)"."""

import re

TAG_IN_PATH = len("(0000,0000)")
_STEP = re.compile(r"\(([0-9A-F]{4}),([0-9A-F]{4})\)(?:\[(\d+)\])?")


def print_tag(tag: int) -> str:
    """0x00100020 -> "(0010,0020)"."""
    return f"({tag >> 16:04X},{tag & 0xFFFF:04X})"


def parse_tag_path(path: str) -> tuple[tuple[int, int | None], ...]:
    """The steps of a path as (tag, item index or None); raises ValueError for anything else."""
    steps = []
    for part in path.split("."):
        step = _STEP.fullmatch(part)
        if step is None:
            raise ValueError("A tag path looks like (0040,0275)[0].(0040,1001).")
        group, element, item = step.groups()
        steps.append((int(group + element, 16), None if item is None else int(item)))
    return tuple(steps)


def is_tag_path(path: str) -> bool:
    """Whether a finding's path leads to a DICOM element, and not to a field of another format or of a document inside."""
    return path.startswith("(") and "/" not in path


def last_tag(path: str) -> int:
    """The tag of the element that a path leads to."""
    return int(path[-10:-6] + path[-5:-1], 16)
