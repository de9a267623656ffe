"""Words that a document holds and does not show are read, checked and pointed out."""

import io

import pytest

from consent.engine.check import check_text
from consent.engine.reading_notices import reading_notices
from consent.reading.read_document import ReadDocument
from consent.reading.reading import read_document
from tests.consent.forms import RISK, pdf_form, word_document

SEEN = "<p>You may withdraw your permission at any time, and nobody will ask you why.</p>"
HIDING_STYLES = {
    "colour": "color: white",
    "size": "font-size: 0.8pt",
    "outside": "position: absolute; left: -3000pt; white-space: nowrap",
}


def read(document: bytes) -> ReadDocument:
    *_, last = read_document(io.BytesIO(document))
    return last


def hidden_in(document: ReadDocument) -> list[tuple[str, str]]:
    return [(each.hiding, document.text[each.start : each.end]) for each in document.hidden]


@pytest.mark.parametrize("hiding", HIDING_STYLES)
def test_words_that_a_pdf_does_not_show_are_marked_as_hidden(hiding):
    document = read(pdf_form(f"{SEEN}<p style='{HIDING_STYLES[hiding]}'>{RISK}</p>"))
    assert hidden_in(document) == [(hiding, RISK)]
    assert "commercial-use" in {finding.category for finding in check_text(document.text).findings}


@pytest.mark.parametrize(
    "page",
    [SEEN, f"{SEEN}<p style='background: #234; color: white'>{RISK}</p>"],
    ids=["plain", "white on dark"],
)
def test_words_that_a_pdf_shows_are_not(page):
    assert not read(pdf_form(page)).hidden


@pytest.mark.parametrize(
    ("attributes", "hiding"),
    [
        ("style='display: none'", "style"),
        ("style='visibility:hidden'", "style"),
        ("hidden", "style"),
        ("style='color:#FFF'", "colour"),
        ("style='font-size: 0'", "size"),
        ("style='font-size:1px'", "size"),
        ("style='position:absolute; left:-9999px'", "outside"),
    ],
)
def test_words_that_a_web_page_does_not_show_are_marked_as_hidden(attributes, hiding):
    page = f"<html><body>{SEEN}<div {attributes}><b>{RISK}</b></div>{SEEN}</body></html>"
    assert hidden_in(read(page.encode())) == [(hiding, RISK)]


def test_white_words_on_a_dark_ground_can_be_seen():
    page = f"<html><body>{SEEN}<p style='color: white; background: navy'>{RISK}</p></body></html>"
    assert not read(page.encode()).hidden


@pytest.mark.parametrize(
    ("properties", "hiding"),
    [
        ("<w:vanish/>", "style"),
        ("<w:color w:val='FFFFFF'/>", "colour"),
        ("<w:sz w:val='2'/>", "size"),
    ],
)
def test_words_that_a_word_file_does_not_show_are_marked_as_hidden(properties, hiding):
    body = (
        f"<w:p><w:r><w:t>We keep your records in this clinic.</w:t></w:r></w:p>"
        f"<w:p><w:r><w:rPr>{properties}</w:rPr><w:t>{RISK}</w:t></w:r></w:p>"
    )
    assert hidden_in(read(word_document(body))) == [(hiding, RISK)]


def test_the_notice_quotes_the_hidden_words():
    document = read(pdf_form(f"{SEEN}<p style='color: white'>{RISK}</p>"))
    [notice] = reading_notices({"text": document.text, **document.to_json()}, "en")
    assert RISK in notice["text"]


def test_what_stands_at_the_edge_of_every_page_is_read_once():
    margin = "@page { @top-left { content: 'Lakeside Imaging consent' } @bottom-center { content: counter(page) } }"
    pages = (f"<style>{margin}</style><p>{RISK}</p>", "<p>Second page of it.</p>", "<p>Third page.</p>")
    text = read(pdf_form(*pages)).text
    assert text.count("Lakeside Imaging consent") == 1
    assert "\n2" not in text
