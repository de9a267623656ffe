"""Every way in which DICOM files are written, and broken."""

import hashlib
import logging
import struct
import warnings
import zlib
from pathlib import Path

import pydicom
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydicom.uid import DeflatedExplicitVRLittleEndian, ExplicitVRBigEndian, ImplicitVRLittleEndian

from scans.engine.limits import InspectionLimits
from tests.scans.inspecting import found, inspect, inspect_one
from tests.scans.studies import PATIENT_NAME, ct_file, ct_study, encoded, planted_study

PYDICOM_DATA = Path(pydicom.__file__).parent / "data"
BUNDLED = sorted(
    path for folder in ("test_files", "charset_files", "palettes") for path in (PYDICOM_DATA / folder).rglob("*")
    if path.is_file()
)  # fmt: skip
CUT_SHORT = {"MR_truncated.dcm", "rtplan_truncated.dcm", "DICOMDIR-nooffset"}
# pydicom leaves a private UN value closed that holds a sequence; here it is opened.
OPENED_HERE = {"priv_SQ.dcm"}


def pydicom_paths(path: Path) -> set[str]:
    """The paths of all elements with a value as pydicom walks them."""

    def walk(dataset, prefix=""):
        for element in dataset:
            step = f"{prefix}({element.tag.group:04X},{element.tag.element:04X})"
            if element.VR != "SQ":
                if not element.is_empty and str(element.value).strip():
                    yield step
            elif len(element.value):
                yield step
                for number, item in enumerate(element.value):
                    yield from walk(item, f"{step}[{number}].")

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        dataset = pydicom.dcmread(path, force=True)
        return {*walk(dataset.file_meta), *walk(dataset)}


@pytest.fixture(scope="module")
def bundled_report():
    return inspect({str(path.relative_to(PYDICOM_DATA)): path.read_bytes() for path in BUNDLED})


def test_every_bundled_file_of_pydicom_is_reported_or_left_out_with_a_reason(bundled_report):
    named = [file.path for file in bundled_report.files] + [
        skipped.path for skipped in bundled_report.skipped
    ]
    # A packed file is named by what is in it.
    named = [path.partition(".gz/")[0] + ".gz" if ".gz/" in path else path for path in named]
    assert sorted(named) == sorted(str(path.relative_to(PYDICOM_DATA)) for path in BUNDLED)
    assert {Path(file.path).name for file in bundled_report.files if file.error} == CUT_SHORT
    assert all(file.elements for file in bundled_report.files)


@pytest.mark.parametrize("path", BUNDLED, ids=lambda path: path.name)
def test_the_elements_of_a_real_file_are_those_that_pydicom_walks(path, bundled_report):
    file = next((f for f in bundled_report.files if f.path == str(path.relative_to(PYDICOM_DATA))), None)
    if file is None:
        assert path.suffix != ".dcm" or path.name == "no_meta.dcm"
        return
    ours = set(found(file))
    theirs = pydicom_paths(path)
    if path.name in OPENED_HERE:
        assert theirs < ours
    elif path.name in CUT_SHORT:
        assert ours <= theirs | {"(7FE0,0010)"}
    else:
        assert ours == theirs


@pytest.mark.parametrize(
    "syntax",
    [ImplicitVRLittleEndian, ExplicitVRBigEndian, DeflatedExplicitVRLittleEndian],
    ids=lambda uid: uid.name,
)
def test_the_encoding_changes_nothing_in_what_is_found(syntax):
    explicit = found(inspect_one(encoded(ct_study())))
    other = found(inspect_one(encoded(ct_study(), syntax)))
    assert {p: (e.value, e.level) for p, e in other.items() if not p.startswith("(0002")} == {
        p: (e.value, e.level) for p, e in explicit.items() if not p.startswith("(0002")
    }


def test_a_file_without_preamble_is_read():
    content = encoded(ct_study())[132:]
    assert found(inspect_one(content))["(0010,0010)"].value == PATIENT_NAME


@pytest.mark.filterwarnings("ignore::UserWarning")
@pytest.mark.parametrize(
    ("character_set", "raw", "shown"),
    [
        ("ISO_IR 100", "Buc^Jérôme".encode("latin-1"), "Buc^Jérôme"),
        ("ISO_IR 192", "Wang^小东".encode(), "Wang^小东"),
        ("ISO_IR 999", b"Buc^J\xe9r", "Buc^Jér"),
        ("ISO_IR 192", b"Buc^J\xe9r", "Buc^J\\xe9r"),
        ("", "Müller^Ä".encode(), "Müller^Ä"),
        ("ISO 2022 IR 87", b"Yamada^Tarou\x1b", "Yamada^Tarou\\x1b"),
        ("ISO_IR 192", b"A\x07B^C", "A\\x07B^C"),
    ],
)
def test_names_are_shown_by_their_character_set_or_escaped(character_set, raw, shown):
    content = ct_file(SpecificCharacterSet=character_set or None, PatientName="N" * (len(raw) + len(raw) % 2))
    content = content.replace(b"N" * (len(raw) + len(raw) % 2), raw + b" " * (len(raw) % 2))
    assert found(inspect_one(content))["(0010,0010)"].value == shown


