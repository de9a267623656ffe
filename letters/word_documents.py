"""Letter to DOCX, for those who have to edit it further. The same letter gives the same bytes."""

from docx import Document
from docx.document import Document as DocumentType
from docx.oxml.ns import qn
from docx.shared import Inches, Pt

from letters.engine.letter import Letter, Section
from patientprivacy.word_packages import NO_MOMENT, allowed_in_xml, package_bytes

FONT = "Times New Roman"  # what every word processor has


def render_docx(*letters: Letter) -> bytes:
    """The letters one after the other, each on a page of its own."""
    document = Document()
    _set_up(document, letters[0])
    for number, letter in enumerate(letters):
        if number:
            document.add_page_break()
        _write(document, letter)
    return package_bytes(document)


def _set_up(document: DocumentType, letter: Letter) -> None:
    page = document.sections[0]
    page.page_width, page.page_height = Inches(8.5), Inches(11)
    page.left_margin = page.right_margin = Inches(1)
    page.top_margin = page.bottom_margin = Inches(0.9)
    style = document.styles["Normal"]
    style.font.name, style.font.size = FONT, Pt(11)
    style.element.rPr.append(style.element.makeelement(qn("w:lang"), {qn("w:val"): f"{letter.language}-US"}))
    properties = document.core_properties
    properties.title, properties.author, properties.comments = letter.title, "", ""
    properties.language = letter.language
    properties.created = properties.modified = NO_MOMENT


def _write(document: DocumentType, letter: Letter) -> None:
    _lines(document, (*letter.sender, *letter.contact))
    if letter.reading_note:
        _lines(document, (letter.reading_note,))
    _lines(document, letter.recipient)
    _lines(document, (letter.date,))
    if letter.sent_by:
        _lines(document, letter.sent_by)
    document.add_heading(allowed_in_xml(f"{letter.labels.subject} {letter.subject}"), level=1)
    if letter.references:
        _lines(document, letter.references)
    _lines(document, (letter.salutation,))
    for section in letter.sections:
        _section(document, section)
    _lines(document, (letter.closing,))
    _lines(
        document, ("", f"{'_' * 40}   {'_' * 18}", f"{letter.labels.signature} / {letter.labels.date_signed}")
    )
    _lines(document, tuple(line for line in (letter.signer, letter.capacity) if line))
    if letter.enclosures:
        _lines(document, (letter.labels.enclosed, *letter.enclosures))
    for section in letter.appendices:
        document.add_page_break()
        _section(document, section)
    if letter.mailing_record:
        document.add_page_break()
        _mailing_record(document, letter)


def _section(document: DocumentType, section: Section) -> None:
    if section.heading:
        document.add_heading(allowed_in_xml(section.heading), level=2)
    for paragraph in section.paragraphs:
        document.add_paragraph(allowed_in_xml(paragraph))
    for number, item in enumerate(section.items, start=1):
        paragraph = document.add_paragraph(f"{number}.\t{allowed_in_xml(item)}")
        paragraph.paragraph_format.left_indent = Inches(0.3)
        paragraph.paragraph_format.first_line_indent = Inches(-0.3)
    for paragraph in section.closing:
        document.add_paragraph(allowed_in_xml(paragraph))


def _mailing_record(document: DocumentType, letter: Letter) -> None:
    document.add_heading(letter.labels.mailing_record, level=2)
    document.add_paragraph(letter.labels.mailing_note)
    table = document.add_table(rows=0, cols=2)
    table.style = "Table Grid"
    for label, value in letter.mailing_record:
        cells = table.add_row().cells
        cells[0].text, cells[1].text = label, allowed_in_xml(value)


def _lines(document: DocumentType, lines: tuple[str, ...]) -> None:
    paragraph = document.add_paragraph()
    for number, line in enumerate(lines):
        run = paragraph.add_run(allowed_in_xml(line))
        if number < len(lines) - 1:
            run.add_break()
