"""Broken copies of real files, always the same: `tools/try_mutated_scans.py` reads ten times as many."""

import pytest

from scans.engine.wording import READING
from tests.scans.inspecting import inspect
from tests.scans.mutations import mutants, real_files

FILES_EACH, SEEDS = 500, (11, 12, 13, 14)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_broken_file_gives_a_report_or_a_reason_and_provokes_nothing_unexpected(seed):
    for content in mutants(real_files(), FILES_EACH, seed):
        report = inspect({"mutant": content})
        assert len(report.files) + len(report.skipped) >= 1
        assert READING["not readable"].en not in [file.error for file in report.files]
