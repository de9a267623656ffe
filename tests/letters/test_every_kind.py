"""Every kind of letter, in both languages, from the least and from the most data: what the file says and how it is made."""

import io
import re
from dataclasses import fields, is_dataclass
from functools import cache

import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.generic import ContentStream, DictionaryObject, NameObject

from letters.documents import Typesetter
from letters.engine.kinds import KINDS
from letters.engine.letter import Letter
from letters.engine.reading import read_details
from letters.engine.words import LANGUAGES
from patientprivacy.typefaces import TYPEFACES
from tests.letters.filled_letters import filled_data
from tests.letters.letter_data import letter_from, minimal_data, set_in_type
from tests.letters.pdf_ua import violations

NAME = "María-José Nguyễn Ó Súilleabháin 欧阳娜娜 محمد عبد الله עמיחי לוי " + "von und zu " * 8 + "Łódź"
FORTY_LINES = "\n".join(f"Building {number}, Würzburger Straße № {number}" for number in range(1, 41))
PAYLOADS = [
    '<img src="file:///etc/passwd">',
    '<link rel="attachment" href="file:///etc/hostname">',
    '<link rel=stylesheet href="http://127.0.0.1:9/x.css">',
    '<style>@import "http://127.0.0.1:9/y.css"; * { display: none }</style>',
    '<svg><image href="http://127.0.0.1:9/z.png"/></svg>',
    '<a href="javascript:alert(1)">click</a>',
    '<a rel="attachment" href="data:text/plain,hello">x</a>',
    "<script>alert(1)</script>",
    "</style></title></head></p><h1>HEAD</h1>",
    '"><object data="file:///etc/passwd">',
    "{{ settings.SECRET_KEY }} {% include 'x' %}",
    "{since} %s %(name)s ${HOME}",
    "url(file:///etc/passwd); } @page { size: A5 }",
    "&lt;b&gt; &amp; &#x41;",
    "a\x00b\x1bc\x7fd\x85e",
]


def the_most(kind) -> dict:
    addresses = {"requester.address", "facility.address", "third_party", "reach_address"}
    words = {
        "requester.name": NAME,
        "requester.email": "maria-jose.nguyen.o.suilleabhain@department.of.radiology.example.org",
    }

    def fill(path: str) -> str:
        if path in addresses:
            return FORTY_LINES
        return words.get(path, f"{path.rpartition('.')[2].replace('_', ' ')}: año 2024, café, 北京. " * 4)

    return filled_data(kind, fill, lambda path: [f"{fill(path)} ({number})" for number in range(3)])


def hostile(kind) -> dict:
    """Another payload in each fact, all of them in each list."""
    paths: list[str] = []

    def fill(path: str) -> str:
        paths.append(path)
        payload = PAYLOADS[(len(paths) + KINDS.index(kind)) % len(PAYLOADS)]
        return f"{payload}\n1 Elm Street" if path == "third_party" else payload

    return filled_data(kind, fill, lambda path: list(PAYLOADS))


@pytest.fixture(scope="module")
def set_together() -> dict[tuple[str, str, str], tuple[Letter, bytes]]:
    """All letters of this file, set one after the other in one child: (kind, language, data) -> letter and PDF."""
    made = {}
    with Typesetter() as typesetter:
        for kind in KINDS:
            for language in LANGUAGES:
                for amount, data in (("least", minimal_data(kind.code)), ("most", the_most(kind))):
                    letter = letter_from(data, language, kind)
                    made[kind.code, language, amount] = letter, set_in_type(typesetter, letter)
            letter = letter_from(hostile(kind), "en", kind)
            made[kind.code, "en", "hostile"] = letter, set_in_type(typesetter, letter)
    return made


EACH_KIND = pytest.mark.parametrize("kind", KINDS, ids=[kind.code for kind in KINDS])
EACH_LANGUAGE = pytest.mark.parametrize("language", LANGUAGES)
EACH_AMOUNT = pytest.mark.parametrize("amount", ["least", "most"])


@cache
def text_of(pdf: bytes) -> str:
    return joined("".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages))


def body_of(letter: Letter, pdf: bytes) -> str:
    """The text without page numbers and the line above the later pages, which stand between two halves of a paragraph."""
    pages = [joined(page.extract_text()) for page in PdfReader(io.BytesIO(pdf)).pages]
    running = [joined(letter.organization), joined(letter.date)]
    of = "de" if letter.language == "es" else "of"
    for number, page in enumerate(pages):
        texts = [f"{number + 1}{of}{count}" for count in range(2, len(pages) + 1)] + (
            running if number else []
        )
        while (shorter := _without_one(page, texts)) != page:
            page = shorter
        pages[number] = re.sub(
            r"(\d+\.)+$", "", page
        )  # The numbers of lists come after the rest of their page.
    return "".join(pages)


def _without_one(page: str, texts: list[str]) -> str:
    for text in texts:
        page = page.removeprefix(text).removesuffix(text)
    return page


def joined(text: str) -> str:
    return re.sub(r"\s+", "", text)


def strings_of(value) -> list[str]:
    """Every text in a letter, however deep."""
    if isinstance(value, str):
        return [value]
    if is_dataclass(value):
        value = [getattr(value, each.name) for each in fields(value)]
    return [text for each in value for text in strings_of(each)] if isinstance(value, list | tuple) else []


