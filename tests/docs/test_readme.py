"""README says what is true: every setting, every dependency, every command."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
SETTINGS = (ROOT / "patientprivacy" / "settings.py").read_text(encoding="utf-8")


def section(title: str) -> str:
    return README.split(f"## {title}\n", 1)[1].split("\n## ", 1)[0]


def test_the_configuration_table_names_the_variables_that_settings_read():
    read = set(re.findall(r'(?:read_\w+|database)\(\s*"([A-Z_0-9]+)"', SETTINGS))
    rows = [line.split("|")[1] for line in section("Configuration").splitlines() if line.startswith("| `")]
    assert {name for row in rows for name in re.findall(r"`([A-Z_0-9]+)`", row)} == read


def test_every_dependency_has_its_reason():
    required = re.findall(r"^([A-Za-z0-9_-]+)", (ROOT / "requirements.in").read_text(), re.MULTILINE)
    npm = re.findall(r'"([^"]+)": "\d', (ROOT / "package.json").read_text())
    reasons = section("What it depends on, and why")
    assert [name for name in [*required, *npm] if name not in reasons] == []


@pytest.mark.parametrize("target", re.findall(r"^make (\w+)$", README, re.MULTILINE))
def test_the_make_commands_exist(target):
    assert re.search(rf"^{target}:", (ROOT / "Makefile").read_text(), re.MULTILINE)


def test_the_pictures_exist():
    for path in re.findall(r"!\[.*?\]\((.+?)\)", README):
        assert (ROOT / path).is_file()


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt", "package-lock.json"])
def test_lock_files_name_no_registry(name):
    text = (ROOT / name).read_text()
    assert "index-url" not in text
    assert '"resolved"' not in text


def test_every_pinned_package_has_a_hash():
    for name in ("requirements.txt", "requirements-dev.txt"):
        blocks = re.split(r"\n(?=[a-zA-Z0-9])", (ROOT / name).read_text().strip())
        assert all("--hash=sha256:" in block for block in blocks if "==" in block)
