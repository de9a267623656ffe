"""What elements are said to identify."""

import pytest
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence

from scans.engine.tag_path import parse_tag_path, print_tag
from tests.scans.inspecting import found, inspect, inspect_one
from tests.scans.studies import NEUTRAL, PLANTED, RECORD_NUMBER, ct_file, ct_study, encoded, planted_study


@pytest.fixture(scope="module")
def planted():
    return found(inspect_one(encoded(planted_study())))


@pytest.mark.parametrize("path", PLANTED)
def test_a_planted_identifier_is_found_in_its_class(planted, path):
    assert (planted[path].identifies, planted[path].level) == PLANTED[path]


@pytest.mark.parametrize("path", NEUTRAL)
def test_a_neutral_value_is_listed_and_identifies_nobody(planted, path):
    assert planted[path].value == NEUTRAL[path]
    assert planted[path].level == "none"


def test_a_finding_carries_the_standards_names_and_actions(planted):
    name = planted["(0010,0010)"]
    assert (name.keyword, name.name, name.vr) == ("PatientName", "Patient's Name", "PN")
    assert (name.hipaa, name.profile, name.private_creator) == ("A", "Z", None)


def test_a_private_element_names_its_creator_and_is_removed_by_the_profile(planted):
    element = planted["(0009,1010)"]
    assert (element.keyword, element.private_creator, element.profile) == ("", "ACME_IDENT", "X")


def test_a_social_security_number_among_record_numbers_has_its_own_letter(planted):
    assert planted["(0010,1002)[0].(0010,0020)"].hipaa == "G"


def test_pixel_data_is_listed_by_its_size_alone(planted):
    assert planted["(7FE0,0010)"].value == "32 bytes"
    assert planted["(7FE0,0010)"].level == "none"


@pytest.mark.parametrize("placeholder", ["ANONYMOUS", "Anonymized^Patient", "REMOVED", "xxxx", "^"])
def test_a_placeholder_names_nobody(placeholder):
    elements = found(inspect_one(ct_file(PatientName=placeholder)))
    assert elements["(0010,0010)"].level == "none"


@pytest.mark.parametrize(
    ("text", "identifies", "level"),
    [
        ("for OTTOLINE, urgent", "name", "direct"),
        ("zabriskie_axial_1", "name", "direct"),
        ("see MRN7730021", "record-number", "direct"),
        ("born 4 July 1951", "date", "indirect"),
        ("07/04/1951", "date", "indirect"),
        ("call 507-555-0188", "contact", "direct"),
        ("routine head", "free-text", "indirect"),
    ],
)
def test_the_patients_own_facts_are_found_in_other_text(text, identifies, level):
    element = found(inspect_one(ct_file(StudyDescription=text)))["(0008,1030)"]
    assert (element.identifies, element.level) == (identifies, level)


def test_an_ordinary_word_that_is_also_a_name_is_not_taken_for_the_patient():
    elements = found(inspect_one(ct_file(PatientName="Head^Chest", StudyDescription="CT HEAD")))
    assert elements["(0008,1030)"].level == "indirect"


def test_a_doctor_of_the_same_family_name_is_another_person():
    elements = found(inspect_one(ct_file(ReferringPhysicianName="Zabriskie^Conrad")))
    assert elements["(0008,0090)"].identifies == "person-other"


def test_an_age_of_ninety_counts_as_a_date_under_safe_harbor():
    assert found(inspect_one(ct_file(PatientAge="090Y")))["(0010,1010)"].hipaa == "C"
    assert found(inspect_one(ct_file(PatientAge="089Y")))["(0010,1010)"].hipaa is None


def test_a_code_for_a_doctor_is_judged_by_the_sequence_it_stands_in():
    dataset, doctor, code = ct_study(), Dataset(), Dataset()
    code.CodeValue, code.CodeMeaning = "NPI-1999999984", "Achterberg"
    doctor.PersonIdentificationCodeSequence = Sequence([code])
    dataset.ReferringPhysicianIdentificationSequence = Sequence([doctor])
    elements = found(inspect_one(encoded(dataset)))
    assert elements["(0008,0096)[0].(0040,1101)[0].(0008,0104)"].identifies == "person-other"


def test_what_one_file_says_of_the_patient_is_searched_for_in_all_others():
    report = inspect(
        {
            "a": ct_file(1, PatientID="OTHER55512", StudyDescription=f"x {RECORD_NUMBER}"),
            "b": ct_file(2),
        }
    )
    assert found(report.files[0])["(0008,1030)"].level == "direct"


def test_the_name_of_a_folder_that_names_the_patient_is_said():
    report = inspect({"ZABRISKIE_O/IM1": ct_file(1), "other/IM2": ct_file(2)})
    named, other = ({risk.kind for risk in file.risks} for file in report.files)
    assert "file-name" in named
    assert "file-name" not in other


def test_a_tag_path_is_read_back_as_it_was_written():
    assert print_tag(0x0010_0020) == "(0010,0020)"
    assert parse_tag_path("(0040,0275)[0].(0040,100A)") == ((0x00400275, 0), (0x0040100A, None))
    with pytest.raises(ValueError, match="looks like"):
        parse_tag_path("0010,0010")
