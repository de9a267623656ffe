"""The parts that every letter shares: who writes, to whom, about which patient, who signs, how it is sent."""

from datetime import date

from letters.engine.details import Correspondent, Facility, LetterDetails, RequestDetails, Requester
from letters.engine.errors import Problem
from letters.engine.law_table import Signer
from letters.engine.letter import Labels, Section
from letters.engine.look_back import years_before
from letters.engine.wording import lines, spell_date, write
from letters.engine.words import Words

OLDEST_LIFE_YEARS = 130
PRIVACY_RULE_APPLIES_FROM = date(2003, 4, 14)  # 45 CFR 164.534: compliance date of the first covered entities

PRIVACY_OFFICER = Words("Privacy Officer", "Privacy Officer")  # what US mail rooms know
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
THANKS = Words("Thank you for your help.", "Gracias por su ayuda.")
PATIENT_SIGNS = Words("Patient", "Paciente")
REPRESENTATIVE_SIGNS = Words(
    "Personal representative of {name} ({authority})", "Representante personal de {name} ({authority})"
)
ADVOCATE_SIGNS = Words("Advocate named by {name}", "Defensor nombrado por {name}")
BY_CERTIFIED_MAIL = Words(
    "By certified mail, return receipt requested: {number}",
    "Por correo certificado con acuse de recibo: {number}",
)
BY_FAX = Words("By fax: {number}", "Por fax: {number}")
MAILING_TITLE = Words("Record of mailing", "Registro del envío")
MAILING_NOTE = Words(
    "Keep this page with your copy of the letter. Do not send it.",
    "Guarde esta página con su copia de la carta. No la envíe.",
)
READING_NOTE = Words(
    "Reading copy. The letter to send is the Spanish one.",
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
EMAIL_MISSING = Words(
    "Enter your e-mail address, or choose an answer by mail.",
    "Escriba su correo electrónico, o elija una respuesta por correo postal.",
)


def labels(language: str) -> Labels:
    words = (
        Words("Re:", "Asunto:"),
        Words("Signature", "Firma"),
        Words("Date signed", "Fecha de la firma"),
        Words("Enclosed:", "Se adjunta:"),
        MAILING_TITLE,
        MAILING_NOTE,
    )
    return Labels(*(each.to(language) for each in words))


def sender_lines(requester: Correspondent) -> tuple[str, ...]:
    return (requester.signer, *lines(requester.address))


def contact_lines(requester: Correspondent, language: str) -> tuple[str, ...]:
    phone = (write(PHONE, language, phone=requester.phone),) if requester.phone else ()
    email = (write(EMAIL, language, email=requester.email),) if requester.email else ()
    return phone + email


def recipient_lines(facility: Facility, attention: str, language: str) -> tuple[str, ...]:
    return (write(ATTENTION, language, attention=attention), facility.name, *lines(facility.address))


def reference_lines(details: LetterDetails, language: str) -> tuple[str, ...]:
    """What the clinic finds the record by; nothing in a letter that is about no record."""
    if not isinstance(details, RequestDetails):
        return ()
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


def capacity(requester: Correspondent, language: str) -> str:
    if requester.signs_as == Signer.REPRESENTATIVE.value:
        return write(REPRESENTATIVE_SIGNS, language, name=requester.name, authority=requester.authority)
    if requester.signs_as == Signer.ADVOCATE.value:
        return write(ADVOCATE_SIGNS, language, name=requester.name)
    return PATIENT_SIGNS.to(language) if isinstance(requester, Requester) else ""


def sent_by(details: LetterDetails, language: str) -> tuple[str, ...]:
    number, fax = details.certified_mail_number, details.facility.fax
    mail = (write(BY_CERTIFIED_MAIL, language, number=number),) if number else ()
    return (*mail, *((write(BY_FAX, language, number=fax),) if fax else ()))


def mailing_record(details: LetterDetails, language: str) -> tuple[tuple[str, str], ...]:
    """The lines of the page that the person keeps: what it is, and what is known or to be written there."""
    if details.mailing_record != "yes":
        return ()
    rows = (
        (Words("Letter to", "Carta a"), details.facility.name),
        (Words("Date of the letter", "Fecha de la carta"), spell_date(details.written_on, language)),
        (Words("Certified mail number", "Número de correo certificado"), details.certified_mail_number),
        (Words("Fax number", "Número de fax"), details.facility.fax),
        (Words("Sent on, and how", "Enviada el, y cómo"), ""),
        (Words("Received on (from the receipt)", "Recibida el (según el acuse)"), ""),
        (Words("Who signed for it", "Quién firmó la entrega"), ""),
        (Words("Answer due on", "Respuesta esperada el"), ""),
    )
    return tuple((label.to(language), value) for label, value in rows)


def thanks(language: str) -> Section:
    return Section(paragraphs=(THANKS.to(language),))


def check_letterhead(details: LetterDetails, language: str) -> tuple[Problem, ...]:
    """What the shared facts have wrong between them."""
    if details.written_on < PRIVACY_RULE_APPLIES_FROM:
        return (Problem("written_on", NOT_A_LETTER_DATE.to(language)),)
    problems = []
    if isinstance(details, RequestDetails):
        if details.requester.birth_date > details.written_on:
            problems.append(Problem("requester.birth_date", BORN_LATER.to(language)))
        elif details.requester.birth_date < years_before(details.written_on, OLDEST_LIFE_YEARS):
            problems.append(Problem("requester.birth_date", BORN_LONG_AGO.to(language)))
        if any(day > details.written_on for day in details.service_dates):
            problems.append(Problem("service_dates", SERVICE_LATER.to(language)))
    if details.reply_by == "email" and not details.requester.email:
        problems.append(Problem("requester.email", EMAIL_MISSING.to(language)))
    return tuple(problems)
