"""What DICOM files carry beside their attributes."""

from datetime import UTC, datetime

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence

from tests.scans import documents
from tests.scans.inspecting import found, inspect_one
from tests.scans.planted import SR_TEXT
from tests.scans.studies import ct_file, ct_study, encoded

CDA = b"""<?xml version="1.0"?><ClinicalDocument xmlns="urn:hl7-org:v3"><id root="2.25.1" extension="D1"/>
<recordTarget><patientRole><id extension="MRN7730021"/><addr><city>Northfield</city></addr>
<telecom value="tel:+1-507-555-0144"/><patient><name><given>Ottoline</given><family>Zabriskie</family></name>
<birthTime value="19510704"/></patient></patientRole></recordTarget>
<author><assignedAuthor><assignedPerson><name>Pieter Achterberg</name></assignedPerson></assignedAuthor></author>
<component><text>No fracture. Mrs Zabriskie may go home.</text></component></ClinicalDocument>"""
BOMB = b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>' + CDA.partition(b"?>")[2]


def enclosing(document: bytes) -> bytes:
    return ct_file(EncapsulatedDocument=document + b"\0" * (len(document) % 2))


def kinds(content: bytes) -> list[str]:
    return [risk.kind for risk in inspect_one(content).risks]


def test_an_enclosed_clinical_document_is_read_by_its_header():
    elements = found(inspect_one(enclosing(CDA)))
    base = "(0042,0011)/XML/ClinicalDocument/"
    judged = {path.removeprefix(base): (e.identifies, e.level) for path, e in elements.items()}
    role = "recordTarget/patientRole/"
    assert judged[f"{role}id/@extension[0]"] == ("record-number", "direct")
    assert judged[f"{role}patient/name/family[0]"] == ("name", "direct")
    assert judged[f"{role}patient/birthTime/@value[0]"] == ("date", "indirect")
    assert judged[f"{role}telecom/@value[0]"] == ("contact", "direct")
    assert judged[f"{role}addr/city[0]"] == ("place", "direct")
    assert judged["author/assignedAuthor/assignedPerson/name[0]"] == ("person-other", "indirect")
    assert judged["component/text[0]"] == ("name", "direct")


def test_names_with_a_prefix_are_understood_too():
    prefixed = CDA.replace(b"<patient>", b"<p:patient>").replace(b"</patient>", b"</p:patient>")
    prefixed = prefixed.replace(b"<ClinicalDocument ", b'<ClinicalDocument xmlns:p="urn:hl7-org:v3" ')
    names = [e for path, e in found(inspect_one(enclosing(prefixed))).items() if "p:patient/name" in path]
    assert {name.identifies for name in names} == {"name"}


def test_definitions_in_a_clinical_document_are_refused_and_said():
    report = inspect_one(enclosing(BOMB))
    (risk,) = [risk for risk in report.risks if risk.kind == "partly-read"]
    assert "DOCTYPE" in dict(risk.evidence)["reason"]


def test_an_enclosed_surface_is_said_and_its_head_is_searched():
    stl = b"head of Zabriskie".ljust(80, b" ") + (1).to_bytes(4, "little") + bytes(50)
    report = inspect_one(enclosing(stl))
    assert "surface-model" in [risk.kind for risk in report.risks]
    assert found(report)["(0042,0011)/STL/Header"].identifies == "name"


def test_an_enclosed_document_of_another_kind_is_said():
    report = inspect_one(enclosing(b"\x01\x02 something else \x03"))
    (risk,) = [risk for risk in report.risks if risk.kind == "partly-read"]
    assert risk.why.startswith("A document stands")


def test_enclosed_documents_are_opened_to_a_stated_depth():
    content = ct_file()
    for _ in range(6):
        content = enclosing(content)
    deepest = max(path.count("(0042,0011)/") for path in found(inspect_one(content)))
    assert deepest == 3


