"""What the whole of the engine is for: every identifier is found wherever it hides, and nothing else is called one."""

import pytest

from tests.scans.inspecting import found, inspect_one
from tests.scans.planted import NEUTRAL_COUNT, PLANTED, neutral_file, planted_file


@pytest.fixture(scope="module")
def planted():
    report = inspect_one(planted_file())
    assert report.error is None
    return found(report)


def test_sixty_distinct_identifiers_are_planted(planted):
    assert len(PLANTED) == 60
    assert len({(path, planted[path].value) for path in PLANTED}) == 60


@pytest.mark.parametrize("path", PLANTED)
def test_a_planted_identifier_is_found_in_its_class(planted, path):
    assert (planted[path].identifies, planted[path].level) == PLANTED[path]


def test_of_two_hundred_neutral_values_none_is_called_direct():
    content, paths = neutral_file()
    elements = found(inspect_one(content))
    assert len(set(paths)) == NEUTRAL_COUNT
    assert [path for path in paths if elements[path].level == "direct"] == []
