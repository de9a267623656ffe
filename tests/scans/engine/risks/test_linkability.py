"""What ties two files to one person or one machine."""

import pytest

from scans.engine.risks import risks_of
from scans.engine.tables.uid_roots import UID_ROOTS, issuer_of

SIEMENS_UID = "1.3.12.2.1107.5.2.32.99887.30000012041311234827500000019"


def linkability(header: dict[str, str]):
    return next((risk for risk in risks_of(header) if risk.kind == "linkability"), None)


@pytest.mark.parametrize("root", UID_ROOTS)
def test_each_root_tells_its_issuer(root):
    assert issuer_of(f"{root}.4.5") == (root, UID_ROOTS[root])
    assert issuer_of(f"{root}9.4.5") != (root, UID_ROOTS[root])


def test_an_unknown_root_tells_nothing():
    assert issuer_of("1.2.3.4") is None
    assert issuer_of("") is None


def test_a_serial_number_inside_a_uid_is_pointed_out():
    found = linkability({"StudyInstanceUID": SIEMENS_UID, "DeviceSerialNumber": "99887"})
    assert found.level == "medium"
    assert dict(found.evidence)["UID root"] == "1.3.12.2.1107.5: Siemens Healthineers"
    assert dict(found.evidence)["serial number inside the UID"] == "99887"


def test_a_uid_alone_ties_files_together_but_names_no_machine():
    assert linkability({"StudyInstanceUID": "1.2.3"}).level == "low"
    assert linkability({"Modality": "CT"}) is None
