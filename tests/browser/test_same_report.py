"""The report from a browser tab is the server's, byte for byte: same engine, other machine, other Python.

The forms are those of ../shared/consent, left out where that folder is absent.
"""

import io
import json
from pathlib import Path

import pydicom.data
import pytest

from consent.engine.check import check_text
from consent.sandboxed import check
from scans.engine.pool import PooledReport
from scans.engine.sandboxed import inspect
from scans.json_report import json_report
from tests.browser import on_device
from tests.consent.forms import FORM, PROMISE, RISK, html_page, pdf_form, picture_pdf, word_document
from tests.scans.every_format import EVERY_FORMAT

PYDICOM_FILES = sorted(
    path
    for path in Path(pydicom.data.__file__).with_name("test_files").rglob("*")
    if path.is_file() and path.suffix not in {".py", ".pyc"}
)
SHARED_FORMS = Path(__file__).resolve().parents[3] / "shared" / "consent"

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def engine_page(page, live_server):
    on_device.open_engine(page, live_server.url)
    return page


def server_report(files: list[tuple[str, bytes]]) -> str:
    """What `manage.py inspect_scan --format json` and the server's pages hold."""
    joined = io.BytesIO(b"".join(content for _, content in files))
    arguments = {
        "parts": [[name, len(content)] for name, content in files],
        "start_at": 0,
        "leave_out": [],
    }
    report = PooledReport()
    report.begin_run()
    for event in inspect(arguments, [joined]):
        if "file" in event:
            report.add(event["file"], event["new_elements"])
        elif "skipped" in event:
            report.add_skipped(**event["skipped"])
    return "".join(json_report(report.to_json()))


def test_every_sample_file_of_pydicom_gives_the_same_report_in_a_tab(engine_page):
    assert len(PYDICOM_FILES) > 100
    in_tab = on_device.inspect(engine_page, PYDICOM_FILES).splitlines()
    on_server = server_report([(path.name, path.read_bytes()) for path in PYDICOM_FILES]).splitlines()
    assert len(in_tab) == len(on_server)
    for tab_line, server_line in zip(in_tab, on_server, strict=True):
        assert tab_line == server_line


def test_a_file_of_every_format_gives_the_same_report_in_a_tab(engine_page):
    given = [
        {"name": name, "mimeType": "application/octet-stream", "buffer": content}
        for name, content in EVERY_FORMAT.items()
    ]
    in_tab = on_device.inspect(engine_page, given).splitlines()
    for tab_line, server_line in zip(
        in_tab, server_report(list(EVERY_FORMAT.items())).splitlines(), strict=True
    ):
        assert tab_line == server_line


def test_every_shared_form_gives_the_same_report_in_a_tab(engine_page):
    if not SHARED_FORMS.is_dir():
        pytest.skip("the forms of ../shared/consent are not here")
    texts = [
        json.loads(line)["text"]
        for name in ("learn.jsonl", "check.jsonl")
        for line in (SHARED_FORMS / name).read_text(encoding="utf-8").splitlines()
    ]
    assert len(texts) > 100
    for text, in_tab in zip(texts, on_device.check_texts(engine_page, texts), strict=True):
        assert in_tab == json.dumps(check_text(text).to_json(""), ensure_ascii=False)


FORM_FILES = {
    "form.txt": FORM.encode(),
    "form.pdf": pdf_form(),
    "form.docx": word_document(),
    "form.html": html_page(),
    "pictures.pdf": picture_pdf(),
    "hidden.html": b"<html><body><p>We may share this.</p><p style='display:none'>We may sell it.</p></body></html>",
    "hidden.docx": word_document(
        "<w:p><w:r><w:t>We may share this form.</w:t></w:r>"
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t> We may sell it.</w:t></w:r></w:p>"
    ),
    "pages.pdf": pdf_form(f"<p>{RISK}</p><p style='color: white'>We may sell it.</p>", f"<p>{PROMISE}</p>"),
    "photo.jpg": b"\xff\xd8\xff\xe0 a photo",
    "nothing.txt": b"",
    "broken.pdf": b"%PDF-1.7\n" + b"\xff" * 400,
}


def test_forms_as_files_give_the_same_report_or_the_same_problem_in_a_tab(engine_page):
    given = [
        {"name": name, "mimeType": "application/octet-stream", "buffer": content}
        for name, content in FORM_FILES.items()
    ]
    answers = on_device.check_files(engine_page, given)
    for (name, content), answer in zip(FORM_FILES.items(), answers, strict=True):
        *_pages, last = check({"name": name, "language": None}, [io.BytesIO(content)])
        if "report" in last:
            assert answer["json"] == json.dumps(last["report"], ensure_ascii=False)
        else:
            assert answer["problem"]
            assert not answer["json"]
