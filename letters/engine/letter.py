"""What goes into a letter, and the letter that comes out."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from letters.engine.facts import Widget, fact
from letters.engine.words import Words

AUTHORITY_MISSING = Words(
    "Say why you may sign for the patient, for example “parent of a minor”.",
    "Diga por qué puede firmar por el paciente, por ejemplo “madre o padre de un menor”.",
)
REPRESENTATIVE_MISSING = Words(
    "Enter your own name, or leave the reason empty if you are the patient.",
    "Escriba su propio nombre, o deje en blanco el motivo si usted es el paciente.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Requester:
    """The patient, and whoever signs for them (45 CFR 164.502(g))."""

    name: str = field(
        metadata=fact(
            title=Words("Patient’s full name", "Nombre completo del paciente"),
            hint=Words("As the clinic knows it.", "Como lo conoce la clínica."),
            blank=Words("Enter the patient’s full name.", "Escriba el nombre completo del paciente."),
            autocomplete="name",
        )
    )
    birth_date: date = field(
        metadata=fact(
            title=Words("Patient’s date of birth", "Fecha de nacimiento del paciente"),
            hint=Words(
                "The clinic uses it to find the record.", "La clínica la usa para encontrar el expediente."
            ),
            blank=Words("Enter the patient’s date of birth.", "Escriba la fecha de nacimiento del paciente."),
            autocomplete="bday",
        )
    )
    address: str = field(
        metadata=fact(
            title=Words("Your mailing address", "Su dirección postal"),
            hint=Words(
                "Street, city, State and ZIP code. The answer is sent here.",
                "Calle, ciudad, estado y código postal. La respuesta se envía aquí.",
            ),
            blank=Words(
                "Enter the address where the answer should be sent.",
                "Escriba la dirección a la que se debe enviar la respuesta.",
            ),
            widget=Widget.LINES,
            autocomplete="street-address",
        )
    )
    phone: str = field(
        default="",
        metadata=fact(
            title=Words("Phone", "Teléfono"),
            widget=Widget.PHONE,
            autocomplete="tel",
        ),
    )
    email: str = field(
        default="",
        metadata=fact(
            title=Words("E-mail", "Correo electrónico"),
            widget=Widget.EMAIL,
            autocomplete="email",
        ),
    )
    representative: str = field(
        default="",
        metadata=fact(
            title=Words("Your name, if you sign for the patient", "Su nombre, si firma por el paciente"),
            hint=Words(
                "Leave this empty if you are the patient.",
                "Deje esto en blanco si usted es el paciente.",
            ),
        ),
    )
    authority: str = field(
        default="",
        metadata=fact(
            title=Words("Why you may sign for the patient", "Por qué puede firmar por el paciente"),
            hint=Words(
                "For example: parent of a minor, health care agent, court-appointed guardian, executor.",
                "Por ejemplo: madre o padre de un menor, apoderado para la atención médica, tutor, albacea.",
            ),
        ),
    )

    @property
    def signer(self) -> str:
        return self.representative or self.name

    def contradictions(self) -> Iterator[tuple[str, Words]]:
        """The facts that don't go together: each with what to do about it."""
        if self.representative and not self.authority:
            yield "authority", AUTHORITY_MISSING
        if self.authority and not self.representative:
            yield "representative", REPRESENTATIVE_MISSING


@dataclass(frozen=True, slots=True, kw_only=True)
class Facility:
    """The covered entity that the letter goes to."""

    name: str = field(
        metadata=fact(
            title=Words("Name of the clinic or hospital", "Nombre de la clínica o el hospital"),
            blank=Words(
                "Enter the name of the clinic or hospital.", "Escriba el nombre de la clínica o el hospital."
            ),
        )
    )
    address: str = field(
        metadata=fact(
            title=Words("Its mailing address", "Dirección postal de la clínica"),
            hint=Words(
                "Look for the privacy officer’s address in the clinic’s “Notice of Privacy Practices”, or use its main address.",
                "Busque la dirección del encargado de privacidad en el “Aviso de prácticas de privacidad” de la clínica, o use su dirección principal.",
            ),
            blank=Words(
                "Enter the mailing address of the clinic or hospital.",
                "Escriba la dirección postal de la clínica o el hospital.",
            ),
            widget=Widget.LINES,
        )
    )
    attention: str = field(
        default="Privacy Officer",
        metadata=fact(
            title=Words("Who should open it", "Quién debe abrirla"),
            hint=Words(
                "Every clinic that HIPAA covers must name someone for privacy. “Privacy Officer” reaches that person.",
                "Toda clínica sujeta a HIPAA debe nombrar a alguien para la privacidad. “Privacy Officer” llega a esa persona.",
            ),
        ),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestDetails:
    """What every letter needs; each kind adds its own facts in a subclass."""

    requester: Requester
    facility: Facility
    written_on: date = field(
        metadata=fact(
            title=Words("Date of the letter", "Fecha de la carta"),
            blank=Words("Enter the date of the letter.", "Escriba la fecha de la carta."),
        )
    )
    record_number: str = field(
        default="",
        metadata=fact(
            title=Words("Medical record number", "Número de expediente médico"),
            hint=Words(
                "If you know it. It is on bills, wristbands and scan reports.",
                "Si lo sabe. Está en facturas, pulseras e informes de estudios.",
            ),
        ),
    )
    service_dates: tuple[date, ...] = field(
        default=(),
        metadata=fact(
            title=Words("Dates of your scans or visits", "Fechas de sus estudios o visitas"),
            hint=Words(
                "If you know them, one on each line, such as 04/03/2024 for April 3, 2024.",
                "Si las sabe, una por línea: mes/día/año, por ejemplo 04/03/2024 para el 3 de abril de 2024.",
            ),
        ),
    )
    accession_numbers: tuple[str, ...] = field(
        default=(),
        metadata=fact(
            title=Words("Accession numbers", "Números de acceso"),
            hint=Words(
                "The number of one scan. It is inside the scan’s files. One on each line.",
                "El número de un estudio. Está dentro de los archivos del estudio. Uno por línea.",
            ),
        ),
    )


# What the windows of the envelope hold (templates/letters/paper/letter.css).
WINDOW_LINES = 5


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the letter's body: paragraphs, then a numbered list, then closing paragraphs."""

    heading: str = ""
    paragraphs: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    closing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Labels:
    """The fixed words around a letter's own."""

    subject: str
    signature: str
    date_signed: str
    enclosed: str


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter, ready to be set in type. Nothing of a person's is in `kind`, `language` or `title`."""

    kind: str
    language: str
    title: str
    sender: tuple[str, ...]
    contact: tuple[str, ...]
    recipient: tuple[str, ...]
    organization: str
    date: str
    subject: str
    references: tuple[str, ...]
    salutation: str
    sections: tuple[Section, ...]
    closing: str
    signer: str
    capacity: str
    enclosures: tuple[str, ...]
    labels: Labels
    reading_note: str = ""

    @property
    def fits_window_envelope(self) -> bool:
        """Whether both address blocks are short enough to show whole in a double-window envelope."""
        return max(len(self.sender), len(self.recipient)) <= WINDOW_LINES