def test_items_of_a_structured_report_carry_the_name_of_their_concept():
    item, concept = Dataset(), Dataset()
    concept.CodeValue, concept.CodingSchemeDesignator, concept.CodeMeaning = "121071", "DCM", "Finding"
    item.ConceptNameCodeSequence = Sequence([concept])
    item.add_new(SR_TEXT, "UT", "no fracture")
    dataset = ct_study(ContentSequence=Sequence([item]))
    assert found(inspect_one(encoded(dataset)))["(0040,A730)[0].(0040,A160)"].name == "Text Value (Finding)"


@pytest.mark.parametrize(
    ("tag", "vr", "kind"),
    [
        (0x60003000, "OW", "overlay"),
        (0x60023000, "OW", "overlay"),
        (0x50003000, "OW", "curve"),
        (0x5000200C, "OW", "audio"),
    ],
)
def test_layers_and_recordings_in_repeating_groups_are_said(tag, vr, kind):
    dataset = ct_study()
    dataset.add_new(tag, vr, bytes(16))
    assert kind in kinds(encoded(dataset))


@pytest.mark.parametrize(
    ("keyword", "kind"),
    [
        ("IconImageSequence", "thumbnail"),
        ("WaveformSequence", "waveform"),
        ("GraphicAnnotationSequence", "annotation"),
        ("StructureSetROISequence", "radiotherapy"),
        ("BeamSequence", "radiotherapy"),
    ],
)
def test_what_a_sequence_carries_is_said(keyword, kind):
    item = Dataset()
    item.CodeMeaning = "x"
    assert kind in kinds(ct_file(**{keyword: Sequence([item])}))


def certificate() -> bytes:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name(
        [
            x509.NameAttribute(NameOID.COMMON_NAME, "Isabel Quintana"),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Quillfeather Clinic"),
        ]
    )
    made = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
    made = made.serial_number(1).not_valid_before(datetime(2024, 1, 1, tzinfo=UTC))
    made = made.not_valid_after(datetime(2034, 1, 1, tzinfo=UTC))
    return made.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.DER)


@pytest.mark.parametrize("cut", [None, 40, 3])
def test_a_signature_names_its_signer_and_says_that_it_was_not_checked(cut):
    signature = Dataset()
    signature.CertificateOfSigner = certificate()[:cut]
    report = inspect_one(ct_file(DigitalSignaturesSequence=Sequence([signature])))
    (risk,) = [risk for risk in report.risks if risk.kind == "signature"]
    assert "did not check" in risk.why
    signer = found(report).get("(FFFA,FFFA)[0].(0400,0115)/Subject")
    if cut:
        assert signer is None
    else:
        assert signer.value == "CN=Isabel Quintana, O=Quillfeather Clinic"
        assert signer.identifies == "person-other"


@pytest.mark.parametrize(
    ("start", "level", "said"),
    [
        (b"MZ\x90\0", "medium", "a program for Windows"),
        (b"\x7fELF", "medium", "a program for Linux"),
        (b"#!/bin/sh\n", "medium", "a script, which is a program as text"),
        (b"<html><script>", "medium", "a web page"),
        (b"%PDF-1.7", "medium", "a PDF document"),
        (b"II*\0", "low", "the head of a TIFF picture"),
        (b"\1\2\3\4", "medium", None),
    ],
)
def test_what_hides_in_the_preamble_is_said(start, level, said):
    report = inspect_one(encoded(ct_study(), preamble=start.ljust(128, b"\0")))
    (risk,) = [risk for risk in report.risks if risk.kind == "preamble"]
    assert risk.level == level
    assert dict(risk.evidence).get("looks like") == said


def test_a_photo_inside_a_pdf_inside_a_scan_is_read():
    elements = found(inspect_one(enclosing(documents.pdf("x", attachments={"a.jpg": documents.jpeg()}))))
    assert "(0042,0011)/Attachments[0]/EXIF/GPS/GPSLatitude" in elements
