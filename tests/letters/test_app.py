"""What holds for the letters app as a whole."""

import subprocess
import sys
from pathlib import Path

from letters.checks import letters_have_their_typefaces

REPOSITORY = Path(__file__).resolve().parents[2]


def test_a_web_server_knows_the_task_that_makes_letters():
    fresh_process = (
        "import django; django.setup(); from letters.models import LetterJob; print(LetterJob.task.name)"
    )
    done = subprocess.run(
        [sys.executable, "-c", fresh_process],
        cwd=REPOSITORY,
        env={"PATH": "/usr/bin:/bin", "DJANGO_SETTINGS_MODULE": "tests.settings"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "letters.make_pdf"


def test_a_missing_typeface_stops_the_start_with_the_way_to_mend_it(settings, tmp_path):
    assert letters_have_their_typefaces(None) == []
    settings.NODE_MODULES = tmp_path
    (error,) = letters_have_their_typefaces(None)
    assert error.id == "letters.E001"
    assert "make setup" in error.hint
