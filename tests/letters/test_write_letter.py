"""`manage.py write_letter`, as typed in a terminal."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from pypdf import PdfReader

from letters.engine.kinds import KINDS
from letters.management.commands import write_letter as command
from tests.letters.letter_data import FULL, data_with, minimal_data

REPOSITORY = Path(__file__).resolve().parents[2]
KIND = "accounting-of-disclosures"


def write_letter(*arguments, stdin=None, environment=None):
    return subprocess.run(
        [sys.executable, "manage.py", "write_letter", *arguments],
        cwd=REPOSITORY,
        input=stdin,
        capture_output=True,
        text=True,
        env=environment,
    )


@pytest.fixture
def data_file(tmp_path):
    file = tmp_path / "data.json"
    file.write_text(json.dumps(FULL))
    return file


def test_it_writes_a_letter_with_no_server_broker_or_database(data_file, tmp_path):
    environment = {
        "PATH": "/usr/bin:/bin",
        "VAR_DIR": str(tmp_path / "var"),
        "REDIS_URL": "redis://127.0.0.1:1/0",
    }
    out = tmp_path / "letter.pdf"
    done = write_letter(KIND, "--data", str(data_file), "--out", str(out), environment=environment)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert "45 CFR 164.528" in PdfReader(out).pages[0].extract_text()


def test_data_to_mend_is_one_line_that_repeats_nothing_entered(tmp_path):
    data = data_with({"requester.name": "", "written_on": "21 November", "facility.name": "Secret Clinic"})
    done = write_letter(KIND, "--data", "-", "--out", str(tmp_path / "x.pdf"), stdin=json.dumps(data))
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "requester.name: Enter the patient’s full name." in done.stderr
    assert "November" not in done.stderr
    assert "Secret" not in done.stderr
    assert not (tmp_path / "x.pdf").exists()


def test_it_lists_the_kinds_with_the_facts_each_needs(capsys):
    call_command("write_letter", "--list")
    listed = capsys.readouterr().out
    for kind in KINDS:
        assert f"{kind.code}: {kind.title.en} ({kind.law.authority})" in listed
    assert "* requester.name: Patient’s full name" in listed
    assert "* sent_on: When did you send it?" in listed


@pytest.mark.parametrize("kind", KINDS, ids=[kind.code for kind in KINDS])
def test_it_prints_the_schema_of_each_kind_which_its_data_fits(kind, capsys):
    call_command("write_letter", "--schema", kind.code)
    schema = json.loads(capsys.readouterr().out)
    assert set(minimal_data(kind.code)) <= set(schema["properties"])
    assert set(schema["required"]) <= set(minimal_data(kind.code))


def test_every_kind_can_be_written_from_the_least_data(tmp_path, monkeypatch):
    made = []
    monkeypatch.setattr(command, "render_pdf", lambda *letters: made.append(letters) or b"%PDF-1.7")
    for kind in KINDS:
        data = tmp_path / f"{kind.code}.json"
        data.write_text(json.dumps({**minimal_data(kind.code), "language": "en+es"}))
        call_command("write_letter", kind.code, "--data", str(data), "--out", str(tmp_path / "x.pdf"))
    assert [[letter.kind for letter in letters] for letters in made] == [[kind.code] * 2 for kind in KINDS]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ([], "Give KIND, --data and --out; or --list; or --schema KIND."),
        (["love-letter", "--data", "x", "--out", "y"], "There is no such kind of letter."),
        (["--schema", "love-letter"], "There is no such kind of letter."),
        ([KIND, "--data", "/nowhere.json", "--out", "y"], "/nowhere.json can't be read."),
    ],
)
def test_wrong_usage_is_one_clear_line(arguments, sentence):
    with pytest.raises(CommandError, match=re.escape(sentence)) as refused:
        call_command("write_letter", *arguments)
    assert refused.value.returncode == 2
    assert "\n" not in str(refused.value)


def test_what_is_not_json_is_said(tmp_path):
    file = tmp_path / "data.json"
    file.write_text("{name: x")
    with pytest.raises(CommandError, match="is not JSON") as refused:
        call_command("write_letter", KIND, "--data", str(file), "--out", str(tmp_path / "x.pdf"))
    assert refused.value.returncode == 1
