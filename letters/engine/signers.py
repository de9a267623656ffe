"""Who may sign a letter, and how the signer says who they are (45 CFR 164.502(g))."""

from collections.abc import Iterator

from letters.engine.details import Correspondent
from letters.engine.errors import Problem
from letters.engine.law_table import LetterLaw, Signer
from letters.engine.wording import write
from letters.engine.words import Words

PATIENT_HAS_TO_SIGN = Words(
    "This letter has to be signed by the patient, or by someone who may decide for the patient.",
    "Esta carta debe firmarla el paciente, o alguien que puede decidir por el paciente.",
)

PATIENT_OPENS = Words("I am or was your patient or member.", "Soy o fui paciente o miembro suyo.")
REPRESENTATIVE_OPENS = Words(
    "I write for {patient}, whose personal representative I am ({authority}; 45 CFR 164.502(g)). “I” and “my” below mean the patient’s side.",
    "Escribo por {patient}, de quien soy representante personal ({authority}; 45 CFR 164.502(g)). “Yo” y “mi” se refieren abajo al paciente.",
)
ADVOCATE_OPENS = Words(
    "I write for {patient}, who has named me in writing to do so; the signed designation is enclosed. “I” and “my” below mean the patient’s side.",
    "Escribo por {patient}, que me ha nombrado por escrito para ello; se adjunta la designación firmada. “Yo” y “mi” se refieren abajo al paciente.",
)
DATA_SUBJECT_OPENS = Words(
    "You hold personal data about me, including data about my health.",
    "Ustedes tienen datos personales míos, incluidos datos sobre mi salud.",
)
AGENT_OPENS = Words(
    "I write for {patient}, who has named me in writing to do so; the signed paper is enclosed. “I” and “my” below mean that person’s side.",
    "Escribo por {patient}, que me ha nombrado por escrito para ello; se adjunta el papel firmado. “Yo” y “mi” se refieren abajo a esa persona.",
)
GUARDIAN_OPENS = Words(
    "I write for {patient}, for whom I may act ({authority}). “I” and “my” below mean that person’s side.",
    "Escribo por {patient}, por quien puedo actuar ({authority}). “Yo” y “mi” se refieren abajo a esa persona.",
)

US_OPENINGS = (PATIENT_OPENS, REPRESENTATIVE_OPENS, ADVOCATE_OPENS)
GDPR_OPENINGS = (DATA_SUBJECT_OPENS, GUARDIAN_OPENS, AGENT_OPENS)


def opening(
    requester: Correspondent, language: str, openings: tuple[Words, Words, Words] = US_OPENINGS
) -> str:
    """The letter's first sentence: for whom it is written, and by what right."""
    by_patient, by_representative, by_advocate = openings
    if requester.signs_as == Signer.REPRESENTATIVE.value:
        return write(by_representative, language, patient=requester.name, authority=requester.authority)
    if requester.signs_as == Signer.ADVOCATE.value:
        return write(by_advocate, language, patient=requester.name)
    return by_patient.to(language)


def check_signer(law: LetterLaw, requester: Correspondent, language: str) -> Iterator[Problem]:
    """Whether the law lets this person sign."""
    if Signer(requester.signs_as) not in law.signers:
        yield Problem("requester.signs_as", PATIENT_HAS_TO_SIGN.to(language))
