"""Things about a body or a life by which few people are told apart, or that most people would not tell everyone."""

import re

from scans.engine.report import Risk
from scans.engine.risks.header import Header, described, risk
from scans.engine.tables.telling_words import (
    CONDITION_WORDS,
    DENTAL_WORDS,
    EYE_WORDS,
    HAND_WORDS,
    IMPLANT_WORDS,
)
from scans.engine.wording import RISKS

WRITTEN = ("StudyDescription", "SeriesDescription", "ProtocolName", "MedicalAlerts")
IMPLANT_ENTRIES = ("ImplantName", "ImplantPartNumber")
SENSITIVE_ENTRIES = (
    "PersonNamesToUseSequence", "ThirdPersonPronounsSequence", "GenderIdentitySequence",
    "SexParametersForClinicalUseCategorySequence", "MedicalAlerts", "Allergies", "SpecialNeeds", "PatientState",
    "PatientReligiousPreference", "EthnicGroup", "SmokingStatus",
)  # fmt: skip
# PS3.3, C.2.3: 1 not pregnant, 2 possibly pregnant, 3 definitely pregnant, 4 unknown.
PREGNANT = {"2", "3"}
DENTAL_MODALITIES = {"PX", "IO"}
EYE_MODALITIES = {"OP", "OPT", "OPM"}
IMPLANTS_AND_NUMBERS = "45 CFR 164.514(b)(2)(i)(M)"
BIOMETRICS = "45 CFR 164.514(b)(2)(i)(P)"


def implant(header: Header) -> Risk | None:
    """A device in the body: medium where the file names it, low where only words hint at it."""
    named = [entry for entry in IMPLANT_ENTRIES if header.get(entry)]
    if header.get("BreastImplantPresent", "").upper() == "YES":
        named.append("BreastImplantPresent")
    worded = _entries_with(IMPLANT_WORDS, header)
    if not named and not worded:
        return None
    level = "medium" if named else "low"
    return risk("implant", level, RISKS["implant"], header, (*named, *worded), IMPLANTS_AND_NUMBERS)


def biometrics(header: Header) -> Risk | None:
    """Teeth, hands and retinas: parts by which people are told apart."""
    words, modality = described(header), header.get("Modality", "").upper()
    is_dental = modality in DENTAL_MODALITIES or DENTAL_WORDS.search(words)
    is_eye = modality in EYE_MODALITIES or EYE_WORDS.search(words)
    if not is_dental and not is_eye and not HAND_WORDS.search(words):
        return None
    evidence = ("Modality", "BodyPartExamined", "StudyDescription", "SeriesDescription")
    return risk("biometric", "low", RISKS["biometric"], header, evidence, BIOMETRICS)


def sensitive(header: Header) -> Risk | None:
    """What a person may not want to tell everyone: medium where an entry is made for it, low where only words hint at it."""
    entries = [entry for entry in SENSITIVE_ENTRIES if header.get(entry)]
    if header.get("PregnancyStatus", "").lstrip("0") in PREGNANT:
        entries.append("PregnancyStatus")
    worded = _entries_with(CONDITION_WORDS, header)
    if not entries and not worded:
        return None
    evidence = tuple(dict.fromkeys((*entries, *worded)))
    return risk("sensitive", "medium" if entries else "low", RISKS["sensitive"], header, evidence)


def _entries_with(words: re.Pattern[str], header: Header) -> list[str]:
    return [keyword for keyword in WRITTEN if words.search(header.get(keyword, "").upper().replace("_", " "))]
