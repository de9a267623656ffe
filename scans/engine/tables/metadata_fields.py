"""What metadata fields outside DICOM identify, by their name in EXIF, XMP, IPTC, PDF, QuickTime and NIfTI.

Sources: Exif 3.0 (CIPA DC-008-2023), section 4.6; IPTC-IIM 4.2; XMP part 2 (ISO 16684-2); ISO 32000-2, section 14.3.3;
QuickTime File Format, "User Data"; the NIfTI-1 header. Judgement is our own, as in `identifying_attributes`.
"""

import re

from scans.engine.tables.identifying_attributes import Judgement

_PERSON = Judgement("person-other", "indirect", None, "staff")
_CONTACT = Judgement("contact", "indirect", None, "staff")
_PLACE = Judgement("place", "indirect", "B", "place")
_DATE = Judgement("date", "indirect", "C", "dates")
_MACHINE = Judgement("device", "indirect", None, "machine")
_MACHINE_NUMBER = Judgement("device", "indirect", "M", "machine")
_LINK = Judgement("uid", "indirect", "R", "links")
_TEXT = Judgement("free-text", "indirect", None, "study")
_MAKER = Judgement("private", "none", None, "notes")
_PATIENT_NAME = Judgement("name", "direct", "A", "you")
_PATIENT_NUMBER = Judgement("record-number", "direct", "H", "you")

# Outside DICOM no table says whom a field is about; what it identifies does. Keys of page_words.GROUP_WORDS.
GROUP_BY_CLASS = {
    "name": "you", "record-number": "you", "contact": "you", "trait": "you", "date": "dates", "place": "place",
    "person-other": "staff", "device": "machine", "uid": "links", "free-text": "study", "private": "notes",
    "none": "study",
}  # fmt: skip

# The first pattern that fits the keyword counts; each with keywords that it has to fit.
FIELDS: tuple[tuple[re.Pattern[str], Judgement, tuple[str, ...]], ...] = (
    (re.compile(r"^(?:patient_?name|subject_?name)$", re.I), _PATIENT_NAME, ("PatientName", "patient_name")),
    (re.compile(r"^(?:patient_?id|patient_?number|mrn)$", re.I), _PATIENT_NUMBER, ("patient_id", "PatientID")),
    (re.compile(r"Serial|HostComputer|DeviceID|LensID$|UniqueCameraModel", re.I), _MACHINE_NUMBER,
     ("BodySerialNumber", "LensSerialNumber", "HostComputer", "com.apple.quicktime.content.identifier.SerialNumber")),
    (re.compile(r"UniqueID|DocumentID|InstanceID|content\.identifier|(?<!GPS)VersionID|UUID", re.I), _LINK,
     ("ImageUniqueID", "xmpMM:DocumentID", "xmpMM:InstanceID", "com.apple.quicktime.content.identifier")),
    (re.compile(r"^GPS(?:Version|Status|MeasureMode|DOP|MapDatum|Differential|ProcessingMethod|.*Ref$)"),
     Judgement("none", "none", None, "study"), ("GPSVersionID", "GPSLatitudeRef", "GPSMapDatum")),
    (re.compile(r"Date|(?<!Quick)Time(?!code|scale|Unit|Zone$)|©day|^(?:exp_date|exp_time)$", re.I), _DATE,
     ("DateTimeOriginal", "GPSTimeStamp", "CreationDate", "©day", "xmp:CreateDate", "SubSecTime")),
    (re.compile(r"^GPS|location|©xyz|^loci$|City|Sublocation|Province|State$|Country|Address|Region|Organi[sz]ation"
                r"|Affiliation|Department", re.I), _PLACE,
     ("GPSLatitude", "GPSLongitude", "©xyz", "photoshop:City", "City", "com.apple.quicktime.location.ISO6709")),
    (re.compile(r"Email|Telephone|Phone|CiTel|CiEmail|CiUrl|CiAdr", re.I), _CONTACT, ("Iptc4xmpCore:CiEmailWork",)),
    (re.compile(r"Artist|Owner|Author|Creator(?!Tool|Version)|By-?line|Photographer|Copyright|©(?:aut|ART|cpy|own)"
                r"|^(?:auth|cprt|aART|ownr|apID)$|Credit|Writer|Editor|Rights|PersonInImage|PersonName"
                r"|LastModifiedBy|Contact|^db_?name$|Signer", re.I), _PERSON,
     ("Artist", "CameraOwnerName", "XPAuthor", "dc:creator", "Copyright", "By-line", "db_name", "©ART", "apID")),
    (re.compile(r"^(?:Make|Model|LensMake|LensModel|Software|ProcessingSoftware|Producer|Creator|CreatorTool"
                r"|xmp:CreatorTool|pdf:Producer|generated|©mak|©mod|©swr|©too|tiff:Make|tiff:Model)$|Firmware"
                r"|quicktime\.(?:make|model|software)", re.I), _MACHINE,
     ("Make", "Model", "Software", "pdf:Producer", "©mod", "com.apple.quicktime.model")),
    (re.compile(r"MakerNote|PrivateData|PrintImageMatching", re.I), _MAKER, ("MakerNote",)),
    (re.compile(r"Description|Comment|Title|Subject|Keyword|Caption|Headline|Instructions|Label|Text|Contents|Note"
                r"|Name$|descrip|aux_file|hist|©(?:nam|cmt|des|inf|alb)|^(?:titl|dscp|desc|ldes)$|History|Value$", re.I),
     _TEXT, ("ImageDescription", "UserComment", "XPTitle", "dc:description", "descrip", "aux_file", "Caption-Abstract")),
)  # fmt: skip
