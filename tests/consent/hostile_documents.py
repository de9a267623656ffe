"""PDF and Word files that break the standard or try to use up a machine, each after a page that is sound.

Written object by object (ISO 32000-1, 7.5), so that each does one thing wrong.
"""

import io
import random
import zipfile
import zlib
from collections.abc import Iterator

from tests.consent.forms import PROMISE, RISK, WORD, pdf_form, word_document

FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
# Objects: 1 catalogue, 2 pages, 3 sound page, 4 its words, 5 font, 6 bad page, 7 what is bad about it.
SOUND_PAGE = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>"
WORDS = f"BT /F1 12 Tf 72 700 Td ({RISK}) Tj 0 -16 Td ({PROMISE}) Tj ET".encode()


def stream(data: bytes, entries: bytes = b"") -> bytes:
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(data), entries, data)


def packed_stream(data: bytes, entries: bytes = b"") -> bytes:
    return stream(zlib.compress(data, 9), b"/Filter /FlateDecode " + entries)


def pdf(
    bad: bytes = b"null",
    page: bytes | None = None,
    *,
    catalogue: bytes = b"",
    pages: bytes = b"/Kids [3 0 R 6 0 R] /Count 2",
    trailer: bytes = b"",
) -> bytes:
    """A PDF whose second page is `page`, which may use object 7, `bad`."""
    page = page or SOUND_PAGE.replace(b"4 0 R", b"7 0 R")
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R %s >>" % catalogue,
        b"<< /Type /Pages %s >>" % pages,
        SOUND_PAGE,
        stream(WORDS),
        FONT,
        page,
        bad,
    ]
    out = bytearray(b"%PDF-1.7\n")
    offsets = []
    for number, content in enumerate(objects, start=1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start = len(out)
    out += b"xref\n0 8\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    out += b"trailer\n<< /Size 8 /Root 1 0 R %s >>\nstartxref\n%d\n%%%%EOF" % (trailer, start)
    return bytes(out)


def with_resource(kind: bytes, use: bytes) -> bytes:
    """A page that uses object 7 as a resource of `kind`; `use` is drawn by the words of the sound page's stream."""
    return b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /%s << /%s 7 0 R >> >> >>" % (
        kind, use,
    )  # fmt: skip


