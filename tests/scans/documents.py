"""Pictures, films, volumes and documents made in code: every person, place and number is invented."""

import gzip
import io
import struct
from fractions import Fraction

import pillow_heif
import pypdf
from PIL import Image, PngImagePlugin
from pypdf.generic import ArrayObject, DictionaryObject, NameObject, StreamObject, TextStringObject

pillow_heif.register_heif_opener()

LATITUDE, LONGITUDE = (44, 27, Fraction(3, 2)), (93, 9, 41)
XMP = b"""<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" photoshop:City="Northfield" xmp:CreatorTool="Fotobox 3">
<dc:creator><rdf:Seq><rdf:li>Isabel Quintana</rdf:li><rdf:li>Pieter Achterberg</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">knee of O. Zabriskie</rdf:li></rdf:Alt></dc:description>
</rdf:Description></rdf:RDF></x:xmpmeta>"""
DOCTYPE_XMP = b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>' + XMP.replace(b"knee", b"&b;")


def exif() -> Image.Exif:
    """What a phone writes: maker, owner, serial number, dates, place, comment."""
    block = Image.Exif()
    block[0x010E] = "X-ray of Ottoline"
    block[0x010F], block[0x0110], block[0x0131] = "Acme", "Phone 9", "AcmeOS 4.1"
    block[0x013B] = "Isabel Quintana"
    block[0x9C9C] = "call 507-555-0144\0".encode("utf-16-le")
    block[0x0132] = "2024:03:14 09:15:02"
    photo = block.get_ifd(0x8769)
    photo[0x9003], photo[0xA430], photo[0xA431] = "2024:03:14 09:15:02", "Ottoline Zabriskie", "SN-0017734"
    photo[0x9286] = b"ASCII\0\0\0left knee"
    photo[0x927C] = b"ACME\0\1\2 owner=Zabriskie \xff\xfe"
    photo[0xA420] = "f00dcafe" * 4
    place = block.get_ifd(0x8825)
    place[1], place[2], place[3], place[4], place[29] = "N", LATITUDE, "W", LONGITUDE, "2024:03:14"
    return block


def _picture() -> Image.Image:
    return Image.new("RGB", (64, 48), "gray")


def jpeg(**options) -> bytes:
    return _saved(
        "JPEG", **({"exif": exif(), "xmp": XMP, "comment": b"scanned at Quillfeather Clinic"} | options)
    )


def webp() -> bytes:
    return _saved("WEBP", exif=exif(), xmp=XMP)


def heic() -> bytes:
    return _saved("HEIF", exif=exif().tobytes(), xmp=XMP)


def tiff() -> bytes:
    """A TIFF file is what EXIF wraps."""
    return exif().tobytes().removeprefix(b"Exif\0\0")


def png() -> bytes:
    texts = PngImagePlugin.PngInfo()
    texts.add_text("Author", "Isabel Quintana")
    texts.add_text("Comment", "for Ottoline " * 20, zip=True)
    texts.add_itxt("Description", "left knee of José", zip=True)
    texts.add_itxt("XML:com.adobe.xmp", XMP.decode())
    return _saved("PNG", pnginfo=texts, exif=exif())


def _saved(format_: str, **options) -> bytes:
    buffer = io.BytesIO()
    _picture().save(buffer, format_, **options)
    return buffer.getvalue()


def jpeg_segment(marker: int, body: bytes) -> bytes:
    return bytes([0xFF, marker]) + struct.pack(">H", len(body) + 2) + body


def iptc_jpeg() -> bytes:
    """A JPEG with an IPTC record in a Photoshop block, and a thumbnail beside it."""
    records = b"".join(
        b"\x1c\x02" + bytes([dataset]) + struct.pack(">H", len(value)) + value
        for dataset, value in ((80, b"Isabel Quintana"), (90, b"Northfield"), (25, b"knee"), (25, b"x-ray"))
    )
    block = b"Photoshop 3.0\0" + _resource(0x0404, records) + _resource(0x040C, b"\0" * 28)
    plain = jpeg(exif=b"", xmp=b"", comment=b"")
    return plain[:2] + jpeg_segment(0xED, block) + plain[2:]


def _resource(number: int, body: bytes) -> bytes:
    return (
        b"8BIM"
        + struct.pack(">H", number)
        + b"\0\0"
        + struct.pack(">I", len(body))
        + body
        + b"\0" * (len(body) % 2)
    )


# ---- Volumes ----


