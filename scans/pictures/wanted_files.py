"""Finds files of an upload again by the paths under which the report names them, also inside zips."""

import io
from collections.abc import Iterator
from typing import BinaryIO

from scans.engine.limits import InspectionLimits
from scans.engine.readers.archive import UnpackingBudget, entries_of
from scans.engine.readers.file_format import HEAD_BYTES, kind_of
from scans.engine.report import SkippedFile
from scans.engine.sources import Source, sources_in


def wanted_files(
    file: BinaryIO, parts: list[tuple[str, int]], paths: frozenset[str]
) -> Iterator[tuple[str, BinaryIO]]:
    """(path, reader) for each wanted file, in the order of the upload; `file` and `parts` are as for `sources_in`."""
    limits = InspectionLimits()
    budget = UnpackingBudget(limits.zip_total_bytes)
    for source in sources_in(file, parts):
        yield from _wanted(source, paths, limits, budget, depth=0)


def _wanted(
    source: Source, paths: frozenset[str], limits: InspectionLimits, budget: UnpackingBudget, depth: int
) -> Iterator[tuple[str, BinaryIO]]:
    if source.path in paths:
        with source.open() as file:
            yield source.path, file
        return
    if depth >= limits.zip_depth or not any(path.startswith(f"{source.path}/") for path in paths):
        return
    with source.open() as opened:
        file: BinaryIO = opened
        head = file.read(HEAD_BYTES)
        file.seek(0)
        if kind_of(head) != "zip":
            return
        if depth > 0:
            file = io.BytesIO(file.read(limits.zip_in_zip_bytes))
        for entry in entries_of(file, source.path, source.size, limits, budget):
            if not isinstance(entry, SkippedFile):
                yield from _wanted(entry, paths, limits, budget, depth + 1)
