"""What a stranger would learn, what would have to go, what doesn't fit, and the exceptions among many slices."""

from scans.engine.presentation import present
from scans.engine.presentation.removal import ACTIONS
from scans.engine.tables.confidentiality_profile import EDITION, ROWS
from tests.scans.engine.test_presentation import pooled
from tests.scans.studies import ct_file, encoded, planted_study


def rows_of(page: dict) -> dict[str, dict]:
    return {row["label"]: row for row in page["stranger"]["rows"]}


def test_a_stranger_learns_who_when_where_which_doctors_and_which_machine():
    rows = rows_of(present(pooled({"a": encoded(planted_study())})))
    who = rows["Who you are"]
    assert who["masked"]
    assert who["value"] == "Ottoline M Zabriskie · born July 4, 1951 · 73 years old · MRN7730021"
    assert rows["When you were there"]["value"] == "March 14, 2024"
    assert rows["Where you were"]["value"] == "Quillfeather Clinic · 1 Rookery Road, Northfield MN"
    assert rows["Who took care of you"]["value"] == "Dr Pieter Achterberg"
    assert rows["Which machine made the pictures"]["value"] == "SN-0017734"
    assert "CT HEAD" in rows["What it may have been for"]["value"]


def test_words_that_name_the_patient_are_covered_wherever_they_stand():
    rows = rows_of(present(pooled({"a": ct_file(1, InstitutionName="Zabriskie Ottoline c/o Clinic")})))
    assert rows["Where you were"]["masked"]


def test_days_of_several_studies_are_a_span():
    page = present(pooled({"a": ct_file(1), "b": ct_file(2, StudyDate="20240401")}))
    assert rows_of(page)["When you were there"]["value"] == "March 14, 2024 to April 1, 2024"


def test_what_would_have_to_go_follows_the_profile_and_names_its_edition():
    removal = present(pooled({"a": encoded(planted_study())}))["removal"]
    assert f"edition {EDITION}" in removal["source"]
    actions = {
        action["code"]: {entry["path"] for entry in action["entries"]} for action in removal["actions"]
    }
    assert "(0010,1040)" in actions["X"]
    assert {"(0010,0010)", "(0008,0020)"} <= actions["Z"]
    assert {"(0020,000D)", "(0008,0018)"} <= actions["U"]
    assert removal["count"] == sum(len(paths) for paths in actions.values())


def test_every_action_of_the_table_has_its_words():
    assert {action[0] for _, action in ROWS.values()} <= set(ACTIONS)


def test_a_thousand_slices_with_one_exception_name_the_exception():
    files = {f"CD/IM{n}": ct_file(n, PatientSex="F") for n in range(1, 21)}
    files["CD/IM21"] = ct_file(21, AccessionNumber=None, ImageComments="looked at twice")
    page = present(pooled(files))
    notes = {
        row["label"]: row["note"] for group in page["groups"] for row in group["rows"] + group["further"]
    }
    assert "only in IM21" in notes["Comments on the picture"]
    assert "in all 21 files but IM21" in notes["Your sex"]


def test_questions_come_with_their_evidence_covered():
    page = present(pooled({"a": ct_file(1), "b": ct_file(2, PatientName="Okonkwo^Ngozi")}))
    (question,) = page["questions"]["entries"]
    assert question["title"] == "Why does one study hold two names?"
    assert [(row["value"], row["masked"], row["note"]) for row in question["rows"]] == [
        ("Zabriskie^Ottoline^M", True, "a"),
        ("Okonkwo^Ngozi", True, "b"),
    ]
    assert question["ask"].startswith("Do all of these pictures belong to me?")


def test_files_that_fit_raise_no_question():
    assert present(pooled({"a": ct_file(1)}))["questions"]["entries"] == []
