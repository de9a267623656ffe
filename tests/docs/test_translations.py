"""The Spanish of the product is whole: every sentence is there, says as much as the English one, and reaches the page."""

import os
import re
import shutil
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from uuid import uuid4

import pytest
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from django.core.files.uploadedfile import SimpleUploadedFile
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.translation import trans_real

from letters.models import LetterRequest
from tests.scans.studies import ct_file

ROOT = Path(__file__).resolve().parents[2]
CATALOGUE = ROOT / "locale" / "es" / "LC_MESSAGES" / "django.po"
SOURCES = ("accounts", "consent", "letters", "patientprivacy", "scans", "templates")

OPEN_PAGES = {
    "/": 200,
    "/scans/": 200,
    "/consent/": 200,
    "/letters/": 200,
    "/about/privacy/": 200,
    "/about/checks/": 200,
    "/about/accessibility/": 200,
    "/about/on-device/": 200,
    "/accounts/login/": 200,
    "/accounts/signup/": 200,
    "/accounts/password/reset/": 200,
    "/accounts/password/reset/done/": 200,
    "/accounts/confirm-email/": 200,
    "/accounts/confirm-email/an-old-link/": 200,
    "/accounts/inactive/": 200,
    "/no-such-page/": 404,
}
PAGES_OF_AN_ACCOUNT = ("/account/", "/accounts/email/", "/accounts/password/change/", "/accounts/logout/")
ERROR_TEMPLATES = ("400.html", "403.html", "403_form.html", "404.html", "413.html", "429.html", "500.html")
SPANISH_FORM = """Autorización para usar mis imágenes

Podemos vender sus imágenes médicas a terceros. Puede revocar este permiso en cualquier momento.

Firma: ____________"""
ASKS_FOR_SPANISH = {"Accept-Language": "es-MX,es;q=0.9,en;q=0.5"}
ATTRIBUTES_READ_ALOUD = {"alt", "aria-label", "content", "placeholder", "title"}
# Short words that stand in nearly every English sentence and in no Spanish one.
ENGLISH_WORDS = {
    "and",
    "are",
    "for",
    "from",
    "is",
    "it",
    "of",
    "or",
    "the",
    "this",
    "to",
    "we",
    "with",
    "you",
    "your",
}


def read_catalogue(path: Path):
    with path.open("rb") as file:
        return read_po(file, locale="es")


MESSAGES = [message for message in read_catalogue(CATALOGUE) if message.id]


def pairs(message) -> list[tuple[str, str]]:
    """English and Spanish of a message; two pairs where it has a plural."""
    if message.pluralizable:
        return list(zip(message.id, message.string, strict=True))
    return [(message.id, message.string)]


def blanks_and_tags(sentence: str) -> list[str]:
    return sorted(re.findall(r"%\(\w+\)[a-z]|\{\w+\}|<[^>]+>", sentence))


def ends(sentence: str) -> tuple[str, str]:
    """The white space before and after the words."""
    return sentence[: len(sentence) - len(sentence.lstrip())], sentence[len(sentence.rstrip()) :]


def test_every_sentence_is_translated():
    assert [
        message.id for message in MESSAGES if message.fuzzy or not all(es for _, es in pairs(message))
    ] == []


def test_nothing_in_the_catalogue_is_out_of_use():
    assert not read_catalogue(CATALOGUE).obsolete


def test_a_translation_has_the_blanks_and_tags_of_its_sentence():
    differing = [
        (en, es) for m in MESSAGES for en, es in pairs(m) if blanks_and_tags(en) != blanks_and_tags(es)
    ]
    assert differing == []


def test_a_translation_begins_and_ends_as_its_sentence():
    assert [(en, es) for m in MESSAGES for en, es in pairs(m) if ends(en) != ends(es)] == []


def test_the_catalogue_holds_the_sentences_of_code_and_templates(tmp_path):
    if not shutil.which("xgettext"):
        pytest.skip("xgettext of GNU gettext, which collects the sentences, is not installed")
    for name in SOURCES:
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "locale").mkdir()
    environment = {name: value for name, value in os.environ.items() if name != "DJANGO_SETTINGS_MODULE"}
    command = [sys.executable, "-m", "django", "makemessages", "--locale", "es", "--verbosity", "0"]
    subprocess.run(command, cwd=tmp_path, env=environment, check=True)
    collected = read_catalogue(tmp_path / "locale" / "es" / "LC_MESSAGES" / "django.po")
    in_sources = {(message.context, message.id) for message in collected if message.id}
    in_catalogue = {(message.context, message.id) for message in MESSAGES}
    assert in_sources - in_catalogue == set(), "run `make messages` and translate what is new"
    assert in_catalogue - in_sources == set(), "run `make messages` and take out what is out of use"


