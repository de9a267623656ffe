"""A redline as a Word document: its changes are tracked, so that a clinic can accept or reject each one.

Office Open XML, ECMA-376 Part 1, 17.13.5: `w:ins` and `w:del`. The same redline gives the same bytes.
"""

from collections.abc import Iterable

from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from patientprivacy.word_packages import NO_MOMENT, allowed_in_xml, package_bytes

AUTHOR = {"en": "Patient", "es": "Paciente"}
TRACKED = {"struck": "w:del", "inserted": "w:ins"}


def render_word_redline(runs: Iterable[list[str]], language: str) -> bytes:
    """`runs` are (kind, text) of a Redline in reading order; each line of the form is a paragraph."""
    document = Document()
    properties = document.core_properties
    properties.title, properties.author, properties.comments = "", "", ""
    properties.language = language
    properties.created = properties.modified = NO_MOMENT
    paragraph = document.add_paragraph()
    changes = 0
    for kind, text in runs:
        for number, line in enumerate(allowed_in_xml(text).split("\n")):
            if number:
                paragraph = document.add_paragraph()
            if not line:
                continue
            run = _run(line, "w:delText" if kind == "struck" else "w:t")
            if kind in TRACKED:
                changes += 1
                change = OxmlElement(TRACKED[kind])
                change.set(qn("w:id"), str(changes))
                change.set(qn("w:author"), AUTHOR[language])
                change.append(run)
                run = change
            paragraph._p.append(run)
    return package_bytes(document)


def _run(text: str, tag: str) -> BaseOxmlElement:
    run, words = OxmlElement("w:r"), OxmlElement(tag)
    words.text = text
    words.set(qn("xml:space"), "preserve")
    run.append(words)
    return run
