"""Zips that are bombs, that contradict themselves, and whose names want to climb out."""

import resource
import stat
import struct
import zipfile

import pytest

from scans.engine.limits import InspectionLimits
from tests.scans import zips
from tests.scans.inspecting import found, inspect
from tests.scans.studies import PATIENT_NAME, ct_file
from tests.scans.zips import directory_changed, end_changed, zipped

MIB = 2**20
A_SCAN = zipped({"a": ct_file()})

REFUSED = {
    "overlapping entries": (zips.overlapping, "overlap"),
    "one kernel named 1,000 times": (lambda: zips.one_kernel_named_often(1000), "overlap"),
    "ten zips in each other": (lambda: zips.nested(10), "zip inside a zip inside a zip"),
    "200,000 empty entries": (lambda: zips.empty_entries(200_000, 200_000), "50,000 files"),
    "60,000 empty entries that say they are 5": (lambda: zips.empty_entries(60_000, 5), "50,000 files"),
    "zip64 directory of a terabyte": (lambda: zips.zip64_directory(2**40, 1), "could not be opened"),
    "zip64 directory of a million million": (lambda: zips.zip64_directory(46, 10**12), "could not be opened"),
    "directory of 80 MB": (lambda: end_changed(A_SCAN, zips.END_DIRECTORY_SIZE, struct.pack("<I", 80 * MIB)), "50,000 files"),
    "directory past the end": (lambda: end_changed(A_SCAN, zips.END_DIRECTORY_OFFSET, struct.pack("<I", 10**9)), "overlap"),
    "cut short": (lambda: A_SCAN[:-10], "could not be opened"),
    "no directory": (lambda: zips.LOCAL + bytes(100), "could not be opened"),
    "locked": (lambda: directory_changed(A_SCAN, zips.FLAGS, b"\1\0"), "password"),
    "packed in a strange way": (lambda: directory_changed(A_SCAN, zips.METHOD, b"\x63\0"), "don't read"),
    "link": (lambda: directory_changed(A_SCAN, zips.ATTRIBUTES, struct.pack("<I", stat.S_IFLNK << 16)), "link"),
    "device": (lambda: directory_changed(A_SCAN, zips.ATTRIBUTES, struct.pack("<I", stat.S_IFBLK << 16)), "link"),
}  # fmt: skip


@pytest.mark.parametrize(("make", "said"), REFUSED.values(), ids=REFUSED)
def test_a_hostile_zip_is_refused_in_one_sentence(make, said):
    content = make()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    report = inspect({"bomb.zip": content})
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 256 * 1024
    assert not report.files
    assert len(report.skipped) == 1
    assert said in report.skipped[0].reason


def test_a_thousand_million_zeros_cost_little_and_what_stands_first_is_told():
    bomb = zips.zeros(1024)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    report = inspect({"bomb.zip": bomb})
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 256 * 1024
    assert found(report.files[0])["(0010,0010)"].value == PATIENT_NAME


def test_an_entry_is_unpacked_no_further_than_it_says():
    report = inspect({"bomb.zip": zips.forged_small(100 * MIB)})
    assert report.files[0].error.startswith("This file could not be read")


def test_too_many_entries_and_too_large_ones_are_refused_at_their_limits():
    many = zipped({str(n): b"" for n in range(200)})
    assert "50,000 files" in inspect({"a.zip": many}, InspectionLimits(zip_entries=100)).skipped[0].reason
    large = zipped({"a": b"x" * 2000})
    assert "4 GB" in inspect({"a.zip": large}, InspectionLimits(zip_entry_bytes=1000)).skipped[0].reason


def test_the_unpacking_budget_is_spent_while_reading():
    entries = {f"{n}.dcm": ct_file(n)[:-44] + b"\0" * 20_000 for n in range(5)}
    report = inspect({"big.zip": zipped(entries)}, InspectionLimits(zip_total_bytes=30_000))
    assert report.files[0].elements
    assert "20 GB" in report.files[-1].error


def test_pixels_of_a_zipped_scan_are_not_unpacked():
    content = ct_file(Rows=None)
    pixels = content[:-44] + struct.pack("<HH2sHI", 0x7FE0, 0x0010, b"OW", 0, 50_000_000) + b"\0" * 50_000_000
    report = inspect({"a.zip": zipped({"scan": pixels})}, InspectionLimits(zip_total_bytes=1_000_000))
    assert report.files[0].error is None


# ---- Zips that contradict themselves ----


def local_name_changed() -> bytes:
    at = A_SCAN.index(zips.LOCAL) + 30
    return A_SCAN[:at] + b"b" + A_SCAN[at + 1 :]


def with_duplicates() -> bytes:
    two = zipped({"a": ct_file(1), "b": ct_file(2)})
    at = two.rindex(zips.CENTRAL) + 46
    return (
        two[: two.rindex(b"PK\x03\x04") + 30]
        + b"a"
        + two[two.rindex(b"PK\x03\x04") + 31 : at]
        + b"a"
        + two[at + 1 :]
    )


ODD = {
    "bytes in front": (lambda: b"PK\x03\x04" + bytes(50) + A_SCAN, ["odd.zip/a"]),
    "bytes behind": (lambda: A_SCAN + bytes(50), ["odd.zip/a"]),
    "a comment with a second end record": (lambda: A_SCAN[:-2] + struct.pack("<H", 22) + A_SCAN[-22:], None),
    "two zips, one behind the other": (lambda: zipped({"x": ct_file(2)}) + A_SCAN, ["odd.zip/a"]),
    "another name in front of the bytes": (local_name_changed, ["odd.zip/a"]),
    "the same name twice": (with_duplicates, ["odd.zip/a", "odd.zip/a"]),
    "a folder entry": (lambda: zipped({"d/": b"", "d/a": ct_file()}), ["odd.zip/d/a"]),
    "a false check sum": (lambda: directory_changed(A_SCAN, 16, b"\1\2\3\4"), ["odd.zip/a"]),
    "no entries": (lambda: zipped({}), []),
    "stored with a length too long": (
        lambda: directory_changed(zipped({"a": ct_file()}, zipfile.ZIP_STORED), zips.UNPACKED_SIZE, b"\xff\xff\0\0"),
        ["odd.zip/a"],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("make", "paths"), ODD.values(), ids=ODD)
def test_the_directory_of_an_odd_zip_decides_what_is_in_it(make, paths):
    report = inspect({"odd.zip": make()})
    listed = [file.path for file in report.files]
    assert listed == paths if paths is not None else len(report.skipped) == 1


# ---- Names ----

CLIMBING = [
    "../../etc/passwd", "/etc/passwd", "..\\..\\windows\\system32", "C:\\a", "C:a", "\\\\host\\share\\a", "a/../../b",
    "./a", "a//b", "~/a", "%2e%2e/a", "..%2fa", "....//a", "a/./b", "CON", "NUL.dcm", "a:stream", "a ", "a.", ".a",
    "-rf", "$(id)", "`id`", "a;b", "a|b", "a&b", "a<b>", "a\"b", "a'b", "a\nb", "a\tb", "a\x1b[31mb", "a\u202egpj.exe",
    "é", "日本", "a\u0301", "\ufeffa", "x" * 4000, "d/" * 500 + "a", "<script>alert(1)</script>",
]  # fmt: skip


@pytest.mark.parametrize("name", CLIMBING, ids=range(len(CLIMBING)))
def test_a_name_is_text_alone(name, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    report = inspect({"a.zip": zipped({name: ct_file()})})
    assert [file.path for file in report.files] == [f"a.zip/{name}"]
    assert not list(tmp_path.iterdir())
