"""What the tests of letters share."""

import pytest

from patientprivacy.typefaces import unpacked_typefaces


@pytest.fixture(scope="session", autouse=True)
def typefaces_are_unpacked():
    """So that the first letter takes no longer than the others."""
    unpacked_typefaces()
