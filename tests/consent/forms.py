"""Small consent forms, made in code: text, PDF, DOCX, HTML."""

import io
import zipfile

from weasyprint import HTML

RISK = "We may sell your medical images to third parties for profit."
PROMISE = "You may withdraw your permission at any time."
FORM = f"Authorization to use my images\n\n{RISK}\n{PROMISE}\n\nSignature: ____________"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def pdf_form(*pages: str) -> bytes:
    body = "".join(
        f'<div style="break-after: page">{page}</div>'
        for page in pages or (f"<p>{RISK}</p><p>{PROMISE}</p>",)
    )
    return HTML(string=f"<html lang='en'><body>{body}</body></html>").write_pdf()


def picture_pdf() -> bytes:
    """Pages that hold a drawing and no words."""
    return HTML(
        string="<html><body><div style='width:9cm;height:9cm;background:#888'></div></body></html>"
    ).write_pdf()


def word_document(body: str | None = None, *, prologue: str = "") -> bytes:
    paragraphs = body or "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in (RISK, PROMISE))
    xml = f'<?xml version="1.0"?>{prologue}<w:document xmlns:w="{WORD}"><w:body>{paragraphs}</w:body></w:document>'
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", xml)
    return buffer.getvalue()


def html_page() -> bytes:
    return (
        "<!doctype html><html><head><title>Form</title><script>alert('We may sell you')</script></head>"
        f"<body><h1>Form</h1><ul><li>{RISK}</li><li>{PROMISE}</li></ul></body></html>"
    ).encode()