@EACH_KIND
@EACH_LANGUAGE
@EACH_AMOUNT
def test_it_cites_its_authority_in_a_tagged_titled_file(set_together, kind, language, amount):
    _, pdf = set_together[kind.code, language, amount]
    text = text_of(pdf)
    details = read_details(kind, minimal_data(kind.code) if amount == "least" else the_most(kind))
    authority = kind.cited(details) if kind.cited else kind.law.authority
    assert joined(f"({authority})") in text
    assert violations(pdf) == []
    reader = PdfReader(io.BytesIO(pdf))
    assert reader.metadata.title == kind.title.to(language)
    assert reader.trailer["/Root"]["/Lang"] == language


@EACH_KIND
@EACH_LANGUAGE
def test_from_the_least_data_it_prints_whole_and_on_one_page_save_the_accounting(
    set_together, kind, language
):
    letter, pdf = set_together[kind.code, language, "least"]
    text = text_of(pdf)
    for section in letter.sections:
        for paragraph in (section.heading, *section.paragraphs, *section.items, *section.closing):
            assert joined(paragraph) in text
    pages = len(PdfReader(io.BytesIO(pdf)).pages)
    assert pages == (2 if kind.code == "accounting-of-disclosures" else 1)
    assert fonts_of(pdf) == {"Source-Serif-4"}


@EACH_KIND
@EACH_LANGUAGE
def test_long_addresses_and_other_scripts_are_printed_in_our_own_fonts(set_together, kind, language):
    letter, pdf = set_together[kind.code, language, "most"]
    text = text_of(pdf)
    assert all(joined(f"Building {number},") in text for number in range(1, 41))
    assert joined("María-José Nguyễn Ó Súilleabháin") in text
    assert set("欧阳娜محدعילוי") <= set(text)
    assert fonts_of(pdf) == {face.family.replace(" ", "-") for face in TYPEFACES}
    assert bool(letter.mailing_record) == (language == "en")


def fonts_of(pdf: bytes) -> set[str]:
    """The families embedded, without their weights."""
    names = {
        font.get_object()["/BaseFont"].partition("+")[2]
        for page in PdfReader(io.BytesIO(pdf)).pages
        for font in page["/Resources"]["/Font"].values()
    }
    return {name.removesuffix("-Semi-Bold").rstrip(",") for name in names}


@EACH_KIND
def test_markup_in_any_field_is_printed_as_text_and_nothing_is_fetched(set_together, kind):
    letter, pdf = set_together[kind.code, "en", "hostile"]
    text = body_of(letter, pdf)
    for printed in strings_of((letter.sender, letter.recipient, letter.references, letter.sections)):
        assert joined(printed) in text
    assert violations(pdf) == []
    assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]", text)
    assert PdfReader(io.BytesIO(pdf)).pages[0].mediabox[2:] == [612, 792]


@EACH_KIND
def test_every_field_of_the_hostile_letter_reached_the_paper(kind):
    letter = letter_from(hostile(kind), "en", kind)
    printed = joined("".join(strings_of(letter)))
    data = hostile(kind)
    entered = {path: value for path, value in leaves_of(data) if value in PAYLOADS}
    unprinted = {path for path, value in entered.items() if joined(visible(value)) not in printed}
    assert unprinted <= {"late_because"}


def leaves_of(data, path: str = ""):
    for name, value in data.items() if isinstance(data, dict) else enumerate(data):
        if isinstance(value, dict | list):
            yield from leaves_of(value, f"{path}{name}.")
        else:
            yield f"{path}{name}", value


def visible(payload: str) -> str:
    return re.sub(r"[\x00-\x1f\x7f-\x9f]", " ", payload)


def drop(*path: str):
    """Take one entry out of the document's catalog."""

    def change(writer: PdfWriter) -> None:
        place = writer.root_object
        for name in path[:-1]:
            place = place[name]
        del place[path[-1]]

    return change


def retag(old: str, new: str):
    """Give every structure element of one type another."""

    def change(writer: PdfWriter) -> None:
        for number in range(1, len(writer._objects) + 1):
            each = writer.get_object(number)
            if isinstance(each, DictionaryObject) and each.get("/S") == old:
                each[NameObject("/S")] = NameObject(new)

    return change


def unmark(writer: PdfWriter) -> None:
    """Paint a line that is neither tagged nor an artifact."""
    content = ContentStream(writer.pages[0].get_contents(), writer)
    content.set_data(content.get_data() + b"\n0 0 m 9 9 l S")
    writer.pages[0][NameObject("/Contents")] = content


def without_unicode(writer: PdfWriter) -> None:
    for font in writer.pages[0]["/Resources"]["/Font"].values():
        del font.get_object()["/ToUnicode"]


@pytest.mark.parametrize(
    ("change", "checkpoint"),
    [
        (drop("/Lang"), "11-006"),
        (drop("/ViewerPreferences"), "07-002"),
        (drop("/MarkInfo"), "06 "),
        (drop("/Metadata"), "06-001"),
        (retag("/H1", "/H3"), "14-002"),
        (retag("/P", "/Paragraph"), "02-001"),
        (unmark, "01-003"),
        (without_unicode, "31-027"),
    ],
)
def test_the_checker_finds_what_is_broken(set_together, change, checkpoint):
    writer = PdfWriter(clone_from=io.BytesIO(set_together["privacy-notice", "en", "least"][1]))
    change(writer)
    broken = io.BytesIO()
    writer.write(broken)
    assert [each for each in violations(broken.getvalue()) if each.startswith(checkpoint)]
