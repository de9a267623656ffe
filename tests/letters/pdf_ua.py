"""The points of the Matterhorn Protocol 1.1 (PDF/UA-1, ISO 14289-1) that a machine can check in our kind of PDF.

`violations(pdf)` gives one line for each breach, with the checkpoint's number. Left out are points about things that our
PDFs never hold (annotations, forms, scripts, figures, formulas, attachments, optional content): that they hold none of
them is checked instead.
"""

import io
import re
from collections.abc import Iterator
from itertools import pairwise

from pypdf import PdfReader
from pypdf.generic import ContentStream, DictionaryObject, IndirectObject

STANDARD_TYPES = {
    *("Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "NonStruct", "P"),
    *("H", "H1", "H2", "H3", "H4", "H5", "H6", "L", "LI", "Lbl", "LBody"),
    *("Table", "TR", "TH", "TD", "THead", "TBody", "TFoot", "Span", "Link"),
}
PAINTING = {
    b"S",
    b"s",
    b"f",
    b"F",
    b"f*",
    b"B",
    b"B*",
    b"b",
    b"b*",
    b"sh",
    b"Tj",
    b"TJ",
    b"'",
    b'"',
    b"Do",
    b"BI",
}
FOREIGN = {"/EmbeddedFile", "/Filespec", "/JavaScript", "/Launch", "/URI", "/Annot", "/AcroForm", "/OCG"}
PARTS_OF = {
    "L": {"LI", "L", "Caption"},
    "LI": {"Lbl", "LBody"},
    "TR": {"TH", "TD"},
    "Table": {"TR", "THead", "TBody", "TFoot", "Caption"},
}


def violations(pdf: bytes) -> list[str]:
    """What breaks PDF/UA-1 in `pdf`; empty where nothing was found."""
    reader = PdfReader(io.BytesIO(pdf))
    checks = (_document, _metadata, _structure, _headings, _content, _fonts, _nothing_foreign)
    return [violation for check in checks for violation in check(reader)]


def _document(reader: PdfReader) -> Iterator[str]:
    root = reader.trailer["/Root"]
    if reader.is_encrypted:
        yield "26-002 encrypted"
    if not root.get("/MarkInfo", {}).get("/Marked"):
        yield "06 not marked as tagged"
    if root.get("/MarkInfo", {}).get("/Suspects"):
        yield "04-001 Suspects is true"
    if not re.fullmatch(r"[a-z]{2}(-[A-Z]{2})?", str(root.get("/Lang", ""))):
        yield "11-006 no natural language"
    if not root.get("/ViewerPreferences", {}).get("/DisplayDocTitle"):
        yield "07-002 DisplayDocTitle is not true"
    for number, page in enumerate(reader.pages, start=1):
        if "/StructParents" not in page:
            yield f"01-005 page {number} has no entry in the parent tree"
        if page.get("/Annots") and page.get("/Tabs") != "/S":
            yield f"28-008 page {number} does not tab in the order of its structure"


def _metadata(reader: PdfReader) -> Iterator[str]:
    metadata = reader.trailer["/Root"].get("/Metadata")
    if metadata is None:
        yield "06-001 no XMP metadata"
        return
    xmp = metadata.get_object().get_data().decode()
    if not re.search(r"pdfuaid:part(>|=[\"'])1\b", xmp):
        yield "06-002 pdfuaid:part is not 1"
    if not re.search(r"<dc:title>.*?<rdf:li[^>]*>[^<]+</rdf:li>", xmp, re.DOTALL):
        yield "06-003 no dc:title"


def _elements(reader: PdfReader) -> Iterator[tuple[DictionaryObject, str]]:
    """Every structure element with the type of the one above it, in reading order."""
    waiting = [(reader.trailer["/Root"]["/StructTreeRoot"], "")]
    while waiting:
        node, above = waiting.pop()
        name = str(node.get("/S", "")).lstrip("/")
        if name:
            yield node, above
        waiting.extend((child, name) for child in reversed(_children(node)))


def _children(node: DictionaryObject) -> list[DictionaryObject]:
    kids = node.get("/K", [])
    kids = kids if isinstance(kids, list) else [kids]
    opened = [kid.get_object() if isinstance(kid, IndirectObject) else kid for kid in kids]
    return [kid for kid in opened if isinstance(kid, DictionaryObject) and "/S" in kid]


def _structure(reader: PdfReader) -> Iterator[str]:
    root = reader.trailer["/Root"]["/StructTreeRoot"]
    (document,) = _children(root)
    if document["/S"] != "/Document":
        yield "01 the structure does not begin with a Document"
    role_map = root.get("/RoleMap", {})
    for node, above in _elements(reader):
        name = str(node["/S"]).lstrip("/")
        if name not in STANDARD_TYPES and f"/{name}" not in role_map:
            yield f"02-001 {name} is no standard type and not mapped to one"
        if above in PARTS_OF and name not in PARTS_OF[above]:
            yield f"09 {name} in {above}"
        if name in {"LI", "TR"} and above not in {"L", "Table", "THead", "TBody", "TFoot"}:
            yield f"09 {name} outside its list or table"
        if name == "TH" and "/Scope" not in str(node.get("/A", "")):
            yield "15-003 a table's head without a scope"


def _headings(reader: PdfReader) -> Iterator[str]:
    levels = [int(name[2:]) for node, _ in _elements(reader) if (name := str(node["/S"]))[2:].isdigit()]
    if levels and levels[0] != 1:
        yield "14-002 the first heading is not of level 1"
    for before, after in pairwise(levels):
        if after > before + 1:
            yield f"14-003 level {after} after level {before}"


def _content(reader: PdfReader) -> Iterator[str]:
    parents = _parent_tree(reader)
    for number, page in enumerate(reader.pages, start=1):
        known = len(parents.get(page.get("/StructParents", -1), []))
        marks: list[str] = []
        for operands, operator in ContentStream(page.get_contents(), reader).operations:
            if operator in {b"BDC", b"BMC"}:
                marks.append(_mark(operands, known))
            elif operator == b"EMC":
                marks.pop()
            elif operator in PAINTING and not {"artifact", "tagged"} & set(marks):
                yield f"01-003 page {number} paints what is neither tagged nor an artifact ({operator.decode()})"
        if marks:
            yield f"01 page {number} leaves marked content open"


def _mark(operands: list, known: int) -> str:
    if operands[0] == "/Artifact":
        return "artifact"
    properties = operands[1] if len(operands) > 1 and isinstance(operands[1], DictionaryObject) else {}
    return "tagged" if 0 <= properties.get("/MCID", -1) < known else "untagged"


def _parent_tree(reader: PdfReader) -> dict[int, list]:
    numbers = reader.trailer["/Root"]["/StructTreeRoot"]["/ParentTree"]["/Nums"]
    opened = [each.get_object() if isinstance(each, IndirectObject) else each for each in numbers]
    return dict(zip(opened[::2], opened[1::2], strict=True))


def _fonts(reader: PdfReader) -> Iterator[str]:
    for page in reader.pages:
        for font in page["/Resources"].get("/Font", {}).values():
            described = font.get_object()
            name = described["/BaseFont"]
            if "/ToUnicode" not in described:
                yield f"31-027 {name} has no ToUnicode"
            inner = described.get("/DescendantFonts", [described])[0].get_object()
            descriptor = inner["/FontDescriptor"]
            if not {"/FontFile", "/FontFile2", "/FontFile3"} & set(descriptor):
                yield f"31-009 {name} is not embedded"
            if inner.get("/Subtype") == "/CIDFontType2" and "/CIDToGIDMap" not in inner:
                yield f"31-008 {name} has no CIDToGIDMap"


def _nothing_foreign(reader: PdfReader) -> Iterator[str]:
    everything = repr([reader.get_object(number) for number in {*reader.xref[0], *reader.xref_objStm}])
    for name in sorted(FOREIGN):
        if re.search(rf"'{name}'", everything):
            yield f"{name} stands in the file"
