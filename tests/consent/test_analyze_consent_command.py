"""`manage.py analyze_consent` keeps its contract: one object a line, exit codes, one-line errors."""

import io
import json
import sys

import pytest
from django.core.management import CommandError, call_command

from tests.consent.forms import FORM, RISK, pdf_form


def run(*args: str) -> str:
    out = io.StringIO()
    call_command("analyze_consent", *args, stdout=out)
    return out.getvalue()


def test_a_pdf_is_answered_with_its_text_and_offsets_into_it(tmp_path):
    file = tmp_path / "form.pdf"
    file.write_bytes(pdf_form())
    report = json.loads(run(str(file), "--format", "json"))
    assert report["id"] == str(file)
    assert all(report["text"][f["start"] : f["end"]] == f["quote"] for f in report["findings"])
    assert "commercial-use" in {f["category"] for f in report["findings"]}


def test_standard_input_is_read(monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(FORM.encode())))
    assert RISK in run("-")


def test_a_corpus_is_answered_without_texts_in_the_order_given(tmp_path):
    corpus = tmp_path / "docs.jsonl"
    corpus.write_text("".join(json.dumps({"id": f"d{n}", "text": FORM}) + "\n" for n in range(2)))
    reports = [json.loads(line) for line in run("--corpus", str(corpus)).splitlines()]
    assert [report["id"] for report in reports] == ["d0", "d1"]
    assert all("text" not in report for report in reports)
    assert all(FORM[f["start"] : f["end"]] == f["quote"] for f in reports[0]["findings"])


def test_a_file_that_gives_no_text_costs_one_line_and_exit_code_1(tmp_path, capsys):
    bad, good = tmp_path / "photo.jpg", tmp_path / "form.txt"
    bad.write_bytes(b"\xff\xd8\xff\xe0 a photo")
    good.write_text(FORM)
    with pytest.raises(SystemExit) as ending:
        call_command("analyze_consent", str(bad), str(good))
    said = capsys.readouterr()
    assert ending.value.code == 1
    assert len(said.err.strip().splitlines()) == 1
    assert RISK in said.out


@pytest.mark.parametrize(
    "arguments", [[], ["/nowhere/form.txt"], ["--corpus", "/nowhere.jsonl"], ["a", "--corpus", "b"]]
)
def test_wrong_usage_is_exit_code_2(arguments):
    with pytest.raises(CommandError) as refusal:
        run(*arguments)
    assert refusal.value.returncode == 2
