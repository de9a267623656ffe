"""Identifiers in lines that a program read from a picture, with its usual errors."""

import pytest

from scans.pictures.identifier_marks import Identifiers, marks_in

HERS = Identifiers(
    names=("Zabriskie^Ottoline^M",),
    birth_dates=("19510704",),
    record_numbers=("MRN7730021",),
    accession_numbers=("A99812345",),
    institutions=("Quillfeather Clinic",),
)


@pytest.mark.parametrize(
    ("line", "marks"),
    [
        ("ZABRISKIE, OTTOLINE", ("name",)),
        ("ZABRlSKIE^0TTOLINE", ("name",)),
        ("zabriskieottoline", ("name",)),
        ("Name: Ottoline Z.", ("name",)),
        ("DOB 07/04/1951", ("birth-date",)),
        ("04.07.1951", ("birth-date",)),
        ("1951-07-04", ("birth-date",)),
        ("4 July 1951", ("birth-date",)),
        ("Jul 4, 195l", ("birth-date",)),
        ("4 de julio", ()),
        ("ID MRN773OO2l", ("record-number",)),
        ("ACC# A99812345", ("accession-number",)),
        ("QuiIlfeather Clinic", ("institution",)),
        ("ZABRISKIE O 07/04/1951 MRN7730021", ("name", "birth-date", "record-number")),
        ("Clinic", ()),
        ("07/05/1951", ()),
        ("03/14/2024 09:15:02", ()),
        ("C5-1 42 Hz MI 1.1", ()),
        ("MRN7730099", ()),
        ("", ()),
    ],
)
def test_a_line_is_marked_with_what_it_holds(line, marks):
    assert marks_in(line, HERS) == marks


def test_short_names_are_found_as_whole_words_alone():
    li = Identifiers(names=("Lee^Ann",))
    assert marks_in("LEE ANN", li) == ("name",)
    assert marks_in("sleeve annular", li) == ()


def test_accents_make_no_difference():
    assert marks_in("NUNEZ MARIA", Identifiers(names=("Núñez^María",))) == ("name",)


def test_a_file_that_tells_nothing_marks_nothing():
    assert marks_in("ZABRISKIE 07/04/1951", Identifiers(birth_dates=("unknown", "19511304"))) == ()
