"""Pictures, volumes, films and documents beside DICOM: every field that speaks of a person, in its class."""

import logging
import struct

import pytest

from tests.scans import documents
from tests.scans.inspecting import found, inspect_one
from tests.scans.studies import ct_file


def classes(content: bytes) -> dict[str, tuple[str, str]]:
    report = inspect_one(content)
    assert report.error is None
    return {path: (element.identifies, element.level) for path, element in found(report).items()}


PHOTO = {
    "EXIF/IFD0/ImageDescription": ("free-text", "indirect"),
    "EXIF/IFD0/Artist": ("person-other", "indirect"),
    "EXIF/IFD0/Make": ("device", "indirect"),
    "EXIF/IFD0/XPComment": ("contact", "direct"),
    "EXIF/EXIF/DateTimeOriginal": ("date", "indirect"),
    "EXIF/EXIF/CameraOwnerName": ("person-other", "indirect"),
    "EXIF/EXIF/BodySerialNumber": ("device", "indirect"),
    "EXIF/EXIF/UserComment": ("free-text", "indirect"),
    "EXIF/EXIF/MakerNote": ("private", "none"),
    "EXIF/EXIF/ImageUniqueID": ("uid", "indirect"),
    "EXIF/GPS/GPSLatitude": ("place", "indirect"),
    "EXIF/GPS/GPSDateStamp": ("date", "indirect"),
    "EXIF/GPS/GPSLatitudeRef": ("none", "none"),
}
XMP = {
    "XMP/dc:creator": ("person-other", "indirect"),
    "XMP/dc:creator[1]": ("person-other", "indirect"),
    "XMP/dc:description": ("free-text", "indirect"),
    "XMP/photoshop:City": ("place", "indirect"),
    "XMP/xmp:CreatorTool": ("device", "indirect"),
}


@pytest.mark.parametrize("name", ["jpeg", "webp", "png", "heic"])
def test_a_photo_says_who_where_and_with_what_it_was_taken(name):
    assert classes(getattr(documents, name)()).items() >= (PHOTO | XMP).items()


def test_a_tiff_says_it_too():
    expected = {path.replace("EXIF/", "TIFF/", 1): judged for path, judged in PHOTO.items()}
    assert classes(documents.tiff()).items() >= expected.items()


def test_values_are_shown_as_people_write_them():
    elements = found(inspect_one(documents.jpeg()))
    assert elements["EXIF/GPS/GPSLatitude"].value == "44 27 1.5"
    assert elements["EXIF/IFD0/XPComment"].value == "call 507-555-0144"
    assert elements["EXIF/EXIF/UserComment"].value == "left knee"
    assert "owner=Zabriskie" in elements["EXIF/EXIF/MakerNote"].value
    assert elements["EXIF/EXIF/DateTimeOriginal"].name == "Date Time Original"
    assert elements["JPEG/Comment"].value == "scanned at Quillfeather Clinic"
    assert elements["JPEG/ImageSize"].value == "64 x 48"


def test_texts_of_a_png_are_read_packed_or_not():
    elements = found(inspect_one(documents.png()))
    assert elements["PNG/Author"].identifies == "person-other"
    assert elements["PNG/Comment"].value.startswith("for Ottoline for")
    assert elements["PNG/Description"].value == "left knee of José"


def test_iptc_records_are_read_and_a_thumbnail_is_said():
    report = inspect_one(documents.iptc_jpeg())
    elements = found(report)
    assert elements["IPTC/By-line"].identifies == "person-other"
    assert elements["IPTC/City"].identifies == "place"
    assert elements["IPTC/Keywords[1]"].value == "x-ray"
    assert [risk.kind for risk in report.risks] == ["thumbnail"]


def test_a_thumbnail_in_a_second_directory_is_said():
    block = documents.exif()
    plain = documents.jpeg(exif=block.tobytes())
    tiff = bytearray(block.tobytes()[6:])
    # Link a directory with one entry, the thumbnail's offset, behind the first.
    order = "little" if tiff[:2] == b"II" else "big"
    first = int.from_bytes(tiff[4:8], order)
    after = first + 2 + 12 * int.from_bytes(tiff[first : first + 2], order)
    tiff[after : after + 4] = len(tiff).to_bytes(4, order)
    entry = [(1, 2), (0x0201, 2), (4, 2), (1, 4), (0, 4), (0, 4)]
    tiff += b"".join(number.to_bytes(width, order) for number, width in entry)
    segment = documents.jpeg_segment(0xE1, b"Exif\0\0" + bytes(tiff))
    report = inspect_one(plain[:2] + segment + plain[2:])
    assert "thumbnail" in [risk.kind for risk in report.risks]


def test_definitions_in_xml_are_refused_and_the_rest_is_kept():
    report = inspect_one(documents.jpeg(xmp=documents.DOCTYPE_XMP))
    assert "DOCTYPE" in report.error
    assert "EXIF/IFD0/Artist" in found(report)