def nifti(*extensions: tuple[int, bytes], order: str = "<", **texts: str) -> bytes:
    """A NIfTI-1 file of two slices; `extensions` as (code, content)."""
    packed = b"".join(
        struct.pack(f"{order}ii", 8 + len(padded), code) + padded
        for code, content in extensions
        for padded in [content + b"\0" * (-(len(content) + 8) % 16)]
    )
    header = bytearray(348)
    struct.pack_into(f"{order}i", header, 0, 348)
    struct.pack_into(f"{order}8h", header, 40, 3, 4, 4, 2, 1, 1, 1, 1)
    struct.pack_into(f"{order}8f", header, 76, 1, 0.5, 0.5, 2, 0, 0, 0, 0)
    struct.pack_into(f"{order}f", header, 108, 352 + len(packed))
    for name, (offset, value) in {
        "db_name": (14, texts.get("db_name", "")),
        "descrip": (148, texts.get("descrip", "")),
        "aux_file": (228, texts.get("aux_file", "")),
        "intent_name": (328, texts.get("intent_name", "")),
    }.items():
        header[offset : offset + len(value)] = value.encode()
        assert name
    header[344:348] = b"n+1\0"
    return bytes(header) + (b"\1\0\0\0" if extensions else bytes(4)) + packed + bytes(64)


def nifti_2(descrip: str) -> bytes:
    header = bytearray(540)
    struct.pack_into("<i", header, 0, 540)
    header[4:12] = b"n+2\0\r\n\x1a\n"
    struct.pack_into("<8q", header, 16, 3, 4, 4, 2, 1, 1, 1, 1)
    struct.pack_into("<q", header, 168, 544)
    header[240 : 240 + len(descrip)] = descrip.encode()
    return bytes(header) + bytes(4) + bytes(64)


def analyze(patient_id: str) -> bytes:
    """An ANALYZE 7.5 header, which has a field for the patient's number."""
    header = bytearray(348)
    struct.pack_into("<i", header, 0, 348)
    header[38:39] = b"r"
    header[283 : 283 + len(patient_id)] = patient_id.encode()
    return bytes(header)


def gzipped(content: bytes) -> bytes:
    return gzip.compress(content, mtime=0)


# ---- Films ----


def box(kind: bytes, *bodies: bytes) -> bytes:
    body = b"".join(bodies)
    return struct.pack(">I", 8 + len(body)) + kind + body


def film() -> bytes:
    """A phone's MOV: dates, place, camera, and Apple's keys."""
    seconds = 3_793_252_502  # 14 March 2024
    place = b"+44.4501-093.1614/"
    user_data = box(
        b"udta",
        box(b"\xa9xyz", struct.pack(">HH", len(place), 0), place),
        box(b"\xa9mod", struct.pack(">HH", 7, 0), b"Phone 9"),
    )
    names = (b"com.apple.quicktime.author", b"com.apple.quicktime.location.ISO6709")
    keys = box(b"keys", bytes(4), struct.pack(">I", 2), *(box(b"mdta", name) for name in names))
    values = box(
        b"ilst",
        *(
            box(struct.pack(">I", number), box(b"data", struct.pack(">II", 1, 0), value))
            for number, value in ((1, b"Ottoline Zabriskie"), (2, place))
        ),
    )
    meta = box(b"meta", box(b"hdlr", bytes(8), b"mdta", bytes(13)), keys, values)
    header = box(b"mvhd", bytes(4), struct.pack(">IIII", seconds, seconds, 600, 600), bytes(80))
    return box(b"ftyp", b"qt  ", bytes(4)) + box(b"mdat", bytes(1000)) + box(b"moov", header, user_data, meta)


def itunes_film() -> bytes:
    """An MP4 with iTunes' list in the user data."""
    tags = box(b"ilst", box(b"\xa9ART", box(b"data", struct.pack(">II", 1, 0), b"Isabel Quintana")))
    meta = box(b"meta", bytes(4), box(b"hdlr", bytes(8), b"mdir", bytes(13)), tags)
    return box(b"ftyp", b"isom", bytes(4)) + box(b"moov", box(b"udta", meta))


# ---- Documents ----


def pdf(*lines: str, attachments: dict[str, bytes] | None = None, **info: str) -> bytes:
    """A PDF of one page with these lines."""
    writer = pypdf.PdfWriter()
    page = writer.add_blank_page(400, 400)
    font = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Font"),
            NameObject("/Subtype"): NameObject("/Type1"),
            NameObject("/BaseFont"): NameObject("/Helvetica"),
        }
    )
    page[NameObject("/Resources")] = DictionaryObject(
        {NameObject("/Font"): DictionaryObject({NameObject("/F1"): font})}
    )
    drawn = "".join(f"({line}) Tj 0 -14 Td " for line in lines)
    stream = StreamObject()
    stream.set_data(f"BT /F1 10 Tf 20 380 Td {drawn}ET".encode("latin-1"))
    page[NameObject("/Contents")] = stream
    page[NameObject("/Annots")] = ArrayObject(
        [
            DictionaryObject(
                {
                    NameObject("/Type"): NameObject("/Annot"),
                    NameObject("/Subtype"): NameObject("/Text"),
                    NameObject("/Contents"): TextStringObject("send to clinic"),
                    NameObject("/T"): TextStringObject("Isabel Quintana"),
                }
            )
        ]
    )
    writer.add_metadata({f"/{name}": value for name, value in info.items()})
    writer.xmp_metadata = XMP
    for name, content in (attachments or {}).items():
        writer.add_attachment(name, content)
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def locked_pdf() -> bytes:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf("Ottoline")))
    writer.encrypt("a password", algorithm="RC4-128")
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue()