class _PageWords(HTMLParser):
    """What a page says, by text and by the attributes that are read aloud or shown by a script."""

    def __init__(self, page: str):
        super().__init__()
        self.language = ""
        self.said: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        if tag == "html":
            self.language = dict(attrs).get("lang")
        for name, value in attrs:
            if value and " " in value and (name in ATTRIBUTES_READ_ALOUD or name.startswith("data-")):
                self.said.append(value)

    def handle_data(self, data):
        self.said.append(data)


def english_in(page: str) -> list[str]:
    """The pieces of a page that hold English words."""
    return [
        piece.strip()
        for piece in _PageWords(page).said
        if ENGLISH_WORDS & set(re.findall(r"[a-z]+(?![\w/.-])", piece.lower()))
    ]


@pytest.fixture
def spanish(settings, tmp_path, monkeypatch):
    """The catalogue as it stands, compiled for this test alone."""
    compiled = tmp_path / "locale" / "es" / "LC_MESSAGES" / "django.mo"
    compiled.parent.mkdir(parents=True)
    with compiled.open("wb") as file:
        write_mo(file, read_catalogue(CATALOGUE))
    settings.LOCALE_PATHS = [tmp_path / "locale"]
    monkeypatch.setattr(trans_real, "_translations", {})
    with translation.override(None):
        yield


@pytest.mark.parametrize(("path", "status"), OPEN_PAGES.items())
def test_a_page_speaks_spanish_to_those_who_ask_for_it(guest_client, spanish, path, status):
    answer = guest_client.get(path, headers=ASKS_FOR_SPANISH)
    page = answer.content.decode()
    assert answer.status_code == status
    assert _PageWords(page).language == "es"
    assert english_in(page) == []


@pytest.mark.parametrize("path", PAGES_OF_AN_ACCOUNT)
def test_a_page_of_an_account_speaks_spanish(patient_client, spanish, path):
    page = patient_client.get(path, headers=ASKS_FOR_SPANISH).content.decode()
    assert _PageWords(page).language == "es"
    assert english_in(page) == []


def test_a_report_on_a_scan_speaks_spanish(guest_client, spanish, jobs_run_at_once):
    files = [SimpleUploadedFile("a.dcm", ct_file()), SimpleUploadedFile("b.dcm", ct_file()[:300])]
    with jobs_run_at_once():
        sent = guest_client.post("/scans/", {"submission": uuid4(), "files": files}, headers=ASKS_FOR_SPANISH)
    page = guest_client.get(sent.url, follow=True, headers=ASKS_FOR_SPANISH).content.decode()
    assert "Lo que dice su estudio" in page
    assert english_in(page) == []


def test_a_report_on_a_spanish_form_speaks_spanish(guest_client, spanish):
    given = {"submission": uuid4(), "text": SPANISH_FORM}
    page = guest_client.post("/consent/", given, follow=True, headers=ASKS_FOR_SPANISH).content.decode()
    assert "Lo que este formulario le promete" in page
    assert english_in(page) == []


@pytest.mark.parametrize("step", ["about-you", "the-clinic", "what-to-ask"])
def test_the_steps_of_a_letter_speak_spanish(guest_client, spanish, step):
    guest_client.post("/letters/", {"kind": "accounting-of-disclosures"}, headers=ASKS_FOR_SPANISH)
    path = f"/letters/{LetterRequest.objects.get().pk}/write/{step}/"
    page = guest_client.get(path, headers=ASKS_FOR_SPANISH).content.decode()
    with_errors = guest_client.post(path, headers=ASKS_FOR_SPANISH).content.decode()
    assert "Paso " in page
    assert "Hay un problema" in with_errors
    assert english_in(page + with_errors) == []


@pytest.mark.parametrize("template", ERROR_TEMPLATES)
def test_an_error_page_speaks_spanish(spanish, template):
    with translation.override("es"):
        page = render_to_string(template)
    assert _PageWords(page).language == "es"
    assert english_in(page) == []


@pytest.mark.parametrize("path", ["/accounts/login/", "/scans/", "/letters/"])
def test_the_search_for_english_finds_it_on_english_pages(guest_client, path):
    assert len(english_in(guest_client.get(path).content.decode())) > 2