def test_a_preamble_that_is_not_empty_is_told():
    report = inspect_one(encoded(ct_study(), preamble=b"MZ".ljust(128, b"\x90")))
    assert "preamble" in [risk.kind for risk in report.risks]
    assert "preamble" not in [risk.kind for risk in inspect_one(ct_file()).risks]


def test_digests_cover_the_file_and_its_pixels():
    content = ct_file()
    file = inspect({"a": content}, digests=True).files[0]
    assert file.sha256 == hashlib.sha256(content).hexdigest()
    assert file.pixel_sha256 == hashlib.sha256(bytes(range(32))).hexdigest()
    assert inspect_one(content).sha256 is None


# ---- Broken and hostile files ----


@pytest.mark.parametrize("kept", [200, 300, 500, 700])
def test_a_file_cut_short_tells_so_and_what_stands_before(kept):
    report = inspect_one(ct_file()[:kept])
    assert report.error.startswith("The file ends in the middle.")
    assert report.elements


def nested_sequences(depth: int) -> bytes:
    item = struct.pack("<HHI", 0xFFFE, 0xE000, 0xFFFFFFFF)
    sequence = struct.pack("<HH2sHI", 0x0040, 0x0275, b"SQ", 0, 0xFFFFFFFF)
    return ct_file()[:-44] + (sequence + item) * depth


def test_nesting_past_64_levels_ends_with_a_sentence():
    report = inspect_one(nested_sequences(5000))
    assert "64 levels" in report.error
    assert found(report)["(0010,0010)"].value == PATIENT_NAME


def test_a_flood_of_items_ends_with_a_sentence():
    item = struct.pack("<HHI", 0xFFFE, 0xE000, 0)
    sequence = struct.pack("<HH2sHI", 0x0040, 0x0275, b"SQ", 0, 0xFFFFFFFF)
    report = inspect_one(ct_file()[:-44] + sequence + item * 1001, limits=InspectionLimits(items=1000))
    assert "100,000 parts" in report.error


def test_a_flood_of_elements_ends_with_a_sentence():
    report = inspect_one(ct_file(), limits=InspectionLimits(elements=10))
    assert "500,000" in report.error
    assert len(report.elements) >= 8


def test_values_beyond_the_budget_of_a_file_are_listed_by_their_size():
    dataset = ct_study(PatientComments="x" * 400)
    report = inspect_one(encoded(dataset), limits=InspectionLimits(value_bytes=100))
    assert found(report)["(0010,4000)"].value == "400 bytes"
    report = inspect_one(encoded(dataset), limits=InspectionLimits(all_values_bytes=450))
    assert found(report)["(0010,4000)"].value == "400 bytes"
    assert report.error is None


def deflate_bomb(size: int) -> bytes:
    plain = encoded(ct_study())
    deflated = encoded(ct_study(), DeflatedExplicitVRLittleEndian)
    meta_end = 132 + 12 + struct.unpack("<I", deflated[140:144])[0]
    name = plain.index(b"\x10\x00\x10\x00PN")
    front = plain[name : plain.index(b"\x10\x00\x20\x00LO")]
    comment = struct.pack("<HH2sHI", 0x0040, 0xA160, b"UT", 0, 10_000_000) + b"a" * 10_000_000
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    packed = packer.compress(front)
    for _ in range(size // 10_000_000):
        packed += packer.compress(comment)
    return deflated[:meta_end] + packed + packer.flush()


def test_a_deflate_bomb_ends_at_the_limit_and_keeps_what_came_before():
    bomb = deflate_bomb(60_000_000)
    assert len(bomb) < 100_000
    report = inspect_one(bomb, limits=InspectionLimits(inflated_bytes=20_000_000))
    assert "256 MB" in report.error
    assert found(report)["(0010,0010)"].value == PATIENT_NAME


def test_a_sequence_hidden_in_an_unknown_private_value_is_opened():
    inner = struct.pack("<HHI", 0x0010, 0x0010, 20) + b"Zabriskie^Ottoline  "
    value = struct.pack("<HHI", 0xFFFE, 0xE000, len(inner)) + inner
    dataset = ct_study()
    dataset.private_block(0x0033, "ACME HIDE", create=True).add_new(0x01, "UN", value)
    elements = found(inspect_one(encoded(dataset)))
    assert elements["(0033,1001)[0].(0010,0010)"].level == "direct"
    assert elements["(0033,1001)"].private_creator == "ACME HIDE"


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_change_of_bytes_gives_a_report(data):
    content = bytearray(encoded(planted_study()))
    for _ in range(data.draw(st.integers(1, 8))):
        content[data.draw(st.integers(128, len(content) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(200, len(content)))
    report = inspect({"mutant": bytes(content[:cut])})
    assert len(report.files) + len(report.skipped) == 1


def test_nothing_of_a_file_reaches_logs_or_warnings(caplog, recwarn):
    """pydicom would quote the value of a number that is none."""
    content = ct_file().replace(b"120 ", b"Zabr").replace(b"A99812345", b"Zabriskie")
    content = content.replace(b"ISO_IR 192", b"ISO_IR ZAB")
    with caplog.at_level(logging.DEBUG):
        logging.getLogger("pydicom").setLevel(logging.DEBUG)
        inspect_one(content)
    assert "Zab" not in caplog.text
    assert not [warning for warning in recwarn if "Zab" in str(warning.message)]
