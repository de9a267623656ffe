"""Bytes of every format cut off, changed and spliced: a report or one plain sentence, never an exception, never a hang."""

import zlib

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scans.engine.limits import InspectionLimits
from scans.engine.wording import READING, all_sentences
from tests.scans import documents
from tests.scans.every_format import EVERY_FORMAT
from tests.scans.inspecting import inspect

SEEDS = {name: content for name, content in EVERY_FORMAT.items() if name != "locked.pdf"}
LIMITS = InspectionLimits(fields=2_000, xml_nodes=5_000, elements=20_000, items=5_000)
# The sentence of last resort would mean that a reader let an exception out.
SENTENCES = set(all_sentences()) - {READING["not readable"].en}


def assert_reported(content: bytes) -> None:
    report = inspect({"file": content}, LIMITS)
    assert report.files or report.skipped
    for file in report.files:
        assert file.error is None or file.error in SENTENCES
    for skipped in report.skipped:
        assert skipped.reason in SENTENCES


@pytest.mark.parametrize("name", SEEDS)
def test_a_whole_file_has_no_error(name):
    assert not any(file.error for file in inspect({name: SEEDS[name]}).files)


@pytest.mark.parametrize("name", SEEDS)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_a_file_cut_off_anywhere_is_reported(name, data):
    seed = SEEDS[name]
    # Most of what a reader reads stands at the head or at the tail.
    places = st.one_of(st.integers(1, min(len(seed), 2_000)), st.integers(1, len(seed)))
    assert_reported(seed[: data.draw(places)])


@pytest.mark.parametrize("name", SEEDS)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_a_file_with_changed_bytes_is_reported(name, data):
    changed = bytearray(SEEDS[name])
    changes = st.tuples(
        st.one_of(st.integers(0, min(len(changed), 1_500) - 1), st.integers(0, len(changed) - 1)),
        st.one_of(st.sampled_from([b"\0", b"\xff", b"\xff\xff\xff\xff", b"\0\0\0\0", b"\x7f"]), st.binary(min_size=1, max_size=8)),
    )  # fmt: skip
    for place, new in data.draw(st.lists(changes, min_size=1, max_size=6)):
        changed[place : place + len(new)] = new
    assert_reported(bytes(changed))


@pytest.mark.parametrize(
    "content",
    [
        b"II*\0\x08\0\0\0" + b"\xff\xff" + b"\x0f\x01\x02\0\xff\xff\xff\xff\x08\0\0\0" * 50,
        b"MM\0*\0\0\0\x08" + b"\0\1" + b"\x87\x69\0\x04\0\0\0\1\0\0\0\x08" + b"\0\0\0\x08",
        b"\0\0\0\x20ftypisom" + b"\0" * 20 + b"\0\0\0\1moov" + b"\xff" * 8,
        b"\0\0\0\x08ftyp" + (b"\0\0\0\x08moov" * 30_000),
        documents.box(b"ftyp", b"isom") + documents.box(b"moov", *[b"\0\0\0\x08trak"] * 30_000),
        b"\x89PNG\r\n\x1a\n" + b"\0\0\0\x08zTXtabc\0\0\xff\xff\xff" + b"\0" * 8,
        b"\xff\xd8" + b"\xff\xe1\0\x02" * 60_000,
        b"\xff\xd8" + b"\xff" * 60_000,
        b"%PDF-1.7\n" + b"[" * 50_000,
        b"%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 1 0 R>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF",
    ],
    ids=[
        "endless entries", "a directory that is its own", "a box past the end", "empty boxes", "empty tracks",
        "damaged packed text", "empty segments", "fill bytes", "nested arrays", "pages that are their own",
    ],
)  # fmt: skip
def test_a_crafted_file_is_reported(content):
    assert_reported(content)


def test_a_deep_xml_is_refused():
    packet = b"<a>" * 5_000 + b"</a>" * 5_000
    (file,) = inspect({"x.jpg": documents.jpeg(xmp=packet[:60_000])}).files
    assert "more entries than we read" in file.error


def test_a_packed_text_that_never_ends_is_refused():
    packed = zlib.compress(bytes(20 * 2**20))
    body = b"Comment\0\0" + packed
    chunk = len(body).to_bytes(4, "big") + b"zTXt" + body + zlib.crc32(b"zTXt" + body).to_bytes(4, "big")
    (file,) = inspect({"x.png": b"\x89PNG\r\n\x1a\n" + chunk}).files
    assert "4 MB" in file.error