# ---- Volumes ----


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("pack", [bytes, documents.gzipped], ids=["plain", "gzipped"])
def test_a_nifti_header_and_its_extensions_are_read(order, pack):
    volume = documents.nifti(
        (6, b"born 1951-07-04"), (2, ct_file()[132:]), (4, b"<AFNI_attributes><AFNI_atr>Quillfeather</AFNI_atr></AFNI_attributes>"),
        order=order, descrip="Zabriskie head", aux_file="MRN7730021.txt", db_name="site 4", intent_name="none",
    )  # fmt: skip
    elements = found(inspect_one(pack(volume)))
    assert elements["NIfTI/descrip"].identifies == "name"  # known from the enclosed DICOM
    assert elements["NIfTI/aux_file"].identifies == "record-number"
    assert elements["NIfTI/db_name"].identifies == "person-other"
    assert elements["NIfTI/extension[0]"].identifies == "date"
    assert elements["NIfTI/extension[1]/(0010,0010)"].level == "direct"
    assert any(path.startswith("NIfTI/extension[2]/AFNI_attributes") for path in elements)
    assert elements["NIfTI/dim"].value == "4 x 4 x 2"


@pytest.mark.parametrize(("described", "level"), [("head", "medium"), ("de-faced T1w", "low")])
def test_a_volume_the_size_of_a_head_is_said_and_so_is_a_face_taken_out(described, level):
    volume = bytearray(documents.nifti(descrip=described))
    struct.pack_into("<8h", volume, 40, 3, 192, 256, 256, 1, 1, 1, 1)
    struct.pack_into("<8f", volume, 76, 1, 1, 1, 1, 0, 0, 0, 0)
    (risk,) = inspect_one(bytes(volume)).risks
    assert (risk.kind, risk.level) == ("face-reconstruction", level)


def test_nifti_2_and_analyze_headers_are_read():
    assert found(inspect_one(documents.nifti_2("Zabriskie")))["NIfTI/descrip"].value == "Zabriskie"
    number = found(inspect_one(documents.analyze("7730021")))["NIfTI/patient_id"]
    assert (number.identifies, number.level) == ("record-number", "direct")


def test_a_gzipped_volume_is_inflated_no_further_than_its_head():
    bomb = documents.gzipped(documents.nifti(descrip="x") + bytes(200 * 2**20))
    assert inspect_one(bomb).error is None
    endless = documents.nifti((6, b"x" * (5 * 2**20)))
    assert "4 MB" in inspect_one(documents.gzipped(endless)).error


# ---- Films ----


def test_a_film_says_when_where_and_with_what_it_was_taken():
    assert (
        classes(documents.film()).items()
        >= {
            "MP4/MovieCreationTime": ("date", "indirect"),
            "MP4/UserData/©xyz": ("place", "indirect"),
            "MP4/UserData/©mod": ("device", "indirect"),
            "MP4/Tags/com.apple.quicktime.author": ("person-other", "indirect"),
            "MP4/Tags/com.apple.quicktime.location.ISO6709": ("place", "indirect"),
        }.items()
    )
    assert found(inspect_one(documents.film()))["MP4/MovieCreationTime"].value.startswith("2024-03-14")


def test_itunes_tags_are_read():
    assert classes(documents.itunes_film())["MP4/Tags/©ART"] == ("person-other", "indirect")


# ---- PDF ----


def test_a_pdf_is_read_line_by_line_with_its_info_notes_and_attachments():
    content = documents.pdf(
        "MRN: 8834421", "no fracture seen", Author="Isabel Quintana", Title="Report", CreationDate="D:20240314091502",
        attachments={"photo.jpg": documents.jpeg()},
    )  # fmt: skip
    judged = classes(content)
    assert judged["PDF/PageCount"] == ("none", "none")
    assert judged["Info/Author"] == ("person-other", "indirect")
    assert judged["Info/CreationDate"] == ("date", "indirect")
    assert judged["XMP/dc:creator"] == ("person-other", "indirect")
    assert judged["Page 1/Line 1"] == ("record-number", "direct")
    assert judged["Page 1/Line 2"] == ("free-text", "none")
    assert judged["Page 1/Note[0]/NoteAuthor"] == ("person-other", "indirect")
    assert judged["Attachments[0]/EXIF/EXIF/BodySerialNumber"] == ("device", "indirect")


def test_a_locked_pdf_is_said_in_plain_words():
    assert "locked with a password" in inspect_one(documents.locked_pdf()).error


def test_nothing_that_a_damaged_pdf_says_reaches_a_log_or_a_warning(caplog, recwarn):
    caplog.set_level(logging.DEBUG)
    content = documents.pdf("Ottoline Zabriskie", Author="Zabriskie", Zabriskie="Ottoline")
    for at in range(100, len(content), 97):
        inspect_one(content[:at] + b"Zabriskie" + content[at + 9 :])
    assert "Zabriskie" not in caplog.text
    assert not any("Zabriskie" in str(warning.message) for warning in recwarn)
