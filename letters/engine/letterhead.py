"""The parts that every letter shares: who writes, to whom, about which patient, who signs."""

from datetime import date

from letters.engine.errors import Problem
from letters.engine.letter import Facility, Labels, RequestDetails, Requester
from letters.engine.look_back import years_before
from letters.engine.wording import lines, spell_date, write
from letters.engine.words import Words

OLDEST_LIFE_YEARS = 130
PRIVACY_RULE_APPLIES_FROM = date(2003, 4, 14)  # 45 CFR 164.534: compliance date of the first covered entities

ATTENTION = Words("Attn: {attention}", "Attn: {attention}")
SALUTATION = Words("Dear {attention}:", "Estimado/a {attention}:")
PHONE = Words("Phone: {phone}", "Teléfono: {phone}")
EMAIL = Words("E-mail: {email}", "Correo: {email}")
PATIENT = Words("Patient: {name}, born {birth_date}", "Paciente: {name}, fecha de nacimiento: {birth_date}")
RECORD_NUMBER = Words("Medical record number: {number}", "Número de expediente médico: {number}")
SERVICE_DATE = Words("Date of service: {dates}", "Fecha de atención: {dates}")
SERVICE_DATES = Words("Dates of service: {dates}", "Fechas de atención: {dates}")
ACCESSION_NUMBER = Words("Accession number: {numbers}", "Número de acceso: {numbers}")
ACCESSION_NUMBERS = Words("Accession numbers: {numbers}", "Números de acceso: {numbers}")
CLOSING = Words("Sincerely,", "Atentamente,")
PATIENT_SIGNS = Words("Patient", "Paciente")
REPRESENTATIVE_SIGNS = Words(
    "Personal representative of {name} ({authority})", "Representante personal de {name} ({authority})"
)
READING_NOTE = Words(
    "Reading copy. Send the English letter to the clinic.",
    "Copia en español para leer. A la clínica envíe la carta en inglés.",
)

NOT_A_LETTER_DATE = Words("Check the year of the letter.", "Revise el año de la carta.")
BORN_LATER = Words(
    "The date of birth is after the date of the letter. Check both.",
    "La fecha de nacimiento es posterior a la de la carta. Revise las dos.",
)
BORN_LONG_AGO = Words("Check the year of birth.", "Revise el año de nacimiento.")
SERVICE_LATER = Words(
    "One of these dates is after the date of the letter. Check it.",
    "Una de estas fechas es posterior a la de la carta. Revísela.",
)


def labels(language: str) -> Labels:
    words = (
        Words("Re:", "Asunto:"),
        Words("Signature", "Firma"),
        Words("Date signed", "Fecha de la firma"),
        Words("Enclosed:", "Se adjunta:"),
    )
    return Labels(*(each.to(language) for each in words))


def sender_lines(requester: Requester) -> tuple[str, ...]:
    return (requester.signer, *lines(requester.address))


def contact_lines(requester: Requester, language: str) -> tuple[str, ...]:
    phone = (write(PHONE, language, phone=requester.phone),) if requester.phone else ()
    email = (write(EMAIL, language, email=requester.email),) if requester.email else ()
    return phone + email


def recipient_lines(facility: Facility, language: str) -> tuple[str, ...]:
    attention = write(ATTENTION, language, attention=facility.attention)
    return (attention, facility.name, *lines(facility.address))


def reference_lines(details: RequestDetails, language: str) -> tuple[str, ...]:
    """What the clinic finds the record by."""
    requester = details.requester
    birth_date = spell_date(requester.birth_date, language)
    found_by = [write(PATIENT, language, name=requester.name, birth_date=birth_date)]
    if details.record_number:
        found_by.append(write(RECORD_NUMBER, language, number=details.record_number))
    if days := sorted(set(details.service_dates)):
        words = SERVICE_DATE if len(days) == 1 else SERVICE_DATES
        found_by.append(write(words, language, dates="; ".join(spell_date(day, language) for day in days)))
    if numbers := details.accession_numbers:
        words = ACCESSION_NUMBER if len(numbers) == 1 else ACCESSION_NUMBERS
        found_by.append(write(words, language, numbers=", ".join(numbers)))
    return tuple(found_by)


def capacity(requester: Requester, language: str) -> str:
    if not requester.representative:
        return PATIENT_SIGNS.to(language)
    return write(REPRESENTATIVE_SIGNS, language, name=requester.name, authority=requester.authority)


def check_letterhead(details: RequestDetails, language: str) -> tuple[Problem, ...]:
    """What the shared facts have wrong between them."""
    if details.written_on < PRIVACY_RULE_APPLIES_FROM:
        return (Problem("written_on", NOT_A_LETTER_DATE.to(language)),)
    requester, problems = details.requester, []
    if requester.birth_date > details.written_on:
        problems.append(Problem("requester.birth_date", BORN_LATER.to(language)))
    elif requester.birth_date < years_before(details.written_on, OLDEST_LIFE_YEARS):
        problems.append(Problem("requester.birth_date", BORN_LONG_AGO.to(language)))
    if any(day > details.written_on for day in details.service_dates):
        problems.append(Problem("service_dates", SERVICE_LATER.to(language)))
    return tuple(problems)
