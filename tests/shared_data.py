"""Labelled forms and scans that lie beside the repository, for the tests that read them."""

import json
from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parents[2] / "shared"


def shared_file(name: str) -> Path:
    """A file of ../shared; the test is left out, and counted, where it is absent."""
    path = SHARED / name
    if not path.exists():
        pytest.skip(f"../shared/{name} is not beside this repository")
    return path


def shared_form(form_id: str) -> str:
    """The text of one labelled form."""
    with shared_file("consent/learn.jsonl").open(encoding="utf-8") as lines:
        return next(form["text"] for form in map(json.loads, lines) if form["id"] == form_id)
