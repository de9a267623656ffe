"""The subject of an X.509 certificate (RFC 5280, section 4.1), read from its DER encoding; nothing is verified."""

from typing import NamedTuple

from scans.engine.readers.reading import text_from

SEQUENCE, SET, OBJECT_IDENTIFIER, VERSION = 0x30, 0x31, 0x06, 0xA0
STRING_TAGS = {0x0C, 0x12, 0x13, 0x14, 0x16, 0x1A}
WIDE_STRING_TAG = 0x1E
# Encoded attribute types (X.520; PKCS #9).
ATTRIBUTE_NAMES = {
    bytes.fromhex("550403"): "CN", bytes.fromhex("550404"): "SN", bytes.fromhex("55042a"): "GN",
    bytes.fromhex("550405"): "serialNumber", bytes.fromhex("550406"): "C", bytes.fromhex("550407"): "L",
    bytes.fromhex("550408"): "ST", bytes.fromhex("55040a"): "O", bytes.fromhex("55040b"): "OU",
    bytes.fromhex("55040c"): "title", bytes.fromhex("2a864886f70d010901"): "emailAddress",
}  # fmt: skip
# Fields of the signed part before the subject: serial number, algorithm, issuer, validity.
FIELDS_BEFORE_SUBJECT = 4


class _Value(NamedTuple):
    tag: int
    body: bytes
    rest: bytes


def subject_of(certificate: bytes) -> str:
    """For example "CN=Isabel Quintana, O=Quillfeather Clinic"; "" where the bytes are no certificate."""
    outer = _value(certificate)
    signed = _value(outer.body) if outer and outer.tag == SEQUENCE else None
    if signed is None:
        return ""
    rest = signed.body
    first = _value(rest)
    if first and first.tag == VERSION:
        rest = first.rest
    for _ in range(FIELDS_BEFORE_SUBJECT):
        field = _value(rest)
        if field is None:
            return ""
        rest = field.rest
    subject = _value(rest)
    return ", ".join(_attributes(subject.body)) if subject and subject.tag == SEQUENCE else ""


def _attributes(names: bytes) -> list[str]:
    """Each is a set of sequences of type and text."""
    found = []
    while names and (group := _value(names)) and group.tag == SET:
        names = group.rest
        pair = _value(group.body)
        kind = _value(pair.body) if pair else None
        text = _value(kind.rest) if kind and kind.tag == OBJECT_IDENTIFIER else None
        if kind and text and text.tag in STRING_TAGS:
            found.append(f"{ATTRIBUTE_NAMES.get(kind.body, 'other')}={text_from(text.body)}")
        elif kind and text and text.tag == WIDE_STRING_TAG:
            words = text.body.decode("utf-16-be", "replace")
            found.append(f"{ATTRIBUTE_NAMES.get(kind.body, 'other')}={text_from(words.encode())}")
    return found


def _value(data: bytes) -> _Value | None:
    """The first tag, length and body of DER; None where the bytes break off."""
    if len(data) < 2:
        return None
    length, start = data[1], 2
    if length & 0x80:
        start += length & 0x7F
        length = int.from_bytes(data[2:start], "big")
    if start > 6 or start + length > len(data):
        return None
    return _Value(data[0], data[start : start + length], data[start + length :])