def hostile_pdfs() -> Iterator[tuple[str, bytes]]:
    """Sixty files, each by what it tries."""
    for mib in (1, 30, 100, 300, 600):
        yield f"unpacks to {mib} MiB", pdf(packed_stream(b" " * (mib * 2**20)))
    for depth in (10, 1_000, 20_000, 100_000, 400_000):
        yield f"{depth} arrays in each other", pdf(stream(b"[" * depth + b"]" * depth))
        yield f"{depth} dictionaries in each other", pdf(b"<</A" * depth + b">>" * depth)
    for name, kids in (
        ("itself", b"/Kids [2 0 R] /Count 1"),
        ("nothing", b"/Kids [99 0 R] /Count 1"),
        ("a million", b"/Kids [3 0 R] /Count 1000000"),
        ("less than none", b"/Kids [3 0 R] /Count -5"),
        ("the catalogue", b"/Kids [1 0 R 3 0 R] /Count 2"),
    ):
        yield f"pages lead to {name}", pdf(pages=kids)
    for name, entry in (
        ("itself", b"/Prev 0"),
        ("nowhere", b"/Prev 99999999"),
        ("backwards", b"/Prev -1"),
        ("a stream that is none", b"/XRefStm 9"),
        ("encryption that is none", b"/Encrypt << /Filter /None >>"),
    ):
        yield f"trailer leads to {name}", pdf(trailer=entry)
    form = b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 7 0 R >> >>"
    for times in (1, 2, 10, 50, 1_000):
        yield (
            f"a form draws itself {times} times",
            pdf(stream(b"/X Do " * times, form), with_resource(b"XObject", b"X")),
        )
    for name in (b"JBIG2Decode", b"JPXDecode", b"CCITTFaxDecode", b"DCTDecode", b"LZWDecode"):
        image = (
            b"/Type /XObject /Subtype /Image /Width 60000 /Height 60000 /BitsPerComponent 8 /Filter /" + name
        )
        yield (
            f"a broken picture: {name.decode()}",
            pdf(stream(b"\xff" * 500, image), with_resource(b"XObject", b"X")),
        )
    for name, font in (
        ("no type", b"<< >>"),
        ("a number", b"12"),
        ("itself", b"<< /Type /Font /Subtype /Type0 /DescendantFonts [7 0 R] /ToUnicode 7 0 R >>"),
        ("widths without end", b"<< /Type /Font /Subtype /Type1 /FirstChar 0 /LastChar 999999999 /Widths [1] >>"),
        ("a map of everything", stream(b"begincmap 1 beginbfrange <0000> <ffff> <0000> endbfrange endcmap")),
    ):  # fmt: skip
        yield f"a font is {name}", pdf(font, with_resource(b"Font", b"F1"))
    for name, entry in (
        ("a script", b"/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>"),
        ("a program", b"/OpenAction << /S /Launch /F (/bin/sh) >>"),
        ("an address", b"/OpenAction << /S /URI /URI (http://127.0.0.1:9/) >>"),
        ("a file in it", b"/Names << /EmbeddedFiles << /Names [(a) << /EF << /F 7 0 R >> >>] >> >>"),
        ("outlines in a ring", b"/Outlines << /First 1 0 R /Next 1 0 R >>"),
    ):
        yield f"opens {name}", pdf(catalogue=entry)
    for name, box in (
        ("no size", b"[0 0 0 0]"),
        ("endless", b"[0 0 1e38 1e38]"),
        ("backwards", b"[9 9 -9 -9]"),
        ("words", b"[(a) (b) (c) (d)]"),
        ("short", b"[1]"),
    ):
        yield f"a page is {name}", pdf(page=SOUND_PAGE.replace(b"[0 0 612 792]", box))
    whole = pdf_form(f"<p>{RISK}</p>", f"<p>{PROMISE}</p>")
    for share in (10, 40, 70, 90, 99):
        yield f"cut off at {share} percent", whole[: len(whole) * share // 100]
    for seed in range(5):
        yield f"bytes changed ({seed})", _changed(whole, seed)


def _changed(document: bytes, seed: int) -> bytes:
    """The same bytes each time, some of them others."""
    chance = random.Random(seed)
    changed = bytearray(document)
    for _ in range(40):
        changed[chance.randrange(len(changed))] = chance.randrange(256)
    return bytes(changed)


def hostile_word_documents(address: str) -> Iterator[tuple[str, bytes]]:
    """Ten files; those that would fetch something would fetch it from `address`."""
    for name, doctype in (
        ("a file", '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'),
        ("an address", f'<!DOCTYPE x [<!ENTITY e SYSTEM "{address}">]>'),
        ("a parameter", f'<!DOCTYPE x [<!ENTITY % e SYSTEM "{address}"> %e;]>'),
        ("a billion laughs", '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY e "&a;&a;&a;&a;">]>'),
        ("a definition elsewhere", f'<!DOCTYPE x SYSTEM "{address}">'),
    ):
        yield name, word_document("<w:p><w:r><w:t>&e;</w:t></w:r></w:p>", prologue=doctype)
    yield "many levels", word_document("<w:p>" * 50_000 + "</w:p>" * 50_000)
    yield "a gigabyte of nothing", word_document(f"<w:p><w:r><w:t>{' ' * (300 * 2**20)}</w:t></w:r></w:p>")
    yield "no end", word_document()[:-40]
    yield "no document", _zip({"word/other.xml": b"<x/>"})
    relationships = (
        f'<Relationships><Relationship Id="r" Target="{address}" TargetMode="External"/></Relationships>'
    )
    yield (
        "a part elsewhere",
        _zip(
            {
                "word/document.xml": (
                    f'<w:document xmlns:w="{WORD}"><w:body><w:p><w:r><w:t>{RISK}</w:t></w:r></w:p></w:body>'
                    "</w:document>"
                ).encode(),
                "word/_rels/document.xml.rels": relationships.encode(),
            }
        ),
    )


def _zip(parts: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return buffer.getvalue()
