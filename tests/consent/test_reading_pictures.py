"""Photos and scanned pages are read on the server, in the sandbox, and every word leads back to its place."""

import io
import json

import pytest
from django.core.management import call_command
from PIL import Image

from consent.checking import check_document
from consent.engine.check import check_text
from consent.reading.unreadable import UnreadableDocument
from tests.consent.forms import PROMISE, RISK
from tests.consent.photos import packed, photo, pictures, printed, scanned_pdf

TEXT = "\n".join(
    [
        "Authorization to use my images",
        RISK,
        PROMISE,
        "We may use your records to train artificial intelligence systems of companies that we work with, and we "
        "do not tell you when we do so.",
        "Refusing to sign has no effect on your treatment.",
        "Your information may be kept indefinitely and can be disclosed again by those who receive it.",
    ]
)


@pytest.fixture(scope="module")
def page() -> Image.Image:
    return next(pictures(printed(TEXT)))


def check(*files: bytes) -> dict:
    return check_document([io.BytesIO(file) for file in files], name="form")


def categories(report: dict) -> set[str]:
    return {finding["category"] for finding in report["findings"]}


def test_a_poor_photo_gives_what_the_text_gives(page):
    report = check(photo(page))
    assert categories(report) >= categories(check_text(TEXT).to_json(""))
    assert RISK in report["text"]


@pytest.mark.parametrize("degrees", [90, 180, 270])
def test_a_photo_that_lies_on_its_side_is_turned_upright(page, degrees):
    report = check(packed(page.rotate(degrees, expand=True)))
    assert RISK in report["text"]
    assert report["pages"][0]["turned"] == degrees


def test_the_orientation_that_the_camera_noted_is_followed(page):
    exif = Image.Exif()
    exif[0x0112] = 6
    buffer = io.BytesIO()
    page.rotate(90, expand=True).save(buffer, "JPEG", exif=exif)
    report = check(buffer.getvalue())
    assert RISK in report["text"]
    assert "turned" not in report["pages"][0]


def test_every_line_leads_back_to_its_place_on_the_photo(page):
    report = check(packed(page))
    start = report["text"].index("We may sell")
    [line] = [line for line in report["pages"][0]["lines"] if line[0] == start]
    left, top, right, _top, _right, bottom, *_ = line[2:]
    crop = page.crop((left * page.width // 10_000, top * page.height // 10_000,
                      right * page.width // 10_000, bottom * page.height // 10_000))  # fmt: skip
    assert 0.04 < (bottom - top) * page.height / 10_000 / 200 < 0.3
    assert crop.convert("L").getextrema()[0] < 100


def test_several_photos_are_one_form_in_their_order(page):
    second = next(pictures(printed("The second page says that we may share your data with our partners.")))
    report = check(packed(page), packed(second))
    assert report["text"].index(RISK) < report["text"].index("The second page")
    assert len(report["pages"]) == 2


def test_a_scanned_pdf_is_read_from_its_pictures(page):
    report = check(scanned_pdf(page))
    assert RISK in report["text"]
    assert report["pages"][0]["lines"]
    assert "unread_pages" not in report


@pytest.mark.parametrize(
    ("files", "problem"),
    [
        ([b"\xff\xd8\xff\xe0 a photo"], "damaged"),
        ([b"\xff\xd8\xff\xe0"] * 11, "too-many-photos"),
        ([b"\xff\xd8\xff\xe0", b"%PDF-1.7"], "mixed-files"),
        ([b"One text.", b"Another text."], "mixed-files"),
        ([packed(Image.new("RGB", (400, 400), "white"))], "no-text"),
        ([packed(Image.new("L", (8_000, 5_001)), "PNG")], "photo-too-large"),
        ([b"\xff\xd8\xff\xe0" + bytes(25 * 2**20)], "photo-too-large"),
    ],
    ids=["damaged", "eleven", "photo and PDF", "two texts", "blank", "too many pixels", "too many bytes"],
)
def test_what_gives_no_text_is_refused_with_its_reason(files, problem):
    with pytest.raises(UnreadableDocument) as refusal:
        check(*files)
    assert refusal.value.problem == problem


def test_the_command_reads_a_photo(page, tmp_path):
    file = tmp_path / "page.png"
    file.write_bytes(packed(page, "PNG"))
    out = io.StringIO()
    call_command("analyze_consent", str(file), "--format", "json", stdout=out)
    report = json.loads(out.getvalue())
    assert RISK in report["text"]
    assert all(report["text"][f["start"] : f["end"]] == f["quote"] for f in report["findings"])
