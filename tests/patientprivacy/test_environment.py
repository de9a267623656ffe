"""Settings from the environment: a value that can't be read is named in one sentence."""

import pytest
from django.core.exceptions import ImproperlyConfigured

from patientprivacy.environment import read_bool, read_int, read_list, read_secret


@pytest.mark.parametrize(
    ("text", "value"), [("true", True), ("YES", True), ("0", False), ("off", False), ("", True)]
)
def test_a_switch_is_read(monkeypatch, text, value):
    monkeypatch.setenv("SWITCH", text)
    assert read_bool("SWITCH", default=True) is value


def test_a_word_that_is_no_switch_is_named(monkeypatch):
    monkeypatch.setenv("SWITCH", "maybe")
    with pytest.raises(ImproperlyConfigured, match=r"SWITCH is 'maybe'. Write true or false."):
        read_bool("SWITCH", default=True)


def test_a_number_that_is_none_is_named(monkeypatch):
    monkeypatch.setenv("PORT", "many")
    with pytest.raises(ImproperlyConfigured, match=r"PORT is 'many'. Write a whole number."):
        read_int("PORT", default=1)


def test_a_list_is_split_at_commas(monkeypatch):
    monkeypatch.setenv("HOSTS", "a.example.org, b.example.org,")
    assert read_list("HOSTS") == ["a.example.org", "b.example.org"]


def test_a_secret_may_come_from_a_file(monkeypatch, tmp_path):
    (tmp_path / "key").write_text("from the file\n")
    monkeypatch.setenv("KEY_FILE", str(tmp_path / "key"))
    assert read_secret("KEY", default_file=tmp_path / "none") == "from the file"
    monkeypatch.setenv("KEY", "from the variable")
    assert read_secret("KEY", default_file=tmp_path / "none") == "from the variable"


def test_a_named_file_that_is_missing_stops_the_start(monkeypatch, tmp_path):
    monkeypatch.setenv("KEY_FILE", str(tmp_path / "none"))
    with pytest.raises(ImproperlyConfigured, match=r"KEY_FILE names a file that does not exist."):
        read_secret("KEY", default_file=tmp_path / "key")
